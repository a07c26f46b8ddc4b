# SPDX-License-Identifier: GPL-3.0-or-later
# A disk image for macOS with Tollgate.app and the Qt that macdeployqt finds to be needed. Written from CMake's and Qt's
# documentation; it has not been built yet. On a Mac: cmake --build build/release --target package
set(CPACK_GENERATOR DragNDrop)
set(CPACK_DMG_VOLUME_NAME Tollgate)
set(CPACK_DMG_FORMAT UDZO)

if(TARGET tollgate_ui)
  configure_file(${CMAKE_CURRENT_LIST_DIR}/serve.plist.in ${CMAKE_CURRENT_BINARY_DIR}/${TOLLGATE_OWNER}.serve.plist @ONLY)
  set(resources
    ${CMAKE_CURRENT_LIST_DIR}/../icons/tollgate.icns
    ${CMAKE_CURRENT_BINARY_DIR}/${TOLLGATE_OWNER}.serve.plist) # a gateway without the window: copy it to ~/Library/LaunchAgents
  set_source_files_properties(${resources} TARGET_DIRECTORY tollgate PROPERTIES MACOSX_PACKAGE_LOCATION Resources)
  target_sources(tollgate PRIVATE ${resources})
  set_target_properties(tollgate PROPERTIES
    MACOSX_BUNDLE ON
    OUTPUT_NAME Tollgate
    MACOSX_BUNDLE_BUNDLE_NAME Tollgate
    MACOSX_BUNDLE_GUI_IDENTIFIER ${TOLLGATE_ID}
    MACOSX_BUNDLE_BUNDLE_VERSION ${PROJECT_VERSION}
    MACOSX_BUNDLE_SHORT_VERSION_STRING ${PROJECT_VERSION}
    MACOSX_BUNDLE_ICON_FILE tollgate.icns)
  qt_generate_deploy_app_script(${deploy_arguments})
  install(SCRIPT ${deploy_script} COMPONENT window)
endif()
