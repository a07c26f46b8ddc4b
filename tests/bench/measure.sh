# SPDX-License-Identifier: GPL-3.0-or-later
# What is read from /proc and from the load programs. A figure is one line: row, name, value.

# The process and all its descendants.
tree() {
    local child
    echo "$1"
    for child in $(cat /proc/"$1"/task/*/children 2>/dev/null); do tree "$child"; done
}

# User and system time of all of a row's processes and threads, in microseconds.
cpu_us() {
    local process
    for process in $(tree "$1"); do cat "/proc/$process/stat" 2>/dev/null; done \
        | awk -v tick="$(getconf CLK_TCK)" '{ sub(/^.*\) /, ""); sum += $12 + $13 } END { printf "%d\n", sum * 1000000 / tick }'
}

pss_mb() {
    local process
    for process in $(tree "$1"); do cat "/proc/$process/smaps_rollup" 2>/dev/null; done \
        | awk '/^Pss:/ { sum += $2 } END { printf "%.1f\n", sum / 1024 }'
}

figure() { printf '%s\t%s\t%s\n' "$1" "$2" "$3" >>"$figures"; }

# One wrk run: requests/s, latencies, CPU a request. `name` is the suffix of the figures.
load() { # row connections seconds size name [path]
    local row=$1 before after line requests errors rps p50 p99
    before=$(cpu_us "${pid[$row]}")
    # shellcheck disable=SC2086
    line=$(wrk -t1 -c"$2" -d"${3}s" --timeout 20s -s "$here/post.lua" "http://127.0.0.1:${port[$row]}${6:-/v1/chat/completions}" \
        -- mock "${key[$row]}" "$4" ${headers[$row]:-} | grep '^figures')
    after=$(cpu_us "${pid[$row]}")
    read -r _ requests errors rps p50 p99 <<<"$line"
    figure "$row" "rps_$5" "$rps"
    figure "$row" "p50_$5" "$p50"
    figure "$row" "p99_$5" "$p99"
    figure "$row" "errors_$5" "$errors"
    figure "$row" "cpu_$5" "$(awk -v a="$before" -v b="$after" -v n="$requests" 'BEGIN { printf "%.2f", (n > 0 ? (b - a) / n : 0) }')"
}

# Paced streams: time to first token, CPU a chunk, streams that did not end properly; the highest memory on the way.
streams() { # row streams seconds [surface: chat, messages]
    local name=sse$2
    [ "${4:-chat}" = chat ] || name=${4}_sse$2
    local row=$1 before after line chunks highest=0 now loader
    before=$(cpu_us "${pid[$row]}")
    "$bin/tests/bench/tollgate_sseload" --port "${port[$row]}" --streams "$2" --seconds "$3" --key "${key[$row]}" \
        --surface "${4:-chat}" >"$work/streams.json" &
    loader=$!
    while kill -0 "$loader" 2>/dev/null; do
        now=$(pss_mb "${pid[$row]}")
        highest=$(awk -v a="$now" -v b="$highest" 'BEGIN { print (a > b ? a : b) }')
        sleep 1
    done
    wait "$loader"
    after=$(cpu_us "${pid[$row]}")
    line=$(<"$work/streams.json")
    chunks=$(json_number "$line" chunks)
    figure "$row" "${name}_ttft" "$(json_number "$line" ttft_p50)"
    figure "$row" "${name}_transit" "$(json_number "$line" transit_p50)"
    figure "$row" "${name}_gap_p99" "$(json_number "$line" gap_p99)"
    figure "$row" "${name}_cut" "$(($(json_number "$line" cut) + $(json_number "$line" refused)))"
    figure "$row" "${name}_cpu" "$(awk -v a="$before" -v b="$after" -v n="$chunks" 'BEGIN { printf "%.2f", (n > 0 ? (b - a) / n : 0) }')"
    figure "$row" "pss_loaded" "$highest"
}

json_number() { sed -n 's/.*"'"$2"'":\([0-9.]*\).*/\1/p' <<<"$1"; }
