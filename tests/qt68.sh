#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds and tests against Qt 6.8: Debian 13 in a folder (debootstrap), the tree as it is now, its own packages.
# Needs root (chroot), about 3 GB and, the first time, the network. The folder is kept for the next time.
#   TOLLGATE_TRIXIE=/somewhere tests/qt68.sh
# Its last line is `N passed, N failed`.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit 1
root=${TOLLGATE_TRIXIE:-$PWD/build/debian13}
mirror=${DEBIAN_MIRROR:-http://deb.debian.org/debian}

if [ "$(id -u)" != 0 ]; then
    echo "tests/qt68.sh makes a Debian 13 with debootstrap and chroot: run it as root (sudo tests/qt68.sh)" >&2
    exit 77
fi
if [ ! -f "$root/etc/os-release" ]; then
    command -v debootstrap > /dev/null || { echo "debootstrap is missing: apt-get install debootstrap" >&2; exit 69; }
    mkdir -p "$root"
    debootstrap --variant=minbase --include=ca-certificates trixie "$root" "$mirror" || exit 69
fi
mountpoint -q "$root/proc" || mount -t proc proc "$root/proc" || exit 77
trap 'umount "$root/proc"' EXIT

# The tree as git knows it, with changes that are not committed, so that a build there never sees a build here.
# Times of files are kept: the next run builds what has changed.
mkdir -p "$root/src"
find "$root/src" -mindepth 1 -maxdepth 1 ! -name build -exec rm -rf {} +
git ls-files --cached --others --exclude-standard -z | while IFS= read -r -d '' file; do
    [ -e "$file" ] && printf '%s\0' "$file"
done | tar --null --files-from=- --create | tar --extract --directory "$root/src"

cat > "$root/src/inside.sh" << 'INSIDE'
cd /src || exit 1
. packaging/packages.sh
need_packages build ui unit again || exit $? # ccache: times of files differ from checkout to checkout
export LANG=C.UTF-8 HOME=/root
cmake --preset sanitize -DTOLLGATE_WERROR=OFF && cmake --build build/sanitize -- -k 0 || exit 1
. tests/count.sh
run_ctest sanitize
INSIDE
chroot "$root" bash /src/inside.sh
