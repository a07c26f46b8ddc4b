#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# usage: keyring.sh <tst_DesktopKeyring>: runs it in D-Bus sessions of their own, with a home of their own.
# Cases: a real gnome-keyring that is unlocked, one that nobody unlocks, and no bus at all.
set -eu
program=$1
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
export HOME="$home" XDG_DATA_HOME="$home/data" XDG_RUNTIME_DIR="$home/run" XDG_CONFIG_HOME="$home/config"
mkdir -m 700 -p "$XDG_RUNTIME_DIR" "$XDG_DATA_HOME" "$XDG_CONFIG_HOME"
unset DISPLAY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS XDG_CURRENT_DESKTOP KDE_FULL_SESSION

# The daemon ends with its session's bus.
TOLLGATE_KEYRING_CASE=unlocked PROGRAM="$program" dbus-run-session -- sh -ec '
    printf password | gnome-keyring-daemon --unlock --components=secrets >/dev/null
    exec "$PROGRAM"'
rm -rf "$XDG_DATA_HOME" && mkdir -m 700 "$XDG_DATA_HOME"
TOLLGATE_KEYRING_CASE=locked dbus-run-session -- "$program"
TOLLGATE_KEYRING_CASE=nobus "$program"
# A case that fails ends the script before this line.
echo "3 passed, 0 failed"
