"""ogive diff"""

import unittest

from program import DONE, INVALID, SAMPLE, SAMPLES, USAGE, ProgramTest, design

FINDINGS = 1
KINDS = {
    "design", "scenario", "requirement", "range", "pattern", "parameter", "override", "decision", "cost", "capacity",
    "check",
}  # fmt: skip


class Diff(ProgramTest):
    def written(self, name, requirements, **more):
        return self.write_json(name, design(requirements, **more)).name

    def diff(self, *words):
        answer = self.run_program("diff", *words, "--format", "json")
        self.assertEqual(answer.errors, "")
        return answer.code, answer.json["changes"]

    def test_the_same_design_differs_in_nothing(self):
        for sample in sorted(SAMPLES.glob("*.ogive.json")):
            self.assertEqual(self.diff(sample, sample), (DONE, []))
        self.assertIn("Nothing differs.", self.succeed("diff", SAMPLE, SAMPLE).text)

    def test_requirements_decisions_and_costs_are_told_and_the_exit_code_says_so(self):
        old = self.written("old.ogive.json", {"expected_traffic": 8000, "team_size": 4})
        new = self.written("new.ogive.json", {"expected_traffic": 120000, "team_size": 12})
        code, changes = self.diff(old, new)
        self.assertEqual(code, FINDINGS)
        for change in changes:
            self.assertEqual(set(change), {"scenario", "kind", "id", "title", "from", "to"})
            self.assertIn(change["kind"], KINDS)
        found = {(change["kind"], change["id"]): (change["from"], change["to"]) for change in changes}
        self.assertEqual(found["requirement", "expected_traffic"], (8000, 120000))
        self.assertEqual(found["decision", "architecture"], ("monolith", "microservices"))
        self.assertIn(("cost", "total"), found)
        back = {(change["kind"], change["id"]): (change["from"], change["to"]) for change in self.diff(new, old)[1]}
        self.assertEqual(back, {key: (after, before) for key, (before, after) in found.items()})

    def test_markdown_is_made_for_a_pull_request(self):
        old = self.written("old.ogive.json", {"expected_traffic": 8000, "team_size": 4})
        new = self.written("new.ogive.json", {"expected_traffic": 120000, "team_size": 12})
        answer = self.run_program("diff", old, new)
        self.assertEqual((answer.code, answer.errors), (FINDINGS, ""))
        self.assertTrue(answer.text.startswith("## Changes in "))
        self.assertIn("| **Architecture** | Monolith | Microservices |", answer.text)
        self.assertEqual(answer.text, self.run_program("diff", old, new).text)

    def test_a_design_comes_from_standard_input_too(self):
        new = self.written("new.ogive.json", {"expected_traffic": 120000})
        answer = self.run_program("diff", "-", new, given=(self.folder / new).read_bytes())
        self.assertEqual((answer.code, answer.errors), (DONE, ""))
        self.refuse(USAGE, "diff", "-", "-", says=("standard input",))

    def test_what_is_no_design_is_refused_with_its_name(self):
        good = self.written("good.ogive.json", {})
        (self.folder / "bad.ogive.json").write_text("{", encoding="utf-8")
        self.refuse(INVALID, "diff", good, "bad.ogive.json", says=("bad.ogive.json",))
        self.refuse(INVALID, "diff", "missing.ogive.json", good, says=("missing.ogive.json",))
        self.refuse(USAGE, "diff", good)


if __name__ == "__main__":
    unittest.main()
