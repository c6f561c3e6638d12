# libx278, shared (x278) and static (x278_static); the objects are compiled once for each.

# What is asked for and not there stops the build: an option that quietly turned itself off would surprise later.
if(X278_WITH_XML)
  find_package(LibXml2)
  if(NOT LIBXML2_FOUND)
    message(FATAL_ERROR
      "X278_WITH_XML is ON and libxml2 was not found: install its development files or pass -DX278_WITH_XML=OFF.")
  endif()
endif()
if(X278_WITH_ICONV)
  find_package(Iconv)
  if(NOT Iconv_FOUND)
    message(FATAL_ERROR
      "X278_WITH_ICONV is ON and iconv was not found: install libiconv or pass -DX278_WITH_ICONV=OFF.")
  endif()
endif()

# Does the linker take a version script?
set(x278_map ${PROJECT_SOURCE_DIR}/lib/libx278.map)
set(x278_probe_map ${CMAKE_CURRENT_BINARY_DIR}/x278_probe.map)
file(WRITE ${x278_probe_map} "{ global: x278_probe; local: *; };\n")
if(NOT WIN32)
  set(CMAKE_REQUIRED_LINK_OPTIONS -shared -fPIC "-Wl,--version-script=${x278_probe_map}")
  set(CMAKE_REQUIRED_FLAGS -fPIC)
  check_c_source_compiles("int x278_probe(void); int x278_probe(void) { return 0; } int main(void) { return 0; }"
    X278_HAVE_VERSION_SCRIPT)
  unset(CMAKE_REQUIRED_LINK_OPTIONS)
  unset(CMAKE_REQUIRED_FLAGS)
endif()

# The list of exported functions as Windows takes it, made from the version script: for a DLL of the name.
function(x278_export_by_def target map dll)
  if(WIN32)
    set(def ${CMAKE_CURRENT_BINARY_DIR}/${dll}.def)
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${map})
    file(STRINGS ${map} names REGEX "^ +x278[a-z]*_[a-z0-9_]+;$")
    string(REGEX REPLACE "[ ;]+" "\n    " names "${names}")
    file(WRITE ${def} "LIBRARY ${dll}\nEXPORTS${names}\n")
    target_sources(${target} PRIVATE ${def})
    set_target_properties(${target} PROPERTIES PREFIX "" IMPORT_PREFIX "lib")
  endif()
endfunction()

add_library(x278 SHARED ${X278_LIBRARY_SOURCES})
add_library(x278_static STATIC ${X278_LIBRARY_SOURCES})
add_library(x278::x278 ALIAS x278)
add_library(x278::x278_static ALIAS x278_static)

foreach(target x278 x278_static)
  x278_target_defaults(${target})
  x278_target_hardened(${target})
  target_include_directories(${target}
    PUBLIC
      $<BUILD_INTERFACE:${PROJECT_SOURCE_DIR}/include>
      $<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}>
    PRIVATE
      ${PROJECT_SOURCE_DIR}/lib)
  target_compile_definitions(${target} PRIVATE
    $<$<BOOL:${X278_WITH_XML}>:X278_WITH_XML=1>
    $<$<BOOL:${X278_WITH_ICONV}>:X278_WITH_ICONV=1>)
  if(X278_WITH_XML)
    target_link_libraries(${target} PRIVATE LibXml2::LibXml2)
  endif()
  if(X278_WITH_ICONV)
    target_link_libraries(${target} PRIVATE Iconv::Iconv)
  endif()
endforeach()

# Before 1.0 every minor version has a SONAME of its own; from 1.0 on it is the major version.
if(PROJECT_VERSION_MAJOR EQUAL 0)
  set(x278_soversion 0.${PROJECT_VERSION_MINOR})
else()
  set(x278_soversion ${PROJECT_VERSION_MAJOR})
endif()
set_target_properties(x278 PROPERTIES
  VERSION ${PROJECT_VERSION}
  SOVERSION ${x278_soversion}
  DEFINE_SYMBOL X278_BUILDING)
x278_export_by_def(x278 ${x278_map} x278)
if(X278_HAVE_VERSION_SCRIPT)
  target_link_options(x278 PRIVATE "-Wl,--version-script=${x278_map}")
  set_target_properties(x278 PROPERTIES LINK_DEPENDS ${x278_map})
endif()
if(CMAKE_SYSTEM_NAME STREQUAL "Linux" AND NOT X278_SANITIZE)
  # Everything the library needs is named here; what it does not need is not loaded.
  target_link_options(x278 PRIVATE -Wl,--no-undefined -Wl,--as-needed)
endif()

target_compile_definitions(x278_static PUBLIC X278_STATIC)
set_target_properties(x278_static PROPERTIES POSITION_INDEPENDENT_CODE ON)
if(NOT WIN32)
  set_target_properties(x278_static PROPERTIES OUTPUT_NAME x278)
endif()
