# The command line tool: public headers and the shared library only.

if(X278_TOOL_SOURCES)
  set(x278_tool_system ${X278_SYSTEM_TOOL_SOURCES})
  if(WIN32)
    list(FILTER x278_tool_system INCLUDE REGEX "windows|single")
  else()
    list(FILTER x278_tool_system EXCLUDE REGEX "windows|wasi|single")
  endif()
  add_executable(x278_tool ${X278_TOOL_SOURCES} ${x278_tool_system})
  if(X278_WITH_CASEWORK)
    target_sources(x278_tool PRIVATE ${X278_CASEWORK_TOOL_SOURCES})
    target_compile_definitions(x278_tool PRIVATE X278_WITH_CASEWORK=1)
  endif()
  set_source_files_properties(tools/x278/issue.c PROPERTIES
    INCLUDE_DIRECTORIES ${PROJECT_SOURCE_DIR}/lib/base) # issue_codes.def
  x278_target_defaults(x278_tool)
  x278_target_hardened(x278_tool)
  set_target_properties(x278_tool PROPERTIES OUTPUT_NAME x278)
  target_compile_definitions(x278_tool PRIVATE _POSIX_C_SOURCE=200809L) # files, signals
  if(NOT WIN32) # --jobs
    set(THREADS_PREFER_PTHREAD_FLAG ON)
    find_package(Threads REQUIRED)
    target_link_libraries(x278_tool PRIVATE Threads::Threads)
  endif()
  target_link_libraries(x278_tool PRIVATE x278::x278 $<$<BOOL:${X278_WITH_CASEWORK}>:x278::x278_casework>)
endif()
