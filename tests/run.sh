#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Everything that proves Tollgate, from a fresh clone: packages, builds, tests. Its last line is `N passed, N failed`.
#   tests/run.sh          at most 40 minutes on two cores
#   tests/run.sh --long   adds clang-format, clang-tidy, Valgrind, Qt 6.8, packages, all clients, 100 kills, long soaks and fuzzing
# A step is a command that ends with a line `N passed, N failed` (and perhaps `, N skipped`, which counts as failed:
# what did not run has proved nothing). Logs lie in build/test-logs/.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit 1
. packaging/packages.sh
. tests/count.sh

long=no
fuzz_seconds=30
fuzz_seed=1 # the same inputs on every machine: what is new is sought by the long run
soak_seconds=60
# TOLLGATE_FUZZ_SECONDS and TOLLGATE_SOAK_SECONDS change how long these take, for one who looks at something else.
case "${1:-}" in
    --long)
        long=yes
        fuzz_seconds=600
        fuzz_seed=0 # libFuzzer: another one each time
        soak_seconds=1200
        ;;
    '') ;;
    *)
        echo "usage: tests/run.sh [--long]"
        exit 2
        ;;
esac

window_soak_seconds=${TOLLGATE_SOAK_SECONDS:-1800}
fuzz_seconds=${TOLLGATE_FUZZ_SECONDS:-$fuzz_seconds}
soak_seconds=${TOLLGATE_SOAK_SECONDS:-$soak_seconds}

logs=$PWD/build/test-logs
rm -rf "$logs"
mkdir -p "$logs"
all_passed=0
all_failed=0

step() { # name command...
    local name=$1 started=$SECONDS code closing passed=0 failed=0 skipped=0
    shift
    printf '== %-28s ' "$name"
    "$@" > "$logs/$name.log" 2>&1
    code=$?
    closing=$(grep -E '^[0-9]+ passed, [0-9]+ failed' "$logs/$name.log" | tail -1)
    if [[ $closing =~ ^([0-9]+)\ passed,\ ([0-9]+)\ failed(,\ ([0-9]+)\ skipped)? ]]; then
        passed=${BASH_REMATCH[1]}
        failed=${BASH_REMATCH[2]}
        skipped=${BASH_REMATCH[4]:-0}
        failed=$((failed + skipped))
    fi
    if [ $code != 0 ] && [ "$failed" = 0 ] || [ "$((passed + failed))" = 0 ]; then
        failed=$((failed + 1))
    fi
    all_passed=$((all_passed + passed))
    all_failed=$((all_failed + failed))
    printf '%d passed, %d failed%s (%d s)\n' "$passed" "$failed" "${skipped:+ ($skipped of these skipped)}" \
        $((SECONDS - started)) | sed 's/ (0 of these skipped)//'
    if [ "$failed" != 0 ]; then
        grep -E '^(FAIL|[0-9]+: FAIL|not ok|SKIP|[0-9]+: SKIP)|error:|ERROR: |Sanitizer|tests failed|\*\*\*(Failed|Exception|Timeout|Not Run)' "$logs/$name.log" \
            | head -40 | sed 's/^/     /'
        tail -15 "$logs/$name.log" | sed 's/^/   | /'
    fi
    return "$failed"
}

build() { # preset [cmake options...] -- [targets...]
    local preset=$1 options=()
    shift
    while [ $# -gt 0 ] && [ "$1" != -- ]; do
        options+=("$1")
        shift
    done
    shift
    cmake --preset "$preset" "${options[@]}" && cmake --build "build/$preset" ${1:+--target "$@"} && echo "1 passed, 0 failed"
}

fuzz_one() { # program
    local name=${1##*/} corpus
    corpus=tests/fuzz/corpus/${name#fuzz_}
    mkdir -p "build/fuzz/found/$name" "build/fuzz/crashes"
    local given=()
    [ -d "$corpus" ] && given=("$corpus")
    ASAN_OPTIONS=detect_leaks=1 "$1" -seed=$fuzz_seed -max_total_time=$fuzz_seconds -timeout=10 -rss_limit_mb=2048 \
        "-artifact_prefix=build/fuzz/crashes/$name-" "build/fuzz/found/$name" "${given[@]}" \
        > "$logs/$name.log" 2>&1
}

run_fuzzers() { # two at a time
    local passed=0 failed=0 program processes=() names=() i
    for program in build/fuzz/tests/fuzz_*; do
        [ -x "$program" ] && [ -f "$program" ] || continue
        fuzz_one "$program" &
        processes+=($!)
        names+=("${program##*/}")
        [ $((${#processes[@]} % 2)) = 0 ] && wait "${processes[-2]}"
    done
    for i in "${!processes[@]}"; do
        if wait "${processes[i]}"; then
            passed=$((passed + 1))
        else
            failed=$((failed + 1))
            echo "FAIL ${names[i]}"
            tail -30 "$logs/${names[i]}.log"
        fi
    done
    echo "$passed passed, $failed failed"
    [ $failed = 0 ]
}

formatted() { # clang-format's versions differ: this one made the tree
    local passed=0 failed=0 file
    while read -r file; do
        if clang-format-14 --dry-run --Werror "$file"; then
            passed=$((passed + 1))
        else
            failed=$((failed + 1))
            echo "FAIL $file"
        fi
    done < <(git ls-files '*.h' '*.cpp')
    echo "$passed passed, $failed failed"
    [ $failed = 0 ]
}

# QtTest programs of the HTTP front under Valgrind: ASan does not see inside Qt's own libraries. The file for a bug
# report, too: it searches text with Qt's and PCRE2's code.
memcheck() {
    local failed=0 passed=0 program data
    data=$(mktemp -d)
    if env HOME="$data" valgrind --quiet --error-exitcode=9 --suppressions=tests/support/valgrind.supp \
        build/dev/app/tollgate doctor --bundle "$data/bundle.json" --data-dir "$data/tollgate"; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        echo "FAIL doctor --bundle"
    fi
    rm -rf "$data"
    for program in build/dev/tests/tst_Http* build/dev/tests/tst_Front* build/dev/tests/tst_Connection; do
        [ -x "$program" ] && [ -f "$program" ] || continue
        if valgrind --quiet --error-exitcode=9 --suppressions=tests/support/valgrind.supp "$program" -maxwarnings 0; then
            passed=$((passed + 1))
        else
            failed=$((failed + 1))
            echo "FAIL ${program##*/}"
        fi
    done
    echo "$passed passed, $failed failed"
    [ $failed = 0 ]
}

# What is packaged: it takes twice the time to build, and serves every kind of call.
optimised() {
    packaging/optimise.sh && packaging/exercise.sh build/optimised \
        && cmake --build build/optimised --target tollgate_sseload && echo "1 passed, 0 failed" # the kills' streams
}

# The server's build has nothing of the window in it.
headless() {
    cmake --build build/release --target tollgate_headless || return
    if ldd build/release/app/tollgate_headless | grep -E 'libQt6(Gui|Widgets|Svg)'; then
        echo "0 passed, 1 failed"
        return 1
    fi
    echo "1 passed, 0 failed"
}

free_gb=$(df --output=avail -BG . | tail -1 | tr -dc 0-9)
[ "$free_gb" -ge 12 ] || echo "Only $free_gb GB are free here; the builds and the clients need 10, the packages of --long some more."

sets=(build test)
[ -f ui/CMakeLists.txt ] && sets+=(ui)
[ $long = yes ] && sets+=(long)
need_packages "${sets[@]}" || exit $?
clang=$(package_names fuzz | sed -n 's/^clang-/clang++-/p')

step build-sanitize build sanitize -- && step tests-sanitized run_ctest sanitize
step build-release build release -- tollgate && step install tests/install.sh build/release
step headless headless
step desktop tests/desktop.sh
if compgen -G 'tests/fuzz/fuzz_*.cpp' > /dev/null; then
    targets=()
    for source in tests/fuzz/fuzz_*.cpp; do
        targets+=("$(basename "$source" .cpp)")
    done
    step build-fuzzers build fuzz "-DCMAKE_CXX_COMPILER=$clang" -- "${targets[@]}" && step fuzzing run_fuzzers
fi
[ -x tests/secrets/keyring.sh ] && step keyring tests/secrets/keyring.sh "$PWD/build/sanitize/tests/tst_DesktopKeyring"
step clients env TOLLGATE="$PWD/build/release/app/tollgate" tests/clients/run.sh
step build-release-bench build release -DTOLLGATE_BENCH=ON -- tollgate_mock tollgate_sseload
step kills env TOLLGATE="$PWD/build/release/app/tollgate" tests/kill/run.sh 10
step no-stray-packets env TOLLGATE="$PWD/build/release/app/tollgate" tests/netns/run.sh
step soak tests/soak.sh --seconds $soak_seconds
if [ $long = yes ]; then
    command -v clang-format-14 > /dev/null && step clang-format formatted
    step clang-tidy tests/tidy.sh
    step build-dev build dev -- && step valgrind memcheck
    step optimised optimised && step kills-100 env TOLLGATE="$PWD/build/optimised/app/tollgate" tests/kill/run.sh 100
    step qt-6.8 tests/qt68.sh
    step packages tests/packages.sh --quick 12
    step soak-window tests/soak.sh --window --seconds $window_soak_seconds
    step clients-all env TOLLGATE="$PWD/build/release/app/tollgate" tests/clients/run.sh --all agents connect
fi

echo "$all_passed passed, $all_failed failed"
[ "$all_failed" = 0 ]
