#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# usage: tests/ui/screenshots.sh [--readme] [--language CODE]... [FOLDER]: every page of the window in light and dark, empty,
# normal and crowded, with what opens on it, when something is wrong, and in other currencies; at the usual size and at
# twice that, in each language (en and de unless said; a CODE is that of a file in translations/, ja for example, whose
# letters are in fonts-noto-cjk). In the first language also in the smallest window and in a very wide one. Pictures are
# in FOLDER/CODE, FOLDER/CODE-1000x560 and FOLDER/CODE-2560x1440. With --readme, the two that README.md opens with are
# renewed from them. Needs the dev build: cmake --build build/dev --target tollgate_screenshots (BUILD=build/sanitize
# takes another one).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
readme=no
languages=()
while [[ ${1:-} == --* ]]; do
  case $1 in
    --readme) readme=yes ;;
    --language) languages+=("$2"); shift ;;
    *) echo "tests/ui/screenshots.sh: $1 is not known" >&2; exit 2 ;;
  esac
  shift
done
folder=${1:-build/screenshots}
program=${BUILD:-build/dev}/tests/tollgate_screenshots
[[ ${#languages[@]} -gt 0 ]] || languages=(en de)
export LC_ALL=C.UTF-8
for language in "${languages[@]}"; do
  for scale in 1 2; do
    TOLLGATE_LANGUAGE=$language QT_SCALE_FACTOR=$scale "$program" "$folder/$language"
  done
done
for size in 1000x560 2560x1440; do
  TOLLGATE_LANGUAGE=${languages[0]} TOLLGATE_SIZE=$size "$program" "$folder/${languages[0]}-$size" normal crowded
done
if [[ $readme == yes ]]; then
  mkdir -p packaging/screenshots
  cp "$folder/en/home-normal-light.png" packaging/screenshots/home-light.png
  cp "$folder/en/live-detail-dark.png" packaging/screenshots/live-dark.png
fi
