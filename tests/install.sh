#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# usage: tests/install.sh build/release: installs that build under a folder of its own, and looks whether all is there
# and works from there. Its last line is `N passed, N failed`.
set -uo pipefail
build=$(realpath "${1:?usage: tests/install.sh build/release}")
source=$(sed -n 's/^CMAKE_HOME_DIRECTORY:INTERNAL=//p' "$build/CMakeCache.txt")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
prefix=$folder/usr
window=$(sed -n 's/^TOLLGATE_UI:BOOL=ON$/yes/p' "$build/CMakeCache.txt")
passed=0
failed=0

check() { # what command...
    local what=$1
    shift
    if "$@" > "$folder/said" 2>&1; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        echo "FAIL $what"
        sed 's/^/   | /' "$folder/said"
    fi
}

same() { # file as in the repository
    cmp "$prefix/$1" "$source/packaging/$2"
}

files() {
    printf './%s\n' bin/tollgate lib/systemd/user/tollgate.{service,socket} share/bash-completion/completions/tollgate \
        share/fish/vendor_completions.d/tollgate.fish share/man/man1/tollgate.1 share/zsh/site-functions/_tollgate
    [ -n "$window" ] || return 0
    printf './%s\n' share/applications/tollgate.desktop share/metainfo/invalid.tollgate.tollgate.metainfo.xml \
        share/icons/hicolor/scalable/apps/tollgate.svg share/icons/hicolor/symbolic/apps/tollgate-symbolic.svg \
        share/icons/hicolor/{16x16,22x22,24x24,32x32,48x48,64x64,128x128,256x256}/apps/tollgate.png
}

nothing_else() {
    (cd "$prefix" && find . -type f | sort) | diff - <(files | sort)
}

# What is installed, moved away from the tree that it was built in, with a home of its own.
tollgate() {
    env -i HOME="$folder/home" PATH=/usr/bin:/bin LANG=C.UTF-8 "$prefix/bin/tollgate" "$@"
}

version() {
    tollgate --version | grep -qx "tollgate $(sed -n 's/^CMAKE_PROJECT_VERSION:STATIC=//p' "$build/CMakeCache.txt")"
}

answers() {
    tollgate run --isolated -- sh -c '
        curl --silent --fail --max-time 20 "$OPENAI_BASE_URL/chat/completions" -H "authorization: Bearer $OPENAI_API_KEY" \
            -H "content-type: application/json" \
            -d "{\"model\":\"demo/echo\",\"messages\":[{\"role\":\"user\",\"content\":\"hello\"}]}" | grep -q "\"choices\""'
}

mkdir -p "$folder/home"
check "cmake --install" cmake --install "$build" --prefix "$prefix"
check "the files that belong there, and no others" nothing_else
check "the binary tells its version" version
check "the binary answers" answers
check "man page" same share/man/man1/tollgate.1 man/tollgate.1
check "completion for bash" bash -n "$prefix/share/bash-completion/completions/tollgate"
check "completion for bash, as made" same share/bash-completion/completions/tollgate completions/tollgate.bash
check "completion for zsh" same share/zsh/site-functions/_tollgate completions/_tollgate
check "completion for fish" same share/fish/vendor_completions.d/tollgate.fish completions/tollgate.fish
check "socket unit" same lib/systemd/user/tollgate.socket systemd/tollgate.socket
check "the service starts what was installed" grep -qx "ExecStart=$prefix/bin/tollgate serve" \
    "$prefix/lib/systemd/user/tollgate.service"
check "the service is otherwise ours" diff <(sed "s,$prefix/bin,/usr/bin," "$prefix/lib/systemd/user/tollgate.service") \
    "$source/packaging/systemd/tollgate.service"
echo "$passed passed, $failed failed"
[ $failed = 0 ]
