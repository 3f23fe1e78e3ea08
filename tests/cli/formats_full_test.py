"""ogive export, judged by other programs: tidy, Graphviz, LibreOffice, a YAML parser"""

import csv
import json
import re
import subprocess
import unittest
import zipfile

from program import SAMPLE, SAMPLES, SOURCE, ProgramTest, design, need

need("tidy", "dot", "soffice")
try:
    import jsonschema
    import yaml
except ImportError:
    need("python3-yaml and python3-jsonschema")


class OtherPrograms(ProgramTest):
    def test_tidy_has_no_objection_to_a_page(self):
        nasty = self.write_json("n.ogive.json", design({}, name="<b>&</b> שלום", brief='"x" < y & z\n\n<p>'))
        for number, source in enumerate([*sorted(SAMPLES.glob("*.ogive.json")), nasty]):
            for name in (f"{number}.html", f"{number}.handout.html"):
                self.succeed("export", source, "--to", name)
                said = subprocess.run(["tidy", "-quiet", "-errors", "-utf8", name], cwd=self.folder,
                                      capture_output=True, text=True, check=False)  # fmt: skip
                self.assertEqual((said.returncode, said.stderr), (0, ""), f"{source} as {name}")

    def test_reports_as_json_fit_the_published_schema(self):
        schema = self.succeed("schema", "report").json
        jsonschema.Draft7Validator.check_schema(schema)
        open_design = self.write_json("o.ogive.json", design({"expected_traffic": None, "budget": None}))
        override = {"option": "qdrant", "rationale": "x", "date": "2026-01-02", "deciders": ["A"]}
        overridden = design({"expected_traffic": 0})
        overridden["scenarios"][0]["overrides"] = {"vector_db": override}
        for source in [*sorted(SAMPLES.glob("*.ogive.json")), open_design, self.write_json("v.ogive.json", overridden)]:
            self.succeed("export", source, "--to", "r.json")
            report = json.loads((self.folder / "r.json").read_text(encoding="utf-8"))
            wrong = [f"{list(error.path)}: {error.message}" for error in jsonschema.Draft7Validator(schema).iter_errors(report)]
            self.assertEqual(wrong, [], source)

    def test_graphviz_draws_every_tree(self):
        nasty = 'a "b" \\N <br> & é\n{|}'
        value = design({"expected_traffic": 24000}, name=nasty)
        value["scenarios"][0]["overrides"] = {"framework": {"option": "custom", "rationale": nasty}}
        for source in (SAMPLE, self.write_json("n.ogive.json", value)):
            self.succeed("export", source, "--to", "dot/", "--as", "dot")
            trees = sorted((self.folder / "dot").glob("*.dot"))
            self.assertGreater(len(trees), 5)
            for tree in trees:
                said = subprocess.run(["dot", "-Tsvg", str(tree), "-o", "/dev/null"], capture_output=True, text=True, check=False)
                self.assertEqual((said.returncode, said.stderr), (0, ""), tree.name)

    def test_every_compose_file_is_one(self):
        databases = json.loads((SOURCE / "resources/knowledge/options/vector_db.json").read_text(encoding="utf-8"))
        written = 0
        for option in [option["id"] for option in databases["options"]]:
            value = design({"expected_traffic": 24000})
            value["scenarios"][0]["overrides"] = {"vector_db": {"option": option, "rationale": "x"}}
            path = self.write_json("v.ogive.json", value)
            self.succeed("export", path, "--to", option, "--as", "starter")
            file = self.folder / option / "compose.yaml"
            if file.exists():
                written += 1
                self.check_compose(yaml.safe_load(file.read_text(encoding="utf-8")), option)
        self.assertGreaterEqual(written, 8)

    def check_compose(self, compose, option):
        self.assertEqual(set(compose) - {"services", "volumes"}, set(), option)
        for name, service in compose["services"].items():
            self.assertRegex(name, r"^[a-z0-9-]+$")
            self.assertLessEqual(set(service), {"image", "restart", "command", "ports", "environment", "volumes"}, name)
            self.assertRegex(service["image"], r"^[a-z0-9./_-]+:[A-Za-z0-9._-]+$")
            for port in service["ports"]:
                self.assertRegex(port, r"^127\.0\.0\.1:(\d+):\1$")
            for volume in service.get("volumes", []):
                self.assertIn(volume.split(":")[0], compose["volumes"], name)
            for value in service.get("environment", {}).values():
                self.assertIsInstance(value, str, name)

    def calculated(self, traffic):
        """The cost sheet as LibreOffice computes it after a reader has changed the traffic."""
        with zipfile.ZipFile(self.folder / "book.xlsx") as book:
            parts = {name: book.read(name) for name in book.namelist()}
        sheets = re.findall(r'<sheet name="([^"]+)"', parts["xl/workbook.xml"].decode("utf-8"))
        number = sheets.index("Cost") + 1
        name = f"xl/worksheets/sheet{number}.xml"
        sheet = parts[name].decode("utf-8")
        sheet, changed = re.subn(r'(<c r="B4"[^>]*><v>)[^<]*(</v>)', rf"\g<1>{traffic}\g<2>", sheet)
        self.assertEqual(changed, 1)
        sheet, formulas = re.subn(r"(</f>)<v>[^<]*</v>", r"\1", sheet)  # so that nothing is known beforehand
        self.assertGreater(formulas, 8)
        parts[name] = sheet.encode("utf-8")
        with zipfile.ZipFile(self.folder / "changed.xlsx", "w") as book:
            for part, content in parts.items():
                book.writestr(part, content)
        filter_options = f"csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,{number}"
        subprocess.run(
            ["soffice", f"-env:UserInstallation=file://{self.home}/office", "--headless", "--convert-to", filter_options,
             "changed.xlsx"],
            cwd=self.folder, check=True, capture_output=True, timeout=240,
        )  # fmt: skip
        with open(self.folder / "changed-Cost.csv", newline="", encoding="utf-8") as file:
            return {row[0]: row for row in csv.reader(file)}

    def test_the_cost_follows_the_traffic_as_the_model_does(self):
        """At fixed decisions: the rows of the sheet at another traffic are the estimate of a design with that traffic."""
        base = {"expected_traffic": 24000, "team_size": 6, "uses_rag": True, "corpus_documents": 42000}
        for requirements in (base, {**base, "managed_preference": True, "budget": "high", "corpus_documents": 400000}):
            value = design(requirements)
            self.succeed("export", self.write_json("a.ogive.json", value), "--to", "book.xlsx")
            for traffic in (31000, 52000):
                value["scenarios"][0]["requirements"]["expected_traffic"] = traffic
                other = self.write_json("b.ogive.json", value)
                self.assertEqual(self.outcomes("b.ogive.json"), self.outcomes("a.ogive.json"), "choose another traffic")
                expected = self.succeed("estimate", other, "--format", "json").json["scenarios"][0]["monthly"]
                rows = self.calculated(traffic)
                total = float(re.sub(r"[$,]", "", rows["Total a month"][6]))
                self.assertAlmostEqual(total, expected["total"], delta=0.006)
                for line in expected["lines"]:
                    if line["usd"] is not None and not line["one_time"]:
                        shown = float(re.sub(r"[$,]", "", rows[line["title"]][6]))
                        self.assertAlmostEqual(shown, line["usd"], delta=0.006, msg=line["id"])

    def outcomes(self, name):
        decisions = self.succeed("evaluate", name, "--format", "json").json["scenarios"][0]["decisions"]
        return {key: decision["outcome"] for key, decision in decisions.items()}


if __name__ == "__main__":
    unittest.main()
