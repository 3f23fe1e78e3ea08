#!/usr/bin/env python3
"""Puts into the chapters what commands print now, where that differs from what they show; look at the difference.

    packaging/manual/rewrite.py [CHAPTER.md…]

The program is build/release/ogive, or the one that OGIVE_PROGRAM names.
"""

import difflib
import os
import sys
import tempfile
from pathlib import Path

from chapters import FOLDER, read_manual
from console import ELLIPSIS, EXIT_CODE, PROMPT, Folder, joined, lines_of, pattern_of, shows, walk

ROOT = FOLDER.parents[1]
ALIKE = 0.6  # of two lines, for one to have become the other


def position_of(line, lines, start):
    """Where the line most like this one is, from `start` on; None: nowhere."""
    likeness = [difflib.SequenceMatcher(None, line, other).ratio() for other in lines[start:]]
    best = max(likeness, default=0)
    return start + likeness.index(best) if best >= ALIKE else None


def line_now(line, now):
    """A line that the manual shows as it is now, cut where it was cut."""
    if pattern_of([line]).fullmatch(joined([now])):
        return line
    is_cut = line.endswith(ELLIPSIS) and len(now) > len(line)
    return now[: len(line) - 1].rstrip() + ELLIPSIS if is_cut else now


def shown_now(step, output):
    """The output with what the manual leaves out left out again, where that can be told."""
    now = lines_of(output)
    if ELLIPSIS not in "".join(step.shown):
        return now
    shown, after = [], 0
    for line in step.shown:
        at = None if line.strip() in ("", ELLIPSIS) else position_of(line.replace(ELLIPSIS, ""), now, after)
        if at is None:
            continue
        if at > after:
            shown.append(ELLIPSIS if any(now[after:at]) else "")
        shown.append(line_now(line, now[at]))
        after = at + 1
    return shown + ([ELLIPSIS] if after < len(now) else [])


def rewritten(chapter, folder):
    lines = chapter.text.splitlines()
    changes = []
    for step, code, output in walk(chapter, folder):
        if code != step.code or not shows(step, output):
            end = step.line + len(step.shown) + (2 if step.code_line else 0)
            now = shown_now(step, output) + ([PROMPT + EXIT_CODE, str(code)] if code else [])
            changes.append((step.line, end, now))
    for start, end, now in reversed(changes):
        lines[start:end] = now
    return "\n".join(lines) + "\n", len(changes)


def main():
    chosen = {Path(name).name for name in sys.argv[1:]}
    program = Path(os.environ.get("OGIVE_PROGRAM", ROOT / "build/release/ogive")).resolve()
    for chapter in read_manual():
        if chosen and chapter.name not in chosen:
            continue
        with tempfile.TemporaryDirectory() as place:
            folder = Folder(Path(place), program, ROOT / "resources/samples")
            text, changes = rewritten(chapter, folder)
        chapter.path.write_text(text, encoding="utf-8")
        print(f"{chapter.name}: {changes} outputs changed")


if __name__ == "__main__":
    main()
