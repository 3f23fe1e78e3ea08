"""ogive export: every format but PDF and Markdown, which export_test.py looks at more closely"""

import ast
import csv
import html
import html.parser
import json
import os
import re
import shutil
import subprocess
import sys
import unittest
import zipfile

from program import INVALID, SAMPLE, SAMPLES, UNWRITABLE, USAGE, ProgramTest, design

FILES = {
    "pdf": "r.pdf", "md": "r.md", "html": "r.html", "json": "r.json", "xlsx": "r.xlsx", "structurizr": "r.dsl",
    "svg": "r.svg", "png": "r.png", "dot": "r.dot", "mermaid": "r.mmd", "dmn": "r.dmn",
    "slides": "r.slides.pdf", "handout": "r.handout.html",
}  # fmt: skip
FOLDERS = ["adr", "csv", "starter"]
HOSTILE = '=cmd|"/c calc"!A1 <script>alert(1)</script> `x` | ${HOME} \\ "q" { } ; שלום \u202e 世界 🎉\n# h\n---\n<!-- ogive:end -->'
VOID = {"meta", "br", "link", "img", "hr", "input"}


class Page(html.parser.HTMLParser):
    """What a page is made of; tags that don't match are named."""

    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.open, self.wrong, self.tags, self.ids, self.links, self.text = [], [], set(), [], [], ""
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        self.tags.add(tag)
        attributes = dict(attrs)
        if "id" in attributes:
            self.ids.append(attributes["id"])
        for key in ("href", "src"):
            if key in attributes:
                self.links.append(attributes[key])
        self.wrong += [key for key in attributes if key.startswith("on")]
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attrs):
        self.tags.add(tag)

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            self.wrong.append("/" + tag)

    def handle_data(self, data):
        self.text += data


def hostile_design():
    value = design({"expected_traffic": 24000}, name=HOSTILE, brief=HOSTILE)
    value["scenarios"][0].update(
        name=HOSTILE,
        notes=HOSTILE,
        overrides={
            "llm_provider": {
                "option": "anthropic", "rationale": HOSTILE + "r" * 10_000, "date": "2026-01-02", "deciders": [HOSTILE, "-B"]
            }
        },
    )  # fmt: skip
    return value


class FormatTest(ProgramTest):
    def export(self, source, target, *words):
        return self.succeed("export", source, "--to", target, *words)

    def read(self, name):
        return (self.folder / name).read_bytes().decode("utf-8")

    def tree(self, name):
        root = self.folder / name
        if root.is_file():
            return {name: root.read_bytes()}
        return {path.relative_to(root).as_posix(): path.read_bytes() for path in root.rglob("*") if path.is_file()}


class EveryFormat(FormatTest):
    def test_each_writes_what_it_says_and_the_same_bytes_again(self):
        for format_name, name in FILES.items():
            for copy in ("1-", "2-"):
                self.export(SAMPLE, copy + name, "--as", format_name)
            self.assertTrue((self.folder / ("1-" + name)).stat().st_size > 200, format_name)
            if format_name != "md":  # the text names the folder of its figures
                self.assertEqual(self.tree("1-" + name).popitem()[1], self.tree("2-" + name).popitem()[1], format_name)
        for name in FOLDERS:
            for copy in ("1-", "2-"):
                self.export(SAMPLE, copy + name, "--as", name)
            self.assertEqual(self.tree("1-" + name), self.tree("2-" + name), name)

    def test_the_ending_names_the_format(self):
        for name in ("a.html", "a.HTM", "a.json", "a.xlsx", "a.dsl", "a.svg", "a.dot", "a.gv", "a.mmd"):
            self.export(SAMPLE, name)
        self.assertIn("<!DOCTYPE html>", self.read("a.HTM"))
        self.assertTrue(self.read("a.gv").startswith("digraph"))

    def test_hostile_open_and_empty_designs_are_written_in_every_format(self):
        sources = {
            "hostile": hostile_design(),
            "empty": design({}, name="", brief=""),
            "open": design({"expected_traffic": None, "budget": None, "use_case": None}),
            "many": {**design(), "scenarios": [
                {"id": f"s{i}", "name": "", "requirements": {"expected_traffic": 100 * i}} for i in range(100)
            ]},
        }  # fmt: skip
        for label, value in sources.items():
            path = self.write_json(label + ".ogive.json", value)
            for format_name, name in FILES.items():
                self.export(path, f"{label}-{name}", "--as", format_name)
            for name in FOLDERS:
                self.export(path, f"{label}-{name}", "--as", name)

    def test_a_design_is_never_written_over(self):
        path = self.write_json("a.ogive.json", design())
        before = path.read_bytes()
        self.refuse(USAGE, "export", path, "--to", path, says="a.ogive.json")
        self.refuse(USAGE, "export", path, "--to", path, "--as", "json", says="a.ogive.json")
        self.assertEqual(path.read_bytes(), before)

    def test_what_can_not_be_written_is_said_and_old_files_stay(self):
        for name in FOLDERS:
            self.write("taken", "old")
            self.refuse(UNWRITABLE, "export", SAMPLE, "--to", "taken", "--as", name, says="taken")
            self.assertEqual(self.read("taken"), "old")
            self.refuse(UNWRITABLE, "export", SAMPLE, "--to", "no/where/" + name, "--as", name, says="no/where")
        (self.folder / "half" / "decisions.csv").mkdir(parents=True)
        self.write("half/requirements.csv", "old")
        self.refuse(UNWRITABLE, "export", SAMPLE, "--to", "half", "--as", "csv", says="decisions.csv")
        self.refuse(UNWRITABLE, "export", SAMPLE, "--to", "/dev/full", "--as", "json", says="/dev/full")
        for name in ("x.html", "x.xlsx", "x.json"):
            (self.folder / name).mkdir()
            self.refuse(UNWRITABLE, "export", SAMPLE, "--to", name, says=name)
            self.assertEqual(list((self.folder / name).iterdir()), [])
        broken = self.write("broken.ogive.json", "{")
        self.refuse(INVALID, "export", broken, "--to", "new", "--as", "csv")
        self.assertFalse((self.folder / "new").exists())

    def test_a_new_folder_goes_again_where_writing_fails(self):
        long = "x" * 250  # a name that a file may have, but its figures' folder may not
        self.refuse(UNWRITABLE, "export", SAMPLE, "--to", long + ".md")
        self.assertEqual([path.name for path in self.folder.iterdir()], ["home"])


class Html(FormatTest):
    def page(self, source=SAMPLE):
        self.export(source, "p.html")
        return Page(self.read("p.html"))

    def test_it_is_well_formed_and_needs_nothing_beside_it(self):
        for sample in sorted(SAMPLES.glob("*.ogive.json")):
            page = self.page(sample)
            self.assertEqual((page.wrong, page.open), ([], []), sample.name)
            self.assertEqual(page.tags & {"script", "link", "img", "iframe", "object", "form"}, set())
            self.assertTrue({"nav", "main", "header", "section", "figure", "svg", "table", "thead"} <= page.tags)
            self.assertEqual(len(page.ids), len(set(page.ids)))
            for link in page.links:
                self.assertTrue(link.startswith("https://") or link.startswith("http://") or link[1:] in page.ids, link)

    def test_user_text_stays_text_and_keeps_its_direction_to_itself(self):
        page = self.page(self.write_json("h.ogive.json", hostile_design()))
        self.assertEqual((page.wrong, page.open), ([], []))
        self.assertNotIn("script", page.tags)
        self.assertIn("<script>alert(1)</script>", page.text)
        self.assertIn("r" * 10_000, page.text)
        self.assertRegex(self.read("p.html"), r"<bdi>[^<]*שלום")


class Presentation(FormatTest):
    def page(self, source=SAMPLE):
        self.export(source, "p.handout.html")
        return Page(self.read("p.handout.html"))

    def test_a_handout_is_well_formed_and_needs_nothing_beside_it(self):
        for sample in sorted(SAMPLES.glob("*.ogive.json")):
            page = self.page(sample)
            self.assertEqual((page.wrong, page.open), ([], []), sample.name)
            self.assertEqual(page.tags & {"script", "link", "img", "iframe", "object", "form"}, set())
            self.assertTrue({"nav", "main", "header", "section", "h1", "h2", "svg", "title", "desc"} <= page.tags)
            self.assertEqual(len(page.ids), len(set(page.ids)))
            self.assertEqual([link for link in page.links if link[1:] not in page.ids], [])

    def test_the_design_says_which_pages_are_handed_out(self):
        value = json.loads(SAMPLE.read_text(encoding="utf-8"))
        workshop = value.setdefault("workshop", {})
        workshop["pages"] = [{"id": "brief", "on": False, "notes": "For the speaker only"}]
        whole = self.page().ids
        page = self.page(self.write_json("chosen.ogive.json", value))
        self.assertEqual(len(page.ids), len(whole) - 1)
        self.assertNotIn("For the speaker only", page.text)

    @unittest.skipUnless(shutil.which("pdftotext"), "poppler is not installed")
    def test_slides_have_the_pages_of_the_handout(self):
        self.export(SAMPLE, "p.slides.pdf")
        said = subprocess.run(["pdftotext", "-raw", self.folder / "p.slides.pdf", "-"], capture_output=True, text=True)
        slides = said.stdout.split("\f")
        self.page()
        titles = re.findall(r"<h2[^>]*>([^<]*)</h2>", self.read("p.handout.html"))
        self.assertEqual(len(slides) - 1, len(titles))
        for title, slide in zip(titles, slides):
            self.assertIn("".join(html.unescape(title).split()), "".join(slide.split()))

    def test_hostile_text_stays_text(self):
        page = self.page(self.write_json("h.ogive.json", hostile_design()))
        self.assertEqual((page.wrong, page.open), ([], []))
        self.assertNotIn("script", page.tags)


class Tables(FormatTest):
    def rows(self, name):
        with open(self.folder / name, newline="", encoding="utf-8") as file:
            return list(csv.reader(file, strict=True))

    def test_csv_has_every_table_and_as_many_cells_as_its_head(self):
        self.export(SAMPLE, "t", "--as", "csv")
        names = {"requirements", "decisions", "comparison", "cost", "capacity", "checks", "roadmap"}
        self.assertEqual({name.removesuffix(".csv") for name in self.tree("t")}, names)
        for name in names:
            rows = self.rows(f"t/{name}.csv")
            self.assertEqual({len(row) for row in rows}, {len(rows[0])}, name)
            self.assertGreater(len(rows), 5, name)
            self.assertTrue((self.folder / f"t/{name}.csv").read_bytes().endswith(b"\r\n"), name)

    def test_texts_are_no_formulas_and_numbers_stay_numbers(self):
        self.export(self.write_json("h.ogive.json", hostile_design()), "t", "--as", "csv")
        starts = {cell[0] for name in self.tree("t") for row in self.rows("t/" + name) for cell in row if cell}
        self.assertEqual(starts & set("=+@\t\r"), set())
        decisions = self.rows("t/decisions.csv")
        rationale = next(row for row in decisions if row[0] == "llm_provider")[decisions[0].index("rationale")]
        self.assertEqual(rationale, "'" + HOSTILE + "r" * 10_000)
        requirements = {row[1]: row[3] for row in self.rows("t/requirements.csv")}
        self.assertEqual(requirements["expected_traffic"], "24000")

    def test_the_bill_of_the_chosen_provider_adds_up(self):
        self.export(SAMPLE, "t", "--as", "csv")
        head, *rows = self.rows("t/cost.csv")
        chosen = [dict(zip(head, row)) for row in rows if row[head.index("chosen")] == "yes"]
        total = next(float(row["usd_per_month"]) for row in chosen if row["line"] == "total")
        lines = sum(float(row["usd_per_month"] or 0) for row in chosen if row["line"] != "total")
        estimate = self.succeed("estimate", SAMPLE, "--scenario", "baseline", "--format", "json").json
        self.assertAlmostEqual(total, lines, places=6)
        self.assertAlmostEqual(total, estimate["scenarios"][0]["monthly"]["total"], places=6)

    def test_a_workbook_has_formulas_on_its_cost_sheet_alone(self):
        self.export(self.write_json("h.ogive.json", hostile_design()), "t.xlsx")
        with zipfile.ZipFile(self.folder / "t.xlsx") as book:
            self.assertIsNone(book.testzip())
            workbook = book.read("xl/workbook.xml").decode("utf-8")
            sheets = re.findall(r'<sheet name="([^"]+)"', workbook)
            self.assertEqual(sheets[:4], ["Requirements", "Decisions", "Comparison of options", "Cost"])
            for name in ("traffic", "requests_per_month", "monthly_total", "usd_per_request"):
                self.assertIn(f'<definedName name="{name}">', workbook)
            for number, name in enumerate(sheets, 1):
                sheet = book.read(f"xl/worksheets/sheet{number}.xml").decode("utf-8")
                self.assertEqual("<f>" in sheet, name == "Cost", name)
                self.assertIn("<pane ", sheet, f"{name} has no frozen head")
            self.assertIn("=cmd|", book.read("xl/sharedStrings.xml").decode("utf-8"))
            self.assertRegex(book.read("docProps/core.xml").decode("utf-8"), r"created[^>]*>2026-\d\d-\d\dT00:00:00Z")


class Json(FormatTest):
    def test_it_agrees_with_evaluate_and_estimate(self):
        self.export(SAMPLE, "r.json", "--scenario", "year-2")
        report = json.loads(self.read("r.json"))
        evaluated = self.succeed("evaluate", SAMPLE, "--scenario", "year-2", "--format", "json").json["scenarios"][0]
        estimated = self.succeed("estimate", SAMPLE, "--scenario", "year-2", "--format", "json").json["scenarios"][0]
        self.assertEqual(report["scenario"]["id"], "year-2")
        for part in ("decisions", "checks", "practices", "controls"):
            self.assertEqual(report[part], evaluated[part], part)
        self.assertEqual(report["capacity"], estimated["capacity"])
        self.assertEqual(report["cost"]["monthly"], estimated["monthly"])
        self.assertTrue(report["roadmap"]["tasks"] and report["sources"] and report["assumptions"])

    def test_user_text_comes_back_as_it_was(self):
        self.export(self.write_json("h.ogive.json", hostile_design()), "r.json")
        report = json.loads(self.read("r.json"))
        self.assertEqual((report["design"]["name"], report["design"]["brief"]), (HOSTILE, HOSTILE))
        self.assertEqual(report["decisions"]["llm_provider"]["override"]["deciders"], [HOSTILE, "-B"])


class Drawings(FormatTest):
    def test_a_folder_takes_all_and_a_file_one(self):
        for format_name, ending in (("svg", ".svg"), ("dot", ".dot"), ("mermaid", ".mmd"), ("png", ".png")):
            (self.folder / format_name).mkdir()
            self.export(SAMPLE, format_name, "--as", format_name)
            names = set(self.tree(format_name))
            self.assertTrue({"architecture" + ending, "vector_db" + ending} <= names, names)
            self.export(SAMPLE, "one" + ending, "--figure", "vector_db")
            self.assertEqual(self.tree("one" + ending).popitem()[1], self.tree(format_name)["vector_db" + ending])
            self.export(SAMPLE, "first" + ending)
            self.assertEqual(self.tree("first" + ending).popitem()[1], self.tree(format_name)["architecture" + ending])
        self.export(SAMPLE, "new/", "--as", "svg")
        self.assertIn("provider-cost.svg", self.tree("new"))
        self.assertTrue((self.folder / "one.png").read_bytes().startswith(b"\x89PNG\r\n"))

    def test_a_figure_that_is_none_is_named_with_those_that_are(self):
        for name in ("x.svg", "x.dot", "x.png"):
            self.refuse(USAGE, "export", SAMPLE, "--to", name, "--figure", "nothing", says=["nothing", "vector_db"])
        self.assertEqual(self.files(), [])

    def test_mermaid_and_dot_hold_the_tree_with_its_path(self):
        self.export(SAMPLE, "t.mmd", "--figure", "vector_db")
        self.export(SAMPLE, "t.dot", "--figure", "vector_db")
        mermaid, dot = self.read("t.mmd"), self.read("t.dot")
        self.assertTrue(mermaid.startswith("flowchart TD\n"))
        self.assertEqual(len(re.findall(r"^    n\d+ -->", mermaid, re.M)), len(re.findall(r"^    n\d+ ->", dot, re.M)))
        self.assertIn("linkStyle", mermaid)
        self.assertIn("ChromaDB", mermaid)
        markdown_figures = self.succeed("export", SAMPLE, "--to", "r.md") and self.read("r.md")
        self.assertIn("```mermaid\n" + mermaid + "```", markdown_figures)


class Structurizr(FormatTest):
    def test_elements_are_the_chosen_stack(self):
        self.export(SAMPLE, "s.dsl")
        text = self.read("s.dsl")
        chosen = self.succeed("evaluate", SAMPLE, "--scenario", "baseline", "--format", "json").json["scenarios"][0]
        self.assertEqual(chosen["decisions"]["vector_db"]["outcome"], "chromadb")
        self.assertRegex(text, r'vector_db = container "[^"]+" "[^"]*" "ChromaDB" "Database"')
        for relation in ("user -> app", "app -> llm", "app -> vector_db", "app -> embedding"):
            self.assertIn(relation, text)
        self.assertIn("container system ", text)

    def test_texts_can_not_leave_their_quotes(self):
        self.export(self.write_json("h.ogive.json", hostile_design()), "s.dsl")
        text = self.read("s.dsl")
        self.assertNotIn("${", text)
        outside = ""
        for line in text.splitlines():
            self.assertFalse(line.endswith("\\"))
            outside += re.sub(r'"(?:\\"|[^"\\])*"', "S", line) + "\n"
        self.assertNotIn('"', outside)
        self.assertEqual(outside.count("{"), outside.count("}"))


class Starter(FormatTest):
    FAKE = (
        "import asyncio\nfrom worker import LastingError, PassingError\n"
        "calls, under_way, most = {}, 0, 0\n"
        "async def answer(prompt):\n"
        "    global under_way, most\n"
        "    calls[prompt] = calls.get(prompt, 0) + 1\n"
        "    under_way += 1\n    most = max(most, under_way)\n"
        "    await asyncio.sleep(0.01)\n    under_way -= 1\n"
        "    open('most', 'w').write(str(most))\n"
        "    if prompt == 'refused':\n        raise LastingError('refused')\n"
        "    if prompt == 'broken':\n        raise PassingError('503')\n"
        "    if prompt == 'odd':\n        raise KeyError('what')\n"
        "    if prompt == 'slow' and calls[prompt] == 1:\n        await asyncio.sleep(60)\n"
        "    if prompt.startswith('twice') and calls[prompt] == 1:\n        raise PassingError('429', 0.001)\n"
        "    return prompt.upper()\n"
    )  # fmt: skip

    def kit(self, source=SAMPLE):
        self.export(source, "kit", "--as", "starter")
        return self.folder / "kit"

    def run_worker(self, kit, jobs, *words, **environment):
        lines = "".join(job if isinstance(job, str) else json.dumps(job) + "\n" for job in jobs)
        (kit / "jobs.jsonl").write_text(lines, encoding="utf-8")
        (kit / "fake.py").write_text(self.FAKE, encoding="utf-8")
        settings = {"FIRST_PAUSE_SECONDS": "0.001", "ATTEMPTS": "3", "TIMEOUT_SECONDS": "0.5", "CONCURRENCY": "4"}
        return subprocess.run(
            [sys.executable, "-B", "worker.py", "jobs.jsonl", "--provider", "fake", *words],
            cwd=kit, env={"PATH": os.environ["PATH"], **settings, **environment},
            capture_output=True, text=True, timeout=60, check=False,
        )  # fmt: skip

    def lines(self, path):
        return {value["id"]: value for value in map(json.loads, path.read_text(encoding="utf-8").splitlines())}

    def test_the_worker_answers_retries_and_lists_what_is_dead(self):
        kit = self.kit()
        jobs = [{"id": i, "prompt": f"twice {i}"} for i in range(20)]
        jobs += [{"id": name, "prompt": name} for name in ("refused", "broken", "odd", "slow")]
        done = self.run_worker(kit, jobs)
        self.assertEqual((done.returncode, done.stderr), (1, ""))
        results, dead = self.lines(kit / "results.jsonl"), self.lines(kit / "dead.jsonl")
        self.assertEqual(set(results), {*range(20), "slow"})
        self.assertEqual(results[3]["answer"], "TWICE 3")
        self.assertEqual({key: value["reason"] for key, value in dead.items()},
                         {"refused": "refused", "broken": "503", "odd": "KeyError: 'what'"})  # fmt: skip
        self.assertEqual(dead["broken"]["prompt"], "broken")
        self.assertEqual((kit / "most").read_text(), "4")

    def test_started_again_it_goes_on_where_it_stopped(self):
        kit = self.kit()
        self.run_worker(kit, [{"id": 1, "prompt": "a"}, {"id": 2, "prompt": "refused"}])
        with open(kit / "results.jsonl", "a", encoding="utf-8") as results:
            results.write('{"id": 3, "ans')  # the power went
        done = self.run_worker(kit, [{"id": 1, "prompt": "a"}, {"id": 2, "prompt": "b"}, {"id": 3, "prompt": "c"}])
        self.assertEqual((done.returncode, done.stdout), (0, "2 done, 0 dead, 0 tried again, 1 from before\n"))
        answers = [json.loads(line)["answer"] for line in (kit / "results.jsonl").read_text().splitlines() if "answer" in line]
        self.assertEqual(sorted(answers), ["A", "B", "C"])

    def test_jobs_that_are_none_are_named_by_their_line(self):
        kit = self.kit()
        for bad in ("{\n", '{"id": 2}\n', '"x"\n', '{"id": 1, "prompt": "again"}\n'):
            done = self.run_worker(kit, [{"id": 1, "prompt": "a"}, bad])
            self.assertEqual(done.returncode, 2, bad)
            self.assertIn("jobs.jsonl:2:", done.stderr)

    def test_the_provider_tells_passing_errors_from_lasting_ones(self):
        kit = self.kit()
        for name in ("worker.py", "provider.py"):
            ast.parse((kit / name).read_text(encoding="utf-8"))
        script = (
            "import http.server, threading, os, asyncio\n"
            "codes = iter([429, 200, 401])\n"
            "class Server(http.server.BaseHTTPRequestHandler):\n"
            "    def do_POST(self):\n"
            "        code = next(codes); self.rfile.read(int(self.headers['content-length']))\n"
            "        self.send_response(code); self.send_header('retry-after', '7'); self.end_headers()\n"
            "        self.wfile.write(b'{\"choices\": [{\"message\": {\"content\": \"hi\"}}]}')\n"
            "    def log_message(self, *_): pass\n"
            "server = http.server.HTTPServer(('127.0.0.1', 0), Server)\n"
            "threading.Thread(target=server.serve_forever, daemon=True).start()\n"
            "os.environ.update(API_ADDRESS=f'http://127.0.0.1:{server.server_port}/v1', MODEL='m', API_KEY='k')\n"
            "import provider, worker\n"
            "try: asyncio.run(provider.answer('x'))\n"
            "except worker.PassingError as error: print('passing', error, error.wait)\n"
            "print(asyncio.run(provider.answer('x')))\n"
            "try: asyncio.run(provider.answer('x'))\n"
            "except worker.LastingError as error: print('lasting', error)\n"
        )
        done = subprocess.run([sys.executable, "-B", "-c", script], cwd=kit, capture_output=True, text=True, timeout=60,
                              env={"PATH": os.environ["PATH"]}, check=False)  # fmt: skip
        self.assertEqual(done.stdout, "passing 429 Too Many Requests 7.0\nhi\nlasting 401 Unauthorized\n", done.stderr)

    def with_choice(self, option):
        value = design({"expected_traffic": 24000})
        value["scenarios"][0]["overrides"] = {"vector_db": {"option": option, "rationale": "x"}}
        return self.kit(self.write_json(option + ".ogive.json", value))

    def test_packages_have_the_names_of_today(self):
        lines = (self.with_choice("pinecone") / "requirements.txt").read_text(encoding="utf-8").splitlines()
        self.assertIn("pinecone", lines)
        self.assertNotIn("pinecone-client", lines)

    def test_a_managed_database_has_no_container_and_a_self_hosted_one_has(self):
        self.assertFalse((self.with_choice("turbopuffer") / "compose.yaml").exists())
        compose = (self.with_choice("qdrant") / "compose.yaml").read_text(encoding="utf-8")
        self.assertIn('image: "qdrant/qdrant:v1.19.0"', compose)
        self.assertIn('"127.0.0.1:6333:6333"', compose)
        self.assertIn('"qdrant-data:/qdrant/storage"', compose)

    def test_what_a_container_asks_for_is_named_in_the_environment(self):
        kit = self.with_choice("pgvector")
        self.assertIn("VECTOR_DB_PASSWORD=\n", (kit / ".env.example").read_text(encoding="utf-8"))
        self.assertIn("${VECTOR_DB_PASSWORD:?", (kit / "compose.yaml").read_text(encoding="utf-8"))

    def test_user_text_stays_in_its_comment(self):
        kit = self.kit(self.write_json("h.ogive.json", hostile_design()))
        for line in (kit / "requirements.txt").read_text(encoding="utf-8").splitlines():
            self.assertRegex(line, r"^(#.*|[A-Za-z0-9._\[\],-]*)$")
        for line in (kit / ".env.example").read_text(encoding="utf-8").splitlines():
            self.assertRegex(line, r"^(#.*|[A-Z_]+=[^\s]*|)$")


if __name__ == "__main__":
    unittest.main()
