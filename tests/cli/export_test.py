"""ogive export"""

import json
import re
import unittest

from program import INVALID, SAMPLE, SAMPLES, UNWRITABLE, USAGE, ProgramTest, design

# The guide's six outputs, by words that their headings hold.
SECTIONS = ["decision", "stack", "vector database", "provider", "scalability", "roadmap"]
HOSTILE = 'A <script>alert(1)</script> | *b* _c_ `d` [e](f) # g \\ "h" & i'


def headings(markdown):
    return [line.lstrip("#").strip() for line in markdown.splitlines() if re.match(r"#{1,6} ", line)]


def images(markdown):
    """Pictures that are shown, and those that a tree in Mermaid links to."""
    return re.findall(r"!?\[[^\]]*\]\(<?([^)<>]+\.svg)>?\)", markdown)


class Export(ProgramTest):
    def export_markdown(self, source=SAMPLE, *words):
        self.succeed("export", source, "--to", "out.md", *words)
        return (self.folder / "out.md").read_text(encoding="utf-8")

    def test_markdown_holds_the_six_outputs_of_the_guide(self):
        for sample in sorted(SAMPLES.glob("*.ogive.json")):
            titles = " / ".join(headings(self.export_markdown(sample))).lower()
            for section in SECTIONS:
                self.assertIn(section, titles, sample.name)

    def test_figures_are_vectors_beside_the_markdown(self):
        markdown = self.export_markdown()
        self.assertTrue(images(markdown))
        for image in images(markdown):
            path = self.folder / image
            self.assertTrue(path.is_file(), image)
            self.assertTrue(path.read_text(encoding="utf-8").lstrip().startswith(("<?xml", "<svg")), image)
        written = {name for name in self.files() if name.endswith(".svg")}
        self.assertEqual(written, {image.removeprefix("./") for image in images(markdown)})

    def test_user_text_is_escaped_in_markdown(self):
        value = design({}, name=HOSTILE, brief=HOSTILE)
        value["scenarios"][0].update(
            name=HOSTILE,
            overrides={"llm_provider": {"option": "anthropic", "rationale": HOSTILE, "date": "2026-01-01"}},
        )
        markdown = self.export_markdown(self.write_json("hostile.ogive.json", value))
        self.assertNotIn("<script>", markdown)
        self.assertNotIn("[e](f)", markdown)
        text = re.sub(r"^```mermaid\n.*?^```$", "", markdown, flags=re.MULTILINE | re.DOTALL)
        self.assertNotIn("```", text)
        self.assertNotIn(" *b* ", text)
        rows = [line for line in markdown.splitlines() if line.startswith("|")]
        for row, following in zip(rows, rows[1:]):
            if following.startswith(("| ---", "|---", "| :--", "|:--")):
                columns = len(re.findall(r"(?<!\\)\|", row))
            elif "alert" in row:
                self.assertEqual(len(re.findall(r"(?<!\\)\|", row)), columns, row)

    def test_the_format_can_be_stated(self):
        self.succeed("export", SAMPLE, "--to", "report.txt", "--as", "md")
        self.assertIn("#", (self.folder / "report.txt").read_text(encoding="utf-8"))
        self.succeed("export", SAMPLE, "--to", "report", "--as", "pdf")
        self.assertTrue((self.folder / "report").read_bytes().startswith(b"%PDF-"))

    def test_the_scenario_can_be_chosen(self):
        self.assertNotEqual(self.export_markdown(SAMPLE, "--scenario", "year-2"), self.export_markdown(SAMPLE))
        self.refuse(USAGE, "export", SAMPLE, "--to", "x.md", "--scenario", "nowhere", says="nowhere")

    def test_pdf_is_written_without_a_display_and_is_the_same_each_time(self):
        for name in ("a.pdf", "b.pdf"):
            self.succeed("export", SAMPLE, "--to", name)
        first = (self.folder / "a.pdf").read_bytes()
        self.assertTrue(first.startswith(b"%PDF-"))
        self.assertTrue(first.rstrip().endswith(b"%%EOF"))
        self.assertLess(len(first), 600_000)
        self.assertEqual(first, (self.folder / "b.pdf").read_bytes())

    def test_a_pdf_is_read_as_the_design_that_it_carries(self):
        self.succeed("export", SAMPLE, "--to", "report.pdf")
        self.assertEqual(self.succeed("evaluate", "report.pdf").output, self.succeed("evaluate", SAMPLE).output)
        (self.folder / "other.pdf").write_bytes(b"%PDF-1.7\nno more")
        self.refuse(INVALID, "evaluate", "other.pdf", says="other.pdf")

    def test_the_design_says_which_chapters_its_report_has(self):
        value = json.loads(SAMPLE.read_text(encoding="utf-8"))
        value["report"] = {
            "title": "Decision paper",
            "sections": [{"id": "roadmap", "on": False}, {"id": "cost", "text": "Seen by the board."}],
        }
        markdown = self.export_markdown(self.write_json("chosen.ogive.json", value))
        self.assertIn("Decision paper", markdown)
        self.assertIn("Seen by the board.", markdown)
        self.assertFalse([title for title in headings(markdown) if "roadmap" in title.lower()])
        value["report"]["paper"] = "A7"
        self.refuse(INVALID, "export", self.write_json("bad.ogive.json", value), "--to", "x.pdf", says="/report/paper")

    def test_markdown_is_the_same_each_time(self):
        self.assertEqual(self.export_markdown(), self.export_markdown())

    def test_a_written_file_replaces_the_old_one_whole(self):
        self.write("out.pdf", "x" * 5_000_000)
        self.succeed("export", SAMPLE, "--to", "out.pdf")
        self.assertTrue((self.folder / "out.pdf").read_bytes().startswith(b"%PDF-"))
        self.assertEqual(self.files(), ["out.pdf"])

    def test_an_open_requirement_can_be_reported(self):
        path = self.write_json("open.ogive.json", design({"expected_traffic": None, "budget": None}))
        self.assertTrue(self.export_markdown(path))
        self.succeed("export", path, "--to", "open.pdf")

    def test_nothing_is_written_where_something_fails(self):
        broken = self.write("broken.ogive.json", json.dumps(design())[:-5])
        for target in ("out.md", "out.pdf"):
            self.refuse(INVALID, "export", broken, "--to", target)
        self.refuse(USAGE, "export", SAMPLE, "--to", "out.xyz", says="out.xyz")
        self.refuse(USAGE, "export", SAMPLE, "--to", "out.md", "--as", "wordstar")
        self.refuse(USAGE, "export", SAMPLE)
        for target in ("missing/out.md", "missing/out.pdf", "broken.ogive.json/out.md"):
            self.refuse(UNWRITABLE, "export", SAMPLE, "--to", target, says=target.split("/")[0])
        (self.folder / "taken.md").mkdir()
        self.refuse(UNWRITABLE, "export", SAMPLE, "--to", "taken.md", says="taken.md")
        self.assertEqual(self.files(), ["broken.ogive.json"])


if __name__ == "__main__":
    unittest.main()
