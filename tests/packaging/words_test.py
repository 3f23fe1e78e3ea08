"""Manual page and completions say what the program says of itself: every command, every option."""

import gzip
import os
import re
import shutil
import subprocess
import unittest
from pathlib import Path

from installed import BUILD
from program import PROGRAM, SAMPLE, ProgramTest

WORDS = BUILD / "packaging/words"
OPTION = re.compile(r"(?<![\w-])--[a-z][a-z-]*")


class Words(ProgramTest):
    def commands(self, path=()):
        """{words of a command: the options in its help}, read as a person would: nothing of our own reader is used."""
        text = self.succeed(*path, "--help").text
        found = {path: set(OPTION.findall(text))}
        below = re.split(r"\nsubcommands:\n", text, flags=re.IGNORECASE)
        for name in re.findall(r"^  ([a-z]+)", "".join(below[1:]), re.MULTILINE):
            found |= self.commands((*path, name))
        return found

    def setUp(self):
        super().setUp()
        self.known = self.commands()
        self.assertGreaterEqual(len(self.known), 19)

    def test_the_manual_page_has_every_command_with_its_options_and_no_other(self):
        page = gzip.decompress((WORDS / "ogive.1.gz").read_bytes()).decode("utf-8")
        page = re.sub(r"\\f[BIR]|\\&", "", page).replace("\\-", "-")
        head, *sections = re.split(r"^\.SS ", page.partition("\n.SH EXIT STATUS")[0], flags=re.MULTILINE)
        described = {tuple(section.split("\n")[0].split()): set(OPTION.findall(section)) for section in sections}
        common = set(OPTION.findall(head))
        self.assertEqual(common, self.known[()])
        leaves = {path for path in self.known if not any(other[:-1] == path for other in self.known if other)}
        self.assertEqual(set(described), leaves)
        for path in leaves:
            self.assertEqual(described[path] | {"--help"}, self.known[path], path)

    def test_bash_completes_every_command_and_option(self):
        for path, options in self.known.items():
            below = {other[-1] for other in self.known if other and other[:-1] == path}
            self.assertEqual({word for word in self.bash(*path, "-") if word.startswith("--")}, options, path)
            self.assertLessEqual(below, set(self.bash(*path, "")), path)

    def test_bash_completes_values(self):
        (self.folder / "one.ogive.json").write_bytes(SAMPLE.read_bytes())
        (self.folder / "inner").mkdir()
        for words, expected in (
            (("export", "x", "--as", "st"), {"structurizr", "starter"}),
            (("export", "x", "--as", "=", "st"), {"structurizr", "starter"}),
            (("prices", "import", "--from", "lite"), {"litellm"}),
            (("schema", "d"), {"design"}),
            (("evaluate", "on"), {"one.ogive.json"}),
            (("on",), {"one.ogive.json"}),
            (("--knowledge", "i"), {"inner"}),
            (("evaluate", "--scenario", ""), set()),
        ):
            self.assertEqual(set(self.bash(*words)), expected, words)
        self.assertIn("customer-support-rag", self.bash("new", "--template", ""))

    def bash(self, *words):
        """What bash offers for the last of these words after `ogive`."""
        script = (
            f'source "{WORDS}/ogive.bash"; compopt() {{ :; }}; COMP_WORDS=(ogive "$@"); COMP_CWORD=$#; _ogive; '
            'printf "%s\\n" "${COMPREPLY[@]}"'
        )
        done = subprocess.run(
            ["bash", "-c", script, "bash", *words], capture_output=True, text=True, cwd=self.folder, check=True,
            env={"PATH": f"{Path(PROGRAM).parent}:{os.environ['PATH']}", "HOME": str(self.home)},
        )  # fmt: skip
        self.assertEqual(done.stderr, "")
        return done.stdout.split()

    def test_zsh_and_fish_know_every_command_and_option(self):
        zsh = (WORDS / "_ogive").read_text(encoding="utf-8")
        fish = (WORDS / "ogive.fish").read_text(encoding="utf-8").splitlines()
        for path, options in self.known.items():
            function = re.search(rf"^{'_'.join(('_ogive', *path))}\(\) \{{\n(.*?)^\}}", zsh, re.MULTILINE | re.DOTALL)
            self.assertEqual(set(OPTION.findall(function[1])), options, path)
            seen = "; and ".join(f"__fish_seen_subcommand_from {word}" for word in path) or "__fish_use_subcommand"
            mine = [line for line in fish if re.search(rf"-n '{seen}(?:; and not [^']*)?'", line)]
            self.assertEqual({"--" + name for line in mine for name in re.findall(r" -l (\S+)", line)}, options, path)
            if path:
                self.assertTrue(any(f" -a {path[-1]} " in line for line in fish), path)

    def test_the_shells_that_are_here_can_read_them(self):
        for shell, name in (("bash", "ogive.bash"), ("zsh", "_ogive"), ("fish", "ogive.fish")):
            if shutil.which(shell):
                done = subprocess.run([shell, "-n", WORDS / name], capture_output=True, text=True, check=False)
                self.assertEqual((done.returncode, done.stderr), (0, ""), shell)


if __name__ == "__main__":
    unittest.main()
