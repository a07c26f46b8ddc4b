#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The benchmark. usage: tests/bench/run.sh [--all] [--rows "direct nginx ..."] [--parts "requests big streams translated memory start million"]
# Everything runs on this machine's loopback interface, load programs and gateways sharing its processors.
#   --all             LiteLLM from PyPI too
#   BENCH_ROUNDS=5 BENCH_SECONDS=10   alternating rounds and their length
#   BENCH_PRESET=optimised            which build is measured (optimised, release, headless)
# Prints a table and the bars; all figures go to build/bench/result.json. Exit code 1: a bar was missed; 2: it could not measure.
set -u
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
rounds=${BENCH_ROUNDS:-5}
seconds=${BENCH_SECONDS:-10}
preset=${BENCH_PRESET:-optimised}
rows="direct nginx portkey tollgate"
parts="requests big streams translated memory start million"
while [ $# -gt 0 ]; do
    case $1 in
    --all) rows="$rows litellm" ;;
    --rows) rows=$2; shift ;;
    --parts) parts=$2; shift ;;
    *) sed -n '3,8s/^# //p' "$0"; exit 64 ;;
    esac
    shift
done
bin=${BENCH_BUILD:-$root/build/$preset}
out=$root/build/bench
work=$(mktemp -d)
figures=$out/figures.tsv
mkdir -p "$out"
: >"$figures"
declare -A port pid key headers
# shellcheck source=gateways.sh
. "$here/gateways.sh"
# shellcheck source=measure.sh
. "$here/measure.sh"
# shellcheck disable=SC2317
clean_up() {
    local row
    for row in "${!pid[@]}"; do kill "${pid[$row]}" 2>/dev/null; done
    wait 2>/dev/null
    rm -rf "$work"
}
trap clean_up EXIT
trap 'exit 130' INT TERM
has() { [[ " $2 " == *" $1 "* ]]; }
fail() { echo "bench: $*" >&2; exit 2; }

for tool in wrk nginx curl awk; do command -v "$tool" >/dev/null || fail "$tool is missing (apt install wrk nginx-light curl gawk)"; done
if [ -z "${BENCH_BUILD:-}" ]; then
    if [ "$preset" = optimised ]; then
        "$root/packaging/optimise.sh" >&2 && cmake --build "$bin" >"$out/build.log" 2>&1
    else
        { cmake -S "$root" --preset "$preset" -DTOLLGATE_BENCH=ON && cmake --build "$bin"; } >"$out/build.log" 2>&1
    fi || fail "does not build: $out/build.log"
fi

ready() { # row: reachable, with a key, memory at rest noted
    local lines
    lines=$(printf '%s\r\n' ${headers[$1]:-} | sed 's/=/: /')
    [ -n "${headers[$1]:-}" ] && lines="${lines//$'\n'/\\n}\\n" || lines=
    wait_for_answer "${port[$1]}" "${key[$1]}" "$lines"
}

start_row() {
    local began=${EPOCHREALTIME/./}
    case $1 in
    nginx) start_nginx ;;
    portkey) start_portkey || return 1; began=${EPOCHREALTIME/./} ;;
    litellm) start_litellm || return 1; began=${EPOCHREALTIME/./} ;;
    tollgate) start_tollgate tollgate "$work/data" ;;
    tollgate-1M) start_tollgate tollgate-1M "$work/million" ;;
    direct) return 0 ;;
    esac
    [ -n "${key[$1]:-}" ] || make_key "$1" || return 1
    ready "$1" || return 1
    started_us=$((${EPOCHREALTIME/./} - began))
}

start_mock
echo "mock on ${port[direct]}; rows: $rows; $rounds rounds of $seconds s; $(nproc) processors" >&2
for row in $rows; do
    start_row "$row" || { cat "$work/$row.log" 2>/dev/null >&2; fail "$row does not start"; }
done

if has start "$parts"; then # the key is there already: a second start is what users see
    for row in $rows; do
        [ "$row" = direct ] && continue
        for round in 1 2 3; do
            stop_row "$row"
            start_row "$row" || fail "$row does not start again"
            figure "$row" start_ms "$(awk -v us="$started_us" 'BEGIN { printf "%.1f", us / 1000 }')"
        done
    done
fi
if has memory "$parts"; then
    sleep 3
    for row in $rows; do figure "$row" pss_idle "$(pss_mb "${pid[$row]}")"; done
fi
if has requests "$parts"; then
    for round in $(seq 1 "$rounds"); do
        for connections in 1 10 32 256; do
            for row in $rows; do
                echo "round $round, $connections connections, $row" >&2
                load "$row" "$connections" "$seconds" 500 "c$connections"
                figure "$row" pss_loaded "$(pss_mb "${pid[$row]}")"
            done
        done
    done
fi
if has big "$parts"; then
    for round in $(seq 1 "$rounds"); do
        for row in $rows; do
            echo "round $round, 100k-token bodies, $row" >&2
            load "$row" 10 "$seconds" 400000 100k
        done
    done
fi
if has streams "$parts"; then
    for round in $(seq 1 $(((rounds + 1) / 2))); do
        for count in 256 512; do
            for row in $rows; do
                # They do not hold so many streams on two cores; what they are asked at 10 connections says enough.
                case $row in portkey | litellm) continue ;; esac
                echo "round $round, $count streams, $row" >&2
                streams "$row" "$count" "$seconds"
            done
        done
    done
fi
if has translated "$parts" && has tollgate "$rows"; then # from Anthropic's form to OpenAI's and back
    for round in $(seq 1 "$rounds"); do
        echo "round $round, translated" >&2
        has requests "$parts" || load nginx 10 "$seconds" 500 c10
        load tollgate 10 "$seconds" 500 messages_c10 /v1/messages
        load tollgate 10 "$seconds" 400000 messages_100k /v1/messages
    done
    for round in $(seq 1 $(((rounds + 1) / 2))); do
        has streams "$parts" || streams nginx 256 "$seconds"
        streams tollgate 256 "$seconds" messages
    done
fi
if has memory "$parts"; then
    sleep 10
    for row in $rows; do figure "$row" pss_back "$(pss_mb "${pid[$row]}")"; done
fi
if has million "$parts" && has tollgate "$rows"; then
    # shellcheck source=million.sh
    . "$here/million.sh"
fi

case $preset in headless) bars="-v idleBar=25 -v loadedBar=50 -v startBar=100" ;; *) bars="-v idleBar=35 -v loadedBar=60 -v startBar=130" ;; esac
# shellcheck disable=SC2086
awk -f "$here/report.awk" -v rounds="$rounds" -v seconds="$seconds" -v json="$out/result.json" $bars "$figures" | tee "$out/table.txt"
! grep -q MISSED "$out/table.txt"
