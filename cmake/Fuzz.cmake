# The fuzz targets, with libFuzzer; the library is compiled once more with the coverage that it reads.

if(NOT CMAKE_C_COMPILER_ID MATCHES "Clang")
  message(FATAL_ERROR "X278_BUILD_FUZZERS is ON and the compiler is not clang: pass -DCMAKE_C_COMPILER=clang.")
endif()

set(x278_fuzz_sources ${X278_LIBRARY_SOURCES})
set(x278_fuzz_targets ${X278_FUZZ_TARGETS})
if(X278_WITH_CASEWORK)
  list(APPEND x278_fuzz_sources ${X278_CASEWORK_SOURCES})
  list(APPEND x278_fuzz_targets ${X278_CASEWORK_FUZZ_TARGETS})
endif()
add_library(x278_fuzzed STATIC ${x278_fuzz_sources})
x278_target_defaults(x278_fuzzed)
target_include_directories(x278_fuzzed PUBLIC ${PROJECT_SOURCE_DIR}/include ${PROJECT_SOURCE_DIR}/lib)
target_compile_definitions(x278_fuzzed
  PUBLIC X278_STATIC
  PRIVATE $<$<BOOL:${X278_WITH_XML}>:X278_WITH_XML=1> $<$<BOOL:${X278_WITH_ICONV}>:X278_WITH_ICONV=1>)
target_compile_options(x278_fuzzed PRIVATE -fsanitize=fuzzer-no-link)
if(X278_WITH_XML)
  target_link_libraries(x278_fuzzed PRIVATE LibXml2::LibXml2)
endif()
if(X278_WITH_ICONV)
  target_link_libraries(x278_fuzzed PRIVATE Iconv::Iconv)
endif()

foreach(name IN LISTS x278_fuzz_targets)
  add_executable(${name} tests/fuzz/${name}.c)
  x278_target_defaults(${name})
  target_compile_options(${name} PRIVATE -fsanitize=fuzzer)
  target_link_options(${name} PRIVATE -fsanitize=fuzzer)
  target_link_libraries(${name} PRIVATE x278_fuzzed)
endforeach()
