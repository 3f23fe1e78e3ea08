"""Decision tables of other tools, and our rule sets as such: export, lint and evaluate over DMN files."""

import json
import os
import shutil
import subprocess
import unittest
import xml.etree.ElementTree as tree

from program import DECISIONS, DONE, INVALID, PLAN, SAMPLE, SOURCE, USAGE, ProgramTest, design

MODEL = "{https://www.omg.org/spec/DMN/20191111/MODEL/}"
DMNDI = "{https://www.omg.org/spec/DMN/20191111/DMNDI/}"
# The order that the schema of the standard asks for.
IN_DEFINITIONS = ["description", "itemDefinition", "inputData", "decision", "DMNDI"]
IN_DECISION = ["description", "question", "variable", "informationRequirement", "decisionTable"]
IN_TABLE = ["input", "output", "annotation", "rule"]
IN_RULE = ["inputEntry", "outputEntry", "annotationEntry"]

TABLES = """<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="https://www.omg.org/spec/DMN/20230324/MODEL/" id="loan" name="Loan" namespace="urn:loan">
  <itemDefinition name="tRisk"><typeRef>string</typeRef>
    <allowedValues><text>"low","high"</text></allowedValues></itemDefinition>
  <inputData id="age" name="Age"><variable name="Age" typeRef="number"/></inputData>
  <inputData id="risk" name="Risk"><variable name="Risk" typeRef="tRisk"/></inputData>
  <decision id="d1" name="Approval">
    <informationRequirement><requiredInput href="#age"/></informationRequirement>
    <informationRequirement><requiredInput href="#risk"/></informationRequirement>
    <decisionTable hitPolicy="UNIQUE">
      <input><inputExpression typeRef="number"><text>Age</text></inputExpression></input>
      <input><inputExpression typeRef="string"><text>Risk</text></inputExpression></input>
      <output typeRef="string"><outputValues><text>"yes","no","ask"</text></outputValues></output>
      <rule><inputEntry><text>&lt; 18</text></inputEntry><inputEntry><text>-</text></inputEntry>
        <outputEntry><text>"no"</text></outputEntry></rule>
      <rule><inputEntry><text>[18..60]</text></inputEntry><inputEntry><text>"low"</text></inputEntry>
        <outputEntry><text>"yes"</text></outputEntry></rule>
      <rule><inputEntry><text>[50..70[</text></inputEntry><inputEntry><text>"low"</text></inputEntry>
        <outputEntry><text>"no"</text></outputEntry></rule>
    </decisionTable>
  </decision>
</definitions>
"""

REQUIREMENTS = [
    {},
    {"expected_traffic": 120_000, "team_size": 12},
    {"budget": "free", "latency_requirement_ms": 99, "managed_preference": False},
    {"privacy_requirement": True, "quality_requirement": "very-high", "batch_processing": True},
]


def local(element):
    return element.tag.split("}")[1]


class DmnTest(ProgramTest):
    def tables(self, text=TABLES, name="loan.dmn"):
        path = self.folder / name
        path.write_bytes(text if isinstance(text, bytes) else text.encode("utf-8"))
        return path

    def exported(self, rules="guide"):
        source = self.folder / f"{rules}.ogive.json"
        source.write_text(json.dumps(design(rules=rules)), encoding="utf-8")
        target = self.folder / f"{rules}.dmn"
        self.succeed("export", source, "--to", target)
        return target


class ExportTest(DmnTest):
    def in_order(self, parent, names):
        found = [local(child) for child in parent]
        self.assertEqual(found, sorted(found, key=names.index))

    def test_the_file_is_put_together_as_the_schema_asks(self):
        root = tree.parse(self.exported("current")).getroot()
        self.assertEqual(root.tag, MODEL + "definitions")
        self.assertTrue(root.get("name") and root.get("namespace"))
        self.in_order(root, IN_DEFINITIONS)
        ids = [element.get("id") for element in root.iter() if element.get("id")]
        self.assertEqual(len(ids), len(set(ids)))
        for reference in root.iter():
            if reference.get("href"):
                self.assertIn(reference.get("href")[1:], ids)
            if reference.get("dmnElementRef"):
                self.assertIn(reference.get("dmnElementRef"), ids)
        for decision in root.iter(MODEL + "decision"):
            self.in_order(decision, IN_DECISION)
            table = decision.find(MODEL + "decisionTable")
            self.in_order(table, IN_TABLE)
            columns = len(table.findall(MODEL + "input"))
            for rule in table.findall(MODEL + "rule"):
                self.in_order(rule, IN_RULE)
                self.assertEqual(len(rule.findall(MODEL + "inputEntry")), columns)

    def test_every_decision_and_input_has_a_shape(self):
        root = tree.parse(self.exported()).getroot()
        shown = {shape.get("dmnElementRef") for shape in root.iter(DMNDI + "DMNShape")}
        stated = {e.get("id") for kind in ("decision", "inputData") for e in root.iter(MODEL + kind)}
        self.assertEqual(shown, stated)

    def test_the_same_design_gives_the_same_bytes(self):
        first = self.exported().read_bytes()
        self.assertEqual(first, self.exported().read_bytes())

    def test_a_sample_is_exported(self):
        self.succeed("export", SAMPLE, "--to", self.folder / "x.dmn")
        self.succeed("export", SAMPLE, "--to", self.folder / "x.xml", "--as", "dmn")
        self.assertEqual((self.folder / "x.dmn").read_bytes(), (self.folder / "x.xml").read_bytes())

    @unittest.skipUnless(shutil.which("xmllint"), "xmllint is not installed")
    def test_the_file_is_well_formed_and_valid(self):
        """Valid by the standard's own schema where OGIVE_DMN_SCHEMA names DMN13.xsd."""
        schema = os.environ.get("OGIVE_DMN_SCHEMA")
        options = ["--schema", schema] if schema else []
        for rules in ("guide", "guide-tree", "current"):
            done = subprocess.run(
                ["xmllint", "--noout", *options, str(self.exported(rules))], capture_output=True, check=False
            )
            self.assertEqual(done.returncode, 0, done.stderr)


class RoundTripTest(DmnTest):
    def test_the_tables_decide_as_the_rules_do(self):
        lines = "".join(json.dumps({"id": i, "requirements": r}) + "\n" for i, r in enumerate(REQUIREMENTS))
        fields = json.loads(self.succeed("evaluate", self.design_of(REQUIREMENTS), "--format", "json").text)
        for rules in ("guide", "guide-tree", "current"):
            target = self.exported(rules)
            names = {e.get("id"): e.get("name") for e in tree.parse(target).getroot().iter(MODEL + "decision")}
            expected = self.succeed("evaluate", "--batch", "-", "--rules", rules, given=lines).lines
            for number, scenario in enumerate(fields["scenarios"]):
                stated = self.all_inputs(target, scenario["derived"] | REQUIREMENTS[number])
                answer = self.succeed("evaluate", "--dmn", target, json.dumps(stated)).json["decisions"]
                for decision in DECISIONS:
                    self.assertEqual(answer[names[decision]], expected[number]["decisions"][decision], decision)

    def design_of(self, sets):
        scenarios = [{"id": f"s{i}", "name": f"S{i}", "requirements": r} for i, r in enumerate(sets)]
        path = self.folder / "all.ogive.json"
        path.write_text(json.dumps(design(scenarios=scenarios)), encoding="utf-8")
        return path

    def all_inputs(self, target, known):
        """What the tables need, from the known values and the fields' defaults."""
        fields = json.loads((SOURCE / "resources/knowledge/fields.json").read_text(encoding="utf-8"))["fields"]
        known = {field["id"]: field.get("default") for field in fields} | known
        inputs = [element.get("id") for element in tree.parse(target).getroot().iter(MODEL + "inputData")]
        return {field: known[field] for field in inputs}

    def test_a_plan_is_its_attributes(self):
        target = self.exported()
        root = tree.parse(target).getroot()
        plan = next(e for e in root.iter(MODEL + "decision") if e.get("id") == "scalability")
        outputs = [e.get("name") for e in plan.iter(MODEL + "output")]
        self.assertEqual(outputs, PLAN)


class EvaluateTest(DmnTest):
    def test_a_batch_answers_each_line(self):
        lines = (
            '{"id": 1, "requirements": {"Age": 17, "Risk": "low"}}\n'
            '{"id": 2, "requirements": {"age": 55, "risk": "low"}}\n'
            '{"id": 3, "requirements": {"Age": 20, "Risk": "none"}}\n'
            '{"id": 4, "requirements": {"Age": 20, "Risk": "high"}}\n'
            '{"id": 5, "requirements": {"Height": 20}}\n'
        )
        answers = self.succeed("evaluate", "--dmn", self.tables(), "--batch", "-", given=lines).lines
        self.assertEqual(answers[0], {"id": 1, "decisions": {"Approval": "no"}})
        self.assertIn("rules 2 and 3", answers[1]["error"]["message"])
        self.assertEqual(answers[2]["error"]["field"], "Risk")
        self.assertEqual(answers[3], {"id": 4, "decisions": {"Approval": None}})
        self.assertEqual(answers[4]["error"]["field"], "Height")

    def test_one_object_of_inputs_from_anywhere(self):
        inputs = '{"Age": 17, "Risk": "low"}'
        path = self.folder / "in.json"
        path.write_text(inputs, encoding="utf-8")
        wanted = {"decisions": {"Approval": "no"}}
        tables = self.tables()
        self.assertEqual(self.succeed("evaluate", "--dmn", tables, inputs).json, wanted)
        self.assertEqual(self.succeed("evaluate", "--dmn", tables, path).json, wanted)
        self.assertEqual(self.succeed("evaluate", "--dmn", tables, given=inputs).json, wanted)
        text = self.succeed("evaluate", "--dmn", tables, inputs, "--format", "text").text
        self.assertEqual(text, "Approval: no\n")

    def test_bad_input_is_refused(self):
        tables = self.tables()
        self.refuse(INVALID, "evaluate", "--dmn", tables, '{"Age": "x", "Risk": "low"}', says=["number"])
        self.refuse(INVALID, "evaluate", "--dmn", tables, "{", says=["JSON"])
        self.refuse(INVALID, "evaluate", "--dmn", tables, given="[]", says=["object"])
        self.refuse(INVALID, "evaluate", "--dmn", self.folder / "none.dmn", "{}", says=["none.dmn"])
        self.refuse(USAGE, "evaluate", "--dmn", tables, "{}", "--rules", "guide")
        self.refuse(USAGE, "evaluate", "--dmn", "-", "--batch", "-")


class LintTest(DmnTest):
    def test_gaps_overlaps_and_unreached_outputs_are_found(self):
        answer = self.run_program("lint", self.tables(), "--format", "json")
        self.assertEqual(answer.code, 1)
        found = {(finding["id"], finding["place"]) for finding in answer.json["findings"]}
        self.assertEqual(
            found,
            {
                ("overlap", "decision/Approval/rule/3"),
                ("gap", "decision/Approval"),
                ("unreachable-output", "decision/Approval"),
            },
        )
        for finding in answer.json["findings"]:
            self.assertEqual(
                set(finding), {"id", "severity", "place", "line", "message", "fields"}
            )
        overlap = next(f for f in answer.json["findings"] if f["id"] == "overlap")
        self.assertIn("Age in [50..60]", overlap["message"])
        self.assertEqual(overlap["fields"], ["Age", "Risk"])
        self.assertEqual(overlap["line"], 18)

    def test_a_complete_table_is_clean(self):
        text = TABLES.replace("[50..70[", "&gt; 60").replace('"yes","no","ask"', '"yes","no"')
        text = text.replace("<inputEntry><text>-", '<inputEntry><text>"low"').replace("&lt; 18", "&lt; 18")
        text = text.replace('<text>"low","high"</text>', '<text>"low"</text>')
        answer = self.run_program("lint", self.tables(text))
        self.assertEqual((answer.code, answer.text), (DONE, "No findings.\n"))

    def test_our_own_tables_have_no_gaps_and_no_overlaps(self):
        for rules in ("guide", "guide-tree", "current"):
            answer = self.run_program("lint", self.exported(rules), "--format", "json")
            kinds = {finding["id"] for finding in answer.json["findings"]}
            self.assertLessEqual(kinds, {"unreachable-output"}, rules)

    def test_bad_files_are_refused_with_their_place(self):
        bad = [
            ("empty", "", ["empty"]),
            ("truncated", TABLES[:900], [":"]),
            ("no DMN", "<a/>", ["definitions"]),
            ("not UTF-8", TABLES.encode().replace(b"low", b"l\xff"), ["UTF-8"]),
            ("UTF-16", TABLES.encode("utf-16"), ["UTF-16"]),
            ("an old version", TABLES.replace("20230324", "20151101"), ["1.3"]),
            ("a date", TABLES.replace("[18..60]", 'date("2020-01-01")'), ["dates", ":16:"]),
            ("a function", TABLES.replace("<text>Age</text>", "<text>abs(Age)</text>"), ["plain name"]),
            ("no table", TABLES.replace("decisionTable", "context"), ["context"]),
            ("entities", TABLES.replace("?>", '?><!DOCTYPE d [<!ENTITY a "b">]>', 1), ["document types"]),
            ("deep", "<a>" * 200_000 + "</a>" * 200_000, ["levels"]),
        ]
        for name, text, words in bad:
            with self.subTest(name):
                self.refuse(INVALID, "lint", self.tables(text), says=["loan.dmn", *words])


if __name__ == "__main__":
    unittest.main()
