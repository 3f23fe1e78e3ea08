"""Layers: core knows neither Qt nor the layers above it, rooms of core use only those below them, view folders of ui
don't know each other, and no folders include each other in a circle."""

import re
import sys

from sources import Findings, room_of, sources

# Inside core, a room may use those that stand before it (ARCHITECTURE: "Rooms").
CORE_ROOMS = (
    "embedded base layout figure knowledge design decide lint cost capacity simulate evaluation check plan workshop report deck exchange compute".split()
)
# What every view of ui may use; of shell only its looks. Shell itself arranges all views.
UI_SHARED = {"ui/session", "ui/text", "ui/models", "ui/widgets"}
UI_LOOKS = re.compile(r"ui/shell/(theme|ogive_style|style/.*|icons)\.h$")
LAYERS = ("core", "ui", "app")
QT = re.compile(r"^(Q[A-Z]\w*|Qt\w*)(/|$)")


def core_room(path):
    """What lies in core itself (the embedded files) stands below all rooms."""
    parts = path.split("/")
    return parts[1] if len(parts) > 2 else CORE_ROOMS[0]


def check_core(findings, source):
    for line, path, _ in source.includes:
        if QT.match(path):
            findings.add(source, line, f"core includes Qt: {path}")
    room = core_room(source.path)
    if room not in CORE_ROOMS:
        findings.add(source, 0, f"core has no room {room}; add it to the order in layers_test.py")
        return
    for line, path, is_own in source.includes:
        if not is_own or not path.startswith("core/") or core_room(path) == room:
            continue
        target = core_room(path)
        if target not in CORE_ROOMS or CORE_ROOMS.index(target) > CORE_ROOMS.index(room):
            findings.add(source, line, f"{room} may not use {path}: includes go only downward")


def check_ui(findings, source):
    for line, path, is_own in source.includes:
        target = "/".join(path.split("/")[:2])
        if not is_own or not path.startswith("ui/") or target == source.room or source.room == "ui/shell":
            continue
        if target in UI_SHARED or UI_LOOKS.match(path):
            continue
        findings.add(source, line, f"{source.room} may not use {path}: pages are joined by the shell alone")


def check_layer(findings, source):
    layer = source.path.split("/")[0]
    for line, path, is_own in source.includes:
        target = path.split("/")[0]
        if is_own and target not in LAYERS:
            findings.add(source, line, f"{path} is not written from the root")
        elif is_own and LAYERS.index(target) > LAYERS.index(layer):
            findings.add(source, line, f"{layer} may not use {path}")


def part_of(path):
    """The room of a file; the looks that live in the shell are a part of their own."""
    return "ui/shell (looks)" if UI_LOOKS.match(path.replace(".cpp", ".h")) else room_of(path)


def circles(arrows):
    """Every folder that can be reached from itself, with the way."""
    found = []
    for start in sorted(arrows):
        ways, seen = [[start]], set()
        while ways:
            way = ways.pop(0)
            for target in sorted(arrows.get(way[-1], ())):
                if target == start:
                    found.append(way + [start])
                    ways = []
                    break
                if target not in seen:
                    seen.add(target)
                    ways.append(way + [target])
    return found


def main(root):
    findings = Findings()
    all_sources = sources(root, *LAYERS)
    arrows = {}
    for source in all_sources:
        check_layer(findings, source)
        if source.path.startswith("core/"):
            check_core(findings, source)
        if source.path.startswith("ui/"):
            check_ui(findings, source)
        for _, path, is_own in source.includes:
            if is_own and part_of(path) != part_of(source.path):
                arrows.setdefault(part_of(source.path), set()).add(part_of(path))
    for way in circles(arrows):
        findings.add(way[0], 0, "includes itself in a circle: " + " -> ".join(way))
    findings.finish(len(all_sources))


main(sys.argv[1])
