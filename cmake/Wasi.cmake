# WebAssembly: the libraries as archives, and the tool as a command of WASI. There are no shared libraries, threads or signals.

add_library(x278_static STATIC ${X278_LIBRARY_SOURCES})
set_target_properties(x278_static PROPERTIES OUTPUT_NAME x278)
add_library(x278_casework_static STATIC ${X278_CASEWORK_SOURCES})
set_target_properties(x278_casework_static PROPERTIES OUTPUT_NAME x278-casework)
target_link_libraries(x278_casework_static PUBLIC x278_static)

foreach(target x278_static x278_casework_static)
  x278_target_defaults(${target})
  target_include_directories(${target}
    PUBLIC ${PROJECT_SOURCE_DIR}/include
    PRIVATE ${PROJECT_SOURCE_DIR}/lib)
  target_compile_definitions(${target} PUBLIC X278_STATIC)
  target_compile_options(${target} PRIVATE -ffunction-sections -fdata-sections)
  install(TARGETS ${target} ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR})
endforeach()
install(FILES ${X278_PUBLIC_HEADERS} DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}/x278)
install(FILES ${X278_CASEWORK_HEADERS} DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}/x278/casework)

if(X278_BUILD_TOOL)
  set(x278_tool_system ${X278_SYSTEM_TOOL_SOURCES})
  list(FILTER x278_tool_system EXCLUDE REGEX "windows|unix")
  add_executable(x278_tool ${X278_TOOL_SOURCES} ${X278_CASEWORK_TOOL_SOURCES} ${x278_tool_system})
  set_source_files_properties(tools/x278/issue.c PROPERTIES
    INCLUDE_DIRECTORIES ${PROJECT_SOURCE_DIR}/lib/base) # issue_codes.def
  x278_target_defaults(x278_tool)
  set_target_properties(x278_tool PROPERTIES OUTPUT_NAME x278)
  target_compile_definitions(x278_tool PRIVATE _POSIX_C_SOURCE=200809L _DEFAULT_SOURCE X278_WITH_CASEWORK=1)
  target_link_libraries(x278_tool PRIVATE x278_casework_static)
  target_link_options(x278_tool PRIVATE -Wl,--gc-sections,-z,stack-size=1048576)
  install(TARGETS x278_tool RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
endif()
