# SPDX-License-Identifier: GPL-3.0-or-later
# Which packages building, testing and measuring need, per distribution. Sourced by packaging/run.sh and tests/run.sh:
#   . packaging/packages.sh; need_packages build test
# One row a package: sets | Debian 12 | Debian 13 | Ubuntu 24.04 (its names are here, but nobody has tried it yet).
# "-" means that the distribution does not need it or does not have it.

package_table='
build      | g++                     | g++                     | g++
build      | cmake                   | cmake                   | cmake
build      | ninja-build             | ninja-build             | ninja-build
build      | pkg-config              | pkg-config              | pkg-config
build      | git                     | git                     | git
build      | qt6-base-dev            | qt6-base-dev            | qt6-base-dev
build      | qt6-httpserver-dev      | qt6-httpserver-dev      | qt6-httpserver-dev
build      | qt6-websockets-dev      | qt6-websockets-dev      | qt6-websockets-dev
build      | qtkeychain-qt6-dev      | qtkeychain-qt6-dev      | qtkeychain-qt6-dev
build      | libboost-json1.81-dev   | libboost-json-dev       | libboost-json1.83-dev
build      | libyaml-cpp-dev         | libyaml-cpp-dev         | libyaml-cpp-dev
build      | libssl-dev              | libssl-dev              | libssl-dev
build      | libcurl4-openssl-dev    | libcurl4-openssl-dev    | libcurl4-openssl-dev
build      | libsqlite3-dev          | libsqlite3-dev          | libsqlite3-dev
build      | zlib1g-dev              | zlib1g-dev              | zlib1g-dev
build      | libbrotli-dev           | libbrotli-dev           | libbrotli-dev
build      | libzstd-dev             | libzstd-dev             | libzstd-dev
build      | libmimalloc-dev         | libmimalloc-dev         | libmimalloc-dev
build      | ca-certificates         | ca-certificates         | ca-certificates
build      | curl                    | curl                    | curl
ui         | libgl-dev               | libgl-dev               | libgl-dev
ui         | qt6-svg-dev             | qt6-svg-dev             | libqt6svg6-dev
ui         | qt6-qpa-plugins         | qt6-qpa-plugins         | qt6-qpa-plugins
build      | qt6-tools-dev           | qt6-tools-dev           | qt6-tools-dev
build      | qt6-tools-dev-tools     | qt6-tools-dev-tools     | qt6-tools-dev-tools
build      | qt6-l10n-tools          | qt6-l10n-tools          | qt6-l10n-tools
test unit  | libgl-dev               | libgl-dev               | libgl-dev
test unit  | fonts-noto-core         | fonts-noto-core         | fonts-noto-core
test       | fonts-noto-cjk          | fonts-noto-cjk          | fonts-noto-cjk
test unit  | sqlite3                 | sqlite3                 | sqlite3
test       | mold                    | mold                    | mold
test       | strace                  | strace                  | strace
test unit  | gnome-keyring           | gnome-keyring           | gnome-keyring
test       | libkf5wallet-bin        | -                       | libkf5wallet-bin
test unit  | dbus                    | dbus                    | dbus
test       | libglib2.0-bin          | libglib2.0-bin          | libglib2.0-bin
test       | xvfb                    | xvfb                    | xvfb
test       | openbox                 | openbox                 | openbox
test       | trayer                  | trayer                  | trayer
test       | xdotool                 | xdotool                 | xdotool
test       | libxcb1-dev             | libxcb1-dev             | libxcb1-dev
test       | iproute2                | iproute2                | iproute2
test unit  | python3                 | python3                 | python3
test unit  | openssl                 | openssl                 | openssl
test unit  | nghttp2-server          | nghttp2-server          | nghttp2-server
test       | valgrind                | valgrind                | valgrind
test       | npm                     | npm                     | npm
test fuzz  | clang-14                | clang-19                | clang-18
test fuzz  | libclang-rt-14-dev      | libclang-rt-19-dev      | libclang-rt-18-dev
test bench | wrk                     | wrk                     | wrk
bench      | nginx-light             | nginx-light             | nginx-light
bench      | npm                     | npm                     | npm
long       | clang-tidy-14           | clang-tidy-19           | clang-tidy-18
long       | clang-format-14         | -                       | -
long       | debootstrap             | debootstrap             | debootstrap
packages   | dpkg-dev                | dpkg-dev                | dpkg-dev
packages   | debhelper               | debhelper               | debhelper
packages   | lintian                 | lintian                 | lintian
packages   | appstream               | appstream               | appstream
packages   | desktop-file-utils      | desktop-file-utils      | desktop-file-utils
packages   | qt6-wayland             | qt6-wayland             | qt6-wayland
packages   | patchelf                | patchelf                | patchelf
packages   | xz-utils                | xz-utils                | xz-utils
packages   | rpm                     | rpm                     | rpm
packages   | ccache                  | ccache                  | ccache
again      | ccache                  | ccache                  | ccache
'

# The column of the table for this machine, 0 where the distribution is unknown.
package_column() {
    local id='' version=''
    if [ -r /etc/os-release ]; then
        id=$(. /etc/os-release; echo "${ID:-}")
        version=$(. /etc/os-release; echo "${VERSION_ID:-}")
    fi
    case "$id $version" in
        "debian 12") echo 2 ;;
        "debian 13") echo 3 ;;
        "ubuntu 24.04") echo 4 ;;
        *) echo 0 ;;
    esac
}

package_names() { # set... -> names, one a line
    local column
    column=$(package_column)
    printf '%s\n' "$package_table" | awk -F'|' -v column="$column" -v sets="$*" '
        BEGIN { count = split(sets, wanted, " ") }
        NF > 1 {
            for (i = 1; i <= count; i++)
                if (index(" " $1, " " wanted[i] " ")) {
                    name = $column
                    gsub(/ /, "", name)
                    if (name != "-" && !seen[name]++) print name
                }
        }'
}

package_is_there() {
    case "$1" in
        npm) command -v npm > /dev/null && return 0 ;; # comes in other ways, too
    esac
    [ "$(dpkg-query -W -f '${db:Status-Abbrev}' "$1" 2> /dev/null | head -c 2)" = ii ]
}

# Installs what the named sets lack, and says what. Returns 69 where that is not possible.
need_packages() {
    local missing=() name root=()
    if [ "$(package_column)" = 0 ]; then
        echo "This is not Debian 12, Debian 13 or Ubuntu 24.04: please see to these packages (Debian's names) yourself:" >&2
        printf '%s\n' "$package_table" | awk -F'|' 'NF > 1 { gsub(/ /, "", $2); printf "%s ", $2 } END { print "" }' >&2
        return 0
    fi
    while read -r name; do
        package_is_there "$name" || missing+=("$name")
    done < <(package_names "$@")
    [ ${#missing[@]} = 0 ] && return 0

    echo "Installing ${#missing[@]} packages: ${missing[*]}" >&2
    if [ "$(id -u)" != 0 ]; then
        if ! command -v sudo > /dev/null; then
            echo "That needs root, and there is no sudo. As root, run: apt-get install ${missing[*]}" >&2
            return 69
        fi
        echo "(with sudo, which may ask for your password)" >&2
        root=(sudo)
    fi
    if ! apt-get install --simulate -qq --no-install-recommends "${missing[@]}" > /dev/null 2>&1; then
        "${root[@]}" apt-get update -qq || return 69
    fi
    "${root[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get install -y -qq --no-install-recommends "${missing[@]}" > /dev/null || return 69
}
