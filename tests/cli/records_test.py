"""ogive export --as adr: decision records that are kept up to date beside what people write into them"""

import re
import unittest

from program import SAMPLE, ProgramTest, design

PARTS = [
    "Context and Problem Statement", "Decision Drivers", "Considered Options", "Decision Outcome", "Consequences",
    "Confirmation", "Pros and Cons of the Options", "More Information",
]  # fmt: skip


def head_of(text):
    """The front matter as a dictionary of its lines."""
    lines = text.split("---\n")[1].splitlines()
    return dict(line.split(": ", 1) for line in lines)


class Records(ProgramTest):
    def export(self, source=SAMPLE, *words):
        return self.succeed("export", source, "--to", "adr", "--as", "adr", *words).text

    def record(self, name):
        (found,) = (self.folder / "adr").glob(f"*{name}*")
        return found

    def text(self, name):
        return self.record(name).read_text(encoding="utf-8")

    def edit(self, name, old, new):
        text = self.text(name)
        self.assertIn(old, text)
        self.record(name).write_text(text.replace(old, new, 1), encoding="utf-8")

    def all(self):
        return {path.name: path.read_text(encoding="utf-8") for path in (self.folder / "adr").iterdir()}

    def written(self, requirements, **scenario):
        value = design(requirements)
        value["scenarios"][0].update(scenario)
        return self.write_json("a.ogive.json", value)

    def outcome(self, source, decision):
        scenario = self.succeed("evaluate", source, "--format", "json").json["scenarios"][0]
        return scenario["decisions"][decision]["outcome"]

    def test_one_record_a_decision_numbered_and_listed(self):
        self.assertEqual(self.export(), "")
        names = sorted(self.all())
        self.assertEqual(names[:3], ["0001-architecture.md", "0002-framework.md", "0003-vector-db.md"])
        self.assertEqual([int(name[:4]) for name in names[:-1]], list(range(1, len(names))))
        for name in names[:-1]:
            text = self.all()[name]
            self.assertRegex(text, r"^---\nstatus: (proposed|accepted)\ndate: 20", name)
            headings = re.findall(r"^#{2,3} (.+)$", text, re.M)
            for part in PARTS:
                self.assertIn(part, headings, name)
            self.assertIn(f"]({name})", self.all()["README.md"])
        self.assertIn("Score: ", self.text("0003"))
        self.assertIn("Margin of ", self.text("0003"))
        self.assertIn("Smallest change that leads to it: ", self.text("0003"))

    def test_links_lead_to_records(self):
        self.export()
        for name, text in self.all().items():
            for target in re.findall(r"\]\((\d{4}-[^)]+)\)", text):
                self.assertIn(target, self.all(), name)
        self.assertIn("Part of [ADR-0004](0004-llm-provider.md)", self.text("llm-model"))
        self.assertIn("Has the part [ADR-", self.text("llm-provider"))

    def test_an_override_that_somebody_decided_is_accepted(self):
        override = {"option": "qdrant", "rationale": "We know it.", "date": "2026-03-04", "deciders": ['A "B"', "C: D"]}
        self.export(self.written({}, overrides={"vector_db": override}))
        head = head_of(self.text("vector-db"))
        self.assertEqual(head, {"status": "accepted", "date": "2026-03-04", "decision-makers": '["A \\"B\\"","C: D"]'})
        self.assertIn("We know it.", self.text("vector-db"))
        self.assertEqual(head_of(self.text("framework"))["status"], "proposed")

    def test_exported_again_nothing_changes(self):
        self.export()
        before = self.all()
        self.assertEqual(self.export(), "")
        self.assertEqual(self.all(), before)

    def test_what_people_wrote_stays_and_is_named(self):
        source = self.written({"expected_traffic": 5000})
        self.export(source)
        self.edit("0001", "## Decision Drivers", "## Decision Drivers\n\nWe all live in one town.")
        self.edit("0001", "status: proposed", "status: accepted")
        self.edit("0002", "### Confirmation", "A line of our own.\n\n### Confirmation")
        self.record("0002").write_text(self.text("0002") + "\nAfter all.\n", encoding="utf-8")
        self.edit("README", "<!-- ogive:end -->", "<!-- ogive:end -->\n\nHow we decide: together.")
        said = self.export(self.written({"expected_traffic": 6000}))
        self.assertIn("0001-architecture.md: “Decision Drivers” was edited by hand", said)
        self.assertIn("0001-architecture.md: “Status and date” was edited by hand", said)
        self.assertIn("0002-framework.md: “Confirmation” was edited by hand", said)
        self.assertIn("We all live in one town.", self.text("0001"))
        self.assertIn("status: accepted", self.text("0001"))
        self.assertIn("5,000", self.text("0001").split("## Decision Drivers")[1].split("<!--")[0])
        self.assertIn("6,000", self.text("0001").split("## Decision Outcome")[1].split("<!--")[0])
        self.assertIn("A line of our own.", self.text("0002"))
        self.assertIn("After all.", self.text("0002"))
        self.assertIn("How we decide: together.", self.text("README"))

    def test_a_part_that_was_removed_stays_out(self):
        self.export()
        text = self.text("0001")
        cut = re.sub(r"<!-- ogive:section confirmation .*?<!-- ogive:end -->\n", "", text, flags=re.S)
        self.assertNotEqual(cut, text)
        self.record("0001").write_text(cut, encoding="utf-8")
        self.assertIn("0001-architecture.md: “Confirmation” was removed by hand", self.export())
        self.assertEqual(self.text("0001"), cut)

    def test_another_outcome_supersedes_the_record(self):
        small = self.written({"expected_traffic": 500, "team_size": 2})
        first = self.outcome(small, "architecture")
        self.export(small)
        self.edit("0001", "### Consequences", "### Consequences\n\nSeen in practice.")
        large = self.written({"expected_traffic": 500_000, "team_size": 30})
        self.assertNotEqual(self.outcome(large, "architecture"), first)
        self.export(large)
        fresh = sorted(name for name in self.all() if "architecture" in name)
        self.assertEqual(len(fresh), 2)
        old, new = self.all()[fresh[0]], self.all()[fresh[1]]
        number = fresh[1][:4]
        self.assertEqual(head_of(old)["status"], f'"superseded by [ADR-{number}]({fresh[1]})"')
        self.assertIn("Seen in practice.", old)
        self.assertIn(f"outcome={first} ", old)
        self.assertIn("Supersedes [ADR-0001](0001-architecture.md)", new)
        self.assertIn(f"superseded by [ADR-{number}]", self.text("README"))
        before = self.all()
        self.export(large)
        self.assertEqual(self.all(), before)

    def test_scenarios_have_records_of_their_own(self):
        self.export()
        before = self.all()
        self.export(SAMPLE, "--scenario", "year-2")
        for name, text in before.items():
            if name != "README.md":
                self.assertEqual(self.all()[name], text)
        self.assertGreater(len(self.all()), len(before))

    def test_files_of_others_are_left_alone(self):
        self.write("adr/README.md", "# Ours\n")
        self.write("adr/0007-a-record-of-ours.md", "# Tabs or spaces\n")
        self.write("adr/notes.txt", "x")
        self.assertIn("README.md is not from Ogive", self.export())
        self.assertEqual(self.text("README"), "# Ours\n")
        self.assertEqual(self.text("0007"), "# Tabs or spaces\n")
        self.assertTrue((self.folder / "adr/0008-architecture.md").exists())

    def test_broken_marks_lose_nothing(self):
        self.export()
        for mark in ("<!-- ogive:end -->\n", "sections="):
            self.edit("0001", mark, "")
        text = self.text("0001")
        self.export()
        for line in text.splitlines():
            if line.strip() and not line.startswith("<!-- ogive:record"):
                self.assertIn(line, self.text("0001"))
        self.write("adr/0002-framework.md", b"\xff\xfe not UTF-8 \x00")
        self.export()
        self.assertEqual((self.folder / "adr/0002-framework.md").read_bytes(), b"\xff\xfe not UTF-8 \x00")

    def test_line_ends_of_another_system_are_no_edits(self):
        self.export()
        path = self.record("0001")
        path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
        self.assertEqual(self.export(), "")


if __name__ == "__main__":
    unittest.main()
