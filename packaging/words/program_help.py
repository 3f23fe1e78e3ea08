"""The command line as the program describes it: reads `ogive --help`, and that of every command below it."""

import re
import subprocess
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field

TEXT_COLUMN = 30
ITEM = re.compile(r"^  (?=\S)(?P<head>.*?)(?:\s{2,}(?P<text>\S.*))?$")
CHOICES = re.compile(r":\{([^}]*)\}")


@dataclass
class Word:
    """An option (names) or what stands without one (a single name)."""

    names: list
    text: str
    type: str = ""  # TEXT, UINT, …; empty: it takes no value
    choices: list = field(default_factory=list)
    is_required: bool = False
    repeats: bool = False

    @property
    def name(self):
        """The long name."""
        return self.names[-1]


@dataclass
class Command:
    words: tuple  # ("prices", "import"); () is the program itself
    text: str
    options: list
    positionals: list
    commands: list

    def all(self):
        """This one and every command below it."""
        yield self
        for command in self.commands:
            yield from command.all()

    def option(self, name):
        return next((option for option in self.options if name in option.names), None)


def describe(program):
    """The program as a Command. It is asked about many commands at once, as each answer takes as long as its start."""
    with ThreadPoolExecutor(4) as pool:
        return described(program, pool, (), "")


def described(program, pool, words, text):
    answer = subprocess.run([program, *words, "--help"], capture_output=True, check=True, encoding="utf-8")
    groups = sections(answer.stdout)
    names = [word.name for word in map(parsed, groups.get("subcommands", []))]
    texts = [text for _, text in groups.get("subcommands", [])]
    below = [(*words, name) for name in names]
    if words:
        commands = [described(program, pool, path, text) for path, text in zip(below, texts)]
    else:
        commands = list(pool.map(lambda one: described(program, pool, *one), zip(below, texts)))
    return Command(
        words=words,
        text=text or answer.stdout.partition("\n")[0],
        options=[parsed(item) for item in groups.get("options", [])],
        positionals=[parsed(item) for item in groups.get("positionals", [])],
        commands=commands,
    )


def sections(text):
    """{title in lower case: [(head, text)]} of one help text."""
    groups, items = {}, None
    lines = text.splitlines()
    for number, line in enumerate(lines):
        line = re.sub(r"^(  -\w),\s+--", r"\1,--", line)  # newer CLI11 aligns long names
        following = lines[number + 1] if number + 1 < len(lines) else ""
        if title := re.fullmatch(r"([A-Za-z]+):", line):
            items = groups.setdefault(title[1].lower(), [])
        elif items is None or not line.strip():
            continue
        elif line.startswith(" " * TEXT_COLUMN) and items:
            head, before = items[-1]
            items[-1] = (head, f"{before} {line.strip()}".strip())
        elif item := ITEM.match(line):
            items.append(split(item, line, following))
    return groups


def split(item, line, following):
    """A head that just fits into its column has a single space behind it."""
    head, text = item["head"].strip(), item["text"] or ""
    touches = len(line) > TEXT_COLUMN and line[TEXT_COLUMN - 1] == " "
    if not text and touches and not following.startswith(" " * TEXT_COLUMN):
        head, text = line[:TEXT_COLUMN].strip(), line[TEXT_COLUMN:].strip()
    return head, text


def parsed(item):
    head, text = item
    names, _, more = head.partition(" ")
    own = re.split(r"(?:^|\s)\(?(?:Excludes|Needs|Env):", more)[0]
    choices = CHOICES.search(own)
    kind = re.match(r"[A-Z]+\b", own)
    return Word(
        names=names.split(","),
        text=text,
        type=kind[0] if kind and kind[0] != "REQUIRED" else "",
        choices=choices[1].split(",") if choices else [],
        is_required="REQUIRED" in own,
        repeats="..." in own,
    )
