# Installed files: libraries, headers, pkg-config file, CMake package, tool and man page.

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

# pkg-config: a folder may be given absolute or below the prefix.
foreach(dir LIBDIR INCLUDEDIR)
  if(IS_ABSOLUTE "${CMAKE_INSTALL_${dir}}")
    set(X278_PC_${dir} "${CMAKE_INSTALL_${dir}}")
  else()
    set(X278_PC_${dir} "\${prefix}/${CMAKE_INSTALL_${dir}}")
  endif()
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
install(FILES ${PROJECT_BINARY_DIR}/x278.pc DESTINATION ${CMAKE_INSTALL_LIBDIR}/pkgconfig)
if(X278_WITH_CASEWORK)
  configure_file(pkgconfig/x278-casework.pc.in ${PROJECT_BINARY_DIR}/x278-casework.pc @ONLY)
  install(FILES ${PROJECT_BINARY_DIR}/x278-casework.pc DESTINATION ${CMAKE_INSTALL_LIBDIR}/pkgconfig)
endif()

install(FILES docs/x278.xsd DESTINATION ${CMAKE_INSTALL_DATADIR}/x278)
install(FILES LICENSE NOTICE DESTINATION ${CMAKE_INSTALL_DOCDIR})

if(TARGET x278_tool)
  install(TARGETS x278_tool RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
  if(EXISTS ${PROJECT_SOURCE_DIR}/docs/x278.1)
    install(FILES docs/x278.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
  endif()
endif()
