#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Draws tollgate.svg in the sizes that desktops ask for, and for Windows (.ico) and macOS (.icns).

Needs rsvg-convert (package librsvg2-bin). What it writes is kept in the repository, so that nobody else needs it.
"""
import pathlib
import struct
import subprocess

folder = pathlib.Path(__file__).parent
hicolor = (16, 22, 24, 32, 48, 64, 128, 256)
windows = (16, 24, 32, 48, 64, 256)
macos = {b"icp4": 16, b"icp5": 32, b"icp6": 64, b"ic07": 128, b"ic08": 256, b"ic09": 512}


def png(size):
    return subprocess.run(
        ["rsvg-convert", "-w", str(size), "-h", str(size), str(folder / "tollgate.svg")],
        check=True, stdout=subprocess.PIPE).stdout


def ico(sizes):
    """A head, a row of sixteen bytes a picture, the pictures; 256 is written as 0."""
    pictures = [png(size) for size in sizes]
    at = 6 + 16 * len(sizes)
    rows = b""
    for size, picture in zip(sizes, pictures):
        rows += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(picture), at)
        at += len(picture)
    return struct.pack("<HHH", 0, 1, len(sizes)) + rows + b"".join(pictures)


def icns(types):
    """Name, length with these eight bytes, picture; all of them in one such box again."""
    boxes = b""
    for name, size in types.items():
        picture = png(size)
        boxes += name + struct.pack(">I", len(picture) + 8) + picture
    return b"icns" + struct.pack(">I", len(boxes) + 8) + boxes


for size in hicolor:
    (folder / f"tollgate-{size}.png").write_bytes(png(size))
(folder / "tollgate.ico").write_bytes(ico(windows))
(folder / "tollgate.icns").write_bytes(icns(macos))
