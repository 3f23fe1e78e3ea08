"""ogive answers"""

import json
import unittest

from program import INVALID, SAMPLE, UNWRITABLE, USAGE, ProgramTest


class Answers(ProgramTest):
    def made(self, *more, name="ada.answers.json", design=SAMPLE):
        answer = self.succeed("answers", design, "--to", name, *more)
        self.assertEqual(answer.output, b"")
        return json.loads((self.folder / name).read_text(encoding="utf-8"))

    def test_a_participant_gets_questions_and_no_value_of_the_design(self):
        made = self.made("--by", "Ada")
        self.assertEqual((made["format"], made["version"], made["by"]), ("ogive-answers", 1, "Ada"))
        design = json.loads(SAMPLE.read_text(encoding="utf-8"))
        self.assertEqual(made["design"], design["name"])
        self.assertTrue(1 <= len(made["questions"]) <= 12)
        for question in made["questions"]:
            self.assertEqual(list(question), ["field", "question", "unit", "choices", "answer", "comment"])
            self.assertIsNone(question["answer"])
            self.assertEqual(question["comment"], "")
            self.assertTrue(question["question"])

    def test_what_is_not_known_is_asked_first_of_all_that_decides(self):
        design = {
            "format": "ogive-design", "version": 1, "name": "D",
            "scenarios": [{"id": "a", "requirements": {"expected_traffic": None}}, {"id": "b"}],
        }  # fmt: skip
        self.write("d.ogive.json", json.dumps(design))
        asked = self.made(design="d.ogive.json")["questions"]
        self.assertEqual(asked[0]["field"], "expected_traffic")
        self.assertEqual(asked[0]["unit"], "requests/day")
        self.made("--scenario", "b", name="b.answers.json", design="d.ogive.json")

    def test_without_a_name_the_participant_writes_it(self):
        self.assertEqual(self.made()["by"], "")

    def test_an_existing_file_is_not_replaced(self):
        self.write("ada.answers.json", "filled in")
        self.refuse(UNWRITABLE, "answers", SAMPLE, "--to", "ada.answers.json", says="exists")
        self.assertEqual((self.folder / "ada.answers.json").read_text(), "filled in")

    def test_what_is_no_file_of_answers_by_its_name_is_not_written(self):
        self.refuse(USAGE, "answers", SAMPLE, "--to", "ada.json", says=".answers.json")
        self.assertEqual(self.files(), [])

    def test_what_is_wrong_is_said(self):
        self.refuse(USAGE, "answers", SAMPLE)
        self.refuse(USAGE, "answers", SAMPLE, "--to", "a.answers.json", "--scenario", "gone", says="gone")
        self.refuse(INVALID, "answers", "missing.ogive.json", "--to", "a.answers.json", says="missing")
        self.refuse(UNWRITABLE, "answers", SAMPLE, "--to", "gone/a.answers.json", says="gone")
        self.assertEqual(self.files(), [])


if __name__ == "__main__":
    unittest.main()
