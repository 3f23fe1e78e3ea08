"""Every kind of bad input: designs and knowledge folders. Exit code 3, a located message, nothing written."""

import json
import unittest

from program import INVALID, SAMPLE, SOURCE, USAGE, ProgramTest, design

DEPTH = 100_000


def text_of(requirements):
    """A design whose requirements are this JSON text."""
    return json.dumps(design()).replace('"requirements": {}', '"requirements": ' + requirements)


def without(key):
    value = design()
    del value[key]
    return value


def with_scenario(**members):
    value = design()
    value["scenarios"][0].update(members)
    return value


GOOD = json.dumps(design())
# A name, the design's text or value, and words that the message holds.
BAD_DESIGNS = [
    ("empty", "", []),
    ("only blanks", " \n\t ", []),
    ("truncated", GOOD[: len(GOOD) // 2], [":1:"]),
    ("truncated in a text", GOOD[:12], []),
    ("rest after the end", GOOD + "}", []),
    ("a number", "5", []),
    ("a list", "[]", []),
    ("null", "null", []),
    ("binary", bytes(range(256)), []),
    ("not UTF-8", GOOD.replace("Test", "T\x00").encode().replace(b"\\u0000", b"\xff\xfe"), []),
    ("an overlong encoding", GOOD.encode().replace(b"Test", b"\xc0\xaf"), []),
    ("a lone surrogate", GOOD.replace("Test", "\\ud800"), []),
    ("UTF-16", GOOD.encode("utf-16"), []),
    ("no format", without("format"), ["format"]),
    ("another format", design(format="other"), ["/format"]),
    ("no version", without("version"), ["version"]),
    ("a version that is a text", design(version="1"), ["/version"]),
    ("version 0", design(version=0), ["/version"]),
    ("a newer version", design(version=2), ["version"]),
    ("a far newer version", design(version=1e300), ["version"]),
    ("no scenarios", without("scenarios"), ["scenarios"]),
    ("an empty list of scenarios", design(scenarios=[]), ["/scenarios"]),
    ("scenarios of the wrong type", design(scenarios={}), ["/scenarios"]),
    ("a scenario of the wrong type", design(scenarios=[1]), ["/scenarios/0"]),
    ("a scenario without id", design(scenarios=[{"name": "A", "requirements": {}}]), ["/scenarios/0", "id"]),
    ("two scenarios of one id", design(scenarios=design()["scenarios"] * 2), ["/scenarios/1", "baseline"]),
    ("a name of the wrong type", design(name=[1]), ["/name"]),
    ("requirements of the wrong type", text_of("[]"), ["/scenarios/0/requirements"]),
    ("a text for a number", text_of('{"expected_traffic": "many"}'), ["/scenarios/0/requirements/expected_traffic"]),
    ("a number for a text", text_of('{"budget": 3}'), ["/scenarios/0/requirements/budget"]),
    ("a number for yes or no", text_of('{"user_waiting": 1}'), ["/scenarios/0/requirements/user_waiting"]),
    ("a list for a number", text_of('{"team_size": [1]}'), ["/scenarios/0/requirements/team_size"]),
    ("out of range", text_of('{"expected_traffic": -1}'), ["/scenarios/0/requirements/expected_traffic"]),
    ("far out of range", text_of('{"expected_traffic": 1e300}'), ["/scenarios/0/requirements/expected_traffic"]),
    ("half a person", text_of('{"team_size": 2.5}'), ["/scenarios/0/requirements/team_size"]),
    ("an unknown choice", text_of('{"budget": "lavish"}'), ["/scenarios/0/requirements/budget", "lavish"]),
    ("NaN", text_of('{"expected_traffic": NaN}'), []),
    ("Infinity", text_of('{"expected_traffic": Infinity}'), []),
    ("an infinite number", text_of('{"expected_traffic": 1e999}'), ["/scenarios/0/requirements/expected_traffic"]),
    ("a negative infinite number", text_of('{"expected_traffic": -1e999}'), []),
    ("a duplicate key", text_of('{"budget": "low", "budget": "high"}'), ["/scenarios/0/requirements/budget"]),
    ("a duplicate key among unknown ones", GOOD[:-1] + ', "future": {"a": 1, "a": 2}}', ["a"]),
    ("lists nested too deep", '{"format": ' + "[" * DEPTH + "]" * DEPTH + "}", []),
    ("objects nested too deep", '{"format": ' + '{"a":' * DEPTH + "1" + "}" * DEPTH + "}", []),
    ("nested too deep and truncated", "[" * DEPTH, []),
    ("nested too deep in an unknown key", GOOD[:-1] + ', "future": ' + "[" * 70 + "]" * 70 + "}", []),
    ("an unknown option chosen", with_scenario(overrides={"llm_provider": {"option": "nobody", "rationale": "x"}}),
     ["/scenarios/0/overrides/llm_provider", "nobody"]),
    ("overrides of the wrong type", with_scenario(overrides=[]), ["/scenarios/0/overrides"]),
    ("control characters in a choice", text_of('{"budget": "\\u001b[31m\\u0007\\r\\n"}'), ["budget"]),
    ("a choice of a megabyte", text_of('{"budget": "' + "x" * 1_000_000 + '"}'), ["budget"]),
    ("a key of a megabyte", text_of('{"' + "k" * 1_000_000 + '": {}}'), []),
]  # fmt: skip


class BadDesigns(ProgramTest):
    def test_evaluate_refuses_each_with_its_place(self):
        for name, content, words in BAD_DESIGNS:
            with self.subTest(name):
                text = content if isinstance(content, (str, bytes)) else json.dumps(content)
                self.write("bad.ogive.json", text)
                self.refuse(INVALID, "evaluate", "bad.ogive.json", says=["bad.ogive.json", *words])
                if not isinstance(content, bytes):
                    self.refuse(INVALID, "evaluate", "-", given=text)

    def test_the_line_is_named(self):
        lines = json.dumps(design({"budget": "lavish"}), indent=2)
        number = lines[: lines.index("lavish")].count("\n") + 1
        self.write("bad.ogive.json", lines)
        self.refuse(INVALID, "evaluate", "bad.ogive.json", says=f"bad.ogive.json:{number}:")

    def test_nothing_is_written_from_a_bad_design(self):
        for name, content, _ in BAD_DESIGNS:
            text = content if isinstance(content, (str, bytes)) else json.dumps(content)
            with self.subTest(name):
                folder = name.replace(" ", "-")
                self.write(f"{folder}/bad.ogive.json", text)
                self.refuse(INVALID, "export", f"{folder}/bad.ogive.json", "--to", f"{folder}/out.md")
                self.assertEqual([path.name for path in (self.folder / folder).iterdir()], ["bad.ogive.json"])
        self.write("bad/bad.ogive.json", "{")
        self.refuse(INVALID, "export", "bad/bad.ogive.json", "--to", "bad/out.pdf")
        self.refuse(INVALID, "screenshot", "bad/bad.ogive.json", "--view", "cost", "--to", "bad/out.png")
        self.assertEqual([path.name for path in (self.folder / "bad").iterdir()], ["bad.ogive.json"])

    def test_a_design_larger_than_the_limit_is_refused(self):
        text = GOOD[:-1] + ', "future": "' + "x" * 65_000_000 + '"}'
        self.write("large.ogive.json", text)
        self.refuse(INVALID, "evaluate", "large.ogive.json", says=["large.ogive.json", "64"])
        self.refuse(INVALID, "evaluate", "-", given=text, says="64")

    def test_a_design_just_below_the_limits_is_read(self):
        text = GOOD[:-1] + ', "future": "' + "x" * 63_000_000 + '"}'
        self.write("large.ogive.json", text)
        self.succeed("evaluate", "large.ogive.json")
        self.succeed("evaluate", "-", given=GOOD[:-1] + ', "future": ' + "[" * 60 + "]" * 60 + "}")

    def test_what_is_no_file_is_refused(self):
        self.refuse(INVALID, "evaluate", "missing.ogive.json", says="missing.ogive.json")
        self.refuse(INVALID, "evaluate", self.home, says="home")
        self.refuse(INVALID, "evaluate", "/dev/zero", says="/dev/zero")

    def test_a_field_that_the_knowledge_lacks_is_kept_and_ignored(self):
        self.succeed("evaluate", "-", given=text_of('{"of_the_future": 3}'))

    def test_the_value_null_is_not_known_and_no_error(self):
        self.succeed("evaluate", "-", given=text_of('{"expected_traffic": null}'))


FIELDS = (SOURCE / "resources/knowledge/fields.json").read_text(encoding="utf-8")


def changed_fields(change):
    value = json.loads(FIELDS)
    change(value)
    return json.dumps(value)


def delete(records, *positions):
    for position in positions:
        records[position] = {"id": records[position]["id"], "deleted": True}


BAD_FIELDS = [
    ("empty", "", []),
    ("truncated", FIELDS[: len(FIELDS) // 2], []),
    ("a list", "[]", []),
    ("binary", bytes(range(256)), []),
    ("not UTF-8", FIELDS.encode().replace(b'"title"', b'"t\xfftle"', 1), []),
    ("no kind", changed_fields(lambda value: value.pop("kind")), ["kind"]),
    ("another kind", changed_fields(lambda value: value.update(kind="spells")), ["/kind"]),
    ("another format", changed_fields(lambda value: value.update(format="other")), ["format"]),
    ("a newer version", changed_fields(lambda value: value.update(version=2)), ["version"]),
    ("fields of the wrong type", changed_fields(lambda value: value.update(fields=3)), ["/fields"]),
    ("a field of no known kind", changed_fields(lambda value: value["fields"][0].update(kind="x")), ["/fields/0"]),
    ("a field without id", changed_fields(lambda value: value["fields"][0].pop("id")), ["/fields/0"]),
    ("two fields of one id", changed_fields(lambda value: value["fields"].append(value["fields"][0])), ["/fields/"]),
    ("a range that is empty", changed_fields(lambda value: value["fields"][1].update(minimum=5, maximum=1)), ["/fields/1"]),
    ("an infinite number", FIELDS.replace('"minimum": 0', '"minimum": 1e999', 1), []),
    ("NaN", FIELDS.replace('"minimum": 0', '"minimum": NaN', 1), []),
    ("a duplicate key", FIELDS.replace('"kind": "fields"', '"kind": "fields", "kind": "fields"', 1), ["kind"]),
    ("nested too deep", '{"format": ' + "[" * DEPTH + "]" * DEPTH + "}", []),
    ("a field that rules need is deleted", changed_fields(lambda value: delete(value["fields"], 1)), ["expected_traffic"]),
    ("every field is deleted", changed_fields(lambda value: delete(value["fields"], *range(len(value["fields"])))), []),
]  # fmt: skip


class BadKnowledge(ProgramTest):
    def test_a_bad_file_is_refused_with_its_place(self):
        for name, content, words in BAD_FIELDS:
            with self.subTest(name):
                self.write("knowledge/fields.json", content)
                self.refuse(INVALID, "evaluate", SAMPLE, "--knowledge", "knowledge", says=words)

    def test_a_file_without_records_changes_nothing(self):
        self.write("knowledge/fields.json", changed_fields(lambda value: value.update(fields=[], groups=[])))
        self.assertEqual(
            self.succeed("evaluate", SAMPLE, "--knowledge", "knowledge").text, self.succeed("evaluate", SAMPLE).text
        )

    def test_every_command_refuses_it_and_writes_nothing(self):
        self.write("knowledge/fields.json", "{")
        for words in (
            ("new", "--template", "customer-support-rag", "--to", "out.ogive.json"),
            ("evaluate", "--batch", "-"),
            ("export", SAMPLE, "--to", "out.md"),
            ("export", SAMPLE, "--to", "out.pdf"),
            ("screenshot", SAMPLE, "--view", "cost", "--to", "out.png"),
        ):
            self.refuse(INVALID, *words, "--knowledge", "knowledge", says="fields.json")
        self.assertEqual(self.files(), ["knowledge/fields.json"])

    def test_every_built_in_file_may_be_broken(self):
        built_in = SOURCE / "resources/knowledge"
        for path in sorted(built_in.rglob("*.json")):
            name = "knowledge/" + path.relative_to(built_in).as_posix()
            text = path.read_text(encoding="utf-8")
            for broken in ("", "{}", text[: len(text) * 2 // 3], "[" * DEPTH):
                with self.subTest(name, broken=broken[:20]):
                    self.write(name, broken)
                    self.refuse(INVALID, "evaluate", SAMPLE, "--knowledge", "knowledge", says=path.name)
            (self.folder / name).unlink()

    def test_a_folder_that_is_not_there_is_refused(self):
        self.refuse(INVALID, "evaluate", SAMPLE, "--knowledge", "missing", says="missing")
        self.write("file", "{}")
        self.refuse(INVALID, "evaluate", SAMPLE, "--knowledge", "file", says="file")

    def test_a_folder_is_laid_over_the_built_in_knowledge(self):
        value = json.loads(FIELDS)
        traffic = next(field for field in value["fields"] if field["id"] == "expected_traffic")
        traffic["default"] = 5_000_000
        self.write_json("knowledge/fields.json", value)
        given = json.dumps(design({"latency_requirement_ms": 5000}))
        for words, expected in (((), "monolith"), (("--knowledge", "knowledge"), "microservices")):
            answer = self.succeed("evaluate", "-", "--format", "json", *words, given=given).json
            self.assertEqual(answer["scenarios"][0]["decisions"]["architecture"]["outcome"], expected)

    def test_an_empty_folder_changes_nothing(self):
        built_in = self.succeed("evaluate", SAMPLE)
        self.assertEqual(self.succeed("evaluate", SAMPLE, "--knowledge", self.home).output, built_in.output)

    def test_a_date_that_is_none_is_wrong_usage(self):
        for date in ("yesterday", "2026-13-01", "2026-02-30", "20260101", "", "2026-01-01x"):
            self.refuse(USAGE, "evaluate", SAMPLE, "--as-of", date)


if __name__ == "__main__":
    unittest.main()
