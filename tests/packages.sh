#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# usage: tests/packages.sh [--quick] [--made] [12|13 ...]: makes the packages for these Debians (both), looks at them
# with lintian, and uses them in Debians that have nothing else: install, serve, window, upgrade, remove, purge.
#   --quick  compiled once, as `packaging/package.sh --quick`
#   --made   those that lie in build/packages already
# Needs root, debootstrap and the network. Its last line is `N passed, N failed`.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit 1
. packaging/chroot.sh

quick=
made=no
releases=()
for word in "$@"; do
    case "$word" in
        --quick) quick=--quick ;;
        --made) made=yes ;;
        12 | 13) releases+=("$word") ;;
        *) sed -n '3,8s/^# //p' "$0"; exit 2 ;;
    esac
done
[ ${#releases[@]} -gt 0 ] || releases=(12 13)
if [ "$(id -u)" != 0 ]; then
    echo "tests/packages.sh makes Debians with debootstrap and chroot: run it as root (sudo tests/packages.sh)" >&2
    exit 77
fi
version=$(sed -n 's/^project(tollgate VERSION \([0-9.]*\) .*/\1/p' CMakeLists.txt)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
passed=0
failed=0

check() { # what command...
    local what=$1
    shift
    if "$@" > "$work/said" 2>&1; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        echo "FAIL $what"
        tail -40 "$work/said" | sed 's/^/   | /'
    fi
}

# Runs one of tests/packages/*.sh in a Debian that is thrown away afterwards, and counts its lines.
try_in() { # release, what, script and arguments...
    local place=$chroots/deb$1 what=$2 try
    try=$(mktemp -d "$place/try.XXXX")
    mkdir -p "$try/upper/try" "$try/upper/packages" "$try/work" "$try/root"
    cp tests/packages/*.sh "$try/upper/try/"
    cp -a "build/packages/debian$1/." "$try/upper/packages/"
    mount -t overlay overlay -o "lowerdir=$place/clean,upperdir=$try/upper,workdir=$try/work" "$try/root" || return
    ln -sfn ../archives "$try/archives" # for in_chroot
    in_chroot "$try/root" bash "/try/$3" "${@:4}" > "$work/tried" 2>&1
    umount "$try/root" && rm -rf "$try"
    sed -n "s/^FAIL/FAIL Debian $1, $what:/p; s/^   | /&/p" "$work/tried"
    grep -q '^ok' "$work/tried" || { echo "FAIL Debian $1, $what: did not run"; tail "$work/tried"; failed=$((failed + 1)); }
    passed=$((passed + $(grep -c '^ok' "$work/tried")))
    failed=$((failed + $(grep -c '^FAIL' "$work/tried")))
}

# No override hides anything. The spelling of the tokenizers' words, which are in the binary, is not asked about, and what
# is compiled quickly is not compiled with those functions.
lintian_is_content() { # release
    local place=$chroots/deb$1/build
    rm -rf "$place/tmp/packages" # what an earlier run has left
    mkdir -p "$place/tmp/packages"
    cp build/packages/debian"$1"/tollgate{,-headless}_*.deb "$place/tmp/packages/"
    in_chroot "$place" bash -c 'lintian --info --display-info --allow-root --suppress-tags "$0" \
        --fail-on error,warning,info /tmp/packages/*.deb' "spelling-error-in-binary${quick:+,hardening-no-fortify-functions}"
}

texts_are_valid() { # release
    in_chroot "$chroots/deb$1/build" bash -c 'cd /tmp/packages && rm -rf window && dpkg-deb -x tollgate_*.deb window && cd window &&
        appstreamcli validate --pedantic --no-net usr/share/metainfo/*.xml && desktop-file-validate usr/share/applications/*.desktop'
}

# Nothing here could install an RPM: that they hold what they should, and ask for the libraries that the binary asks for.
rpms_hold_what_they_should() {
    local place=$chroots/deb12/build
    cp build/packages/debian12/*.rpm "$place/tmp/packages/"
    in_chroot "$place" bash -c 'cd /tmp/packages
        for name in tollgate tollgate-headless; do
            rpm -qpl $name-[0-9]*.rpm > $name.files && rpm -qpR $name-[0-9]*.rpm > $name.needs || exit 1
            for file in bin/tollgate lib/systemd/user/tollgate.service share/man/man1/tollgate.1 share/doc/tollgate/LICENSE; do
                grep -qx "/usr/$file" $name.files || { echo "$name has no $file"; exit 1; }
            done
            grep -q "^libQt6Core.so.6(Qt_6)" $name.needs || { echo "$name does not ask for Qt"; exit 1; }
            ! grep -xE "/usr(/bin|/lib|/share|/share/applications)?" $name.files || { echo "$name wants to own these"; exit 1; }
        done
        grep -x /usr/share/applications/tollgate.desktop tollgate.files && grep "^libQt6Widgets.so.6" tollgate.needs &&
            ! grep -E "applications|icons" tollgate-headless.files && ! grep -E "Gui|Widgets" tollgate-headless.needs'
}

for release in "${releases[@]}"; do
    make_clean_chroot "$release" || exit
    kinds=deb
    [ "$release" != 12 ] || kinds='deb tar rpm' # the oldest of them: a folder that runs there runs on newer ones
    # shellcheck disable=SC2086
    [ $made = yes ] || check "Debian $release: packages are made" packaging/package.sh $kinds --release "$release" $quick
    check "Debian $release: lintian finds nothing" lintian_is_content "$release"
    check "Debian $release: AppStream and desktop entry are valid" texts_are_valid "$release"
    try_in "$release" tollgate debian.sh tollgate "$version"
    try_in "$release" tollgate-headless debian.sh tollgate-headless "$version"
    [ "$release" != 12 ] || check "RPMs hold what they should" rpms_hold_what_they_should
    [ "$release" != 12 ] || try_in 12 "the portable folder" portable.sh "$version"
done
echo "$passed passed, $failed failed"
[ $failed = 0 ]
