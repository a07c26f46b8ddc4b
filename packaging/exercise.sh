#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Calls of every kind that a desk makes, through one gateway: whole and streamed, relayed and translated, few and many at a
# time, small and long, good and refused. usage: packaging/exercise.sh BUILD-FOLDER
set -uo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
bin=$(realpath "${1:?which build folder?}")
work=$(mktemp -d)
declare -A port pid key headers
# shellcheck source=../tests/bench/gateways.sh
. "$here/tests/bench/gateways.sh"
clean_up() {
    local row
    for row in "${!pid[@]}"; do kill "${pid[$row]}" 2> /dev/null || true; done
    wait
    rm -rf "$work"
}
trap clean_up EXIT

# The same request again and again over kept connections, as the loads of tests/bench make them, but without its tools.
calls() { # count at-a-time path body [curl options...]
    curl -sS --parallel --parallel-immediate --parallel-max "$2" --output /dev/null -H "Content-Type: application/json" \
        -H "Authorization: Bearer ${key[gateway]}" "${@:5}" --data-binary "@$4" \
        "http://127.0.0.1:${port[gateway]}$3?n=[1-$1]" 2> /dev/null || true # refusals are among them
}

body() { # name text
    printf '%s' "$2" > "$work/$1.json"
}

start_mock
start_tollgate gateway "$work/data"
make_key gateway || { cat "$work/gateway.log"; exit 1; }

words=$(printf 'the quick brown fox jumps over the lazy dog and %.0s' $(seq 8))
long=$(printf 'the quick brown fox jumps over the lazy dog and %.0s' $(seq 3000))
tool='{"type":"object","properties":{"path":{"type":"string"}},"required":["path"]}'
system='"role":"system","content":"You are a helpful assistant."'
for stream in false true; do
    body chat-$stream '{"model":"mock","stream":'$stream',"temperature":0.7,"messages":[{'"$system"'},{"role":"user","content":"'"$words"'"}],"max_tokens":256}'
    body fast-$stream '{"model":"mock-fast","stream":'$stream',"stream_options":{"include_usage":true},"messages":[{"role":"user","content":"'"$words"'"}]}'
    body tools-$stream '{"model":"mock-fast","stream":'$stream',"messages":[{'"$system"'},{"role":"user","content":"read it"},{"role":"assistant","content":null,"tool_calls":[{"id":"call_1","type":"function","function":{"name":"read","arguments":"{\"path\":\"a\"}"}}]},{"role":"tool","tool_call_id":"call_1","content":"'"$words"'"}],"tools":[{"type":"function","function":{"name":"read","description":"reads a file","parameters":'"$tool"'}}]}'
    body messages-$stream '{"model":"mock-fast","stream":'$stream',"max_tokens":256,"system":"You are a helpful assistant.","messages":[{"role":"user","content":"read it"},{"role":"assistant","content":[{"type":"tool_use","id":"toolu_1","name":"read","input":{"path":"a"}}]},{"role":"user","content":[{"type":"tool_result","tool_use_id":"toolu_1","content":"'"$words"'"},{"type":"text","text":"and?"}]}],"tools":[{"name":"read","description":"reads a file","input_schema":'"$tool"'}]}'
    body responses-$stream '{"model":"mock-fast","stream":'$stream',"instructions":"You are a helpful assistant.","input":[{"role":"user","content":"'"$words"'"}],"tools":[{"type":"function","name":"read","description":"reads a file","parameters":'"$tool"'}]}'
done
body long '{"model":"mock","messages":[{'"$system"'},{"role":"user","content":"'"$long"'"}],"max_tokens":256}'
body long-messages '{"model":"mock","max_tokens":256,"messages":[{"role":"user","content":"'"$long"'"}]}'
body gemini '{"contents":[{"role":"user","parts":[{"text":"'"$words"'"}]}]}'
body embed '{"model":"mock","input":"'"$words"'"}'
body unknown '{"model":"nobody/knows","messages":[{"role":"user","content":"hello"}]}'
body broken '{"model":"mock","messages":['

for at_a_time in 1 10 32; do calls 3000 $at_a_time /v1/chat/completions "$work/chat-false.json"; done
calls 300 100 /v1/chat/completions "$work/chat-true.json"
calls 1500 10 /v1/chat/completions "$work/fast-true.json"
for stream in false true; do
    calls 500 10 /v1/chat/completions "$work/tools-$stream.json"
    calls 1000 10 /v1/messages "$work/messages-$stream.json" -H 'anthropic-version: 2023-06-01'
    calls 500 10 /v1/responses "$work/responses-$stream.json"
done
calls 500 10 /v1beta/models/mock-fast:generateContent "$work/gemini.json"
calls 500 10 /v1beta/models/mock-fast:streamGenerateContent "$work/gemini.json"
calls 300 10 /v1/embeddings "$work/embed.json"
calls 200 10 /v1/chat/completions "$work/long.json"
calls 200 10 /v1/messages "$work/long-messages.json"
calls 100 10 /v1/chat/completions "$work/unknown.json"
calls 100 10 /v1/chat/completions "$work/broken.json"
figures=$(curl -s "http://127.0.0.1:${port[gateway]}/metrics" | grep '^tollgate_requests_total')
echo "$figures"
awk '/status="ok"/ { sum += $2 } END { exit sum < 16000 }' <<< "$figures" || { tail -5 "$work/gateway.log"; exit 1; }
