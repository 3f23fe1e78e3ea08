"""ogive knowledge"""

import json
import unittest

from program import INVALID, SOURCE, USAGE, ProgramTest

KINDS = {
    "field": "fields.json", "decision": "decisions.json", "llm-model": "prices/llm.json",
    "embedding-model": "prices/embedding.json", "vector-db": "vector-dbs.json", "gpu": "gpus.json",
    "cloud-unit": "cloud-units.json", "cost-pattern": "patterns.json", "control": "controls.json",
    "check": "checks.json", "task": "roadmap.json", "starter": "starters.json",
    "serving-engine": "serving-engines.json",
}  # fmt: skip


def records_of(name):
    content = json.loads((SOURCE / "resources/knowledge" / name).read_text(encoding="utf-8"))
    lists = [value for key, value in content.items() if isinstance(value, list) and key not in ("groups", "phases")]
    return lists[0]


class Knowledge(ProgramTest):
    def test_every_kind_lists_what_its_file_holds(self):
        for kind, name in KINDS.items():
            answer = self.succeed("knowledge", "list", kind, "--format", "json").json
            self.assertEqual(answer["kind"], kind)
            self.assertEqual([record["id"] for record in answer["records"]], [record["id"] for record in records_of(name)])
            for record in answer["records"]:
                self.assertIn("source", record)
                self.assertIn("as_of", record)
        self.assertGreater(len(self.succeed("knowledge", "list", "option").text.splitlines()), 30)

    def test_a_model_shows_its_price_in_force_with_source_and_date(self):
        known = next(record for record in records_of("prices/llm.json") if record["id"] == "gpt-6-luna")
        shown = self.succeed("knowledge", "show", "llm-model", "gpt-6-luna", "--format", "json").json
        self.assertEqual(shown["input_usd_per_mtok"], known["prices"][0]["input_usd_per_mtok"])
        self.assertEqual(shown["cached_input_usd_per_mtok"], known["prices"][0]["cached_input_usd_per_mtok"])
        self.assertEqual(shown["output_usd_per_mtok"], known["prices"][0]["output_usd_per_mtok"])
        self.assertTrue(shown["source"])
        self.assertTrue(shown["as_of"])
        text = self.succeed("knowledge", "show", "llm-model", "gpt-6-luna").text
        self.assertIn("input_usd_per_mtok", text)

    def test_what_is_not_known_is_shown_as_not_known(self):
        without = next(record for record in records_of("prices/llm.json") if not record.get("prices"))
        shown = self.succeed("knowledge", "show", "llm-model", without["id"], "--format", "json").json
        self.assertIsNone(shown["input_usd_per_mtok"])
        text = self.succeed("knowledge", "show", "llm-model", without["id"]).text
        self.assertRegex(text, r"input_usd_per_mtok +not known")

    def test_an_option_is_found_by_its_decision(self):
        shown = self.succeed("knowledge", "show", "option", "vector_db/qdrant", "--format", "json").json
        self.assertEqual((shown["id"], shown["decision"]), ("qdrant", "vector_db"))

    def test_a_folder_is_laid_over_record_by_record(self):
        self.write_json("mine/models.json", {
            "format": "ogive-knowledge", "version": 1, "kind": "llm-models",
            "models": [{"id": "gpt-6-luna", "title": "Mine", "source": "me", "as_of": "2026-11-25",
                        "prices": [{"input_usd_per_mtok": 7, "source": "me", "as_of": "2026-11-25"}]}]})  # fmt: skip
        shown = self.succeed("knowledge", "show", "llm-model", "gpt-6-luna", "--knowledge", "mine", "--format", "json").json
        self.assertEqual((shown["title"], shown["input_usd_per_mtok"], shown["from"]), ("Mine", 7, "mine/models.json"))
        listed = self.succeed("knowledge", "list", "llm-model", "--knowledge", "mine", "--format", "json").json
        self.assertEqual(len(listed["records"]), len(records_of("prices/llm.json")))

    def test_unknown_kinds_and_ids_are_refused_with_what_there_is(self):
        self.refuse(USAGE, "knowledge", "list", "poem", says=["poem", "llm-model"])
        self.refuse(USAGE, "knowledge", "show", "llm-model", "nothing", says=["nothing", "knowledge list llm-model"])
        self.refuse(USAGE, "knowledge")
        self.refuse(USAGE, "knowledge", "show", "gpu")

    def test_a_broken_folder_is_refused_with_file_and_place(self):
        self.write("mine/models.json", '{"format": "ogive-knowledge", "version": 1, "kind": "llm-models",\n"models": [{"id": 5}]}')
        self.refuse(INVALID, "knowledge", "list", "gpu", "--knowledge", "mine", says=["mine/models.json:2", "/models/0/id"])
        self.refuse(INVALID, "knowledge", "list", "gpu", "--knowledge", "missing", says="missing")


if __name__ == "__main__":
    unittest.main()
