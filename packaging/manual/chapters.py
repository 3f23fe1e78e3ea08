"""The manual's chapters as they are written: headings, links, pictures, blocks. Read by the build and by the tests."""

import json
import re
from dataclasses import dataclass, field
from pathlib import Path

FOLDER = Path(__file__).resolve().parent
FENCE = re.compile(r"^(`{3,})([\w-]*)[ \t]*(.*)$")
HEADING = re.compile(r"^(#{1,6})\s+(.*?)\s*#*$")
LINK = re.compile(r"(!?)\[([^\]]*)\]\(([^)\s]+)\)")


@dataclass
class Heading:
    level: int
    text: str
    anchor: str


@dataclass
class Block:
    """A fenced block: its language, what else stands behind the fence, its lines, and the number of the first."""

    language: str
    details: dict
    lines: list
    first_line: int


@dataclass
class Link:
    text: str
    target: str
    line: int
    is_picture: bool


@dataclass
class Chapter:
    path: Path
    text: str
    headings: list = field(default_factory=list)
    blocks: list = field(default_factory=list)
    links: list = field(default_factory=list)

    @property
    def name(self):
        return self.path.name

    @property
    def title(self):
        return self.headings[0].text

    @property
    def page(self):
        """The file that the build makes of it."""
        return self.path.stem + ".html"

    def anchors(self):
        return [heading.anchor for heading in self.headings]


def plain(markdown):
    """A heading's words without their markup."""
    return re.sub(r"[`*]", "", LINK.sub(r"\2", markdown))


def anchor_of(text, taken):
    """The anchor that GitHub gives a heading; a second one of the same words is numbered."""
    anchor = re.sub(r"[^\w\- ]", "", plain(text).lower()).replace(" ", "-")
    count = taken.get(anchor, 0)
    taken[anchor] = count + 1
    return f"{anchor}-{count}" if count else anchor


def details_of(info):
    """What stands behind a fence's language: `file=policy.json`."""
    return dict(part.split("=", 1) for part in info.split() if "=" in part)


def read_chapter(path):
    text = path.read_text(encoding="utf-8")
    chapter = Chapter(path, text)
    taken = {}
    fence, block = None, None
    for number, line in enumerate(text.splitlines(), 1):
        opening = FENCE.match(line)
        if block is not None:
            if line.strip() == fence:
                chapter.blocks.append(block)
                block = None
            else:
                block.lines.append(line)
        elif opening:
            fence = opening[1]
            block = Block(opening[2], details_of(opening[3]), [], number + 1)
        elif heading := HEADING.match(line):
            words = plain(heading[2])
            chapter.headings.append(Heading(len(heading[1]), words, anchor_of(heading[2], taken)))
        else:
            for mark, words, target in LINK.findall(line):
                chapter.links.append(Link(words, target, number, mark == "!"))
    if block is not None:
        raise ValueError(f"{path.name}: the block at line {block.first_line} has no end")
    if not chapter.headings or chapter.headings[0].level != 1:
        raise ValueError(f"{path.name}: a chapter begins with its title")
    return chapter


def read_manual(folder=FOLDER):
    """The first page, then the numbered chapters in their order."""
    numbered = sorted(folder.glob("[0-9][0-9]-*.md"))
    return [read_chapter(path) for path in [folder / "index.md", *numbered]]


def read_pictures(folder=FOLDER):
    """What `ogive screenshot` is asked for, by the picture's name."""
    return json.loads((folder / "pictures.json").read_text(encoding="utf-8"))
