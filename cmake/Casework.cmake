# libx278-casework, shared (x278_casework) and static (x278_casework_static). The shared library has lib/base compiled in,
# hidden; the archive has not and needs the libx278.a of the same build.

# All of base but what tells the version: that must be the loaded libx278's.
set(x278_casework_base ${X278_BASE_SOURCES})
list(REMOVE_ITEM x278_casework_base lib/base/status.c)
add_library(x278_casework_base OBJECT ${x278_casework_base})
add_library(x278_casework SHARED ${X278_CASEWORK_SOURCES} $<TARGET_OBJECTS:x278_casework_base>)
add_library(x278_casework_static STATIC ${X278_CASEWORK_SOURCES})
add_library(x278::x278_casework ALIAS x278_casework)
add_library(x278::x278_casework_static ALIAS x278_casework_static)

foreach(target x278_casework_base x278_casework x278_casework_static)
  x278_target_defaults(${target})
  x278_target_hardened(${target})
  target_include_directories(${target} PRIVATE ${PROJECT_SOURCE_DIR}/lib)
  target_compile_definitions(${target} PRIVATE
    $<$<BOOL:${X278_WITH_XML}>:X278_WITH_XML=1>
    $<$<BOOL:${X278_WITH_ICONV}>:X278_WITH_ICONV=1>)
  set_target_properties(${target} PROPERTIES POSITION_INDEPENDENT_CODE ON)
endforeach()

target_include_directories(x278_casework_base PRIVATE ${PROJECT_SOURCE_DIR}/include)
target_compile_definitions(x278_casework_base PRIVATE X278_STATIC)
if(X278_WITH_XML)
  target_link_libraries(x278_casework_base PRIVATE LibXml2::LibXml2)
  target_link_libraries(x278_casework PRIVATE LibXml2::LibXml2)
endif()
target_link_libraries(x278_casework PUBLIC x278)
target_link_libraries(x278_casework_static PUBLIC x278_static)

set(x278_casework_map ${PROJECT_SOURCE_DIR}/lib/casework/libx278-casework.map)
set_target_properties(x278_casework PROPERTIES
  VERSION ${PROJECT_VERSION}
  SOVERSION ${x278_soversion}
  OUTPUT_NAME x278-casework
  EXPORT_NAME x278_casework
  DEFINE_SYMBOL X278CW_BUILDING)
if(MINGW)
  # lib/base is in here, and its public functions are in the import library of libx278, too: the first, our own, are taken.
  target_link_options(x278_casework PRIVATE -Wl,--allow-multiple-definition)
endif()
x278_export_by_def(x278_casework ${x278_casework_map} x278-casework)
if(X278_HAVE_VERSION_SCRIPT)
  target_link_options(x278_casework PRIVATE "-Wl,--version-script=${x278_casework_map}")
  set_target_properties(x278_casework PROPERTIES LINK_DEPENDS ${x278_casework_map})
endif()
if(CMAKE_SYSTEM_NAME STREQUAL "Linux" AND NOT X278_SANITIZE)
  target_link_options(x278_casework PRIVATE -Wl,--no-undefined -Wl,--as-needed)
endif()
if(NOT WIN32)
  set_target_properties(x278_casework_static PROPERTIES OUTPUT_NAME x278-casework)
endif()
