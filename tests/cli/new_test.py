"""ogive new"""

import json
import unittest

from program import SOURCE, UNWRITABLE, USAGE, ProgramTest

STARTERS = [
    starter["id"]
    for starter in json.loads((SOURCE / "resources/knowledge/starters.json").read_text(encoding="utf-8"))["starters"]
]


class New(ProgramTest):
    def test_every_starter_makes_a_design_that_can_be_evaluated(self):
        self.assertTrue(STARTERS)
        for starter in STARTERS:
            answer = self.succeed("new", "--template", starter, "--to", f"{starter}.ogive.json")
            self.assertEqual(answer.output, b"")
            made = json.loads((self.folder / f"{starter}.ogive.json").read_text(encoding="utf-8"))
            self.assertEqual((made["format"], made["version"]), ("ogive-design", 1))
            self.assertEqual(len(made["scenarios"]), 1)
            self.succeed("evaluate", f"{starter}.ogive.json")

    def test_a_new_design_is_one_value_a_line_and_the_same_each_time(self):
        for name in ("a", "b"):
            self.succeed("new", "--template", STARTERS[0], "--to", f"{name}.ogive.json")
        text = (self.folder / "a.ogive.json").read_bytes()
        self.assertEqual(text, (self.folder / "b.ogive.json").read_bytes())
        self.assertTrue(text.endswith(b"}\n"))
        self.assertIn(b'\n        "expected_traffic": ', text)

    def test_an_existing_file_is_not_replaced(self):
        self.write("mine.ogive.json", "mine")
        self.refuse(UNWRITABLE, "new", "--template", STARTERS[0], "--to", "mine.ogive.json", says="exists")
        self.assertEqual((self.folder / "mine.ogive.json").read_text(), "mine")

    def test_an_unknown_starter_is_refused_with_those_there_are(self):
        self.refuse(USAGE, "new", "--template", "nothing", "--to", "x.ogive.json", says=["nothing", STARTERS[0]])
        self.assertEqual(self.files(), [])

    def test_what_cannot_be_written_says_so(self):
        self.write("file", "")
        for target in ("missing/x.ogive.json", "file/x.ogive.json", "home"):
            self.refuse(UNWRITABLE, "new", "--template", STARTERS[0], "--to", target, says=target)
        self.assertEqual(self.files(), ["file"])


if __name__ == "__main__":
    unittest.main()
