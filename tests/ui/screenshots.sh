#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# usage: tests/ui/screenshots.sh [--readme] [--language CODE] [FOLDER]: every page of the window in light and dark, empty,
# normal and crowded, at the usual size and at twice that, with planted data. CODE is that of a file in translations/, for
# example de or ja (whose letters are in fonts-noto-cjk). With --readme, the two pictures that README.md opens with are
# renewed from them. Needs the dev build: cmake --build build/dev --target tollgate_screenshots
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
readme=no
language=en
while [[ ${1:-} == --* ]]; do
  case $1 in
    --readme) readme=yes ;;
    --language) language=$2; shift ;;
    *) echo "tests/ui/screenshots.sh: $1 is not known" >&2; exit 2 ;;
  esac
  shift
done
export LC_ALL=C.UTF-8 TOLLGATE_LANGUAGE=$language
if [[ $language == en ]]; then folder=${1:-build/screenshots}; else folder=${1:-build/screenshots-$language}; fi
QT_SCALE_FACTOR=1 build/dev/tests/tollgate_screenshots "$folder" normal empty crowded
QT_SCALE_FACTOR=2 build/dev/tests/tollgate_screenshots "$folder" normal
if [[ $readme == yes ]]; then
  mkdir -p packaging/screenshots
  cp "$folder/home-normal-light.png" packaging/screenshots/home-light.png
  cp "$folder/live-detail-dark.png" packaging/screenshots/live-dark.png
fi
