"""The commands of the manual's console blocks: read, run, and compared with what the manual shows.

A line that begins with "$ " is a command, the lines below it are what it prints. `…` alone on a line stands for any
lines, `…` within a line for any part of it. `$ echo $?` shows the exit code of the command before it; without one that
code must be 0. Blocks with `file=NAME` behind their language are files that the commands below them find.
"""

import os
import re
import shutil
import subprocess
from dataclasses import dataclass

ELLIPSIS = "…"
PROMPT = "$ "
EXIT_CODE = "echo $?"


@dataclass
class Step:
    command: str
    shown: list  # lines below it
    line: int  # of the command, in the chapter
    code: int = 0  # that the manual says it ends with
    code_line: int = 0


def steps_of(block):
    """The commands of a console block; `echo $?` belongs to the one before it."""
    steps = []
    codes = []
    for offset, line in enumerate(block.lines):
        if line == PROMPT + EXIT_CODE:
            codes.append((steps[-1], block.first_line + offset))
            continue
        if line.startswith(PROMPT):
            steps.append(Step(line[len(PROMPT) :], [], block.first_line + offset))
        elif codes and codes[-1][0] is steps[-1] and not steps[-1].code_line:
            steps[-1].code, steps[-1].code_line = int(line), codes[-1][1]
        elif not steps:
            raise ValueError(f"line {block.first_line + offset}: a console block begins with a command")
        else:
            steps[-1].shown.append(line)
    return steps


def rounded(line):
    """Numbers of many digits to nine of them: the last ones depend on the machine's library of functions."""
    return re.sub(r"-?\d+\.\d{9,}(?:e[+-]?\d+)?", lambda number: f"{float(number[0]):.9g}", line)


def pattern_of(lines):
    """A regular expression over whole outputs."""
    parts = []
    for line in lines:
        if line.strip() == ELLIPSIS:
            parts.append(r"(?:.*\n)*?")
        else:
            parts.append(r".*".join(re.escape(part) for part in rounded(line.rstrip()).split(ELLIPSIS)) + r"\n")
    return re.compile("".join(parts))


def lines_of(output):
    return [line.rstrip() for line in output.splitlines()]


def joined(lines):
    return "".join(rounded(line) + "\n" for line in lines)


def shows(step, output):
    """Whether the manual shows this output."""
    return pattern_of(step.shown).fullmatch(joined(lines_of(output))) is not None


class Folder:
    """Where a chapter's commands run: copies of the samples, and files that the chapter states."""

    def __init__(self, place, program, samples):
        self.work = place / "work"
        self.work.mkdir(parents=True)
        programs = place / "programs"
        programs.mkdir()
        (programs / "ogive").symlink_to(program)
        home = place / "home"
        home.mkdir()
        self._environment = {
            "PATH": f"{programs}:{os.environ['PATH']}",
            "HOME": str(home),
            "LC_ALL": "C.UTF-8",
        }
        for sample in samples.glob("*.ogive.json"):
            shutil.copy(sample, self.work)

    def write(self, name, lines):
        path = self.work / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("".join(line + "\n" for line in lines), encoding="utf-8")

    def run(self, command):
        """(exit code, what it printed, errors among it)."""
        done = subprocess.run(
            ["sh", "-c", command],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            cwd=self.work,
            env=self._environment,
            timeout=120,
            check=False,
        )
        return done.returncode, done.stdout.decode("utf-8")


def walk(chapter, folder):
    """Each command of a chapter with its exit code and output, in order."""
    for block in chapter.blocks:
        if "file" in block.details:
            folder.write(block.details["file"], block.lines)
        if block.language == "console":
            for step in steps_of(block):
                yield (step, *folder.run(step.command))
