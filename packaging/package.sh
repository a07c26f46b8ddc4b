#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes packages in build/packages/: packaging/package.sh [deb|tar|rpm|all] [--release 12|13] [--quick]
#   deb   Debian packages, with the window and without
#   tar   a folder that brings its own Qt
#   rpm   RPMs, for a system that has the same libraries as this one
# Without --release: for this system, on this system. With it: for that Debian, in a debootstrap (root; kept in
# build/chroots or TOLLGATE_CHROOTS), in build/packages/debian12 or 13.
# --quick compiles once instead of twice (packaging/optimise.sh says why twice): for trying packages, not for handing out.
# DEBFULLNAME and DEBEMAIL are who answers for a package.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
. packaging/packages.sh

kinds=()
release=
quick=
while [ $# -gt 0 ]; do
    case "$1" in
        deb | tar | rpm | compile) kinds+=("$1") ;;
        all) kinds=(deb tar rpm) ;;
        --release) release=${2:?--release 12 or 13}; shift ;;
        --quick) quick=--quick ;;
        *) sed -n '3,10s/^# //p' "$0"; exit 2 ;;
    esac
    shift
done
[ ${#kinds[@]} -gt 0 ] || kinds=(deb)
version=$(sed -n 's/^project(tollgate VERSION \([0-9.]*\) .*/\1/p' CMakeLists.txt)
packages=$PWD/build/packages
folder=build/optimised
[ -z "$quick" ] || folder=build/release
export TOLLGATE_PACKAGES=$packages TOLLGATE_FOLDER=$folder
export SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2> /dev/null || date +%s)}
export DEBFULLNAME=${DEBFULLNAME:-Tollgate\'s authors} DEBEMAIL=${DEBEMAIL:-tollgate@packages.invalid}

in_a_debian() {
    . packaging/chroot.sh
    local root=$chroots/deb$release/build
    make_build_chroot "$release"
    stage "$root/src"
    rm -rf "$root/src/build/packages"
    in_chroot "$root" /src/packaging/package.sh "${kinds[@]}" $quick
    mkdir -p "$packages/debian$release"
    find "$packages/debian$release" -mindepth 1 -delete
    cp -a "$root/src/build/packages/." "$packages/debian$release/"
    ls -l "$packages/debian$release"
}

# The window's binary and the server's from one tree, with the protections that Debian's policy wants. What is compiled
# quickly is compiled as everywhere else (so ccache knows it) and only linked with them.
compile() {
    if command -v dpkg-buildflags > /dev/null; then
        local flag
        for flag in CFLAGS CXXFLAGS CPPFLAGS LDFLAGS; do
            export "$flag=$(DEB_BUILD_MAINT_OPTIONS=hardening=+all dpkg-buildflags --get $flag)"
        done
        LDFLAGS+=" -Wl,--as-needed"
        # They count when a tree is prepared, not later: one that was prepared without them is prepared again.
        grep -qs -e -z,now $folder/CMakeCache.txt || rm -f $folder/CMakeCache.txt $folder/app/tollgate
    fi
    if [ -n "$quick" ]; then
        env -u CFLAGS -u CXXFLAGS -u CPPFLAGS cmake --preset release && cmake --build $folder --target tollgate tollgate_headless
    else
        packaging/optimise.sh && CCACHE_DISABLE=1 cmake --build $folder --target tollgate_headless
    fi
}

# debian/ is filled in at the top, where Debian's tools want it, and taken away again.
make_deb() {
    local codename suffix maintainer="$DEBFULLNAME <$DEBEMAIL>"
    codename=$(. /etc/os-release; echo "$VERSION_CODENAME")
    suffix=$(. /etc/os-release; [ "$ID" != debian ] || echo "~deb$VERSION_ID")
    trap 'rm -rf debian' EXIT
    rm -rf debian
    cp -a packaging/debian debian
    sed -i -e "s/@VERSION@/$version$suffix/" -e "s/@UPSTREAM@/$version/" -e "s/@CODENAME@/$codename/" \
        -e "s/@MAINTAINER@/$maintainer/" -e "s/@DATE@/$(date -R -u -d "@$SOURCE_DATE_EPOCH")/" \
        -e "s/@BUILD_DEPENDS@/$(package_names build ui | paste -sd, | sed 's/,/, /g')/" debian/control debian/changelog
    dpkg-buildpackage --build=binary --no-sign --no-pre-clean --no-check-builddeps \
        --buildinfo-option="-u$packages" --changes-option="-u$packages" \
        --buildinfo-file="$packages/tollgate.buildinfo" --changes-file="$packages/tollgate.changes"
}

make_rpm() {
    compile
    (cd $folder && cpack -G RPM -B "$packages/rpm" \
        && cpack -G RPM -B "$packages/rpm" -D CPACK_RPM_PACKAGE_NAME=tollgate-headless \
            -D CPACK_RPM_PACKAGE_CONFLICTS=tollgate -D CPACK_RPM_PACKAGE_RECOMMENDS= -D "CPACK_COMPONENTS_ALL=headless;common;licences")
    mv "$packages"/rpm/*.rpm "$packages"
    rm -rf "$packages/rpm"
}

if [ -n "$release" ]; then
    in_a_debian
    exit
fi
need_packages build ui packages
mkdir -p "$packages"
for kind in "${kinds[@]}"; do
    case "$kind" in
        compile) compile ;;
        deb) make_deb ;;
        tar) compile && packaging/portable.sh $folder "$packages" "$version" ;;
        rpm) make_rpm ;;
    esac
done
