#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the binary that is packaged and measured, build/optimised: the release build, compiled twice. The first binary
# notes which code runs how often while it serves calls of every kind; with that the compiler lays out the second, which
# needs about a seventh less CPU for a call.
# Arguments go to cmake (for example -DTOLLGATE_UI=OFF).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
. packaging/packages.sh
need_packages build ui
folder=build/optimised
if [ -x "$folder/app/tollgate" ] && [ -z "$(find CMakeLists.txt CMakePresets.json app core ui resources translations packaging/*ise.sh \
    -newer "$folder/app/tollgate" -type f -print -quit)" ] && [ $# = 0 ]; then
    echo "$folder/app/tollgate is up to date."
    exit
fi
mkdir -p "$folder"
export CCACHE_DISABLE=1 # what is compiled depends on the notes beside the objects

build() { # record|use targets...
    cmake --preset optimised -DTOLLGATE_PROFILE="$1" "${@:3}" > "$folder/optimise.log" 2>&1 \
        && cmake --build "$folder" --target $2 >> "$folder/optimise.log" 2>&1 || { tail -40 "$folder/optimise.log"; exit 1; }
}

echo "Building the binary that takes notes ..."
find "$folder" -name '*.gcda' -delete
build record "tollgate tollgate_mock" "$@"
echo "Letting it work ..."
packaging/exercise.sh "$folder"
[ -n "$(find "$folder" -name '*.gcda' -print -quit)" ] || { echo "No notes were written."; exit 1; }
echo "Building the optimised binary ..."
build use "tollgate tollgate_mock" "$@"
echo "$folder/app/tollgate is ready."
