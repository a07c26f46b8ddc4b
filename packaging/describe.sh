#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# usage: packaging/describe.sh <tollgate>: writes the manual page and the completions from its table of commands.
set -euo pipefail
tollgate=$(realpath "${1:?usage: packaging/describe.sh build/headless/app/tollgate}")
cd "$(dirname "${BASH_SOURCE[0]}")"
export LC_ALL=C.UTF-8
mkdir -p man completions
"$tollgate" manual > man/tollgate.1
"$tollgate" completion bash > completions/tollgate.bash
"$tollgate" completion zsh > completions/_tollgate
"$tollgate" completion fish > completions/tollgate.fish
