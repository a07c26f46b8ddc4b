# SPDX-License-Identifier: GPL-3.0-or-later
# Debians in folders, for packages that are made and tried on systems of their own. Sourced, from the top of the tree:
#   . packaging/chroot.sh; make_build_chroot 12; in_chroot "$chroots/deb12/build" command
# Needs root and debootstrap; the network the first time. What is made is kept: `clean`, as Debian installs it,
# `build`, with what compiling needs, and `archives`, packages that were fetched.

chroots=${TOLLGATE_CHROOTS:-$PWD/build/chroots}
mirror=${DEBIAN_MIRROR:-http://deb.debian.org/debian}

make_clean_chroot() { # 12|13
    local place=$chroots/deb$1 codename
    case "$1" in
        12) codename=bookworm ;;
        13) codename=trixie ;;
        *) echo "There is no recipe for Debian $1: 12 or 13." >&2; return 2 ;;
    esac
    [ ! -f "$place/clean/done" ] || return 0
    [ "$(id -u)" = 0 ] || { echo "A Debian in a folder needs root (chroot)." >&2; return 77; }
    command -v debootstrap > /dev/null || { echo "debootstrap is missing: apt-get install debootstrap" >&2; return 69; }
    rm -rf "$place/clean"
    mkdir -p "$place/clean"
    debootstrap --variant=minbase --include=ca-certificates "$codename" "$place/clean" "$mirror" || return 69
    echo force-unsafe-io > "$place/clean/etc/dpkg/dpkg.cfg.d/unsafe-io" # what is lost with the power is made again
    in_chroot "$place/clean" apt-get update -qq || return 69
    touch "$place/clean/done"
}

make_build_chroot() { # 12|13
    local place=$chroots/deb$1
    make_clean_chroot "$1" || return
    [ ! -f "$place/build/done" ] || return 0
    rm -rf "$place/build"
    cp -a "$place/clean" "$place/build.new" && mv "$place/build.new" "$place/build"
}

# The tree as git knows it, with changes that are not committed. Times of files are kept: the next run builds what has
# changed.
stage() { # folder
    mkdir -p "$1"
    find "$1" -mindepth 1 -maxdepth 1 ! -name build -exec rm -rf {} +
    git ls-files --cached --others --exclude-standard -z | while IFS= read -r -d '' file; do
        [ ! -e "$file" ] || printf '%s\0' "$file"
    done | tar --null --files-from=- --create | tar --extract --directory "$1"
}

# Runs a command there, without this system's environment, but for its ccache. Whatever it starts and mounts ends with it.
in_chroot() { # folder command...
    local root=$1
    shift
    mkdir -p "$(dirname "$root")/archives/partial"
    unshare --mount --pid --fork --kill-child bash -c '
        mount -t proc proc "$0/proc" && mount -t tmpfs tmpfs "$0/dev/shm" &&
            mount -t devpts -o newinstance,ptmxmode=0666,mode=0620,gid=5 devpts "$0/dev/pts" &&
            mount --bind "$1" "$0/var/cache/apt/archives" &&
            if [ -d "$2" ]; then mkdir -p "$0/root/.cache/ccache" && mount --bind "$2" "$0/root/.cache/ccache"; fi &&
            shift 2 && exec chroot "$0" "$@"' \
        "$root" "$(dirname "$root")/archives" "$(ccache --get-config cache_dir 2> /dev/null)" \
        /usr/bin/env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive \
        CCACHE_DIR=/root/.cache/ccache CCACHE_MAXSIZE="$(ccache --get-config max_size 2> /dev/null)" \
        CCACHE_BASEDIR=/src CCACHE_NOHASHDIR=1 \
        SOURCE_DATE_EPOCH="${SOURCE_DATE_EPOCH:-}" DEBFULLNAME="${DEBFULLNAME:-}" DEBEMAIL="${DEBEMAIL:-}" "$@"
}
