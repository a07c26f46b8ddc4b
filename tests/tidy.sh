#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# clang-tidy over all of app/, core/ and ui/, or over the files that are named; as many at a time as there are processors.
#   tests/tidy.sh [core/base/Error.cpp ...]
# Needs no more of a build than its compile commands: cmake --preset sanitize
# What was found clean is remembered in build/tidy/ and not checked again until something changes that clang-tidy sees:
# the file, a header of ours that it includes, its compile command, .clang-tidy, the tool, g++, Qt or Boost. The names there
# hold no paths, so the folder may be copied to another checkout.
# Its last line is `N passed, N failed`.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit 1
. packaging/packages.sh
database=build/sanitize/compile_commands.json
export memory=build/tidy

tool=$(package_names long | grep '^clang-tidy')
command -v "${tool:=clang-tidy}" > /dev/null || tool=clang-tidy
command -v "$tool" > /dev/null || { echo "clang-tidy is missing: apt-get install $tool" >&2; exit 69; }
[ -f $database ] || { echo "$database is missing: cmake --preset sanitize" >&2; exit 69; }
export tool

work=$(mktemp -d)
export work
trap 'rm -rf "$work"' EXIT
mkdir -p $memory

{ "$tool" --version | grep version
  sha256sum .clang-tidy
  mapfile -t packages < <(package_names build | grep -E '^(g\+\+|qt6-base-dev|libboost-json.*)$')
  dpkg-query -W -f '${Package} ${Version}\n' "${packages[@]}" 2> /dev/null
} > "$work/machine"
# g++'s precompiled headers are nothing for clang, and files must include what they need without them.
mkdir "$work/build"
sed 's/ -Winvalid-pch -include [^ ]*cmake_pch\.hxx//' $database > "$work/build/compile_commands.json"
# A line a command: file, tab, command.
sed "s|$PWD/||g; s|$PWD||g" "$work/build/compile_commands.json" \
    | awk -F'": "' '/^  "command"/ { command = $2 } /^  "file"/ { sub(/".*/, "", $2); print $2 "\t" command }' > "$work/commands"

seen_by() { # file -> itself and the headers of ours that it includes, one a line
    awk -v file="$1" '
        function visit(name,   line, wanted) {
            if (name in seen) return
            seen[name] = 1
            if ((getline line < name) < 0) return # not there: the compiler will say so
            print name
            do {
                if (line !~ /^[ \t]*#[ \t]*include[ \t]*"/) continue
                wanted = line
                sub(/^[^"]*"/, "", wanted)
                sub(/".*/, "", wanted)
                visit(wanted)
            } while ((getline line < name) > 0)
            close(name)
        }
        BEGIN { visit(file) }'
}

key_of() { # file
    local seen
    mapfile -t seen < <(seen_by "$1")
    { cat "$work/machine"
      awk -F'\t' -v file="$1" '$1 == file' "$work/commands"
      sha256sum "${seen[@]}"
    } | sha256sum | cut -c 1-64
}

check() { # file
    local key found
    if ! cut -f 1 "$work/commands" | grep -qxF "$1"; then
        echo "FAIL $1: not among the compile commands, run cmake --preset sanitize"
        return
    fi
    key=$(key_of "$1")
    if [ ! -f "$memory/$key" ]; then
        if ! found=$("$tool" -p "$work/build" --quiet "$1" 2> "$work/${1//\//_}"); then
            printf 'FAIL %s\n%s\n' "$1" "${found:-$(tail -5 "$work/${1//\//_}")}"
            return
        fi
        # Whoever wrote to it meanwhile gets it checked again.
        [ "$(key_of "$1")" = "$key" ] && echo "$1" > "$memory/$key"
    fi
    echo "ok $1"
}
export -f seen_by key_of check

[ $# -gt 0 ] || mapfile -t all < <(find app core ui -name '*.cpp' | sort)
files=("${@:-${all[@]}}")
printf '%s\n' "${files[@]}" | xargs -P "$(nproc)" -I{} bash -c 'check "$1"' _ {} | tee "$work/all"
passed=$(grep -c '^ok ' "$work/all")
failed=$((${#files[@]} - passed)) # what was not reached, too
echo "$passed passed, $failed failed"
[ "$failed" = 0 ] && [ "$passed" -gt 0 ]
