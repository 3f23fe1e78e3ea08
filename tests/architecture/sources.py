"""What the architecture tests share: the project's sources, as text without comments and literals, and their includes."""

import re
import sys
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

_TOKEN = re.compile(
    r"""
      (?P<comment>//[^\n]*|/\*.*?\*/)
    | (?P<raw>(?:u8|u|U|L)?R"(?P<mark>[^()\s\\]{0,16})\((?P<rawtext>.*?)\)(?P=mark)")
    | (?P<string>"(?:[^"\\\n]|\\.)*")
    | (?P<character>(?<![0-9A-Za-z_])'(?:[^'\\\n]|\\.)+')
    """,
    re.VERBOSE | re.DOTALL,
)
_INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*([<"])([^>"]+)[>"]', re.MULTILINE)


def _blank(text):
    """As many lines as `text`, but nothing in them."""
    return "\n" * text.count("\n")


def room_of(path):
    """The part of a layer that a file belongs to: core/knowledge for core/knowledge/lint/rule.cpp. app is one."""
    parts = path.split("/")
    return "/".join(parts[:2]) if len(parts) > 2 and parts[0] != "app" else parts[0]


@dataclass(frozen=True)
class Source:
    root: Path
    path: str  # from the root, with forward slashes

    @cached_property
    def text(self):
        return (self.root / self.path).read_text(encoding="utf-8")

    @cached_property
    def _parts(self):
        code, strings, end = [], [], 0
        for match in _TOKEN.finditer(self.text):
            code.append(self.text[end : match.start()])
            line = self.text.count("\n", 0, match.start()) + 1
            if match["comment"] is not None:
                code.append(" " + _blank(match[0]))
            else:
                value = match["rawtext"] if match["raw"] is not None else match[0][1:-1]
                strings.append((line, value))
                code.append('""' + _blank(match[0]))
            end = match.end()
        code.append(self.text[end:])
        return "".join(code), strings

    @property
    def code(self):
        """The text without comments and with empty literals; lines keep their numbers."""
        return self._parts[0]

    @property
    def strings(self):
        """(line, content) of every string and character literal."""
        return self._parts[1]

    @cached_property
    def includes(self):
        """(line, path, is_own) of every include; own ones are written in quotes, from the root."""
        return [
            (self.text.count("\n", 0, match.start()) + 1, match[2], match[1] == '"')
            for match in _INCLUDE.finditer(self.text)
        ]

    @property
    def folder(self):
        return self.path.rsplit("/", 1)[0]

    @property
    def room(self):
        return room_of(self.path)

    def line_of(self, position):
        return self.code.count("\n", 0, position) + 1


def sources(root, *folders, endings=(".h", ".cpp")):
    """Every source below the folders, sorted by path."""
    root = Path(root)
    found = []
    for folder in folders:
        found += [
            Source(root, path.relative_to(root).as_posix())
            for path in (root / folder).rglob("*")
            if path.suffix in endings and path.is_file()
        ]
    return sorted(found, key=lambda source: source.path)


class Findings:
    """Collects what breaks a rule; `finish` prints it and ends the test."""

    def __init__(self):
        self._lines = []

    def add(self, source, line, text):
        place = source.path if isinstance(source, Source) else str(source)
        self._lines.append(f"{place}:{line}: {text}" if line else f"{place}: {text}")

    def finish(self, checked):
        for line in self._lines:
            print(line)
        if not checked:
            print("nothing was checked: the folders are empty or have moved")
            sys.exit(1)
        print(f"{checked} checked, {len(self._lines)} against the rule")
        sys.exit(1 if self._lines else 0)


def allowed(name):
    """The lines of a list of justified exceptions beside the tests, without comments."""
    lines = (Path(__file__).parent / name).read_text(encoding="utf-8").splitlines()
    return {line.split("#", 1)[0].strip() for line in lines if line.split("#", 1)[0].strip()}
