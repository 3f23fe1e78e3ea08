"""The command line itself: help, version, wrong usage."""

import unittest

from program import DONE, SAMPLE, USAGE, ProgramTest

COMMANDS = ["new", "evaluate", "export", "prices", "screenshot", "schema", "knowledge", "lint", "compute"]


class Usage(ProgramTest):
    def test_help_names_every_command_and_needs_no_display(self):
        text = self.succeed("--help").text
        for command in COMMANDS:
            self.assertIn(command, text)
            self.assertIn("--", self.succeed(command, "--help").text)

    def test_the_version_is_told(self):
        self.assertRegex(self.succeed("--version").text, r"\d+\.\d+\.\d+")

    def test_wrong_usage_has_exit_code_2(self):
        for words in (
            ("--unknown",),
            ("evaluate",),
            ("evaluate", "--unknown", SAMPLE),
            ("evaluate", SAMPLE, SAMPLE),
            ("evaluate", SAMPLE, "--format", "xml"),
            ("evaluate", SAMPLE, "--format"),
            ("evaluate", SAMPLE, "--batch", "x.jsonl"),
            ("evaluate", "--batch", "x.jsonl", "--format", "json"),
            ("evaluate", "--batch", "x.jsonl", "--scenario", "baseline"),
            ("export",),
            ("export", SAMPLE, "--to"),
            ("new",),
            ("new", "--template", "customer-support-rag"),
            ("new", "--to", "x.ogive.json"),
            ("screenshot", SAMPLE),
            ("schema", "design", "knowledge"),
            ("evaluate", SAMPLE, "export", SAMPLE, "--to", "x.md"),
            ("evaluate", SAMPLE, "--rules", "\x1b[31m" + "x" * 100_000),
        ):
            with self.subTest(" ".join(map(str, words))[:80]):
                self.refuse(USAGE, *words)
        self.assertEqual(self.files(), [])

    def test_words_that_are_not_utf_8_do_no_harm(self):
        import os
        import subprocess

        from program import PROGRAM

        done = subprocess.run(
            [os.fsencode(PROGRAM), b"evaluate", b"\xff\xfe\x1b[31m.ogive.json"],
            capture_output=True, env={"PATH": os.environ["PATH"], "HOME": str(self.home)}, check=False,
        )  # fmt: skip
        self.assertEqual(done.returncode, 3)
        done.stderr.decode("utf-8", errors="strict")
        self.assertNotIn(b"\x1b", done.stderr)

    def test_commands_work_from_any_folder_and_leave_home_alone(self):
        self.assertEqual(self.run_program("evaluate", SAMPLE).code, DONE)
        self.assertEqual(list(self.home.iterdir()), [])


if __name__ == "__main__":
    unittest.main()
