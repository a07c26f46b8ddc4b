# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced where a package is tried: a person of its own, and what that person does. `tollgate` is what is run; its place is
# in $program. Prints `ok` and `FAIL` lines.
program=${program:-/usr/bin/tollgate}
work=$(mktemp -d)
data=/home/person/.local/share/tollgate

check() { # what command...
    local what=$1
    shift
    : > "$work/said"
    if "$@" >> "$work/said" 2>&1; then
        echo "ok $what"
    else
        echo "FAIL $what"
        sed 's/^/   | /' "$work/said"
    fi
}

make_person() {
    useradd --create-home person
}

# A plain command, not a function: what runs in the background is then the program itself.
as_person=(setpriv --reuid person --regid person --clear-groups --no-new-privs
    env -i HOME=/home/person PATH=/usr/bin:/bin LANG=C.UTF-8)

tells_version() {
    "${as_person[@]}" "$program" --version | grep -qx "tollgate $version"
}

# Waits for the gateway of the process, makes one call to the model that is built in, ends the process.
call_and_end() { # process
    local url key answer='' code=0
    "${as_person[@]}" "$program" status --wait-ready 60s || code=1
    url=$("${as_person[@]}" "$program" env --get TOLLGATE_URL) && key=$("${as_person[@]}" "$program" env --get TOLLGATE_KEY) || code=1
    [ $code = 0 ] && answer=$(curl --silent --show-error --fail --max-time 20 "$url/v1/chat/completions" \
        -H "authorization: Bearer $key" -H "content-type: application/json" \
        -d '{"model":"demo/echo","messages":[{"role":"user","content":"hello"}]}')
    [[ $answer == *'"choices"'* ]] || { echo "The answer: $answer"; code=1; }
    kill -TERM "$1"
    wait "$1" || { echo "It ended with $?."; code=1; }
    return $code
}

serves() {
    "${as_person[@]}" "$program" serve --port 0 &
    call_and_end $!
}

# Port 0, so that it does not matter who else listens on this machine.
opens_window() {
    "${as_person[@]}" QT_QPA_PLATFORM=offscreen TOLLGATE_SERVER_PORT=0 "$program" window &
    call_and_end $!
}

says_no_window() {
    local code=0
    "${as_person[@]}" "$program" window > "$work/window" 2>&1 || code=$?
    cat "$work/window"
    [ $code = 69 ] && grep -q 'no window' "$work/window"
}
