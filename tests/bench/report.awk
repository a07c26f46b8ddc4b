# SPDX-License-Identifier: GPL-3.0-or-later
# Figures (row, name, value) in; table with medians, ratios to nginx and bars out; JSON into the file `json`.
BEGIN { FS = "\t" }
{
    if ($3 == "") next
    if (!($1 in seen)) { seen[$1] = 1; rows[++rowCount] = $1 }
    if (!($2 in named)) { named[$2] = 1; names[++nameCount] = $2 }
    n = ++count[$1, $2]
    value[$1, $2, n] = $3 + 0
}
function sorted(row, name,    n, i, j, t) {
    n = count[row, name]
    for (i = 1; i <= n; i++) sort[i] = value[row, name, i]
    for (i = 2; i <= n; i++) for (j = i; j > 1 && sort[j] < sort[j - 1]; j--) { t = sort[j]; sort[j] = sort[j - 1]; sort[j - 1] = t }
    return n
}
function median(row, name,    n) {
    n = sorted(row, name)
    if (n == 0) return ""
    return n % 2 ? sort[(n + 1) / 2] : (sort[n / 2] + sort[n / 2 + 1]) / 2
}
function spread(row, name,    n, m) { # half of highest minus lowest, in percent of the median
    n = sorted(row, name)
    m = median(row, name)
    return m > 0 ? (sort[n] - sort[1]) / 2 / m * 100 : 0
}
function largest(row, name,    n) { n = sorted(row, name); return n ? sort[n] : "" }
function cell(row, name, format,    m) { m = median(row, name); return m == "" ? "-" : sprintf(format, m) }
function bar(text, got, limit, atLeast,    ok) {
    if (got == "") { printf "  %-62s not measured\n", text; verdict[++bars] = "null"; barText[bars] = text; return }
    ok = atLeast ? got >= limit : got <= limit
    printf "  %-62s %10.2f  (%s %s)  %s\n", text, got, atLeast ? "at least" : "at most", limit, (ok ? "met" : "MISSED")
    verdict[++bars] = ok ? "true" : "false"; barText[bars] = text; barGot[bars] = got; barLimit[bars] = limit
    missed += !ok
}
function ratio(name, a, b,    x, y) { x = median(a, name); y = median(b, name); return x == "" || y == "" || y == 0 ? "" : x / y }
END {
    printf "\nrequests of 0.5 KB, medians of %s rounds\n", rounds
    printf "%-12s %4s %10s %7s %10s %10s %12s %9s %7s\n", "row", "c", "rps", "+-%", "p50 ms", "p99 ms", "CPU us/req", "x nginx", "errors"
    split("1 10 32 256", connections, " ")
    for (c = 1; c <= 4; c++) for (r = 1; r <= rowCount; r++) {
        row = rows[r]; k = "c" connections[c]
        if (!count[row, "rps_" k]) continue
        x = ratio("cpu_" k, row, "nginx")
        printf "%-12s %4d %10s %7.1f %10s %10s %12s %9s %7s\n", row, connections[c], cell(row, "rps_" k, "%.0f"), spread(row, "rps_" k),
            cell(row, "p50_" k, "%.3f"), cell(row, "p99_" k, "%.3f"), cell(row, "cpu_" k, "%.1f"), x == "" ? "-" : sprintf("%.2f", x),
            largest(row, "errors_" k)
    }
    printf "\n%-12s %11s %11s %10s %10s %9s %9s %10s %10s %9s %9s %9s\n", "row", "100k rps", "100k us", "256 us/ch", "512 us/ch",
        "256 ttft", "512 ttft", "512 trans", "512 cut", "idle MB", "load MB", "back MB"
    for (r = 1; r <= rowCount; r++) {
        row = rows[r]
        printf "%-12s %11s %11s %10s %10s %9s %9s %10s %10s %9s %9s %9s\n", row, cell(row, "rps_100k", "%.0f"), cell(row, "cpu_100k", "%.0f"),
            cell(row, "sse256_cpu", "%.1f"), cell(row, "sse512_cpu", "%.1f"), cell(row, "sse256_ttft", "%.2f"), cell(row, "sse512_ttft", "%.2f"),
            cell(row, "sse512_transit", "%.2f"), cell(row, "sse512_cut", "%d"), cell(row, "pss_idle", "%.1f"),
            (largest(row, "pss_loaded") == "" ? "-" : largest(row, "pss_loaded")), cell(row, "pss_back", "%.1f")
    }
    printf "\nfirst answer after start, ms:"
    for (r = 1; r <= rowCount; r++) if (median(rows[r], "start_ms") != "") printf "  %s %s", rows[r], cell(rows[r], "start_ms", "%.0f")
    printf "\n"
    if ("tollgate" in seen) {
        print "\nbars"
        t = "tollgate"
        bar("CPU a request at 10 connections, x nginx", ratio("cpu_c10", t, "nginx"), 4.5)
        bar("CPU a request at 32 connections, x nginx", ratio("cpu_c32", t, "nginx"), 4.5)
        bar("requests/s at 10 connections, x Portkey", ratio("rps_c10", t, "portkey"), 12, 1)
        bar("p50 at 1 connection, x nginx", ratio("p50_c1", t, "nginx"), 2.5)
        bar("p99 at 10 connections, x nginx", ratio("p99_c10", t, "nginx"), 4)
        bar("CPU a chunk with 256 streams, x nginx", ratio("sse256_cpu", t, "nginx"), 2)
        bar("CPU a chunk with 512 streams, x nginx", ratio("sse512_cpu", t, "nginx"), 2)
        direct = median("direct", "sse256_ttft"); mine = median(t, "sse256_ttft")
        bar("added time to first token with 256 streams, ms", direct == "" || mine == "" ? "" : mine - direct, 1)
        direct = median("direct", "sse512_ttft"); mine = median(t, "sse512_ttft")
        bar("added time to first token with 512 streams, ms", direct == "" || mine == "" ? "" : mine - direct, 1)
        small = median("nginx", "cpu_c10")
        got = median(t, "cpu_messages_c10")
        bar("translated: CPU a request at 10 connections, x nginx", got == "" || small == "" ? "" : got / small, 6.5)
        got = median(t, "cpu_messages_100k")
        bar("translated: CPU a request of 100k tokens, x nginx's small", got == "" || small == "" ? "" : got / small, 415)
        got = median(t, "messages_sse256_cpu"); small = median("nginx", "sse256_cpu")
        bar("translated: CPU a chunk with 256 streams, x nginx", got == "" || small == "" ? "" : got / small, 3)
        bar("translated: errors and streams cut", got == "" ? "" : largest(t, "errors_messages_c10") + largest(t, "errors_messages_100k") + largest(t, "messages_sse256_cut"), 0)
        bar("streams cut", largest(t, "sse256_cut") == "" ? "" : largest(t, "sse256_cut") + largest(t, "sse512_cut"), 0)
        bar("memory idle, MB", median(t, "pss_idle"), idleBar)
        bar("memory under load, MB", largest(t, "pss_loaded"), loadedBar)
        idle = median(t, "pss_idle"); back = median(t, "pss_back")
        bar("memory ten seconds after load, x idle", idle == "" || back == "" ? "" : back / idle, 1.2)
        bar("first answer after start, ms", median(t, "start_ms"), startBar)
        bar("10,000 keys, 1,000,000 rows: CPU a request at 10, x without", ratio("cpu_c10", "tollgate-1M", t), 1.1)
        base = median(t, "start_ms"); big = median("tollgate-1M", "start_ms")
        bar("10,000 keys, 1,000,000 rows: added to start, ms", base == "" || big == "" ? "" : big - base, 50)
        if (missed) printf "%d bars missed\n", missed
    }
    printf "{\"rounds\":%s,\"seconds\":%s,\"rows\":{", rounds, seconds >json
    for (r = 1; r <= rowCount; r++) {
        printf "%s\"%s\":{", (r > 1 ? "," : ""), rows[r] >json
        comma = ""
        for (i = 1; i <= nameCount; i++) if ((n = sorted(rows[r], names[i])) > 0) {
            printf "%s\"%s\":{\"median\":%s,\"lowest\":%s,\"highest\":%s}", comma, names[i], median(rows[r], names[i]), sort[1], sort[n] >json
            comma = ","
        }
        printf "}" >json
    }
    printf "},\"bars\":[" >json
    for (i = 1; i <= bars; i++)
        printf "%s{\"bar\":\"%s\",\"got\":%s,\"limit\":%s,\"met\":%s}", (i > 1 ? "," : ""), barText[i], (barGot[i] == "" ? "null" : barGot[i]),
            (barLimit[i] == "" ? "null" : barLimit[i]), verdict[i] >json
    print "]}" >json
}
