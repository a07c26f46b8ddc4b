#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The binary as a person has it: a display (Xvfb), a window manager (openbox), a session bus that starts nothing by itself,
# trays of both kinds; and the pages that ctest drives offscreen driven there, too, with real focus, popups and clipboard.
# usage: tests/desktop.sh [--folder FOLDER] [--binary FILE] [PROGRAM [test function...]]
#   --folder  where what looks at it is (build/sanitize/tests/desktop); the driven pages are in the folder above
#   --binary  what is looked at (build/release/app/tollgate)
#   PROGRAM   tollgate_desk, tollgate_person, tollgate_bars, tollgate_soak or a tst_ of tests/ui; if none is named, the
#             first three and those that drive pages
# Its last line is `N passed, N failed`. Pictures lie in build/desktop/.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit 1
folder=build/sanitize/tests/desktop
binary=build/release/app/tollgate
while [ $# -gt 1 ]; do
    case "$1" in
        --folder) folder=$2 ;;
        --binary) binary=$2 ;;
        *) break ;;
    esac
    shift 2
done
programs=(tollgate_desk tollgate_person tollgate_bars
    tst_Pages tst_LiveDetail tst_Amounts tst_Elsewhere tst_WindowAndGateway tst_BothDoors)
if [ $# -gt 0 ]; then
    programs=("$1")
    shift
fi
for tool in Xvfb openbox trayer xdotool dbus-run-session; do
    command -v "$tool" > /dev/null || { echo "FAIL $tool is missing"; echo "0 passed, 1 failed"; exit 1; }
done
work=$(mktemp -d)
pictures=$PWD/build/desktop
mkdir -p "$pictures"
started=()
# shellcheck disable=SC2317
clean_up() {
    local process
    for process in "${started[@]}"; do kill "$process" 2> /dev/null; done
    wait 2> /dev/null
    rm -rf "$work"
}
trap clean_up EXIT

# A free display, which Xvfb finds and names itself.
mkfifo "$work/display"
Xvfb -screen 0 1600x1000x24 -nolisten tcp -noreset -displayfd 3 3> "$work/display" 2> "$work/xvfb.log" &
started+=($!)
read -r -t 20 number < "$work/display" || { cat "$work/xvfb.log"; echo "FAIL no display"; echo "0 passed, 1 failed"; exit 1; }
export DISPLAY=:$number
unset WAYLAND_DISPLAY QT_QPA_PLATFORM XDG_CURRENT_DESKTOP XDG_SESSION_TYPE KDE_FULL_SESSION
HOME=$work openbox > "$work/openbox.log" 2>&1 &
started+=($!)

# A bus on which nothing lies in wait: what a test wants there, it brings.
cat > "$work/bus.conf" << 'BUS'
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=/tmp</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
BUS
export TOLLGATE TOLLGATE_PICTURES=$pictures TOLLGATE_XVFB=${started[0]}
TOLLGATE=$(realpath "$binary") || exit
code=0
for program in "${programs[@]}"; do
    file=$folder/$program
    surroundings=()
    case $program in
        tst_*) # as ctest has them, but for the platform
            file=$folder/../$program
            mkdir -p "$work/$program"
            surroundings=(HOME="$work/$program" XDG_RUNTIME_DIR="$work/$program" QT_QPA_PLATFORM=xcb LC_ALL=C.UTF-8 LANGUAGE=
                ASAN_OPTIONS=detect_leaks=1
                LSAN_OPTIONS="suppressions=$PWD/tests/support/lsan.supp:print_suppressions=0")
            ;;
    esac
    env "${surroundings[@]}" dbus-run-session --config-file="$work/bus.conf" -- "$file" -maxwarnings 0 "$@" 2>&1 \
        | tee -a "$work/out"
    [ "${PIPESTATUS[0]}" = 0 ] || code=1
done
awk -v code=$code -v wanted=${#programs[@]} '
    /^Totals: / { passed += $2; failed += $4; skipped += $6; seen++ }
    END { failed += wanted - seen
        if (code != 0 && failed == 0) failed++
        printf "%d passed, %d failed, %d skipped\n", passed, failed, skipped; exit failed + skipped > 0 }' "$work/out"
