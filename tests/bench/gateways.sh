# SPDX-License-Identifier: GPL-3.0-or-later
# How each row of the benchmark is started. Every start_* sets port[row], pid[row] and key[row]; loopback only, free ports.

free_port() {
    local candidate
    while :; do
        candidate=$((20000 + RANDOM % 12000))
        (exec 3<>"/dev/tcp/127.0.0.1/$candidate") 2>/dev/null || break
    done
    echo "$candidate"
}

# The first answer with status 200 to a chat request, asked for again and again; bash's own sockets, since curl alone takes 10 ms.
wait_for_answer() { # port key headers
    local body='{"model":"mock","messages":[{"role":"user","content":"hi"}]}' line tries
    for tries in $(seq 1 6000); do
        if { exec 3<>"/dev/tcp/127.0.0.1/$1"; } 2>/dev/null; then
            printf 'POST /v1/chat/completions HTTP/1.1\r\nHost: 127.0.0.1:%s\r\nContent-Type: application/json\r\nAuthorization: Bearer %s\r\n%bContent-Length: %s\r\nConnection: close\r\n\r\n%s' \
                "$1" "$2" "$3" "${#body}" "$body" >&3
            line=
            IFS= read -r -t 5 line <&3
            exec 3<&- 3>&-
            [[ $line == *" 200 "* ]] && return 0
        fi
        sleep 0.002
    done
    echo "no answer on port $1; last line: $line" >&2
    return 1
}

start_mock() {
    "$bin/tests/bench/tollgate_mock" >"$work/mock.out" &
    pid[direct]=$!
    until [ -s "$work/mock.out" ]; do
        kill -0 "${pid[direct]}" 2> /dev/null || { echo "the mock provider did not start: $bin/tests/bench/tollgate_mock" >&2; exit 1; }
        sleep 0.02
    done
    port[direct]=$(sed 's/.*://' "$work/mock.out")
    key[direct]=none
}

start_nginx() {
    port[nginx]=$(free_port)
    mkdir -p "$work/nginx"
    cat >"$work/nginx/nginx.conf" <<CONF
daemon off;
worker_processes 1;
pid $work/nginx/pid;
error_log $work/nginx/error.log;
events { worker_connections 4096; }
http {
    access_log off;
    client_body_temp_path $work/nginx/body;
    proxy_temp_path $work/nginx/proxy;
    fastcgi_temp_path $work/nginx/f; uwsgi_temp_path $work/nginx/u; scgi_temp_path $work/nginx/s;
    client_max_body_size 64m;
    client_body_buffer_size 1m;
    keepalive_requests 100000000;
    upstream mock { server 127.0.0.1:${port[direct]}; keepalive 1024; keepalive_requests 100000000; }
    server {
        listen 127.0.0.1:${port[nginx]} backlog=4096;
        location / {
            proxy_pass http://mock;
            proxy_http_version 1.1;
            proxy_set_header Connection "";
            proxy_buffering off;
        }
    }
}
CONF
    nginx -p "$work/nginx" -c "$work/nginx/nginx.conf" 2>"$work/nginx/start.log" &
    pid[nginx]=$!
    key[nginx]=none
}

start_portkey() {
    local cache=${BENCH_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/tollgate-bench}/portkey
    if [ ! -e "$cache/node_modules/@portkey-ai/gateway/build/start-server.js" ]; then
        mkdir -p "$cache"
        (cd "$cache" && echo '{"private":true}' >package.json && npm install --silent @portkey-ai/gateway@1.15.2) >&2 || return 1
    fi
    port[portkey]=$(free_port)
    NODE_ENV=production node "$cache/node_modules/@portkey-ai/gateway/build/start-server.js" --port="${port[portkey]}" --headless \
        >"$work/portkey.log" 2>&1 &
    pid[portkey]=$!
    key[portkey]=none
    headers[portkey]="x-portkey-provider=openai x-portkey-custom-host=http://127.0.0.1:${port[direct]}/v1"
}

start_litellm() {
    local cache=${BENCH_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/tollgate-bench}/litellm
    if [ ! -x "$cache/bin/litellm" ]; then
        python3 -m venv "$cache" && "$cache/bin/pip" install -q 'litellm[proxy]==1.106.2' >&2 || return 1
    fi
    port[litellm]=$(free_port)
    write_models >"$work/litellm.yaml"
    LITELLM_LOCAL_MODEL_COST_MAP=True LITELLM_TELEMETRY=False "$cache/bin/litellm" --config "$work/litellm.yaml" --host 127.0.0.1 \
        --port "${port[litellm]}" >"$work/litellm.log" 2>&1 &
    pid[litellm]=$!
    key[litellm]=sk-bench-master
}

write_models() {
    echo 'model_list:'
    local name
    for name in mock mock-fast mock-delay; do
        cat <<YAML
  - model_name: $name
    litellm_params:
      model: openai/$name
      api_base: http://127.0.0.1:${port[direct]}/v1
      api_key: sk-upstream
      input_cost_per_token: 0.0000025
      output_cost_per_token: 0.00001
YAML
    done
    printf 'general_settings:\n  master_key: sk-bench-master\n'
}

# Everything on: a key with a budget and every limit, the ledger on disk.
start_tollgate() { # row data-directory
    port[$1]=$(free_port)
    mkdir -p "$2"
    write_models >"$work/$1.yaml"
    TOLLGATE_MASTER_KEY=sk-bench-master "$bin/app/tollgate" serve --config "$work/$1.yaml" --data-dir "$2" --port "${port[$1]}" \
        >"$work/$1.out" 2>"$work/$1.log" &
    pid[$1]=$!
}

make_key() { # row
    local try answer
    for try in $(seq 1 100); do
        answer=$(curl -s "http://127.0.0.1:${port[$1]}/key/generate" -H 'Authorization: Bearer sk-bench-master' \
            -H 'Content-Type: application/json' -d '{"key_alias":"bench-'"$RANDOM"'","max_budget":100000000,"budget_duration":"30d",
            "rpm_limit":1000000000,"tpm_limit":1000000000000,"max_parallel_requests":100000,"models":["mock","mock-fast","mock-delay"]}')
        key[$1]=$(sed -n 's/.*"key": *"\(sk-[^"]*\)".*/\1/p' <<<"$answer")
        [ -n "${key[$1]}" ] && return 0
        sleep 0.05
    done
    echo "$1: no key: $answer" >&2
    return 1
}

stop_row() {
    [ -n "${pid[$1]:-}" ] || return 0
    kill "${pid[$1]}" 2>/dev/null
    wait "${pid[$1]}" 2>/dev/null
    unset "pid[$1]"
}
