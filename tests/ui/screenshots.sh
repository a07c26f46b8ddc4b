#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# usage: tests/ui/screenshots.sh [FOLDER]: every page of the window in light and dark, empty, normal and crowded, at the
# usual size and at twice that, with planted data. Needs the dev build: cmake --build build/dev --target tollgate_screenshots
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
folder=${1:-build/screenshots}
QT_SCALE_FACTOR=1 build/dev/tests/tollgate_screenshots "$folder" normal empty crowded
QT_SCALE_FACTOR=2 build/dev/tests/tollgate_screenshots "$folder" normal
