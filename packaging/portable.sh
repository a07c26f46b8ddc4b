#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# usage: packaging/portable.sh BUILD-FOLDER TARGET-FOLDER VERSION: a folder with Tollgate, its Qt and all other libraries
# that not every desktop has, as a tar.xz. It runs from wherever it is unpacked, on systems with the C library of the
# Debian that it was made on, or a newer one.
set -euo pipefail
build=$(realpath "$1")
target=$(realpath "$2")
name=tollgate-$3-linux-$(uname -m)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
root=$work/$name

# These belong to the system: the C and C++ runtime, graphics drivers, the display's own protocol, fonts, GLib (which the
# keyring's library, loaded from the system, shares with us), and what they are made of.
system='ld-linux.*|libc|libm|libdl|librt|libpthread|libresolv|libgcc_s|libstdc\+\+|libGL|libEGL|libGLX|libOpenGL|libGLdispatch|
libdrm|libgbm|libX11|libX11-xcb|libxcb|libXau|libXdmcp|libxcb-(dri2|dri3|glx|present|sync)|libfontconfig|libfreetype|libexpat|
libuuid|libg(lib|object|module|io|thread)-2\.0|libffi|libpcre2-8|libwayland-.*|libudev|libselinux|libmount|libblkid'
system=$(tr -d '\n' <<< "$system")

plugins=$(qmake6 -query QT_INSTALL_PLUGINS)
wanted=(platforms/libqxcb.so platforms/libqoffscreen.so platforms/libqwayland-generic.so platforms/libqwayland-egl.so
    platforms/libqwayland.so wayland-shell-integration/libxdg-shell.so wayland-decoration-client/libbradient.so
    wayland-graphics-integration-client/libqt-plugin-wayland-egl.so
    platforminputcontexts/libcomposeplatforminputcontextplugin.so platforminputcontexts/libibusplatforminputcontextplugin.so
    platformthemes/libqxdgdesktopportal.so platformthemes/libqgtk3.so xcbglintegrations/libqxcb-egl-integration.so
    xcbglintegrations/libqxcb-glx-integration.so iconengines/libqsvgicon.so imageformats/libqsvg.so imageformats/libqjpeg.so
    imageformats/libqgif.so imageformats/libqwebp.so tls/libqopensslbackend.so tls/libqcertonlybackend.so
    networkinformation/libqnetworkmanager.so)

# Libraries that a file needs, and theirs, as `name path`; what belongs to the system is not followed.
needed_by() {
    ldd "$1" | sed -n 's/^\t\([^ ]*\) => \(\/[^ ]*\) .*/\1 \2/p' | grep -vE "^($system)\.so"
}

for component in common window licences; do
    DESTDIR=$root cmake --install "$build" --prefix / --strip --component $component > /dev/null
done
rm -r "$root/lib/systemd" # they name a place, which a folder that is moved does not have
mkdir -p "$root/lib" "$root/plugins"
for plugin in "${wanted[@]}"; do
    [ -f "$plugins/$plugin" ] || continue # not on every system, nor in every Qt
    [ "$plugin" != platformthemes/libqgtk3.so ] || continue # needs the system's GTK, whose GLib may be newer than its Qt
    install -D -m 644 "$plugins/$plugin" "$root/plugins/$plugin"
done
find "$root/bin" "$root/plugins" -type f | while read -r file; do needed_by "$file"; done | sort -u | while read -r library path; do
    install -m 644 "$path" "$root/lib/$library"
    file=$(realpath "$path") # dpkg may know its folder by another name
    package=$(dpkg -S "*/${file##*/}" 2> /dev/null | sed -n '1s/:.*//p') || true
    [ -z "$package" ] || install -D -m 644 "/usr/share/doc/$package/copyright" "$root/share/doc/tollgate/$package/copyright"
done

# Whatever is loaded looks for its neighbours in lib/ first.
patchelf --set-rpath '$ORIGIN/../lib' "$root/bin/tollgate"
find "$root/lib" -type f -exec patchelf --set-rpath '$ORIGIN' {} +
find "$root/plugins" -type f -exec patchelf --set-rpath '$ORIGIN/../../lib' {} +
printf '[Paths]\nPrefix = ..\nPlugins = plugins\n' > "$root/bin/qt.conf"
cp "$(dirname "${BASH_SOURCE[0]}")/portable.md" "$root/README.md"

tar --create --sort=name --owner=0 --group=0 --numeric-owner --mtime="@${SOURCE_DATE_EPOCH:-$(date +%s)}" -C "$work" "$name" \
    | xz -T2 -6 > "$target/$name.tar.xz"
echo "$target/$name.tar.xz"
