"""Reports and pictures in other languages, and what happens where a language is not there."""

import csv
import json
import re
import shutil
import subprocess
import unittest

from program import SAMPLE, SOURCE, USAGE, ProgramTest, design, need

need("pdffonts", "pdftotext")

LANGUAGES = ["de", "fr", "es", "ja"]
# Chapters of the report by their English words; nothing else in it says them.
ENGLISH = ["Architecture decision report", "Best practices", "Security controls", "Roadmap of"]
# What groups digits, and what stands before decimals.
POINTS = {"en": (",", "."), "de": (".", ","), "fr": ("\u202f", ","), "es": (".", ","), "ja": (",", ".")}
REQUIREMENTS = {"expected_traffic": 24000, "team_size": 7, "uses_rag": True, "monthly_budget_usd": 15000}


def texts(language):
    return json.loads((SOURCE / f"resources/knowledge/i18n/{language}.json").read_text(encoding="utf-8"))["texts"]


class Languages(ProgramTest):
    def markdown(self, *words, source=SAMPLE):
        self.succeed("export", source, "--to", "out.md", *words)
        return (self.folder / "out.md").read_text(encoding="utf-8")

    def test_a_report_is_in_the_language_that_is_asked_for(self):
        english = self.markdown()
        for language in LANGUAGES:
            report = self.markdown("--language", language)
            self.assertNotEqual(report, english, language)
            for title in ("Vector database", "Serverless", "Traffic"):
                self.assertIn(texts(language)[title], report, f"{language}: {title}")
            for words in ENGLISH:
                self.assertNotIn(words, report, language)

    def rows(self, language, source):
        """Of the report's tables; facts of the knowledge stand in lists."""
        report = self.markdown("--language", language, source=source)
        return [line for line in report.splitlines() if line.startswith("|")]

    def amounts(self, language, source):
        group, point = POINTS[language]
        found = re.findall(rf"\$(\d[\d{group}]*(?:{re.escape(point)}\d+)?)", "\n".join(self.rows(language, source)))
        return sorted(float(amount.replace(group, "").replace(point, ".")) for amount in found)

    def test_amounts_are_the_same_in_every_language(self):
        source = self.write_json("small.ogive.json", design(REQUIREMENTS))
        english = self.amounts("en", source)
        self.assertGreater(len(english), 50)
        for language in LANGUAGES:
            self.assertEqual(self.amounts(language, source), english, language)

    def test_a_report_points_numbers_as_its_language_does(self):
        source = self.write_json("small.ogive.json", design(REQUIREMENTS))
        for language, (group, point) in POINTS.items():
            rows = "\n".join(self.rows(language, source))
            self.assertIn(f"| 24{group}000 ", rows, language)  # requests a day
            self.assertIn(f"$15{group}000 ", rows, language)  # budget
            self.assertRegex(rows, rf"\| \\\$\d{{1,3}}{re.escape(point)}\d\d \|", language)
            other = "." if point == "," else ","
            self.assertNotRegex(rows, rf"\| \\\$\d+{re.escape(other)}\d\d \|", language)
            if group != ",":
                self.assertNotRegex(rows, r"\$[1-9]\d{0,2},\d{3} \| [^|]*/", language)

    def test_charts_records_and_slides_point_numbers_alike(self):
        source = self.write_json("small.ogive.json", design(REQUIREMENTS))
        self.succeed("export", source, "--to", "out.handout.html", "--language", "de")
        page = (self.folder / "out.handout.html").read_text(encoding="utf-8")
        self.assertIn("24.000", page)
        self.assertNotIn("24,000", page)
        self.succeed("export", source, "--to", "records/", "--as", "adr", "--language", "de")
        records = "".join(path.read_text(encoding="utf-8") for path in (self.folder / "records").glob("*.md"))
        self.assertIn("24.000", records)
        self.assertNotIn("24,000", records)
        self.succeed("export", source, "--to", "figures/", "--as", "svg", "--language", "fr")
        figures = "".join(path.read_text(encoding="utf-8") for path in (self.folder / "figures").glob("*.svg"))
        self.assertIn("24\u202f000", figures)
        self.assertNotIn("24,000", figures)

    def test_numbers_in_data_are_pointed_the_same_in_every_language(self):
        source = self.write_json("small.ogive.json", design(REQUIREMENTS))

        def numbers(language):
            self.succeed("export", source, "--to", f"{language}/", "--as", "csv", "--language", language)
            found = {}
            for path in sorted((self.folder / language).glob("*.csv")):
                with path.open(encoding="utf-8", newline="") as table:
                    cells = [cell for row in csv.reader(table) for cell in row]
                found[path.name] = [cell for cell in cells if re.fullmatch(r"-?[\d.]+", cell)]
            return found

        english = numbers("en")
        self.assertIn("24000", english["requirements.csv"])
        for language in LANGUAGES:
            self.assertEqual(numbers(language), english, language)

    def test_a_design_says_the_language_of_its_report(self):
        german = self.write_json("german.ogive.json", design({"team_size": 4}, report={"language": "de"}))
        self.assertIn(texts("de")["Vector database"], self.markdown(source=german))
        self.assertIn("Vector database", self.markdown("--language", "en", source=german))

    def test_a_language_that_is_not_there_is_an_error_where_it_is_asked_for(self):
        for language in ("xx", "tlh", "../de", "日本語"):
            self.refuse(USAGE, "export", SAMPLE, "--to", "out.md", "--language", language, says=["speak", "de"])
        self.assertEqual(self.files(), [])

    def test_a_design_in_a_language_that_is_not_there_is_written_in_english_with_a_note(self):
        other = self.write_json("other.ogive.json", design({}, report={"language": "pt_BR"}))
        answer = self.run_program("export", other, "--to", "out.md")
        self.assertEqual(answer.code, 0)
        self.assertIn("pt_BR", answer.errors)
        self.assertIn("Vector database", (self.folder / "out.md").read_text(encoding="utf-8"))

    def test_japanese_letters_are_in_the_pdf_with_a_font_that_has_them(self):
        if not re.search(r"\bja\b", subprocess.run(["fc-list", ":lang=ja", "lang"], capture_output=True, text=True).stdout):
            self.skipTest("no font for Japanese")
        self.succeed("export", SAMPLE, "--to", "out.pdf", "--language", "ja")
        path = str(self.folder / "out.pdf")
        text = subprocess.run(["pdftotext", path, "-"], capture_output=True, check=True).stdout.decode("utf-8")
        without_blanks = re.sub(r"\s", "", text)
        for title in ("Vector database", "Serverless", "Traffic"):
            self.assertIn(re.sub(r"\s", "", texts("ja")[title]), without_blanks)
        fonts = subprocess.run(["pdffonts", path], capture_output=True, check=True, text=True).stdout.splitlines()[2:]
        self.assertTrue(fonts)
        for font in fonts:
            self.assertEqual(font.split()[-5:-2], ["yes", "yes", "yes"], font)  # embedded, a subset, with letters

    def test_the_same_report_is_the_same_bytes(self):
        for name in ("one.pdf", "two.pdf"):
            self.succeed("export", SAMPLE, "--to", name, "--language", "fr")
        self.assertEqual((self.folder / "one.pdf").read_bytes(), (self.folder / "two.pdf").read_bytes())

    def test_slides_and_handout_speak_it_too(self):
        self.succeed("export", SAMPLE, "--to", "out.handout.html", "--language", "de")
        page = (self.folder / "out.handout.html").read_text(encoding="utf-8")
        self.assertIn(texts("de")["Vector database"], page)
        self.assertIn('lang="de"', page)

    def test_a_folder_of_knowledge_says_a_text_better(self):
        over = {"format": "ogive-knowledge", "version": 1, "kind": "translations", "language": "de"}
        self.write_json("mine/i18n/de.json", {**over, "texts": {"Vector database": "Vektorspeicher"}})
        report = self.markdown("--knowledge", "mine", "--language", "de")
        self.assertIn("Vektorspeicher", report)

    def test_a_broken_translation_is_named_and_not_used(self):
        over = {"format": "ogive-knowledge", "version": 9, "kind": "translations", "language": "de", "texts": {}}
        self.write_json("mine/i18n/de.json", over)
        answer = self.run_program("export", SAMPLE, "--to", "out.md", "--knowledge", "mine", "--language", "de")
        self.assertEqual(answer.code, 3)
        self.assertIn("de.json", answer.errors)
        self.assertIn("newer", answer.errors)

    def test_a_picture_of_the_window_in_another_language(self):
        pictures = set()
        for language in ("en", *LANGUAGES):
            self.succeed("screenshot", SAMPLE, "--to", "view.png", "--size", "1024x768", "--language", language)
            pictures.add((self.folder / "view.png").read_bytes())
        self.assertEqual(len(pictures), 1 + len(LANGUAGES))

    def test_where_the_translations_were_taken_away_it_speaks_english(self):
        from program import PROGRAM

        copy = self.folder / "alone"
        copy.mkdir()
        shutil.copy(PROGRAM, copy / "ogive")
        done = subprocess.run(
            [copy / "ogive", "export", SAMPLE, "--to", self.folder / "out.md", "--language", "de"],
            capture_output=True, text=True, check=False,
        )  # fmt: skip
        self.assertEqual(done.returncode, USAGE)
        self.assertIn("There are: en", done.stderr)


if __name__ == "__main__":
    unittest.main()
