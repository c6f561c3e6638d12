# Installed files: libraries, headers, pkg-config file, CMake package, tool, man page and docs.
#
# An installed prefix may be moved: what is written here finds its neighbors from its own place, and the prefix need not
# be known before "cmake --install --prefix". Only a folder that was given as an absolute path stays where it is.

# The path from one folder below the prefix to another; empty when one of them is absolute.
function(x278_relative_dir from to variable)
  set(path "")
  if(NOT IS_ABSOLUTE "${from}" AND NOT IS_ABSOLUTE "${to}")
    file(RELATIVE_PATH path "/prefix/${from}" "/prefix/${to}")
    string(REGEX REPLACE "/$" "" path "${path}")
  endif()
  set(${variable} "${path}" PARENT_SCOPE)
endfunction()

# What a run path says for the folder of the file itself.
set(x278_here "$ORIGIN")
if(APPLE)
  set(x278_here "@loader_path")
endif()

set(x278_cmake_dir ${CMAKE_INSTALL_LIBDIR}/cmake/x278)

# Two export sets, so that a user of the shared library need not have what only static linking needs.
install(TARGETS x278 EXPORT x278SharedTargets
  RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR}
  LIBRARY DESTINATION ${CMAKE_INSTALL_LIBDIR}
  ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR})
install(TARGETS x278_static EXPORT x278StaticTargets
  ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR})
install(EXPORT x278SharedTargets NAMESPACE x278:: DESTINATION ${x278_cmake_dir})
install(EXPORT x278StaticTargets NAMESPACE x278:: DESTINATION ${x278_cmake_dir})

if(X278_WITH_CASEWORK)
  # Static linking of casework needs the static libx278, so the archive is in its export set.
  install(TARGETS x278_casework EXPORT x278CaseworkTargets
    RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR}
    LIBRARY DESTINATION ${CMAKE_INSTALL_LIBDIR}
    ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR})
  install(TARGETS x278_casework_static EXPORT x278CaseworkStaticTargets
    ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR})
  install(EXPORT x278CaseworkTargets NAMESPACE x278:: DESTINATION ${x278_cmake_dir})
  install(EXPORT x278CaseworkStaticTargets NAMESPACE x278:: DESTINATION ${x278_cmake_dir})
  # It finds libx278 beside it, wherever that is.
  if(NOT CMAKE_INSTALL_RPATH)
    set_target_properties(x278_casework PROPERTIES INSTALL_RPATH "${x278_here}")
  endif()
  install(FILES lib/casework/data/evidence.rng lib/casework/data/policy.rng lib/casework/data/tables.rng
    DESTINATION ${CMAKE_INSTALL_DATADIR}/x278/casework)
  install(DIRECTORY lib/casework/data/tables lib/casework/data/policies lib/casework/data/templates
    DESTINATION ${CMAKE_INSTALL_DATADIR}/x278/casework)
  install(FILES ${X278_CASEWORK_HEADERS} DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}/x278/casework)
endif()

install(FILES ${X278_PUBLIC_HEADERS} DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}/x278)

configure_package_config_file(cmake/x278Config.cmake.in ${PROJECT_BINARY_DIR}/x278Config.cmake
  INSTALL_DESTINATION ${x278_cmake_dir}
  NO_SET_AND_CHECK_MACRO)
# Before 1.0 a minor version may break what the one before promised.
if(PROJECT_VERSION_MAJOR EQUAL 0)
  set(x278_compatibility SameMinorVersion)
else()
  set(x278_compatibility SameMajorVersion)
endif()
write_basic_package_version_file(${PROJECT_BINARY_DIR}/x278ConfigVersion.cmake COMPATIBILITY ${x278_compatibility})
install(FILES ${PROJECT_BINARY_DIR}/x278Config.cmake ${PROJECT_BINARY_DIR}/x278ConfigVersion.cmake
  DESTINATION ${x278_cmake_dir})

# pkg-config: the prefix as seen from the folder of the file. pkg-config escapes the blanks of pcfiledir itself.
set(x278_pkgconfig_dir ${CMAKE_INSTALL_LIBDIR}/pkgconfig)
x278_relative_dir("${x278_pkgconfig_dir}" "" x278_up)
if(x278_up)
  set(X278_PC_PREFIX "\${pcfiledir}/${x278_up}")
else()
  set(X278_PC_PREFIX "${CMAKE_INSTALL_PREFIX}")
endif()
foreach(dir LIBDIR INCLUDEDIR)
  if(IS_ABSOLUTE "${CMAKE_INSTALL_${dir}}")
    set(X278_PC_${dir} "${CMAKE_INSTALL_${dir}}")
  else()
    set(X278_PC_${dir} "\${prefix}/${CMAKE_INSTALL_${dir}}")
  endif()
endforeach()
foreach(dir PREFIX LIBDIR INCLUDEDIR)
  string(REPLACE " " "\\ " X278_PC_${dir} "${X278_PC_${dir}}")
endforeach()
set(X278_PC_REQUIRES_PRIVATE "")
set(X278_PC_LIBS_PRIVATE "")
if(X278_WITH_XML)
  set(X278_PC_REQUIRES_PRIVATE "libxml-2.0")
endif()
if(X278_WITH_ICONV AND NOT Iconv_IS_BUILT_IN)
  set(X278_PC_LIBS_PRIVATE "-liconv")
endif()
configure_file(pkgconfig/x278.pc.in ${PROJECT_BINARY_DIR}/x278.pc @ONLY)
install(FILES ${PROJECT_BINARY_DIR}/x278.pc DESTINATION ${x278_pkgconfig_dir})
if(X278_WITH_CASEWORK)
  configure_file(pkgconfig/x278-casework.pc.in ${PROJECT_BINARY_DIR}/x278-casework.pc @ONLY)
  install(FILES ${PROJECT_BINARY_DIR}/x278-casework.pc DESTINATION ${x278_pkgconfig_dir})
endif()

install(FILES docs/x278.xsd docs/x278.schema.json docs/x278-api.json docs/x278-casework-api.json DESTINATION ${CMAKE_INSTALL_DATADIR}/x278)

# The pages lie as they do here, so that the links between them hold.
install(FILES README.md CHANGELOG.md CONTRIBUTING.md SECURITY.md LICENSE NOTICE DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(DIRECTORY docs/ DESTINATION ${CMAKE_INSTALL_DOCDIR}/docs FILES_MATCHING PATTERN "*.md" PATTERN "flows/*/*")
install(DIRECTORY examples DESTINATION ${CMAKE_INSTALL_DOCDIR} USE_SOURCE_PERMISSIONS)

if(TARGET x278_tool)
  x278_relative_dir("${CMAKE_INSTALL_BINDIR}" "${CMAKE_INSTALL_LIBDIR}" x278_to_lib)
  if(NOT CMAKE_INSTALL_RPATH)
    if(x278_to_lib)
      set_target_properties(x278_tool PROPERTIES INSTALL_RPATH "${x278_here}/${x278_to_lib}")
    else()
      set_target_properties(x278_tool PROPERTIES INSTALL_RPATH "${CMAKE_INSTALL_FULL_LIBDIR}")
    endif()
  endif()
  install(TARGETS x278_tool RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
  if(EXISTS ${PROJECT_SOURCE_DIR}/docs/x278.1)
    install(FILES docs/x278.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
  endif()
endif()
