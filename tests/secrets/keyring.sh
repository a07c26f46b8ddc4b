#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# usage: keyring.sh <tst_DesktopKeyring>: runs it in D-Bus sessions of their own, with a home of their own.
# Cases: a real gnome-keyring that is unlocked, one that nobody unlocks, and no bus at all; where KDE's wallet is installed:
# one that is open, one that nobody opens, one that is switched off.
set -eu
program=$1
home=$(mktemp -d)
trap 'rm -rf "$home" 2> /dev/null || { sleep 1; rm -rf "$home" 2> /dev/null || :; }' EXIT # daemons go a little later
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
passed=3

# The wallet's daemon outlives its bus for a while: it is ended with the case.
wallet_session='
    [ "$TOLLGATE_KEYRING_CASE" != wallet-open ] || perl "$FOLDER/kwallet.pl" "$XDG_RUNTIME_DIR"
    code=0
    "$PROGRAM" >&3 || code=$?
    daemon=$(dbus-send --print-reply --dest=org.freedesktop.DBus / org.freedesktop.DBus.GetConnectionUnixProcessID \
        string:org.kde.kwalletd5 | sed -n "s/.*uint32 //p")
    [ -z "$daemon" ] || kill "$daemon"
    exit $code'
wallet() { # case
    TOLLGATE_KEYRING_CASE=$1 dbus-run-session -- sh -ec "$wallet_session" 3>&1 > "$home/wallet.log" 2>&1 \
        || { code=$?; tail -5 "$home/wallet.log"; echo "FAIL $1"; exit $code; }
    passed=$((passed + 1))
}
if command -v kwalletd5 > /dev/null; then
    FOLDER=$(dirname "$0")
    export XDG_CURRENT_DESKTOP=KDE KDE_SESSION_VERSION=5 QT_QPA_PLATFORM=offscreen FOLDER PROGRAM="$program"
    printf '[Wallet]\nFirst Use=false\nPrompt on Open=false\n' > "$XDG_CONFIG_HOME/kwalletrc"
    wallet wallet-open
    wallet wallet-locked
    printf '[Wallet]\nFirst Use=false\nEnabled=false\n' > "$XDG_CONFIG_HOME/kwalletrc"
    wallet wallet-off
fi
# A case that fails ends the script before this line.
echo "$passed passed, 0 failed"
