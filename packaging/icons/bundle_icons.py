"""bundle_icons.py TARGET.ico|TARGET.icns PNG…: the pictures of an icon in one file, as Windows and macOS want it. Both
formats hold PNG files as they are."""

import struct
import sys
from pathlib import Path

ICNS_TYPES = {16: b"icp4", 32: b"icp5", 64: b"icp6", 128: b"ic07", 256: b"ic08", 512: b"ic09"}


def side_of(png):
    return struct.unpack(">I", png[16:20])[0]


def ico(pictures):
    place = 6 + 16 * len(pictures)
    entries = b""
    for png in pictures:
        side = side_of(png) % 256  # 256 is written as 0
        entries += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(png), place)
        place += len(png)
    return struct.pack("<HHH", 0, 1, len(pictures)) + entries + b"".join(pictures)


def icns(pictures):
    known = [(ICNS_TYPES[side_of(png)], png) for png in pictures if side_of(png) in ICNS_TYPES]
    body = b"".join(kind + struct.pack(">I", len(png) + 8) + png for kind, png in known)
    return b"icns" + struct.pack(">I", len(body) + 8) + body


def main(target, *paths):
    pictures = [Path(path).read_bytes() for path in paths]
    write = icns if target.endswith(".icns") else ico
    Path(target).write_bytes(write([png for png in pictures if write is icns or side_of(png) <= 256]))


main(*sys.argv[1:])
