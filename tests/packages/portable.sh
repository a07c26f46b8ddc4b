#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs inside a clean Debian, as root, with the folder's archive in /packages: portable.sh VERSION. What it expects of a
# desktop is installed (its README.md names it), Qt is not. Prints `ok` and `FAIL` lines.
set -uo pipefail
version=$1
folder=/home/person/some\ where
program=$folder/bin/tollgate
. /try/person.sh

unpack() {
    mkdir -p "$folder" && tar --extract --xz --file /packages/tollgate-*.tar.xz --strip-components 1 -C "$folder" \
        && chown -R person: "$folder"
}

brings_its_qt() {
    ! dpkg-query -W -f '${db:Status-Status} ${Package}\n' 'libqt*' 2> /dev/null | grep ^installed
    [ "$(ldd "$program" | grep -c "libQt6.* => $folder/")" -ge 8 ]
}

misses_nothing() { # libraries and plugins, too
    local file
    for file in "$program" "$folder"/lib/*.so* "$folder"/plugins/*/*.so; do
        ldd "$file" | grep 'not found' | sed "s,^,$file: ,"
    done | tee "$work/missing"
    [ ! -s "$work/missing" ]
}

serves_wayland_too() {
    local file
    for file in platforms/libqwayland-generic.so wayland-shell-integration/libxdg-shell.so \
        wayland-decoration-client/libbradient.so platforms/libqxcb.so; do
        [ -s "$folder/plugins/$file" ] || { echo "$file is missing"; return 1; }
    done
}

leaves_the_system_alone() {
    ! find "$folder/lib" -name 'libc.so*' -o -name 'libstdc++*' -o -name 'libGL*' -o -name 'libEGL*' -o -name 'libX11*' | grep .
}

has_licences() {
    local file
    for file in LICENSE THIRD_PARTY.md copyright libqt6core6/copyright libicu72/copyright; do
        [ -s "$folder/share/doc/tollgate/$file" ] || { echo "$file is missing"; return 1; }
    done
}

# Which plugins the window loads:
loads_its_plugins() {
    "${as_person[@]}" QT_QPA_PLATFORM=offscreen QT_DEBUG_PLUGINS=1 "$program" window --hidden > "$work/plugins" 2>&1 &
    call_and_end $! && grep -q "$folder/plugins/platforms/libqoffscreen.so" "$work/plugins"
}

check "what a desktop has" apt-get install -y -qq --no-install-recommends curl xz-utils libglib2.0-0 libgl1 libegl1 libopengl0 \
    libx11-6 libx11-xcb1 libxcb1 libxcb-glx0 libxcb-sync1 libxcb-dri2-0 libxcb-dri3-0 libxcb-present0 libfontconfig1 \
    libfreetype6 libwayland-client0 libwayland-cursor0 libwayland-egl1
make_person
check "it is unpacked" unpack
check "nothing is missing" misses_nothing
check "it brings its Qt" brings_its_qt
check "it has what Wayland and X need" serves_wayland_too
check "what belongs to the system is not in it" leaves_the_system_alone
check "the licences of what it brings are in it" has_licences
check "it tells its version" tells_version
check "it serves, answers and stops" serves
check "its window opens, answers calls and closes" opens_window
check "plugins come from the folder" loads_its_plugins
check "it is moved" mv "$folder" /home/person/elsewhere
program=/home/person/elsewhere/bin/tollgate
check "it serves from there, too" serves
