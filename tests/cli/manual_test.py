"""The manual: what it says of the program holds. Its commands are run and what they print is compared, its pictures
can be made, its links lead somewhere, and nothing that it should cover is missing."""

import html.parser
import json
import os
import re
import shlex
import shutil
import sys
import tempfile
import unittest
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from program import PROGRAM, SAMPLES, SOURCE, ProgramTest

sys.path.insert(0, str(SOURCE / "packaging/manual"))
from chapters import read_manual, read_pictures  # noqa: E402
from console import Folder, shows, steps_of, walk  # noqa: E402

CHAPTERS = read_manual()
PAGES = Path(os.environ["OGIVE_MANUAL"]) if os.environ.get("OGIVE_MANUAL") else None
LATER_DIFFERENT = ("check", "prices compare")  # what counts from today, unless a date is named


def chapter(name):
    return next(chapter for chapter in CHAPTERS if chapter.name.endswith(name))


def code_words(text):
    """What stands in the chapter as code, and its blocks."""
    return text.split("`")[1::2]


class Commands(unittest.TestCase):
    def test_every_command_runs_and_prints_what_the_manual_shows(self):
        run = 0
        for one in CHAPTERS:
            with tempfile.TemporaryDirectory(prefix="ogive-manual-") as place:
                for step, code, output in walk(one, Folder(Path(place), Path(PROGRAM), SAMPLES)):
                    run += "ogive" in shlex.split(step.command)
                    with self.subTest(f"{one.name}:{step.line}: {step.command}"):
                        self.assertEqual(code, step.code, output)
                        self.assertTrue(shows(step, output), f"printed otherwise:\n{output[:3000]}")
        print(f"commands of the manual run: {run}")
        self.assertGreater(run, 100)

    def test_what_depends_on_the_day_names_one(self):
        for one in CHAPTERS:
            for block in one.blocks:
                for step in steps_of(block) if block.language == "console" else []:
                    for command in LATER_DIFFERENT:
                        if f"ogive {command} " in step.command:
                            self.assertIn("--as-of", step.command, f"{one.name}:{step.line}")


class Pipelines(unittest.TestCase):
    """The scripts of the pipelines, as a runner calls them: in a repository in which a pull request changes a design."""

    def setUp(self):
        try:
            import yaml
        except ImportError:
            self.skipTest("python3-yaml is not installed")
        if not shutil.which("git"):
            self.skipTest("git is not installed")
        blocks = {block.details.get("file"): "\n".join(block.lines) for block in chapter("pipelines.md").blocks}
        steps = yaml.safe_load(blocks["designs.yml"])["jobs"]["check"]["steps"]
        self.github = {step.get("name"): step.get("run") for step in steps}
        self.gitlab = yaml.safe_load(blocks["gitlab-ci.yml"])["designs"]["script"]
        place = tempfile.TemporaryDirectory(prefix="ogive-manual-")
        self.addCleanup(place.cleanup)
        self.folder = Folder(Path(place.name), Path(PROGRAM), SAMPLES)
        self.folder.write("designs/policy.json", blocks["policy.json"].splitlines())
        self.base = self.run_script(
            "mkdir knowledge; mv support-assistant.ogive.json designs/support.ogive.json; git init --quiet; git add designs;"
            "git -c user.name=a -c user.email=a@example.org commit --quiet -m first; git rev-parse HEAD"
        ).strip()
        change = 's/"expected_traffic": 24000/"expected_traffic": 120000/'
        self.run_script(f"sed -i '{change}' designs/support.ogive.json; mv research-agents.ogive.json designs")

    def run_script(self, script, code=0, **variables):
        stated = "".join(f"export {name}={value}\n" for name, value in variables.items())
        ended, output = self.folder.run(f"set -e\n{stated}{script}")
        self.assertEqual(ended, code, output)
        return output

    def written(self, name):
        return (self.folder.work / name).read_bytes()

    def test_the_one_for_github(self):
        self.run_script(self.github["What the change does"], BASE=self.base)
        self.assertIn("| Traffic | 24,000 requests/day | 120,000".encode(), self.written("difference.md"))
        self.assertIn("over-budget", self.run_script(self.github["May it be merged"], code=1))
        self.run_script(self.github["Reports"])
        self.assertTrue(self.written("reports/support.pdf").startswith(b"%PDF"))

    def test_the_one_for_gitlab(self):
        *before, check = self.gitlab
        self.run_script("\n".join(before), CI_MERGE_REQUEST_DIFF_BASE_SHA=self.base)
        self.assertIn(b"120,000", self.written("reports/support.diff.md"))
        self.assertTrue(self.written("reports/research-agents.pdf").startswith(b"%PDF"))
        self.assertIn("over-budget", self.run_script(check, code=1))


class Options(ProgramTest):
    def commands(self):
        text = self.succeed("--help").text
        return re.findall(r"^  (\w+) ", text.split("Subcommands:")[1], re.MULTILINE)

    def options_of(self, *command):
        """Options that a command says it takes, those of its own commands included."""
        text = self.succeed(*command, "--help").text
        found = set(re.findall(r"^\s+(?:-\w,)?(--[\w-]+)", text, re.MULTILINE))
        for sub in re.findall(r"^  (\w+) ", text.partition("Subcommands:")[2], re.MULTILINE):
            if command:
                found |= self.options_of(*command, sub)
        return found

    def test_every_command_has_a_section_with_all_of_its_options(self):
        one = chapter("command-line.md")
        general = set(re.findall(r"--[\w-]+", one.text.split("## ogive ")[0]))
        sections = dict(re.findall(r"^## (ogive \w+)\n(.*?)(?=^## |\Z)", one.text, re.MULTILINE | re.DOTALL))
        self.assertEqual(sorted(sections), sorted(f"ogive {command}" for command in self.commands()))
        for command in self.commands():
            stated = set(re.findall(r"--[\w-]+", sections[f"ogive {command}"])) | general
            self.assertEqual(self.options_of(command) - stated, set(), command)
        self.assertEqual(self.options_of() - general - {"--version"}, set())

    def test_options_that_the_manual_names_exist(self):
        known = {command: self.options_of(command) for command in self.commands()}
        named = 0
        for one in CHAPTERS:
            blocks = ["\n".join(block.lines) for block in one.blocks if block.language != "console"]
            for words in code_words(re.sub(r"^```.*?^```", "", one.text, flags=re.MULTILINE | re.DOTALL)) + blocks:
                for command, rest in re.findall(r"\bogive (\w+)([^\n|;]*)", words):
                    for option in re.findall(r"(?<![\w-])--[\w-]+", rest) if command in known else []:
                        named += 1
                        self.assertIn(option, known[command], f"{one.name}: ogive {command}")
        self.assertGreater(named, 10)


class Pictures(ProgramTest):
    def test_chapters_and_list_name_the_same_pictures(self):
        shown = {link.target for one in CHAPTERS for link in one.links if link.is_picture}
        self.assertEqual(shown, {f"pictures/{name}.png" for name in read_pictures()})

    def test_every_picture_says_what_it_shows(self):
        for one in CHAPTERS:
            for link in one.links:
                if link.is_picture:
                    self.assertGreater(len(link.text), 10, f"{one.name}:{link.line}")

    def test_every_view_is_known_to_screenshot(self):
        views = {(p.get("design", "support-assistant"), p.get("scenario"), p["view"]) for p in read_pictures().values()}

        def answer_to(asked):
            design, scenario, view = asked
            words = ["--scenario", scenario] if scenario else []
            target = self.folder / f"{view.replace(':', '-')}.png"
            sample = SAMPLES / f"{design}.ogive.json"
            return self.run_program("screenshot", sample, "--view", view, "--size", "320x320", *words, "--to", target)

        with ThreadPoolExecutor(2 * (os.cpu_count() or 1)) as pool:  # they mostly wait
            for asked, answer in zip(views, pool.map(answer_to, views)):
                self.assertEqual((answer.code, answer.errors), (0, ""), asked)


class Links(unittest.TestCase):
    def test_every_link_between_chapters_leads_somewhere(self):
        anchors = {one.name: one.anchors() for one in CHAPTERS}
        count = 0
        for one in CHAPTERS:
            for link in one.links:
                if link.is_picture or re.match(r"https?:", link.target):
                    continue
                file, _, anchor = link.target.partition("#")
                with self.subTest(f"{one.name}:{link.line}: {link.target}"):
                    self.assertIn(file or one.name, anchors)
                    if anchor:
                        self.assertIn(anchor, anchors[file or one.name])
                count += 1
        self.assertGreater(count, 30)

    def test_the_first_page_names_every_chapter(self):
        named = {link.target for link in CHAPTERS[0].links}
        self.assertEqual({one.name for one in CHAPTERS[1:]} - named, set())


class Coverage(ProgramTest):
    def views(self):
        """The names of views, as `ogive screenshot` lists them where it does not know one."""
        answer = self.run_program("screenshot", SAMPLES / "support-assistant.ogive.json", "--view", "?", "--to", "x.png")
        listed = answer.errors.split("There are:")[1]
        return sorted({name.split(":")[0] for name in re.findall(r"[\w:]+", listed)})

    def test_every_view_has_a_section_and_help_a_page_for_it(self):
        sections = [heading.anchor for heading in chapter("views.md").headings if heading.level == 2]
        for view in self.views():
            if view not in ("present", "knowledge"):
                self.assertIn(view, sections)
            if PAGES and PAGES.is_dir():
                self.assertTrue((PAGES / f"view-{view}.html").is_file(), view)

    def test_every_model_is_computed_once_at_least(self):
        computed = set(re.findall(r"^\$ ogive compute (\S+) ", chapter("numbers.md").text, re.MULTILINE))
        models = {model["name"] for model in self.succeed("compute", "--list", "--format", "json").json["models"]}
        self.assertEqual(models - computed, set())

    def test_every_key_of_designs_and_policies_is_described(self):
        words = set(re.findall(r"[\w$]+", " ".join(code_words(chapter("files.md").text))))
        for kind in ("design", "policy"):
            self.assertEqual(self.keys_of(self.succeed("schema", kind).json) - words, set(), kind)

    def keys_of(self, schema):
        """Every key that a schema names, wherever it stands."""
        keys = set()
        for name, value in schema.items() if isinstance(schema, dict) else []:
            if name == "properties":
                keys |= set(value)
            if isinstance(value, dict):
                keys |= self.keys_of(value)
        return keys

    def test_every_kind_of_knowledge_file_and_record_is_named(self):
        words = set(re.findall(r"[\w-]+", " ".join(code_words(chapter("files.md").text))))
        kinds = {
            path.name.removesuffix(".schema.json") for path in (SOURCE / "resources/schemas").glob("*.schema.json")
        } - {"design", "policy", "report"}
        self.assertEqual(kinds - words, set())
        answer = self.run_program("knowledge", "list", "?")
        listed = re.findall(r"[\w-]+", answer.errors.split("There are:")[1])
        named = chapter("command-line.md").text
        self.assertEqual([kind for kind in listed if f"`{kind}`" not in named], [])

    def test_every_export_format_is_described(self):
        text = self.succeed("export", "--help").text
        formats = re.search(r"--as TEXT:\{([^}]*)\}", text)[1].split(",")
        named = code_words(chapter("command-line.md").text)
        for name in formats:
            if name != "markdown":
                self.assertIn(name, named)


class Page(html.parser.HTMLParser):
    """The ids and references of a page, and tags that were not closed."""

    EMPTY = {"meta", "link", "img", "br", "hr", "input"}

    def __init__(self, text):
        super().__init__()
        self.ids, self.references, self.open, self.faults = [], [], [], []
        self.feed(text)
        self.faults += self.open

    def handle_starttag(self, tag, attributes):
        named = dict(attributes)
        if "id" in named:
            self.ids.append(named["id"])
        self.references += [named[name] for name in ("href", "src") if name in named]
        if tag == "img" and not named.get("alt"):
            self.faults.append("img without alt")
        if tag == "script":
            self.faults.append("script")
        if tag not in self.EMPTY:
            self.open.append(tag)

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            self.faults.append(f"/{tag}")


@unittest.skipUnless(PAGES and (PAGES / "index.html").is_file(), "the manual was not built")
class Pages(unittest.TestCase):
    def test_pages_are_whole_and_every_reference_leads_somewhere(self):
        pages = {path.name: Page(path.read_text(encoding="utf-8")) for path in PAGES.glob("*.html")}
        self.assertEqual({one.page for one in CHAPTERS} - set(pages), set())
        for name, page in pages.items():
            with self.subTest(name):
                self.assertEqual(page.faults, [])
                self.assertEqual(len(page.ids), len(set(page.ids)), "an id stands twice")
            for reference in page.references:
                file, _, anchor = reference.partition("#")
                with self.subTest(f"{name}: {reference}"):
                    self.assertRegex(reference, r"^(https://|[\w./-]*(#|$))")
                    if reference.startswith("https://"):
                        continue
                    self.assertTrue((PAGES / (file or name)).is_file())
                    if anchor:
                        self.assertIn(anchor, pages[file or name].ids)

    def test_the_stylesheet_has_the_programs_colours(self):
        text = (PAGES / "manual.css").read_text(encoding="utf-8")
        palette = json.loads((SOURCE / "resources/palettes/palette.json").read_text(encoding="utf-8"))
        for theme in ("light", "dark"):
            self.assertIn(f"--accent: {palette[theme]['accent']};", text)
        self.assertIn("@media print", text)


if __name__ == "__main__":
    unittest.main()
