#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# No packet that was not asked for: the gateway runs in a network namespace of its own, with every connect and every sent datagram
# written down by strace. Allowed are local sockets, the configured provider, and the discovery of local servers on loopback; any
# other address or port fails. Needs root (or a kernel that lets users make namespaces). Last line: `N passed, N failed`.
set -u
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
if [ "${IN_NAMESPACE:-}" != yes ]; then
    export IN_NAMESPACE=yes
    unshare --net true 2>/dev/null && exec unshare --net "$0" "$@"
    exec unshare --map-root-user --net "$0" "$@"
fi
tollgate=${TOLLGATE:-$(ls -t "$root"/build/*/app/tollgate 2>/dev/null | head -1)}
bench=${BENCH:-$(dirname "$(dirname "$tollgate")")/tests/bench}
work=$(mktemp -d)
declare -A pid
# shellcheck disable=SC2317
clean_up() {
    local name
    for name in "${!pid[@]}"; do kill "${pid[$name]}" 2>/dev/null; done
    wait 2>/dev/null
    rm -rf "$work"
}
trap clean_up EXIT
give_up() { echo "FAIL $*"; cat "$work/gateway.log" 2>/dev/null | tail -5; echo "0 passed, 1 failed"; exit 1; }
for tool in ip strace curl; do command -v $tool >/dev/null || give_up "$tool is missing (apt install iproute2 strace curl)"; done
for program in "$tollgate" "$bench/tollgate_mock"; do [ -x "$program" ] || give_up "$program is not built"; done
wait_line() { # file
    local tries
    for tries in $(seq 1 400); do grep -qs '^listening on' "$1" && return 0; sleep 0.05; done
    give_up "no 'listening on' in $(basename "$1") after 20 s"
}

# An address and a default route on the loopback device, so that a stray connect goes somewhere instead of failing before it is tried.
ip link set lo up
ip addr add 192.0.2.2/24 dev lo && ip route add default dev lo || give_up "no route"
"$bench/tollgate_mock" >"$work/mock.out" &
pid[mock]=$!
wait_line "$work/mock.out"
provider=$(sed -n 's/^listening on .*://p' "$work/mock.out")
cat >"$work/config.yaml" <<YAML
model_list:
  - model_name: mock
    litellm_params: {model: openai/mock, api_base: "http://127.0.0.1:$provider/v1", api_key: sk-up}
YAML
env -i PATH="$PATH" HOME="$work" TOLLGATE_MASTER_KEY=sk-master strace -f -qq -e trace=connect,sendto,sendmsg,sendmmsg -o "$work/trace" \
    "$tollgate" serve --config "$work/config.yaml" --data-dir "$work/data" --port 0 >"$work/gateway.out" 2>"$work/gateway.log" &
pid[gateway]=$!
wait_line "$work/gateway.out"
url=$(sed -n 's/^listening on //p' "$work/gateway.out")
key=$(curl -s "$url/key/generate" -H 'Authorization: Bearer sk-master' -H 'Content-Type: application/json' -d '{"key_alias":"n"}' \
    | sed -n 's/.*"key": *"\(sk-[^"]*\)".*/\1/p')
ask() { curl -s -o /dev/null -w '%{http_code}' "$url$1" -H "Authorization: Bearer $2" -H 'Content-Type: application/json' ${3:+-d "$3"}; }
passed=0
failed=0
check() { # text, condition...
    local text=$1
    shift
    if "$@"; then passed=$((passed + 1)); echo "ok   $text"; else failed=$((failed + 1)); echo "FAIL $text"; fi
}
check "an answer" [ "$(ask /v1/chat/completions "$key" '{"model":"mock","messages":[{"role":"user","content":"hi"}]}')" = 200 ]
check "a stream" [ "$(ask /v1/chat/completions "$key" '{"model":"mock","stream":true,"messages":[{"role":"user","content":"hi"}]}')" = 200 ]
check "an unknown model is refused" [ "$(ask /v1/chat/completions "$key" '{"model":"gpt-none","messages":[]}')" != 200 ]
ask /v1/models "$key" >/dev/null
ask /model/info sk-master >/dev/null
sleep "${NETNS_SECONDS:-15}" # whatever runs on a timer may run
kill "$(pgrep -P "${pid[gateway]}" | head -1)" 2>/dev/null
wait "${pid[gateway]}"
unset "pid[gateway]"

# Addresses of a trace: how often, address, port.
asked_in() {
    grep -E 'sin_addr|sin6_addr' "$1" \
        | sed -nE 's/.*sin6?_port=htons\(([0-9]+)\).*(inet_addr\("|inet_pton\(AF_INET6, ")([^"]+)".*/\3 \1/p' | sort | uniq -c
}
# 11434 Ollama, 1234 LM Studio, 8080 llama.cpp, 8000 vLLM, 1337 Jan
strays_in() {
    asked_in "$1" | awk -v provider="$provider" '
    { loopback = ($2 == "127.0.0.1" || $2 == "::1") }
    loopback && $3 ~ "^(" provider "|11434|1234|8080|8000|1337)$" { next }
    { print }'
}
asked_in "$work/trace" >"$work/asked"
echo "addresses that were asked:"
sed 's/^/    /' "$work/asked"
strays=$(strays_in "$work/trace")
check "the provider was asked" grep -q " $provider\$" "$work/asked"
check "nothing else was asked${strays:+: $strays}" [ -z "$strays" ]
# The check can fail: strays that are planted, by address, by port and by name, are seen.
planted() { # url
    strace -f -qq -e trace=connect,sendto,sendmsg,sendmmsg -o "$work/planted" curl -s -o /dev/null --max-time 2 "$1"
    [ -n "$(strays_in "$work/planted")" ]
}
check "a planted connect to another address is seen" planted http://192.0.2.77:443/
check "a planted connect to another port of loopback is seen" planted http://127.0.0.1:9/
check "a planted look-up of a name is seen" planted http://telemetry.example/
echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
