# guidec compiles lib/guide/data/*.xml into the C tables that are committed beside them. No build runs it.

find_package(LibXml2)
if(NOT LIBXML2_FOUND)
  message(FATAL_ERROR "X278_BUILD_GUIDEC is ON and libxml2 was not found: install its development files.")
endif()
if(X278_GUIDEC_SOURCES)
  add_executable(guidec ${X278_GUIDEC_SOURCES})
  x278_target_defaults(guidec)
  target_include_directories(guidec PRIVATE ${PROJECT_SOURCE_DIR}/lib)
  target_link_libraries(guidec PRIVATE LibXml2::LibXml2)
endif()
