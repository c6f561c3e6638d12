# CTest: unit tests (check), programs that use the public interface only, and the replay of the fuzz targets.
# Tests run in the source folder: fixtures/ and tests/ are where they look.

function(x278_add_test name)
  add_test(NAME ${name} COMMAND ${name} ${ARGN} WORKING_DIRECTORY ${PROJECT_SOURCE_DIR})
  set_tests_properties(${name} PROPERTIES SKIP_RETURN_CODE 77 TIMEOUT 600)
endfunction()

# What a test script calls to run `target`: the program itself, or, built for another platform, a script that names the
# emulator.
function(x278_runnable target variable)
  set(file $<TARGET_FILE:${target}>)
  if(CMAKE_CROSSCOMPILING_EMULATOR)
    get_target_property(program ${target} OUTPUT_NAME)
    if(NOT program)
      set(program ${target})
    endif()
    string(REPLACE ";" " " emulator "${CMAKE_CROSSCOMPILING_EMULATOR}")
    file(WRITE ${PROJECT_BINARY_DIR}/scripts/${program}
      "#!/bin/sh\nexec ${emulator} '${PROJECT_BINARY_DIR}/${program}' \"$@\"\n")
    file(COPY ${PROJECT_BINARY_DIR}/scripts/${program} DESTINATION ${PROJECT_BINARY_DIR}/emulated
      FILE_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE)
    set(file ${PROJECT_BINARY_DIR}/emulated/${program})
  endif()
  set(${variable} ${file} PARENT_SCOPE)
endfunction()

# FORTIFY and the replacement of allocations (tests/tool/faults.c) are of glibc.
check_c_source_compiles("#include <features.h>\n#ifndef __GLIBC__\n#error\n#endif\nint main(void) { return 0; }" X278_HAVE_GLIBC)

# -- unit tests: the static library, its internal headers too
option(X278_CHECK_STAND_IN "Run the unit tests with tests/check in place of check, where there is no check" OFF)
mark_as_advanced(X278_CHECK_STAND_IN)
set(x278_check_library)
if(X278_CHECK_STAND_IN)
  add_library(x278_check_stand_in STATIC ${X278_CHECK_STAND_IN_SOURCES})
  x278_target_defaults(x278_check_stand_in)
  target_include_directories(x278_check_stand_in PUBLIC ${PROJECT_SOURCE_DIR}/tests/check)
  set(x278_check_library x278_check_stand_in)
else()
  find_package(PkgConfig QUIET)
  if(PKG_CONFIG_FOUND)
    pkg_check_modules(X278_CHECK QUIET IMPORTED_TARGET check)
  endif()
  if(X278_CHECK_FOUND)
    set(x278_check_library PkgConfig::X278_CHECK)
  endif()
endif()
if(x278_check_library)
  if(X278_UNIT_SUPPORT_SOURCES)
    add_library(x278_unit_support STATIC ${X278_UNIT_SUPPORT_SOURCES})
    x278_target_defaults(x278_unit_support)
    target_compile_definitions(x278_unit_support PRIVATE X278_TEST_FOLDER="${PROJECT_BINARY_DIR}")
    target_include_directories(x278_unit_support PUBLIC ${PROJECT_SOURCE_DIR}/lib ${PROJECT_SOURCE_DIR}/tests/unit)
    target_link_libraries(x278_unit_support PUBLIC x278_static ${x278_check_library})
  endif()
  if(WIN32)
    list(REMOVE_ITEM X278_UNIT_TESTS xml_hostile) # measures memory as POSIX systems count it
  endif()
  foreach(name IN LISTS X278_UNIT_TESTS)
    add_executable(test_${name} tests/unit/test_${name}.c)
    x278_target_defaults(test_${name})
    target_include_directories(test_${name} PRIVATE ${PROJECT_SOURCE_DIR}/lib ${PROJECT_SOURCE_DIR}/tests/unit)
    if(TARGET x278_unit_support)
      target_link_libraries(test_${name} PRIVATE x278_unit_support)
    endif()
    target_link_libraries(test_${name} PRIVATE x278_static ${x278_check_library})
    x278_add_test(test_${name})
  endforeach()
  if(X278_WITH_CASEWORK)
    foreach(name IN LISTS X278_CASEWORK_UNIT_TESTS)
      add_executable(test_${name} tests/unit/test_${name}.c)
      x278_target_defaults(test_${name})
      target_include_directories(test_${name} PRIVATE ${PROJECT_SOURCE_DIR}/lib ${PROJECT_SOURCE_DIR}/tests/unit)
      target_link_libraries(test_${name} PRIVATE x278_casework_static x278_unit_support ${x278_check_library})
      x278_add_test(test_${name})
    endforeach()
    if(X278_SANITIZE OR CMAKE_CROSSCOMPILING_EMULATOR)
      set_tests_properties(test_cw_large PROPERTIES ENVIRONMENT X278_SLOW=1) # time says nothing there
    endif()
  endif()
  if(X278_WITH_ICONV)
    target_compile_definitions(test_recoded PRIVATE X278_WITH_ICONV=1)
    target_link_libraries(test_recoded PRIVATE Iconv::Iconv)
  endif()
else()
  message(STATUS "The unit tests are skipped: check (https://libcheck.github.io/check/) was not found by pkg-config.")
endif()

# -- against data from outside of the project
if(X278_CONFORMANCE_SUPPORT_SOURCES)
  add_library(x278_conformance_support STATIC ${X278_CONFORMANCE_SUPPORT_SOURCES})
  x278_target_defaults(x278_conformance_support)
  target_include_directories(x278_conformance_support PUBLIC ${PROJECT_SOURCE_DIR}/lib)
  target_link_libraries(x278_conformance_support PUBLIC x278_static)
endif()
foreach(name IN LISTS X278_CONFORMANCE_TESTS)
  add_executable(${name} tests/conformance/${name}.c)
  x278_target_defaults(${name})
  target_include_directories(${name} PRIVATE ${PROJECT_SOURCE_DIR}/lib)
  if(TARGET x278_conformance_support)
    target_link_libraries(${name} PRIVATE x278_conformance_support)
  endif()
  target_link_libraries(${name} PRIVATE x278_static)
  x278_add_test(${name})
endforeach()

# -- messages made from the guides, valid and with known faults, against the checker
add_executable(conform tests/conformance/conform.c tests/conformance/decide.c)
x278_target_defaults(conform)
target_link_libraries(conform PRIVATE x278_conformance_support x278_static)
foreach(part valid mutants pairs faults decisions)
  add_test(NAME conformance_${part} COMMAND conform ${part} WORKING_DIRECTORY ${PROJECT_SOURCE_DIR})
  set_tests_properties(conformance_${part} PROPERTIES TIMEOUT 600)
endforeach()

# -- the public interface from C99 and from C++11, against the shared library
add_executable(api_c99 tests/api/api_c99.c)
x278_target_defaults(api_c99)
set_target_properties(api_c99 PROPERTIES C_STANDARD 99)
target_compile_definitions(api_c99 PRIVATE
  BUILD_VERSION_MAJOR=${PROJECT_VERSION_MAJOR}
  BUILD_VERSION_MINOR=${PROJECT_VERSION_MINOR}
  BUILD_VERSION_PATCH=${PROJECT_VERSION_PATCH}
  BUILD_WITH_XML=$<BOOL:${X278_WITH_XML}>
  BUILD_WITH_ICONV=$<BOOL:${X278_WITH_ICONV}>)
target_link_libraries(api_c99 PRIVATE x278)
x278_add_test(api_c99)

# -- threads that share a context; the thread sanitizer runs the same program (tools/test.sh tsan)
if(NOT WIN32)
  set(THREADS_PREFER_PTHREAD_FLAG ON)
  find_package(Threads QUIET)
endif()
if(Threads_FOUND)
  file(GLOB x278_thread_inputs RELATIVE ${PROJECT_SOURCE_DIR} ${PROJECT_SOURCE_DIR}/fixtures/278/*/input.edi
    ${PROJECT_SOURCE_DIR}/fixtures/ack/*/request.edi)
  add_executable(threads tests/api/threads.c)
  x278_target_defaults(threads)
  target_link_libraries(threads PRIVATE x278 Threads::Threads)
  x278_add_test(threads ${x278_thread_inputs})
endif()

# -- the pages: links, and the names of files
add_test(NAME check_docs COMMAND ${PROJECT_SOURCE_DIR}/tools/check_docs.sh)

# -- the examples
add_subdirectory(examples)

# -- the C samples of the pages
add_test(NAME check_samples COMMAND ${PROJECT_SOURCE_DIR}/tests/api/check_samples.sh ${CMAKE_C_COMPILER})

# -- the ways to link to casework
if(X278_WITH_CASEWORK AND CMAKE_SYSTEM_NAME STREQUAL "Linux" AND NOT X278_SANITIZE AND NOT CMAKE_CROSSCOMPILING AND
    NOT X278_CHECK_STAND_IN)
  add_test(NAME check_link_orders
    COMMAND ${PROJECT_SOURCE_DIR}/tests/abi/check_link_orders.sh ${CMAKE_C_COMPILER} ${PROJECT_BINARY_DIR}
      $<$<BOOL:${X278_WITH_XML}>:-lxml2>
    WORKING_DIRECTORY ${PROJECT_SOURCE_DIR}
    COMMAND_EXPAND_LISTS)
endif()

# -- hardening, read off the built files
if(X278_HARDENING AND CMAKE_SYSTEM_NAME STREQUAL "Linux" AND NOT X278_SANITIZE AND NOT CMAKE_CROSSCOMPILING AND
    CMAKE_BUILD_TYPE STREQUAL "Release" AND X278_HAVE_GLIBC)
  add_test(NAME check_hardening
    COMMAND ${PROJECT_SOURCE_DIR}/tests/abi/check_hardening.sh ${CMAKE_SYSTEM_PROCESSOR} $<TARGET_FILE:x278>
      $<$<BOOL:${X278_WITH_CASEWORK}>:$<TARGET_FILE:x278_casework>> $<$<TARGET_EXISTS:x278_tool>:$<TARGET_FILE:x278_tool>>
    COMMAND_EXPAND_LISTS)
endif()

# -- the layout of the public structs: that it compiles is the test
add_library(abi_layout OBJECT EXCLUDE_FROM_ALL tests/abi/layout.c
  $<$<BOOL:${X278_WITH_CASEWORK}>:tests/abi/casework-layout.c>)
x278_target_defaults(abi_layout)
target_include_directories(abi_layout PRIVATE ${PROJECT_SOURCE_DIR}/include)
add_test(NAME abi_layout COMMAND ${CMAKE_COMMAND} --build ${PROJECT_BINARY_DIR} --target abi_layout)

include(CheckLanguage)
check_language(CXX)
if(CMAKE_CXX_COMPILER)
  enable_language(CXX)
  add_executable(api_cxx11 tests/api/api_cxx11.cpp)
  set_target_properties(api_cxx11 PROPERTIES CXX_STANDARD 11 CXX_STANDARD_REQUIRED ON CXX_EXTENSIONS OFF)
  target_compile_options(api_cxx11 PRIVATE -Wall -Wextra -Wpedantic $<$<BOOL:${X278_WERROR}>:-Werror>)
  target_link_libraries(api_cxx11 PRIVATE x278)
  x278_add_test(api_cxx11)
else()
  message(STATUS "The C++ test of the headers is skipped: no C++ compiler was found.")
endif()

# -- the tool as a user meets it
if(TARGET x278_tool)
  x278_runnable(x278_tool x278_tool_file)
  foreach(name tool tool_attach tool_relatives tool_files tool_acks tool_encode tool_words tool_cut tool_jobs)
    add_test(NAME ${name}
      COMMAND ${PROJECT_SOURCE_DIR}/tests/tool/test_${name}.sh ${x278_tool_file}
      WORKING_DIRECTORY ${PROJECT_SOURCE_DIR})
    set_tests_properties(${name} PROPERTIES TIMEOUT 120)
  endforeach()
  # values and file names that want to harm a terminal
  add_test(NAME tool_hostile
    COMMAND ${PROJECT_SOURCE_DIR}/tests/tool/run_hostile.py ${x278_tool_file}
    WORKING_DIRECTORY ${PROJECT_SOURCE_DIR})
  set_tests_properties(tool_hostile PROPERTIES TIMEOUT 300)

  # both forms of a view
  add_test(NAME tool_view_json
    COMMAND ${PROJECT_SOURCE_DIR}/tests/tool/check_view_json.py ${x278_tool_file}
    WORKING_DIRECTORY ${PROJECT_SOURCE_DIR})
  set_tests_properties(tool_view_json PROPERTIES TIMEOUT 300)

  # calls of the system and allocations that fail: needs to replace those of glibc
  if(X278_HAVE_GLIBC AND NOT X278_SANITIZE AND NOT CMAKE_CROSSCOMPILING_EMULATOR)
    add_library(x278_faults MODULE tests/tool/faults.c)
    set_target_properties(x278_faults PROPERTIES C_STANDARD 11 C_EXTENSIONS ON PREFIX "")
    target_link_libraries(x278_faults PRIVATE ${CMAKE_DL_LIBS})
    add_test(NAME tool_faults
      COMMAND ${PROJECT_SOURCE_DIR}/tests/tool/run_faults.py ${x278_tool_file} $<TARGET_FILE:x278_faults>
      WORKING_DIRECTORY ${PROJECT_SOURCE_DIR})
    set_tests_properties(tool_faults PROPERTIES TIMEOUT 600)
  endif()
  if(NOT CMAKE_CROSSCOMPILING_EMULATOR) # which needs more memory than the bounds leave
    add_test(NAME tool_bounds
      COMMAND ${PROJECT_SOURCE_DIR}/tests/tool/run_bounds.py ${x278_tool_file}
      WORKING_DIRECTORY ${PROJECT_SOURCE_DIR})
    set_tests_properties(tool_bounds PROPERTIES TIMEOUT 600)
  endif()
  if(NOT CMAKE_CROSSCOMPILING) # pseudo terminals
    add_test(NAME tool_progress
      COMMAND ${PROJECT_SOURCE_DIR}/tests/tool/run_progress.py ${x278_tool_file}
      WORKING_DIRECTORY ${PROJECT_SOURCE_DIR})
    set_tests_properties(tool_progress PROPERTIES TIMEOUT 120)
  endif()
  if(NOT X278_SANITIZE AND NOT CMAKE_CROSSCOMPILING_EMULATOR)
    add_test(NAME tool_memory
      COMMAND ${PROJECT_SOURCE_DIR}/tests/tool/run_memory.py ${x278_tool_file}
      WORKING_DIRECTORY ${PROJECT_SOURCE_DIR})
    set_tests_properties(tool_memory PROPERTIES TIMEOUT 300)
  endif()
  set(x278_no_memory)
  if(X278_SANITIZE OR CMAKE_CROSSCOMPILING_EMULATOR)
    set(x278_no_memory --no-memory)
  endif()
  add_test(NAME tool_payloads
    COMMAND ${PROJECT_SOURCE_DIR}/tests/tool/run_payloads.py ${x278_tool_file} ${x278_no_memory}
    WORKING_DIRECTORY ${PROJECT_SOURCE_DIR})
  set_tests_properties(tool_payloads PROPERTIES TIMEOUT 120)
  add_test(NAME check_man
    COMMAND ${PROJECT_SOURCE_DIR}/tests/tool/check_man.sh ${x278_tool_file}
    WORKING_DIRECTORY ${PROJECT_SOURCE_DIR})
endif()

# -- casework counts in integers
add_test(NAME check_integers COMMAND ${PROJECT_SOURCE_DIR}/tools/check_integers.sh)
add_test(NAME check_integers_finds COMMAND ${PROJECT_SOURCE_DIR}/tools/check_integers.sh --self-test)

# -- lib/casework/shipped.c is what check_shipped.sh makes of the data
add_test(NAME check_shipped
  COMMAND ${PROJECT_SOURCE_DIR}/tools/check_shipped.sh ${PROJECT_BINARY_DIR}/shipped.c
  WORKING_DIRECTORY ${PROJECT_SOURCE_DIR})

# -- the schemas of casework's files are what rngc makes of the grammars, and take what the library takes
if(X278_WITH_CASEWORK)
  add_executable(rngc tools/rngc/rngc.c)
  x278_target_defaults(rngc)
  target_include_directories(rngc PRIVATE ${PROJECT_SOURCE_DIR}/lib)
  target_link_libraries(rngc PRIVATE x278_casework_static)
  x278_runnable(rngc x278_rngc_file)
  add_test(NAME check_rng
    COMMAND ${PROJECT_SOURCE_DIR}/tools/check_rng.sh ${x278_rngc_file} ${PROJECT_BINARY_DIR}/rng
    WORKING_DIRECTORY ${PROJECT_SOURCE_DIR})
  if(TARGET x278_tool)
    add_test(NAME check_casework_schema
      COMMAND ${PROJECT_SOURCE_DIR}/tests/conformance/check_casework_schema.sh ${x278_tool_file}
      WORKING_DIRECTORY ${PROJECT_SOURCE_DIR})
    set_tests_properties(check_casework_schema PROPERTIES SKIP_RETURN_CODE 77 TIMEOUT 120)
  endif()
endif()

# -- casework: command lines and files in folders, with what must come out (fixtures/casework, X278_CASEWORK)
if(TARGET x278_tool AND X278_WITH_CASEWORK)
  add_test(NAME casework_cases
    COMMAND ${PROJECT_SOURCE_DIR}/tests/tool/run_cases.py ${x278_tool_file}
    WORKING_DIRECTORY ${PROJECT_SOURCE_DIR})
  add_test(NAME casework_pages
    COMMAND ${PROJECT_SOURCE_DIR}/tests/tool/check_pages.py ${x278_tool_file}
    WORKING_DIRECTORY ${PROJECT_SOURCE_DIR})
  set_tests_properties(casework_cases casework_pages PROPERTIES SKIP_RETURN_CODE 77 TIMEOUT 300)
endif()

# -- the next request of a case, of every request there is (fixtures, X278_CORPUS)
if(TARGET x278_tool AND X278_WITH_CASEWORK)
  add_test(NAME followups
    COMMAND ${PROJECT_SOURCE_DIR}/tests/tool/run_followups.py ${x278_tool_file}
    WORKING_DIRECTORY ${PROJECT_SOURCE_DIR})
  set_tests_properties(followups PROPERTIES SKIP_RETURN_CODE 77 TIMEOUT 300)
endif()

# -- pages whose commands are run: what they show is what comes out
if(TARGET x278_tool AND X278_WITH_CASEWORK)
  add_test(NAME pages
    COMMAND ${PROJECT_SOURCE_DIR}/tests/tool/run_pages.py ${x278_tool_file} docs/casework.md docs/flows/a-images.md
      docs/flows/b-six-weeks.md docs/flows/c-appeal.md docs/flows/d-renewal.md docs/flows/e-ledger.md
      docs/inquiry.md
    WORKING_DIRECTORY ${PROJECT_SOURCE_DIR})
  set_tests_properties(pages PROPERTIES SKIP_RETURN_CODE 77 TIMEOUT 300)
endif()

# -- overlays by their schema and by the library
if(TARGET x278_tool)
  add_test(NAME check_overlays
    COMMAND ${PROJECT_SOURCE_DIR}/tests/conformance/check_overlays.sh ${x278_tool_file}
    WORKING_DIRECTORY ${PROJECT_SOURCE_DIR})
  set_tests_properties(check_overlays PROPERTIES SKIP_RETURN_CODE 77 TIMEOUT 120)
endif()

# -- documents as XML by their schema and by the library
if(TARGET x278_tool)
  add_test(NAME check_xml
    COMMAND ${PROJECT_SOURCE_DIR}/tests/conformance/check_xml.sh ${x278_tool_file} $<TARGET_FILE:conform>
    WORKING_DIRECTORY ${PROJECT_SOURCE_DIR})
  set_tests_properties(check_xml PROPERTIES SKIP_RETURN_CODE 77 TIMEOUT 600)
endif()

# -- documents as JSON by their schema, by other programs and by the library
if(TARGET x278_tool)
  add_test(NAME check_json
    COMMAND ${PROJECT_SOURCE_DIR}/tests/conformance/check_json.py ${x278_tool_file} $<TARGET_FILE:conform>
    WORKING_DIRECTORY ${PROJECT_SOURCE_DIR})
  set_tests_properties(check_json PROPERTIES TIMEOUT 600)
  add_test(NAME check_json_examples
    COMMAND ${PROJECT_SOURCE_DIR}/tests/conformance/check_json_examples.sh ${x278_tool_file}
    WORKING_DIRECTORY ${PROJECT_SOURCE_DIR})
endif()

# -- guidec against planted mistakes
if(TARGET guidec)
  add_test(NAME check_guidec
    COMMAND ${PROJECT_SOURCE_DIR}/tests/conformance/check_guidec.sh $<TARGET_FILE:guidec>
    WORKING_DIRECTORY ${PROJECT_SOURCE_DIR})
  # guidec leaves freeing to the end of the process
  set_tests_properties(check_guidec PROPERTIES ENVIRONMENT ASAN_OPTIONS=detect_leaks=0)
endif()

# -- the reference pages in docs/guide are what guidedoc makes of the tables
add_executable(guidedoc ${X278_GUIDEDOC_SOURCES})
x278_target_defaults(guidedoc)
target_include_directories(guidedoc PRIVATE ${PROJECT_SOURCE_DIR}/lib)
target_link_libraries(guidedoc PRIVATE x278_static)
x278_runnable(guidedoc x278_guidedoc_file)
add_test(NAME check_guidedoc
  COMMAND ${PROJECT_SOURCE_DIR}/tools/check_guidedoc.sh ${x278_guidedoc_file} ${PROJECT_BINARY_DIR}/guidedoc-pages
  WORKING_DIRECTORY ${PROJECT_SOURCE_DIR})

# -- docs/issues.md is what issuedoc makes of the catalogue
add_executable(issuedoc tools/issuedoc/issuedoc.c)
x278_target_defaults(issuedoc)
target_include_directories(issuedoc PRIVATE ${PROJECT_SOURCE_DIR}/lib)
x278_runnable(issuedoc x278_issuedoc_file)
add_test(NAME check_issuedoc
  COMMAND ${PROJECT_SOURCE_DIR}/tools/check_issuedoc.sh ${x278_issuedoc_file} ${PROJECT_BINARY_DIR}/issues.md
  WORKING_DIRECTORY ${PROJECT_SOURCE_DIR})

# -- docs/x278.xsd and docs/x278.schema.json are what xsdc makes of the tables
add_executable(xsdc tools/xsdc/json_schema.c tools/xsdc/told.c tools/xsdc/xsd.c tools/xsdc/xsdc.c)
x278_target_defaults(xsdc)
target_include_directories(xsdc PRIVATE ${PROJECT_SOURCE_DIR}/lib)
target_link_libraries(xsdc PRIVATE x278_static)
x278_runnable(xsdc x278_xsdc_file)
add_test(NAME check_xsd
  COMMAND ${PROJECT_SOURCE_DIR}/tools/check_xsd.sh ${x278_xsdc_file} ${PROJECT_BINARY_DIR}/x278.xsd
  WORKING_DIRECTORY ${PROJECT_SOURCE_DIR})

# -- the descriptions of both libraries are what apidoc makes of the headers and the library, and programs that know nothing else work
add_executable(apidoc ${X278_APIDOC_SOURCES})
x278_target_defaults(apidoc)
target_link_libraries(apidoc PRIVATE x278)
x278_runnable(apidoc x278_apidoc_file)
add_test(NAME check_apidoc
  COMMAND ${PROJECT_SOURCE_DIR}/tools/check_apidoc.sh ${x278_apidoc_file} ${PROJECT_BINARY_DIR}/x278-api.json
  WORKING_DIRECTORY ${PROJECT_SOURCE_DIR})

add_test(NAME check_apidoc_refuses
  COMMAND ${PROJECT_SOURCE_DIR}/tests/bindings/check_refusals.sh ${x278_apidoc_file} ${PROJECT_BINARY_DIR}/refusals
  WORKING_DIRECTORY ${PROJECT_SOURCE_DIR})

find_program(X278_PYTHON python3)
mark_as_advanced(X278_PYTHON)
if(X278_PYTHON)
  add_test(NAME abi_description_finds
    COMMAND ${X278_PYTHON} ${PROJECT_SOURCE_DIR}/tests/abi/description.py --try docs/x278-api.json docs/x278-casework-api.json
    WORKING_DIRECTORY ${PROJECT_SOURCE_DIR})
endif()

if(CMAKE_CXX_COMPILER AND TARGET x278_tool AND NOT X278_SANITIZE AND NOT CMAKE_CROSSCOMPILING_EMULATOR)
  add_test(NAME bindings
    COMMAND ${PROJECT_SOURCE_DIR}/tests/bindings/run.sh $<TARGET_FILE:x278> $<TARGET_FILE:x278_tool>
      ${PROJECT_BINARY_DIR}/bindings ${CMAKE_CXX_COMPILER}
    WORKING_DIRECTORY ${PROJECT_SOURCE_DIR})
  set_tests_properties(bindings PROPERTIES SKIP_RETURN_CODE 77)
  add_test(NAME bindings_ctypes
    COMMAND ${PROJECT_SOURCE_DIR}/tests/bindings/check_ctypes.sh $<TARGET_FILE:x278> ${PROJECT_BINARY_DIR}/ctypes ${CMAKE_C_COMPILER}
      $<$<TARGET_EXISTS:x278_casework>:$<TARGET_FILE:x278_casework>>
    WORKING_DIRECTORY ${PROJECT_SOURCE_DIR})
  set_tests_properties(bindings_ctypes PROPERTIES SKIP_RETURN_CODE 77)
endif()

# -- the collected files, where they are (X278_CORPUS)
add_executable(test_corpus tests/corpus/test_corpus.c tests/unit/transcript.c)
x278_target_defaults(test_corpus)
target_link_libraries(test_corpus PRIVATE x278_static)
x278_add_test(test_corpus)

# -- the fuzz targets without libFuzzer: each replays the fixtures
foreach(name IN LISTS X278_FUZZ_TARGETS)
  add_executable(${name}_replay tests/fuzz/${name}.c ${X278_FUZZ_DRIVER})
  x278_target_defaults(${name}_replay)
  target_include_directories(${name}_replay PRIVATE ${PROJECT_SOURCE_DIR}/lib)
  target_link_libraries(${name}_replay PRIVATE x278_static)
  x278_add_test(${name}_replay fixtures)
endforeach()
if(X278_WITH_CASEWORK)
  foreach(name IN LISTS X278_CASEWORK_FUZZ_TARGETS)
    add_executable(${name}_replay tests/fuzz/${name}.c ${X278_FUZZ_DRIVER})
    x278_target_defaults(${name}_replay)
    target_link_libraries(${name}_replay PRIVATE x278_casework_static)
    x278_add_test(${name}_replay fixtures)
  endforeach()
endif()
