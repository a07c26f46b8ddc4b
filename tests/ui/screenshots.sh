#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# usage: tests/ui/screenshots.sh [--readme] [FOLDER]: every page of the window in light and dark, empty, normal and
# crowded, at the usual size and at twice that, with planted data. With --readme, the two pictures that README.md opens
# with are renewed from them. Needs the dev build: cmake --build build/dev --target tollgate_screenshots
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
readme=no
if [[ ${1:-} == --readme ]]; then
  readme=yes
  shift
fi
folder=${1:-build/screenshots}
QT_SCALE_FACTOR=1 build/dev/tests/tollgate_screenshots "$folder" normal empty crowded
QT_SCALE_FACTOR=2 build/dev/tests/tollgate_screenshots "$folder" normal
if [[ $readme == yes ]]; then
  mkdir -p packaging/screenshots
  cp "$folder/home-normal-light.png" packaging/screenshots/home-light.png
  cp "$folder/live-detail-dark.png" packaging/screenshots/live-dark.png
fi
