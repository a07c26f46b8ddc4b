#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# kill -9 under load, again and again. usage: tests/kill/run.sh [TIMES=10]
# Every answer that a client got whole is in the ledger exactly once and settled; every call that had been under way for 100 ms is
# there exactly once and after the next start marked as interrupted (or settled, where only its last byte was still to come).
# On a machine that is busy with other things the time counts in which the gateway could run: what its threads waited for a
# processor in the last 0.3 s before the kill comes on top of the 100 ms. A call is found by the marker that the client sends as `user`.
# Binaries: TOLLGATE and BENCH (default: build/*/app/tollgate and the
# mock and load client beside it). Last line: `N passed, N failed`.
set -u
root=$(cd "$(dirname "$0")/../.." && pwd)
times=${1:-10}
tollgate=${TOLLGATE:-$(ls -t "$root"/build/*/app/tollgate 2>/dev/null | head -1)}
bench=${BENCH:-$(dirname "$(dirname "$tollgate")")/tests/bench}
work=$(mktemp -d)
declare -A pid
# shellcheck disable=SC2317
clean_up() {
    local name
    for name in "${!pid[@]}"; do kill -9 "${pid[$name]}" 2>/dev/null; done
    wait 2>/dev/null
    rm -rf "$work"
}
trap clean_up EXIT
give_up() { echo "FAIL $*"; tail -5 "$work/gateway.log" 2>/dev/null; echo "0 passed, 1 failed"; exit 1; }
command -v sqlite3 >/dev/null || give_up "sqlite3 is missing (apt install sqlite3)"
for program in "$tollgate" "$bench/tollgate_mock" "$bench/tollgate_sseload"; do [ -x "$program" ] || give_up "$program is not built"; done

wait_line() { # file
    local tries
    for tries in $(seq 1 1200); do grep -qs "^listening on" "$1" && return 0; sleep 0.05; done
    give_up "no 'listening on' in $(basename "$1") after 60 s"
}
# One line a thread of the gateway: thread, what it has waited for a processor (ns), how often it had one, R where it wants one now.
threads() {
    awk 'FNR == 1 { split(FILENAME, path, "/") }
         FILENAME ~ /schedstat$/ { waited[path[5]] = $2 " " $3; next }
         { sub(/.*\) /, ""); print path[5], waited[path[5]], $1 }' /proc/"${pid[gateway]}"/task/*/schedstat /proc/"${pid[gateway]}"/task/*/stat 2>/dev/null
}
# What its threads waited in the last 0.3 s (ms): what is accounted for, and twentieths of a second in which one wanted to run and never did.
note_waits() {
    local i
    for i in 1 2 3 4 5 6 7; do
        threads
        [ "$i" = 7 ] || sleep 0.05
    done | awk -v run="$1" '{ if ($1 in first) { if ($4 == "R" && $3 == times[$1]) stuck += 50 } else first[$1] = $2
                             last[$1] = $2; times[$1] = $3 }
                           END { for (thread in last) sum += last[thread] - first[thread]; printf "%s %d\n", run, sum / 1e6 + stuck }' >>"$work/waits"
}
port_in() { sed -n 's/^listening on .*://p' "$1"; }
start_gateway() {
    : >"$work/gateway.out"
    TOLLGATE_MASTER_KEY=sk-master "$tollgate" serve --config "$work/config.yaml" --data-dir "$work/data" --port 0 \
        >"$work/gateway.out" 2>>"$work/gateway.log" &
    pid[gateway]=$!
    wait_line "$work/gateway.out"
}

"$bench/tollgate_mock" --pace 20 >"$work/mock.out" &
pid[mock]=$!
wait_line "$work/mock.out"
{
    echo "model_list:"
    for name in mock mock-delay; do
        printf '  - model_name: %s\n    litellm_params: {model: openai/%s, api_base: "http://127.0.0.1:%s/v1", api_key: sk-up, input_cost_per_token: 0.000001, output_cost_per_token: 0.000002}\n' \
            "$name" "$name" "$(port_in "$work/mock.out")"
    done
} >"$work/config.yaml"
start_gateway
key=$(curl -s "http://127.0.0.1:$(port_in "$work/gateway.out")/key/generate" -H 'Authorization: Bearer sk-master' \
    -H 'Content-Type: application/json' -d '{"key_alias":"kill","max_budget":1000000}' | sed -n 's/.*"key": *"\(sk-[^"]*\)".*/\1/p')
[ -n "$key" ] || give_up "no key"

for round in $(seq 1 "$times"); do
    "$bench/tollgate_sseload" --port "$(port_in "$work/gateway.out")" --streams 48 --seconds 30 --key "$key" --mixed 1 \
        --model "$([ $((round % 2)) = 0 ] && echo mock || echo mock-delay)" --log "$work/fates" --run "k$round" >/dev/null &
    pid[load]=$!
    sleep "0.$((7 + RANDOM % 3))$((RANDOM % 10))"
    sleep "0.$((RANDOM % 7))$((RANDOM % 10))"
    note_waits "k$round"
    kill -9 "${pid[gateway]}"
    wait "${pid[gateway]}" 2>/dev/null
    sleep 0.2 # the client notes what it lost
    kill "${pid[load]}"
    wait "${pid[load]}" 2>/dev/null
    start_gateway
done
kill "${pid[gateway]}"
wait "${pid[gateway]}"
unset "pid[gateway]"

# `at` is a call's fate as the client saw it; the ledger's names are rows of the table `name`.
sqlite3 "$work/data/tollgate.db" >"$work/verdict" <<SQL
CREATE TEMP TABLE fate (what TEXT, marker TEXT PRIMARY KEY, detail TEXT);
.mode list
.separator " "
.import $work/fates fate
CREATE TEMP TABLE wait (run TEXT PRIMARY KEY, ms INTEGER);
.import $work/waits wait
CREATE TEMP TABLE found AS
    SELECT fate.what, fate.marker, fate.detail, 100 + wait.ms AS enough, count(call.id) AS rows,
           max((SELECT text FROM name WHERE name.id = call.status)) AS status, max(call.answer_id) AS answer
    FROM fate JOIN wait ON wait.run = substr(fate.marker, 1, instr(fate.marker, '-') - 1)
    LEFT JOIN call ON call.end_user = fate.marker GROUP BY fate.marker;
SELECT 'whole', count(*) FROM found WHERE what = 'whole';
SELECT 'whole-wrong', count(*) FROM found WHERE what = 'whole' AND (rows <> 1 OR status <> 'ok' OR answer <> detail);
SELECT 'lost', count(*) FROM found WHERE what = 'lost' AND CAST(detail AS INTEGER) >= enough;
SELECT 'lost-wrong', count(*) FROM found WHERE what = 'lost' AND CAST(detail AS INTEGER) >= enough
    AND (rows <> 1 OR status NOT IN ('interrupted', 'ok'));
SELECT 'interrupted', count(*) FROM found WHERE status = 'interrupted';
SELECT 'waited', max(ms) FROM wait;
SELECT 'running', count(*) FROM call WHERE status = 1;
SELECT 'twice', count(*) FROM (SELECT 1 FROM call WHERE end_user <> '' GROUP BY end_user HAVING count(*) > 1);
SELECT 'example', what, marker, detail, enough, rows, status, answer FROM found
    WHERE (what = 'whole' AND (rows <> 1 OR status <> 'ok' OR answer <> detail))
       OR (what = 'lost' AND CAST(detail AS INTEGER) >= enough AND (rows <> 1 OR status NOT IN ('interrupted', 'ok'))) LIMIT 10;
SQL
value() { sed -n "s/^$1 //p" "$work/verdict"; }
passed=0
failed=0
check() { # text, condition...
    local text=$1
    shift
    if "$@"; then passed=$((passed + 1)); echo "ok   $text"; else failed=$((failed + 1)); echo "FAIL $text"; fi
}
check "$(value whole) whole answers after $times kills are there once and settled; wrong: $(value whole-wrong)" [ "$(value whole-wrong)" = 0 ]
check "$(value lost) calls under way for 100 ms are there once, interrupted or settled (the gateway waited for a processor up to $(value waited) ms); wrong: $(value lost-wrong)" [ "$(value lost-wrong)" = 0 ]
check "no call is there twice: $(value twice)" [ "$(value twice)" = 0 ]
check "no call is left running: $(value running)" [ "$(value running)" = 0 ]
check "the test had something to see: $(value interrupted) interrupted" [ "$(value interrupted)" -gt "$times" ]
grep '^example' "$work/verdict"
echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
