#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Steady load on the demo model: memory stays flat, and the ledger has a settled row for every answer.
#   tests/soak.sh [--window] [--seconds N] [--binary FILE]
# With --window: 200 requests a second with the window open on Live traffic, see tests/desktop/soak.cpp.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit 1
seconds=120
binary=build/release/app/tollgate
window=no
while [ $# -gt 0 ]; do
    case "$1" in
        --window) window=yes ;;
        --seconds) seconds=$2; shift ;;
        --binary) binary=$2; shift ;;
        *) sed -n '3,5s/^# *//p' "$0"; exit 2 ;;
    esac
    shift
done
if [ $window = yes ]; then # QtTest ends a function after five minutes, unless it is told
    export TOLLGATE_SOAK_SECONDS=$seconds QTEST_FUNCTION_TIMEOUT=$(((seconds + 300) * 1000))
    exec tests/desktop.sh --binary "$binary" tollgate_soak
fi
connections=32
folder=$(mktemp -d)
place=(--data-dir "$folder/data")
"$binary" serve --port 0 "${place[@]}" --quiet > "$folder/out" 2> "$folder/log" &
gateway=$!
trap 'kill $gateway 2> /dev/null; wait $gateway 2> /dev/null; rm -rf "$folder"' EXIT
"$binary" status --wait-ready 30s "${place[@]}" > /dev/null || { cat "$folder/log"; echo "0 passed, 1 failed"; exit 1; }
url=$("$binary" env --get TOLLGATE_URL "${place[@]}")
key=$("$binary" env --get TOLLGATE_KEY "${place[@]}")
cat > "$folder/post.lua" << LUA
wrk.method = "POST"
wrk.headers["Authorization"] = "Bearer $key"
wrk.headers["Content-Type"] = "application/json"
wrk.body = '{"model":"demo/hello","messages":[{"role":"user","content":"Hello!"}]}'
LUA

pss() { awk '/^Pss:/ { sum += $2 } END { print sum }' /proc/$gateway/smaps_rollup; } # KiB
answers=0
load() { # seconds
    wrk -t1 -c$connections -d"$1"s -s "$folder/post.lua" "$url/v1/chat/completions" > "$folder/wrk"
    cat "$folder/wrk"
    grep -q 'Non-2xx' "$folder/wrk" && refused=yes
    answers=$((answers + $(awk '/requests in/ { print $1 }' "$folder/wrk")))
}
refused=no
load $((seconds / 4))
early=$(pss)
load $((seconds - seconds / 4))
late=$(pss)
kill -TERM $gateway
wait $gateway
code=$?
count() { # status -> rows; names are kept once, in a table of their own
    sqlite3 "$folder/data/tollgate.db" "select count(*) from call join name on name.id = call.status where name.text = '$1'"
}
rows=$(count ok)
running=$(count running)

passed=0
failed=0
check() { # what condition
    if [ "$2" = yes ]; then passed=$((passed + 1)); else failed=$((failed + 1)); echo "FAIL $1"; fi
}
yes_if() { if [ "$@" ]; then echo yes; else echo no; fi; }
echo "answers $answers, settled rows $rows, running $running; PSS $early KiB early, $late KiB late"
check "every answer is good" "$(yes_if $refused = no)"
check "every answer is in the ledger" "$(yes_if "$rows" -ge "$answers")"
check "nothing is there twice" "$(yes_if "$rows" -le $((answers + 2 * connections)))"
check "no row is left running" "$(yes_if "$running" = 0)"
check "memory is flat (10 % and 4 MiB)" "$(yes_if "$late" -le $((early + early / 10 + 4096)))"
check "SIGTERM ends it with 0" "$(yes_if $code = 0)"
echo "$passed passed, $failed failed"
[ $failed = 0 ]
