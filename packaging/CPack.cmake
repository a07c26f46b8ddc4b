# SPDX-License-Identifier: GPL-3.0-or-later
# Packages that CPack makes of what packaging/CMakeLists.txt installs: RPM (built and listed by tests/packages.sh, never
# installed here), Windows and macOS (written from documentation; not built here). Debian's are made by packaging/debian.
set(CPACK_PACKAGE_NAME tollgate)
set(CPACK_PACKAGE_VENDOR "Tollgate's authors")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "AI gateway on your own computer, with budgets and a ledger")
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_STRIP_FILES ON)
set(CPACK_THREADS 2)
if(TARGET tollgate_ui)
  set(CPACK_COMPONENTS_ALL window common licences)
else()
  set(CPACK_COMPONENTS_ALL headless common licences)
endif()

# Qt brings a script that puts the Qt that a program needs beside it (windeployqt, macdeployqt).
set(deploy_arguments TARGET tollgate NO_UNSUPPORTED_PLATFORM_ERROR)
if(Qt6_VERSION VERSION_GREATER_EQUAL 6.5)
  list(APPEND deploy_arguments OUTPUT_SCRIPT deploy_script)
else()
  list(APPEND deploy_arguments FILENAME_VARIABLE deploy_script)
endif()

if(WIN32)
  include(${CMAKE_CURRENT_LIST_DIR}/windows/Windows.cmake)
elseif(APPLE)
  include(${CMAKE_CURRENT_LIST_DIR}/macos/MacOS.cmake)
else()
  include(${CMAKE_CURRENT_LIST_DIR}/Rpm.cmake)
endif()
include(CPack)
