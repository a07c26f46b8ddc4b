#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs inside a clean Debian, as root, with the packages in /packages: debian.sh tollgate|tollgate-headless VERSION
# Installs that one, uses it as a person would, upgrades, exchanges it for the other one, removes it, looks what is left.
# Prints `ok` and `FAIL` lines.
set -uo pipefail
package=$1
version=$2
other=tollgate
[ "$package" = tollgate ] && other=tollgate-headless
. /try/person.sh

install() { # apt-get options and packages
    apt-get install -y -qq --no-install-recommends "$@"
}

file() { # package -> its file
    echo /packages/"$1"_*.deb
}

is_there() { # package
    [ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2> /dev/null)" = installed ]
}

everything() { # what lies on the disk, but for what every installation changes and what was only lent
    find / -xdev \( -path /proc -o -path /sys -o -path /dev -o -path /tmp -o -path /try -o -path /packages -o -path /var/lib/apt \
        -o -path /var/lib/dpkg -o -path /var/cache -o -path /var/log \) -prune -o -print | sort
}

belongs() { # path...: comes from the package, and from no other
    local path
    for path in "$@"; do
        [ "$(dpkg -S "$path")" = "$package: $path" ] || return
    done
}

units_start_what_is_there() {
    local program
    program=$(sed -n 's/^ExecStart=\([^ ]*\) .*/\1/p' /usr/lib/systemd/user/tollgate.service)
    [ -x "$program" ] && ! find /etc/systemd -name 'tollgate*' | grep .
}

has_no_graphics() {
    ! dpkg-query -W -f '${db:Status-Status} ${Package}\n' 'libqt6gui*' 'libqt6widgets*' 'libx11-*' 'libgl1*' 2> /dev/null | grep ^installed
}

finds_its_libraries() {
    ! ldd /usr/bin/tollgate | grep 'not found'
}

is_as_before() {
    comm -13 "$work/before" <(everything) | grep -v '^/home/person' > "$work/left"
    ! grep . "$work/left"
}

install curl > /dev/null
make_person
everything > "$work/before"

check "apt installs it" install "$(file "$package")"
check "all libraries are there" finds_its_libraries
check "binary, man page and completions" belongs /usr/bin/tollgate /usr/share/man/man1/tollgate.1.gz \
    /usr/share/bash-completion/completions/tollgate /usr/share/fish/vendor_completions.d/tollgate.fish \
    /usr/share/zsh/vendor-completions/_tollgate
check "units, for who wants them" belongs /usr/lib/systemd/user/tollgate.service /usr/lib/systemd/user/tollgate.socket
check "the unit starts what is there, and only when it is told to" units_start_what_is_there
check "copyright and changelog" belongs "/usr/share/doc/$package/copyright" "/usr/share/doc/$package/changelog.gz"
if [ "$package" = tollgate ]; then
    check "menu entry and icons" belongs /usr/share/applications/tollgate.desktop \
        /usr/share/metainfo/invalid.tollgate.tollgate.metainfo.xml /usr/share/icons/hicolor/scalable/apps/tollgate.svg \
        /usr/share/icons/hicolor/48x48/apps/tollgate.png
fi
check "it tells its version" tells_version
check "it serves, answers and stops" serves
if [ "$package" = tollgate ]; then
    check "its window opens, answers calls and closes" opens_window
else
    check "no graphical libraries came with it" has_no_graphics
    check "it says that it has no window" says_no_window
fi
check "it is upgraded over itself" install --reinstall "$(file "$package")"
check "it serves as before" serves
check "the other one takes its place" install "$(file "$other")"
check "the other one serves the same data" serves
check "of the two only one is there" eval "is_there $other && ! is_there $package"
check "it takes its place again" install "$(file "$package")"
check "it is removed" apt-get remove -y -qq "$package"
check "no command is left" eval '! command -v tollgate'
check "it is purged" apt-get purge -y -qq tollgate tollgate-headless
check "what came with it goes, too" apt-get autoremove -y -qq --purge
check "nothing but the person's own data is left" is_as_before
check "the person's ledger is left" test -s "$data/tollgate.db"
