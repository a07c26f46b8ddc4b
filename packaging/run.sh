#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Quick start: installs what is missing, builds, starts the gateway in the foreground and prints how to call it.
# Arguments go to `tollgate serve` (for example --port 5000). Ctrl-C stops it, letting answers under way finish.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit 1
. packaging/packages.sh

case "${1:-}" in
    -h | --help)
        echo "usage: packaging/run.sh [options of 'tollgate serve']"
        echo "  TOLLGATE_PRESET=headless|release   what to build (default: release where there is a window to build)"
        exit 0
        ;;
esac

preset=${TOLLGATE_PRESET:-headless}
sets=(build)
if [ -z "${TOLLGATE_PRESET:-}" ] && [ -f ui/CMakeLists.txt ]; then
    preset=release
fi
[ "$preset" = release ] && [ -f ui/CMakeLists.txt ] && sets+=(ui)
tollgate=$PWD/build/$preset/app/tollgate

need_packages "${sets[@]}" || exit $?
if [ ! -f "build/$preset/build.ninja" ]; then
    echo "Preparing the build ($preset) ..." >&2
    log=$(cmake --preset "$preset" 2>&1) || { printf '%s\n' "$log" >&2; exit 1; }
fi
# Ninja knows whether anything changed: with nothing to do this takes a fraction of a second.
[ -x "$tollgate" ] || echo "Building; the first time takes some minutes ..." >&2
cmake --build "build/$preset" --target tollgate > "build/$preset/run.log" 2>&1 || { tail -40 "build/$preset/run.log" >&2; exit 1; }

say_how() { # prints endpoint, key and a line to try
    local url key
    url=$("$tollgate" env --get TOLLGATE_URL "${place[@]}") && key=$("$tollgate" env --get TOLLGATE_KEY "${place[@]}") || return
    cat << TEXT

Tollgate is ready.
  Endpoint   $url/v1
  Key        $key

Try it (the demo model answers by itself, without any provider):
  curl $url/v1/chat/completions -H 'Authorization: Bearer $key' -H 'Content-Type: application/json' \\
    -d '{"model":"demo/hello","messages":[{"role":"user","content":"Hello!"}]}'

Add a provider:    $tollgate providers add openai --key-stdin
Connect a tool:    eval "\$($tollgate env --shell)"
TEXT
}

place=() # what says where the gateway's data is, for the verbs as for serve
arguments=("$@")
for ((i = 0; i < ${#arguments[@]}; i++)); do
    case "${arguments[i]}" in
        --data-dir) place=(--data-dir "${arguments[i + 1]:-}") ;;
        --data-dir=*) place=("${arguments[i]}") ;;
    esac
done

if "$tollgate" status "${place[@]}" > /dev/null 2>&1; then
    echo "A gateway runs on this data directory already."
    say_how
    exit
fi

"$tollgate" serve "$@" &
gateway=$!
trap 'kill -TERM $gateway 2> /dev/null' INT TERM
if "$tollgate" status --wait-ready 30s "${place[@]}" > /dev/null; then
    say_how
    echo
    echo "Ctrl-C stops it."
fi
# `wait` returns early on a signal; the gateway is still draining then.
while kill -0 $gateway 2> /dev/null; do
    wait $gateway
    code=$?
done
wait $gateway 2> /dev/null
exit "${code:-$?}"
