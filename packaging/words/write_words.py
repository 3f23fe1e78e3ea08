"""write_words.py PROGRAM TEMPLATE FOLDER VERSION DATE: writes the manual page and the shells' completions."""

import gzip
import sys
from pathlib import Path

from completions import bash, fish, zsh
from manual import manual
from program_help import describe


def main(program, template, folder, version, date):
    described = describe(program)
    folder = Path(folder)
    page = manual(described, Path(template).read_text(encoding="utf-8"))
    page = page.replace("@VERSION@", version).replace("@DATE@", date)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "ogive.1.gz").write_bytes(gzip.compress(page.encode("utf-8"), 9, mtime=0))
    for name, text in (("ogive.bash", bash(described)), ("_ogive", zsh(described)), ("ogive.fish", fish(described))):
        (folder / name).write_text(text, encoding="utf-8")


main(*sys.argv[1:])
