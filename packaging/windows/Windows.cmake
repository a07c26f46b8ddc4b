# SPDX-License-Identifier: GPL-3.0-or-later
# An installer for Windows (NSIS), with the Qt that windeployqt finds to be needed. Written from CMake's and Qt's
# documentation; it has not been built yet. On Windows: cmake --build build/release --target package
set(CPACK_GENERATOR NSIS)
set(CPACK_PACKAGE_INSTALL_DIRECTORY Tollgate)
set(CPACK_NSIS_PACKAGE_NAME Tollgate)
set(CPACK_NSIS_DISPLAY_NAME Tollgate)
set(CPACK_NSIS_MUI_ICON ${CMAKE_CURRENT_LIST_DIR}/../icons/tollgate.ico)
set(CPACK_NSIS_MUI_UNIICON ${CMAKE_CURRENT_LIST_DIR}/../icons/tollgate.ico)
set(CPACK_NSIS_INSTALLED_ICON_NAME bin/tollgate.exe)
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
set(CPACK_NSIS_MODIFY_PATH ON)
set(CPACK_PACKAGE_EXECUTABLES tollgate Tollgate)

if(TARGET tollgate_ui)
  enable_language(RC)
  file(WRITE ${CMAKE_CURRENT_BINARY_DIR}/tollgate.rc "1 ICON \"${CMAKE_CURRENT_LIST_DIR}/../icons/tollgate.ico\"\n")
  target_sources(tollgate PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/tollgate.rc)
  qt_generate_deploy_app_script(${deploy_arguments})
  install(SCRIPT ${deploy_script} COMPONENT window)
endif()
