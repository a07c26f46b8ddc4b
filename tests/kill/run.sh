#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# kill -9 under load, again and again. usage: tests/kill/run.sh [TIMES=10]
# Every answer that a client got whole is in the ledger exactly once, settled. Every call that had been under way for 100 ms is there
# exactly once and, after the next start, marked as interrupted.
# The 100 ms count from the moment at which the gateway had read the request, by its own clock: the time in the call's id, which it
# says in its log (`-v`) before it calls the provider. They end at the moment before the signal is sent. What a request waits in
# the socket before the gateway reads it is no part of them; nothing else is left out, and a busy machine is no excuse.
# A call whose books were closed within the last 100 ms before the kill may stand as settled: only its last byte was to come.
# A whole answer is found by the marker that the client sends as `user`, a call under way by its id.
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
# What the gateway that is killed now has read: a row for each call, with the milliseconds of its id (UUIDv7).
note_read() { # run
    sed -n "s/^.* route call=\([0-9a-f]\{8\}\)-\([0-9a-f]\{4\}\)-\([0-9a-f]\{4\}\)-\([0-9a-f]\{4\}\)-\([0-9a-f]\{12\}\) .*/INSERT INTO got VALUES ('$1', 0x\1\2, x'\1\2\3\4\5');/p" \
        "$work/gateway.log" >>"$work/got"
}
port_in() { sed -n 's/^listening on .*://p' "$1"; }
start_gateway() {
    : >"$work/gateway.out"
    TOLLGATE_MASTER_KEY=sk-master "$tollgate" serve -v --config "$work/config.yaml" --data-dir "$work/data" --port 0 \
        >"$work/gateway.out" 2>"$work/gateway.log" &
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
    killed=$(date +%s%3N)
    kill -9 "${pid[gateway]}"
    wait "${pid[gateway]}" 2>/dev/null
    echo "INSERT INTO killed VALUES ('k$round', $killed);" >>"$work/got"
    note_read "k$round"
    sleep 0.2 # the client notes what it lost
    kill "${pid[load]}"
    wait "${pid[load]}" 2>/dev/null
    start_gateway
done
kill "${pid[gateway]}"
wait "${pid[gateway]}"
unset "pid[gateway]"

# `fate` is what became of a call as the client saw it; the ledger's status is a row of the table `name`.
sqlite3 "$work/data/tollgate.db" >"$work/verdict" <<SQL
CREATE TEMP TABLE fate (what TEXT, marker TEXT PRIMARY KEY, detail TEXT);
.mode list
.separator " "
.import $work/fates fate
CREATE TEMP TABLE got (run TEXT, ms INTEGER, call_id BLOB PRIMARY KEY);
CREATE TEMP TABLE killed (run TEXT PRIMARY KEY, ms INTEGER);
BEGIN;
.read $work/got
COMMIT;
CREATE TEMP TABLE row AS SELECT call_id, name.text AS status, end_user AS marker, answer_id AS answer, ended_ms FROM call JOIN name ON name.id = call.status;
CREATE INDEX row_by_id ON row (call_id);
CREATE INDEX row_by_marker ON row (marker);
CREATE TEMP TABLE whole AS
    SELECT marker, detail, count(call_id) AS rows, max(status) AS status, max(answer) AS answer
    FROM fate LEFT JOIN row USING (marker) WHERE what = 'whole' GROUP BY marker;
CREATE TEMP TABLE whole_wrong AS SELECT * FROM whole WHERE rows <> 1 OR status <> 'ok' OR answer <> detail;
-- What the gateway had read 100 ms before it was killed, and had not settled before these 100 ms.
CREATE TEMP TABLE under_way AS
    SELECT run, lower(hex(got.call_id)) AS call_id, killed.ms - got.ms AS age, count(row.call_id) AS rows, max(row.status) AS status
    FROM got JOIN killed USING (run) LEFT JOIN row ON row.call_id = got.call_id
    WHERE killed.ms - got.ms >= 100 AND NOT (row.status IS NOT NULL AND row.status <> 'interrupted' AND row.ended_ms < killed.ms - 100)
    GROUP BY got.call_id;
CREATE TEMP TABLE under_way_wrong AS SELECT * FROM under_way WHERE rows <> 1 OR status NOT IN ('interrupted', 'ok');
SELECT 'whole', count(*) FROM whole;
SELECT 'whole-wrong', count(*) FROM whole_wrong;
SELECT 'under-way', count(*) FROM under_way;
SELECT 'under-way-wrong', count(*) FROM under_way_wrong;
SELECT 'under-way-settled', count(*) FROM under_way WHERE status = 'ok';
SELECT 'interrupted', count(*) FROM row WHERE status = 'interrupted';
SELECT 'unread', count(*) FROM fate LEFT JOIN row USING (marker) WHERE what = 'lost' AND CAST(detail AS INTEGER) >= 100 AND row.call_id IS NULL;
SELECT 'running', count(*) FROM call WHERE status = 1;
SELECT 'twice', count(*) FROM (SELECT 1 FROM row WHERE marker <> '' GROUP BY marker HAVING count(*) > 1);
SELECT 'example', * FROM whole_wrong LIMIT 10;
SELECT 'example', * FROM under_way_wrong LIMIT 10;
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
check "$(value under-way) calls under way for 100 ms are there once, interrupted ($(value under-way-settled) of them settled in the last 100 ms); wrong: $(value under-way-wrong)" \
    [ "$(value under-way-wrong)" = 0 ]
check "no call is there twice: $(value twice)" [ "$(value twice)" = 0 ]
check "no call is left running: $(value running)" [ "$(value running)" = 0 ]
check "the test had something to see: $(value interrupted) interrupted" [ "$(value interrupted)" -gt "$times" ]
grep '^example' "$work/verdict"
echo "for information: $(value unread) requests had been sent for 100 ms by the client's clock and are not there"
echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
