# The reference of the public headers, by Doxygen: b/reference/html/index.html. Built only when asked for.

find_program(X278_DOXYGEN doxygen)
mark_as_advanced(X278_DOXYGEN)
if(X278_DOXYGEN)
  configure_file(cmake/Doxyfile.in ${PROJECT_BINARY_DIR}/Doxyfile @ONLY)
  add_custom_target(reference
    COMMAND ${X278_DOXYGEN} ${PROJECT_BINARY_DIR}/Doxyfile
    COMMAND ${CMAKE_COMMAND} -E echo "${PROJECT_BINARY_DIR}/reference/html/index.html"
    VERBATIM)
else()
  add_custom_target(reference
    COMMAND ${CMAKE_COMMAND} -E echo "reference: doxygen was not found; install it and configure again"
    COMMAND ${CMAKE_COMMAND} -E false
    VERBATIM)
endif()
