"""What the command line tests share: running the program as on a bare machine, and looking at what it left behind."""

import json
import os
import shutil
import subprocess
import sys
import tempfile
import unittest
from dataclasses import dataclass
from pathlib import Path

PROGRAM = os.environ["OGIVE_PROGRAM"]
SOURCE = Path(os.environ["OGIVE_SOURCE_DIR"])
SAMPLES = SOURCE / "resources/samples"
SAMPLE = SAMPLES / "support-assistant.ogive.json"
DECISIONS = [
    "architecture", "framework", "vector_db", "llm_provider", "embedding_model", "scalability", "request_pattern",
]  # fmt: skip
PLAN = ["horizontal_scaling", "vertical_scaling", "gpu_allocation", "caching_strategy", "load_balancing"]

DONE, USAGE, INVALID, UNWRITABLE = 0, 2, 3, 4


@dataclass
class Answer:
    code: int
    output: bytes
    errors: str

    @property
    def text(self):
        return self.output.decode("utf-8")

    @property
    def json(self):
        return json.loads(self.text)

    @property
    def lines(self):
        return [json.loads(line) for line in self.text.splitlines()]


class ProgramTest(unittest.TestCase):
    """Each test gets an empty folder, which is the working and the home folder too."""

    def setUp(self):
        self.folder = Path(tempfile.mkdtemp(prefix="ogive-cli-"))
        self.home = self.folder / "home"
        self.home.mkdir()
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)

    def run_program(self, *words, given=b"", timeout=120):
        """The program with nothing in its environment but where to find programs and a home folder."""
        if isinstance(given, str):
            given = given.encode("utf-8")
        done = subprocess.run(
            [PROGRAM, *map(str, words)],
            input=given,
            capture_output=True,
            cwd=self.folder,
            env={"PATH": os.environ["PATH"], "HOME": str(self.home)},
            timeout=timeout,
            check=False,
        )
        answer = Answer(done.returncode, done.stdout, done.stderr.decode("utf-8", errors="strict"))
        self.assertGreaterEqual(answer.code, 0, f"crashed: {words}: {answer.errors[-500:]}")
        return answer

    def succeed(self, *words, **more):
        """Runs, expects success and silence on standard error."""
        answer = self.run_program(*words, **more)
        self.assertEqual((answer.code, answer.errors), (DONE, ""), f"for {words}")
        return answer

    def refuse(self, code, *words, says=(), **more):
        """Runs, expects this exit code, a message with these words, and nothing on standard output."""
        answer = self.run_program(*words, **more)
        self.assertEqual(answer.code, code, f"for {words}: {answer.errors}")
        self.assertEqual(answer.output, b"", f"for {words}")
        self.assertTrue(answer.errors.strip(), f"no message for {words}")
        self.assertLess(len(answer.errors), 4000, f"a message without end for {words}")
        self.assertTrue(answer.errors.replace("\n", "").isprintable(), f"unprintable: {answer.errors!r}")
        for word in [says] if isinstance(says, str) else says:
            self.assertIn(word, answer.errors, f"for {words}")
        return answer

    def write(self, name, content):
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))
        return path

    def write_json(self, name, value):
        return self.write(name, json.dumps(value))

    def files(self):
        """Every file below the test's folder, home included."""
        return sorted(path.relative_to(self.folder).as_posix() for path in self.folder.rglob("*") if path.is_file())


def design(requirements=None, **more):
    """A small valid design as a value; `more` replaces or adds members."""
    return {
        "format": "ogive-design",
        "version": 1,
        "name": "Test",
        "scenarios": [{"id": "baseline", "name": "Baseline", "requirements": requirements or {}}],
        **more,
    }


def need(*programs):
    """Ends the test as skipped where a program is missing."""
    missing = [program for program in programs if not shutil.which(program)]
    if missing:
        print("not installed: " + ", ".join(missing))
        sys.exit(77)
