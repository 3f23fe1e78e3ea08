"""What other programs make of the written files: PDF by poppler, SVG by xmllint."""

import re
import subprocess
import unittest

from program import SAMPLE, SAMPLES, ProgramTest, design, need

HOSTILE = "A <b>bold</b> & \"quoted\" ]]> text"


class WrittenFiles(ProgramTest):
    def tool(self, *words):
        done = subprocess.run([*map(str, words)], cwd=self.folder, capture_output=True, text=True, check=False)
        self.assertEqual((done.returncode, done.stderr), (0, ""), words)
        return done.stdout

    def test_the_text_of_a_pdf_can_be_selected(self):
        for sample in sorted(SAMPLES.glob("*.ogive.json")):
            self.succeed("export", sample, "--to", "out.pdf")
            text = self.tool("pdftotext", "-layout", "out.pdf", "-").lower()
            for words in ("contents", "vector database", "provider", "scalability", "roadmap"):
                self.assertIn(words, text, sample.name)

    def test_a_pdf_has_pages_fonts_inside_and_no_pixels(self):
        self.succeed("export", SAMPLE, "--to", "out.pdf")
        facts = self.tool("pdfinfo", "out.pdf")
        self.assertRegex(facts, r"Title: +\S")
        self.assertGreaterEqual(int(re.search(r"Pages: +(\d+)", facts)[1]), 8)
        fonts = self.tool("pdffonts", "out.pdf").splitlines()[2:]
        self.assertTrue(fonts)
        for font in fonts:
            embedded, subset, unicode = font.split()[-5:-2]
            self.assertEqual((embedded, subset, unicode), ("yes", "yes", "yes"), font)
        self.assertEqual(self.tool("pdfimages", "-list", "out.pdf").splitlines()[2:], [])

    def test_page_numbers_stand_on_the_pages(self):
        self.succeed("export", SAMPLE, "--to", "out.pdf")
        pages = self.tool("pdftotext", "-layout", "out.pdf", "-").rstrip("\f").split("\f")
        last = [page.rstrip().splitlines()[-1].split()[-1] for page in pages[1:]]  # the cover has none
        roman = [number for number in last if re.fullmatch(r"[ivx]+", number)]
        self.assertEqual(last[len(roman) :], [str(number + 1) for number in range(len(last) - len(roman))])
        self.assertGreater(len(last), len(roman))

    def test_figures_are_well_formed_and_user_text_is_text(self):
        value = design({}, name=HOSTILE)
        value["scenarios"][0]["name"] = HOSTILE
        self.write_json("hostile.ogive.json", value)
        for source in (SAMPLE, "hostile.ogive.json"):
            self.succeed("export", source, "--to", "out.md")
            figures = [name for name in self.files() if name.endswith(".svg")]
            self.assertTrue(figures)
            for figure in figures:
                self.tool("xmllint", "--noout", "--nonet", figure)
        self.succeed("export", "hostile.ogive.json", "--to", "hostile.pdf")
        self.assertIn("<b>bold</b>", self.tool("pdftotext", "hostile.pdf", "-"))


if __name__ == "__main__":
    need("pdftotext", "pdfinfo", "pdffonts", "pdfimages", "xmllint")
    unittest.main()
