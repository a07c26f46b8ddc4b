# SPDX-License-Identifier: GPL-3.0-or-later
# The RPM with the window; package.sh asks for the one without from the same tree (cpack -D). rpmbuild reads from the binary which libraries it needs:
# build it on the system that it is for.
set(CPACK_GENERATOR RPM)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_COMPONENTS_GROUPING ALL_COMPONENTS_IN_ONE)
set(CPACK_RPM_COMPONENT_INSTALL ON) # what is no part of CPACK_COMPONENTS_ALL stays out
set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
set(CPACK_RPM_PACKAGE_RELEASE 1)
set(CPACK_RPM_PACKAGE_LICENSE GPL-3.0-or-later)
set(CPACK_RPM_PACKAGE_GROUP Applications/Internet)
set(CPACK_RPM_PACKAGE_AUTOREQPROV ON)
set(CPACK_RPM_PACKAGE_DESCRIPTION "Your tools talk to one local endpoint; Tollgate knows the providers, the keys, the prices
and the budgets, and keeps a ledger of every call in SQLite.")
set(CPACK_RPM_PACKAGE_NAME tollgate)
set(CPACK_RPM_PACKAGE_CONFLICTS tollgate-headless)
set(CPACK_RPM_PACKAGE_RECOMMENDS "qt6-qtwayland, gnome-keyring")
# These belong to the system.
set(CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
  /usr/lib/.build-id /usr/lib/systemd /usr/lib/systemd/user
  /usr/share/bash-completion /usr/share/bash-completion/completions
  /usr/share/fish /usr/share/fish/vendor_completions.d /usr/share/zsh /usr/share/zsh/site-functions
  /usr/share/man /usr/share/man/man1 /usr/share/applications /usr/share/metainfo /usr/share/icons /usr/share/icons/hicolor)
foreach(folder scalable symbolic 16x16 22x22 24x24 32x32 48x48 64x64 128x128 256x256)
  list(APPEND CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
    /usr/share/icons/hicolor/${folder} /usr/share/icons/hicolor/${folder}/apps)
endforeach()
