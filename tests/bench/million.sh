# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by run.sh: the row tollgate-1M, a gateway on a data directory with 10,000 keys and 1,000,000 settled calls. They are copies
# of one real key and of real calls, so that this file need not know what columns there are.

columns_of() { # table, with expressions in place of some columns: name=expression ...
    local table=$1 column expression given list=
    shift
    for column in $(sqlite3 "$database" "SELECT name FROM pragma_table_info('$table')"); do
        expression=$table.$column
        for given in "$@"; do [ "${given%%=*}" = "$column" ] && expression=${given#*=}; done
        list="$list${list:+, }$expression"
    done
    echo "$list"
}

fill() {
    local begin="WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i <"
    sqlite3 "$database" <<SQL
PRAGMA synchronous = OFF;
BEGIN;
$begin 10000) INSERT INTO virtual_key SELECT $(columns_of virtual_key "id=lower(hex(randomblob(32)))" "name='copy-' || n.i")
    FROM n, (SELECT * FROM virtual_key WHERE name LIKE 'bench-%' LIMIT 1) AS virtual_key;
$begin 1000000) INSERT INTO call SELECT $(columns_of call "id=(SELECT min(id) FROM call) - n.i" "call_id=randomblob(16)" "answer_id='chatcmpl-copy-' || n.i")
    FROM n, (SELECT * FROM call WHERE ended_ms IS NOT NULL LIMIT 1) AS call;
COMMIT;
SQL
    sqlite3 "$database" 'SELECT (SELECT count(*) FROM virtual_key) || " keys, " || (SELECT count(*) FROM call) || " calls"' >&2
}

database=$work/million/tollgate.db
start_row tollgate-1M || fail "tollgate-1M does not start"
load tollgate-1M 10 1 500 warmup
stop_row tollgate-1M
fill || fail "the database could not be filled"
for round in 1 2 3; do
    stop_row tollgate-1M
    start_row tollgate-1M || fail "tollgate-1M does not start again"
    figure tollgate-1M start_ms "$(awk -v us="$started_us" 'BEGIN { printf "%.1f", us / 1000 }')"
done
figure tollgate-1M pss_idle "$(pss_mb "${pid[tollgate-1M]}")"
for round in $(seq 1 "$rounds"); do
    for connections in 10 32; do
        for row in tollgate tollgate-1M; do
            echo "round $round, $connections connections, $row" >&2
            load "$row" "$connections" "$seconds" 500 "c$connections"
        done
    done
done
