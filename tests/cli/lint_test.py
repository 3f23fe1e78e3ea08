"""ogive lint"""

import unittest

from program import INVALID, SOURCE, USAGE, ProgramTest

FINDINGS = 1


class Lint(ProgramTest):
    def lint(self, *words):
        answer = self.run_program("lint", *words, "--format", "json")
        self.assertEqual((answer.code, answer.errors), (FINDINGS, ""))
        return answer.json["findings"]

    def overlay(self, **files):
        """A folder of knowledge; each file holds one list of records."""
        for name, (kind, records) in files.items():
            value = {"format": "ogive-knowledge", "version": 1, "kind": kind, **records}
            self.write_json(f"knowledge/{name}.json", value)
        return self.folder / "knowledge"

    def tasks(self, *tasks):
        return self.overlay(tasks=("roadmap", {"phases": [], "tasks": list(tasks)}))

    def test_json_has_the_published_shape(self):
        findings = self.lint()
        self.assertTrue(findings)
        for finding in findings:
            self.assertEqual(set(finding), {"id", "severity", "place", "message", "details", "fields"})
            self.assertIn(finding["severity"], ("info", "warning", "error"))
            self.assertTrue(finding["place"] and finding["message"])
            self.assertNotRegex(finding["message"], r"%\d")

    def test_the_guides_known_faults_are_among_the_findings(self):
        found = {(finding["id"], finding["place"]): finding for finding in self.lint()}
        self.assertIn(("unreachable-option", "option/vector_db/weaviate"), found)
        self.assertIn("3 of 8 inputs", found["rule-sets-disagree", "decision/framework"]["message"])
        self.assertEqual(found["unread-field", "decision/scalability"]["fields"], ["gpu_available"])

    def test_text_lists_the_same_under_titles(self):
        answer = self.run_program("lint")
        self.assertEqual((answer.code, answer.errors), (FINDINGS, ""))
        self.assertIn("Options that no rule reaches (unreachable-option)\n", answer.text)
        self.assertRegex(answer.text, rf"\n{len(self.lint())} findings: 0 errors, \d+ warnings, \d+ notes\n")

    def test_text_ends_with_the_size_of_each_rule_set_as_a_table(self):
        tables = self.run_program("lint").text.split("\nRule sets as tables")[1].splitlines()[1:]
        self.assertEqual(sorted(line.split(":")[0].strip() for line in tables), ["current", "guide", "guide-tree"])
        # Framework: 3 yes/no; vector database: free budget or not in 4 levels, managed or not, vectors over 1M or not.
        self.assertIn("  guide-tree: 2 decisions, 24 cells", tables)

    def test_the_same_findings_in_the_same_order_each_time(self):
        self.assertEqual(self.lint(), self.lint())

    def test_a_folder_is_laid_over_the_built_in_knowledge(self):
        def task(identifier, *waits):
            return {
                "id": identifier, "title": identifier, "phase": "discover",
                "effort_days": {"low": 1, "typical": 1, "high": 1}, "roles": [], "depends_on": list(waits),
                "included_when": {"field": "uses_rag", "op": "==", "value": True},
                "source": "test", "as_of": "2026-11-22",
            }  # fmt: skip

        folder = self.tasks(task("x-1", "x-2"), task("x-2", "x-1"))
        for words in ([folder], ["--knowledge", folder]):
            cycles = [finding for finding in self.lint(*words) if finding["id"] == "task-cycle"]
            self.assertEqual([cycle["severity"] for cycle in cycles], ["error"])
            self.assertIn("x-1 → x-2 → x-1", cycles[0]["message"])
        self.assertFalse([finding for finding in self.lint() if finding["id"] == "task-cycle"])

    def test_the_age_of_facts_follows_the_date_and_the_limit(self):
        def stale(*words):
            return [finding for finding in self.lint(*words) if finding["id"] == "stale-fact"]

        self.assertEqual(stale("--as-of", "2026-11-22", "--max-age-days", "100000"), [])
        self.assertTrue(stale("--as-of", "2030-01-01"))
        self.assertGreater(len(stale("--max-age-days", "1")), len(stale("--max-age-days", "200")))

    def test_what_can_not_be_read_is_refused(self):
        self.refuse(INVALID, "lint", self.folder / "nowhere")
        self.write("broken/fields.json", "{")
        self.refuse(INVALID, "lint", self.folder / "broken", says="fields.json")
        self.refuse(USAGE, "lint", "--format", "xml")
        self.refuse(USAGE, "lint", "--max-age-days", "-1")
        self.refuse(USAGE, "lint", "--max-age-days", "old")

    def test_the_knowledge_itself_is_left_alone(self):
        before = {path: path.read_bytes() for path in (SOURCE / "resources/knowledge").rglob("*.json")}
        self.lint()
        self.assertEqual(before, {path: path.read_bytes() for path in before})
        self.assertEqual(self.files(), [])


if __name__ == "__main__":
    unittest.main()
