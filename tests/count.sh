# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by tests/run.sh and tests/qt68.sh.

# One count a test function, from QtTest's own totals; a program without totals (crashed, timed out, not Qt) counts once.
run_ctest() { # preset [ctest options...]
    local preset=$1 out=build/$1/ctest.out
    shift
    ctest --test-dir "build/$preset" --verbose -j "$(nproc)" --no-tests=error "$@" > "$out" 2>&1
    cat "$out"
    awk '
        /^[0-9]+: Totals: / {
            number = $1; sub(/:/, "", number)
            passed[number] += $3; failed[number] += $5; skipped[number] += $7
        }
        / Test +#[0-9]+: / {
            number = $0; sub(/.*Test +#/, "", number); sub(/:.*/, "", number)
            verdict[number] = ($0 ~ /Passed/) ? "ok" : "bad"
        }
        END {
            for (number in verdict) {
                if (verdict[number] == "ok") good += (number in passed) ? passed[number] : 1
                else { good += passed[number]; bad += failed[number] > 0 ? failed[number] : 1 }
                missed += skipped[number]
            }
            printf "%d passed, %d failed, %d skipped\n", good, bad, missed
            exit bad + missed > 0
        }' "$out"
}
