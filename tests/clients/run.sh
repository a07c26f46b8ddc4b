#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Real client libraries and agents through the gateway. usage: tests/clients/run.sh [--all] [--direct] [client ...]
#   --all      all agents (1.1 GB more to install), each on providers of all other dialects: about ten minutes
#   --direct   against the fake provider without a gateway in between: proves the tests
#   TOLLGATE   the gateway's binary (default: the newest of build/*/app/tollgate)
# Last line: `N passed, N failed`. What cannot run has failed.
set -u
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
modules=${CLIENTS_DIR:-$root/build/clients}
direct=no
export ALL=no
while [[ "${1:-}" == --* ]]; do
    case $1 in
        --all) ALL=yes ;;
        --direct) direct=yes ;;
        *) sed -n 's/^# .*usage: /usage: /p' "$0"; exit 2 ;;
    esac
    shift
done
clients=${*:-openai responses background anthropic google ollama ai-sdk ai-sdk-dialects openai-agents langchain cohere bedrock passing realtime typings satisfies agents connect}
work=$(mktemp -d)
processes=()
# shellcheck disable=SC2317
clean_up() {
    [ ${#processes[@]} = 0 ] || kill "${processes[@]}" 2>/dev/null
    wait 2>/dev/null
    rm -rf "$work"
}
trap clean_up EXIT
give_up() { echo "FAIL $*"; echo "0 passed, 1 failed"; exit 1; }

command -v npm >/dev/null || give_up "npm is missing (apt install npm)"
install() { # folder with the lists, folder to install into
    mkdir -p "$2"
    cmp -s "$1/package-lock.json" "$2/installed-lock.json" && return
    cp "$1/package.json" "$1/package-lock.json" "$2/"
    (cd "$2" && npm ci --no-audit --no-fund >install.log 2>&1) || { tail -20 "$2/install.log"; give_up "npm ci in $2"; }
    cp "$1/package-lock.json" "$2/installed-lock.json"
}
install "$here" "$modules"
[ $ALL = no ] || install "$here/agents" "$modules/agents"
cp "$here"/*.mjs "$modules/"
export CASES=$here/../cases
cd "$modules" || give_up "$modules"
node=$modules/node_modules/.bin/node
"$node" --version || give_up "npm's node does not run"

wait_line() { # file
    local tries
    for tries in $(seq 1 200); do grep -qs '^listening on' "$1" && return 0; sleep 0.05; done
    cat "$1" "${1%.out}.log" 2>/dev/null
    give_up "no 'listening on' after 10 s"
}
"$node" provider.mjs >"$work/provider.out" 2>"$work/provider.log" &
processes+=($!)
wait_line "$work/provider.out"
FAKE=$(sed -n 's/^listening on //p' "$work/provider.out")
export FAKE URL=$FAKE KEY=sk-upstream MASTER=
if [ $direct = no ]; then
    tollgate=${TOLLGATE:-$(ls -t "$root"/build/*/app/tollgate 2>/dev/null | head -1)}
    [ -x "$tollgate" ] || give_up "no tollgate binary: build one, or set TOLLGATE"
    "$node" configuration.mjs >"$work/config.yaml" || give_up configuration.mjs
    TOLLGATE_MASTER_KEY=sk-master TOLLGATE_OLLAMA_KEY=clients TOLLGATE_OLLAMA_PORT=0 "$tollgate" serve --config "$work/config.yaml" --data-dir "$work/data" --port 0 \
        >"$work/gateway.out" 2>"$work/gateway.log" &
    processes+=($!)
    wait_line "$work/gateway.out"
    URL=$(sed -n 's/^listening on //p' "$work/gateway.out")
    MASTER=sk-master
    export TOLLGATE=$tollgate DATA=$work/data
    OLLAMA=$(sed -n 's/.*without a key.*\(http:[^ "]*\).*/\1/p' "$work/gateway.log" | head -1)
    export OLLAMA
    KEY=$(curl -s "$URL/key/generate" -H "Authorization: Bearer $MASTER" -H 'Content-Type: application/json' -d '{"key_alias":"clients","max_budget":100}' \
        | sed -n 's/.*"key": *"\(sk-[^"]*\)".*/\1/p')
    [ -n "$KEY" ] || { cat "$work/gateway.log"; give_up "no key from /key/generate"; }
fi

passed=0
failed=0
for client in $clients; do
    "$node" "$client.mjs" >"$work/$client.txt" 2>&1
    grep -v '^[0-9]* passed' "$work/$client.txt"
    closing=$(grep -E '^[0-9]+ passed, [0-9]+ failed' "$work/$client.txt" | tail -1)
    [ -n "$closing" ] || closing="0 passed, 1 failed"
    passed=$((passed + ${closing%% *}))
    closing=${closing#*, }
    failed=$((failed + ${closing%% *}))
done
if [ "$failed" != 0 ] && [ $direct = no ]; then
    mkdir -p "$root/build/test-logs"
    cp "$work/gateway.log" "$root/build/test-logs/clients-gateway.log"
fi
echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
