"""Price lists: importing, comparing and what they do to designs."""

import json
import os
import unittest

from program import DONE, INVALID, SAMPLE, UNWRITABLE, USAGE, ProgramTest

FINDINGS = 1
DATE = "2026-11-25"
DEPTH = 10_000
RATES = ("input_usd_per_mtok", "cached_input_usd_per_mtok", "output_usd_per_mtok")

LITELLM = {
    "sample_spec": {"litellm_provider": "one of the providers", "max_tokens": "LEGACY", "mode": "one of"},
    "nova-x": {
        "litellm_provider": "openai", "mode": "chat", "input_cost_per_token": 1.5e-06, "output_cost_per_token": 6e-06,
        "cache_read_input_token_cost": 1.5e-07, "max_input_tokens": 200000, "supports_vision": True,
    },
    "gpt-5": {"litellm_provider": "openai", "mode": "chat", "input_cost_per_token": 9e-06, "output_cost_per_token": 9e-05},
    "picture-x": {"litellm_provider": "openai", "mode": "image_generation", "output_cost_per_image": 0.04},
    "text-x": {"litellm_provider": "openai", "mode": "chat", "input_cost_per_token": "1e-06"},
    "bedrock/eu-west-1/maker.nova-x": {
        "litellm_provider": "bedrock", "mode": "chat", "input_cost_per_token": 1e-06, "output_cost_per_token": 2e-06,
    },
    "maker.nova-x": {
        "litellm_provider": "bedrock", "mode": "chat", "input_cost_per_token": 1e-06, "output_cost_per_token": 2e-06,
    },
}  # fmt: skip
MODELS_DEV = {"openai": {"id": "openai", "models": {
    "nova-x": {"id": "nova-x", "name": "Nova X", "cost": {"input": 3, "output": 6}, "limit": {"context": 200000}},
}}}  # fmt: skip
LLM_PRICES = {"updated_at": "2026-11-20", "prices": [
    {"id": "nova-x", "vendor": "openai", "name": "Nova X", "input": 1.5, "output": 6, "input_cached": None},
]}  # fmt: skip
GENAI = [{"id": "openai", "name": "OpenAI", "models": [
    {"id": "nova-x", "match": {"equals": "nova-x"}, "prices": {"input_mtok": 1.5, "output_mtok": 6}},
]}]  # fmt: skip
LISTS = {"litellm": LITELLM, "models.dev": MODELS_DEV, "llm-prices": LLM_PRICES, "genai-prices": GENAI}


class PricesTest(ProgramTest):
    def imported(self, file, *words, code=DONE):
        """What an import says, as JSON; its counts add up."""
        answer = self.run_program("prices", "import", file, "--as-of", DATE, "--format", "json", *words)
        self.assertEqual((answer.code, answer.errors), (code, ""), f"for {words}")
        report = answer.json
        self.assertEqual(
            report["entries"], report["new"] + report["changed"] + report["unchanged"] + len(report["skipped"])
        )
        return report


class Import(PricesTest):
    def test_a_dry_run_tells_what_would_change_and_writes_nothing(self):
        self.write_json("list.json", LITELLM)
        report = self.imported("list.json", "--into", "prices", "--dry-run")
        self.assertEqual(list(report)[:6], ["from", "entries", "new", "changed", "unchanged", "skipped"])
        self.assertEqual(report["from"], "litellm")
        self.assertEqual(report["entries"], 7)
        self.assertEqual((report["new"], report["changed"], report["unchanged"]), (2, 1, 0))
        self.assertEqual(
            {entry["entry"]: entry["reason"] for entry in report["skipped"]},
            {
                "sample_spec": "documentation, not a model",
                "picture-x": "priced by the image, not by the token",
                "text-x": "input_cost_per_token is a text where a number belongs",
                "bedrock/eu-west-1/maker.nova-x": "the same model for another region (eu-west-1)",
            },
        )
        change = next(c for c in report["changes"] if c["rate"] == "input_usd_per_mtok")
        self.assertEqual((change["model"], change["to"]), ("gpt-5", 9))
        self.assertAlmostEqual(change["percent"], (9 - change["from"]) / change["from"] * 100)
        self.assertEqual(self.files(), ["list.json"])
        self.assertEqual(self.imported("list.json", "--dry-run"), report)

    def test_importing_twice_changes_nothing_the_second_time(self):
        for name, value in LISTS.items():
            with self.subTest(name):
                self.write_json("list.json", value)
                folder = "into-" + name
                first = self.imported("list.json", "--into", folder)
                self.assertEqual(first["from"], name)
                self.assertGreater(first["new"], 0)
                self.assertEqual(os.listdir(self.folder / folder), [f"0001-import-{name}.json"])
                second = self.imported("list.json", "--into", folder)
                self.assertEqual((second["new"], second["changed"]), (0, 0))
                self.assertEqual(second["unchanged"], first["new"] + first["changed"])
                self.assertEqual(sorted(os.listdir(self.folder / folder))[1], f"0002-import-{name}.json")

    def test_the_imported_prices_are_in_the_knowledge(self):
        self.write_json("list.json", LITELLM)
        self.imported("list.json", "--into", "prices")
        kept = json.loads((self.folder / "prices/0001-import-litellm.json").read_text(encoding="utf-8"))
        self.assertEqual((kept["kind"], kept["from"], kept["imported"]), ("price-list", "litellm", DATE))
        model = next(model for model in kept["llm_models"] if model["id"] == "nova-x")
        self.assertEqual([model["prices"][0][rate] for rate in RATES], [1.5, 0.15, 6])
        self.assertEqual(model["as_of"], DATE)
        again = self.imported("list.json", "--dry-run", "--knowledge", "prices")
        self.assertEqual((again["new"], again["changed"]), (0, 0))
        self.succeed("evaluate", SAMPLE, "--knowledge", "prices")

    def test_the_knowledge_shows_an_imported_model(self):
        self.write_json("list.json", LITELLM)
        self.imported("list.json", "--into", "prices")
        answer = self.run_program("knowledge", "show", "llm-model", "nova-x", "--knowledge", "prices", "--format", "json")
        if answer.code == USAGE:
            self.skipTest("there is no such command yet")
        self.assertEqual([answer.json[rate] for rate in RATES], [1.5, 0.15, 6])
        self.assertTrue(answer.json["source"])
        self.assertEqual(answer.json["as_of"], DATE)

    def test_taking_the_file_away_undoes_the_import(self):
        self.write_json("list.json", LITELLM)
        before = self.imported("list.json", "--dry-run", "--into", "prices")
        self.imported("list.json", "--into", "prices")
        (self.folder / "prices/0001-import-litellm.json").unlink()
        self.assertEqual(self.imported("list.json", "--dry-run", "--into", "prices"), before)

    def test_the_text_report_can_be_read(self):
        self.write_json("list.json", LITELLM)
        text = self.succeed("prices", "import", "list.json", "--into", "prices", "--as-of", DATE).text
        for words in ("7 entries", "2  new", "1  changed", "4  skipped", "gpt-5", "→ 9", "documentation, not a model",
                      "0001-import-litellm.json"):  # fmt: skip
            self.assertIn(words, text)

    def test_an_import_in_which_everything_is_skipped_is_done_and_writes_nothing(self):
        self.write_json("list.json", {"nova-x": {"litellm_provider": "openai", "mode": "chat"}})
        report = self.imported("list.json", "--into", "prices")
        self.assertEqual((report["entries"], len(report["skipped"])), (1, 1))
        self.assertEqual(self.files(), ["list.json"])

    def test_standard_input_is_read(self):
        answer = self.succeed("prices", "import", "-", "--dry-run", "--format", "json", given=json.dumps(GENAI)).json
        self.assertEqual((answer["from"], answer["new"]), ("genai-prices", 1))


class WrongUse(PricesTest):
    def test_wrong_usage_has_exit_code_2_and_does_nothing(self):
        self.write_json("list.json", LITELLM)
        for words in (
            (),
            ("import",),
            ("import", "list.json"),
            ("import", "list.json", "--into"),
            ("import", "list.json", "--into", "prices", "--from", "csv"),
            ("import", "list.json", "--into", "prices", "--from", "ogive"),
            ("import", "list.json", "--into", "prices", "--format", "xml"),
            ("import", "list.json", "second.json", "--into", "prices"),
            ("import", "list.json", "--into", "prices", "--as-of", "today"),
            ("compare", "list.json"),
            ("impact", "list.json"),
            ("export", "list.json"),
        ):
            with self.subTest(words):
                self.refuse(USAGE, "prices", *words)
        self.assertEqual(self.files(), ["list.json"])

    def test_a_folder_that_can_t_be_written_has_exit_code_4(self):
        self.write_json("list.json", LITELLM)
        self.write("file/x", "")
        self.refuse(UNWRITABLE, "prices", "import", "list.json", "--into", "/proc/ogive", says="/proc/ogive")
        self.assertEqual(self.files(), ["file/x", "list.json"])
        if os.geteuid() != 0:
            os.chmod(self.folder / "file", 0o500)
            self.refuse(UNWRITABLE, "prices", "import", "list.json", "--into", "file")
            self.assertEqual(os.listdir(self.folder / "file"), ["x"])


GOOD = json.dumps(LITELLM)
BAD_LISTS = [
    ("empty", "", []),
    ("only blanks", " \n ", []),
    ("truncated", GOOD[: len(GOOD) // 2], [":1:"]),
    ("rest after the end", GOOD + "}", []),
    ("a number", "5", ["models.dev"]),
    ("an empty object", "{}", ["LiteLLM"]),
    ("an empty list", "[]", ["genai-prices"]),
    ("a design", json.dumps({"format": "ogive-design", "version": 1, "scenarios": []}), ["llm-prices"]),
    ("binary", bytes(range(256)), []),
    ("not UTF-8", GOOD.encode().replace(b"nova", b"n\xffva"), ["UTF-8"]),
    ("UTF-16", GOOD.encode("utf-16"), []),
    ("an infinite price", GOOD.replace("1.5e-06", "1e999"), ["/nova-x/input_cost_per_token"]),
    ("NaN", GOOD.replace("1.5e-06", "NaN"), []),
    ("a duplicate model", GOOD[:-1] + ', "nova-x": {}}', ["nova-x"]),
    ("nested too deep", '{"x": ' + "[" * DEPTH + "]" * DEPTH + "}", ["64"]),
    ("nested too deep and truncated", "[" * DEPTH, ["64"]),
]


class BadLists(PricesTest):
    def test_a_file_that_is_no_price_list_is_refused_and_nothing_is_written(self):
        for name, content, words in BAD_LISTS:
            with self.subTest(name):
                self.write("bad.json", content)
                self.refuse(INVALID, "prices", "import", "bad.json", "--into", "prices", says=["bad.json", *words])
                self.refuse(INVALID, "prices", "compare", "built-in", "bad.json", says="bad.json")
                self.refuse(INVALID, "prices", "impact", "bad.json", SAMPLE, says="bad.json")
                self.assertEqual(self.files(), ["bad.json"])

    def test_a_list_of_another_format_than_asked_for_is_refused(self):
        for name, value in LISTS.items():
            self.write_json("list.json", value)
            for asked in LISTS:
                words = ("prices", "import", "list.json", "--from", asked, "--dry-run", "--into", "prices")
                if asked == name:
                    self.succeed(*words)
                else:
                    self.refuse(INVALID, *words, says=["list.json", asked, "expected"])

    def test_what_is_no_file_is_refused(self):
        for path in ("missing.json", self.home, "/dev/zero"):
            self.refuse(INVALID, "prices", "import", path, "--into", "prices")
        self.assertEqual(self.files(), [])

    def test_a_broken_knowledge_folder_is_refused_and_stays_as_it_is(self):
        self.write_json("list.json", LITELLM)
        self.write("prices/0001-broken.json", "{")
        self.refuse(INVALID, "prices", "import", "list.json", "--into", "prices", says="0001-broken.json")
        self.assertEqual(self.files(), ["list.json", "prices/0001-broken.json"])


class Compare(PricesTest):
    def test_two_lists_that_disagree_have_exit_code_1(self):
        self.write_json("a.json", LITELLM)
        self.write_json("b.json", MODELS_DEV)
        answer = self.run_program("prices", "compare", "a.json", "b.json", "--format", "json", "--as-of", DATE)
        self.assertEqual((answer.code, answer.errors), (FINDINGS, ""))
        report = answer.json
        self.assertEqual(
            report["differences"],
            [{"model": "nova-x", "rate": "input_usd_per_mtok", "a": 1.5, "b": 3, "percent": 100}],
        )
        self.assertEqual((report["same"], report["only_b"]), (0, []))
        self.assertIn("gpt-5", report["only_a"])
        text = self.run_program("prices", "compare", "a.json", "b.json", "--as-of", DATE).text
        for words in ("a.json (litellm, date not known)", "nova-x", "1.5 → 3", "+100.0 %"):
            self.assertIn(words, text)

    def test_two_lists_that_agree_have_exit_code_0(self):
        self.write_json("a.json", LLM_PRICES)
        self.write_json("b.json", GENAI)
        text = self.succeed("prices", "compare", "a.json", "b.json", "--as-of", DATE).text
        self.assertIn("a.json (llm-prices, as of 2026-11-20, 5 days old)", text)
        self.assertIn("1  in both with the same prices", text)

    def test_the_built_in_prices_and_a_knowledge_folder_can_be_compared(self):
        self.succeed("prices", "compare", "built-in", "built-in")
        self.write_json("list.json", LITELLM)
        self.imported("list.json", "--into", "prices")
        answer = self.run_program("prices", "compare", "built-in", "prices", "--format", "json", "--as-of", DATE)
        self.assertEqual(answer.code, FINDINGS)
        self.assertEqual({change["model"] for change in answer.json["differences"]}, {"gpt-5"})
        self.assertIn("nova-x", answer.json["only_b"])
        kept = self.run_program("prices", "compare", "list.json", "prices/0001-import-litellm.json", "--format", "json")
        self.assertEqual((kept.code, kept.json["differences"]), (DONE, []))


class Impact(PricesTest):
    def dear_list(self):
        """A list in which every chat model of the large makers has one and the same high price."""
        built_in = json.loads((SAMPLE.parents[1] / "knowledge/prices/llm.json").read_text(encoding="utf-8"))
        dear = {"cost": {"input": 777, "output": 888}}
        makers = ("openai", "anthropic", "google")
        return {"openai": {"models": {m["id"]: dear for m in built_in["models"] if m.get("provider") in makers}}}

    def test_a_design_whose_model_costs_more_is_named(self):
        self.write_json("list.json", self.dear_list())
        words = ("prices", "impact", "list.json", SAMPLE, "--as-of", DATE)
        answer = self.run_program(*words, "--format", "json")
        self.assertEqual((answer.code, answer.errors), (FINDINGS, ""))
        design = answer.json["designs"][0]
        self.assertEqual(design["file"], str(SAMPLE))
        scenario = design["scenarios"][0]
        self.assertEqual(list(scenario), ["id", "prices", "outcomes", "monthly"])
        change = scenario["prices"][0]
        self.assertEqual((change["rate"], change["to"]), ("input_usd_per_mtok", 777))
        self.assertAlmostEqual(change["percent"], (777 - change["from"]) / change["from"] * 100)
        monthly = scenario["monthly"]
        self.assertEqual(list(monthly), ["from", "to", "difference"])
        self.assertAlmostEqual(monthly["difference"], monthly["to"] - monthly["from"])
        text = self.run_program(*words).text
        self.assertIn(change["model"], text)
        self.assertIn("→ 777", text)
        self.assertRegex(text, r"monthly cost  \$\S+ → \$\S+  \(\$\S+ more\)")

    def test_a_list_that_says_nothing_new_about_a_design_moves_nothing(self):
        self.write_json("list.json", LLM_PRICES)
        answer = self.succeed("prices", "impact", "list.json", SAMPLE, "--format", "json", "--as-of", DATE).json
        for scenario in answer["designs"][0]["scenarios"]:
            self.assertEqual((scenario["prices"], scenario["outcomes"]), ([], []))
            self.assertEqual(scenario["monthly"]["from"], scenario["monthly"]["to"])

    def test_every_design_of_a_folder_is_looked_at(self):
        self.write_json("list.json", LLM_PRICES)
        self.write("designs/b.ogive.json", SAMPLE.read_bytes())
        self.write("designs/more/a.ogive.json", SAMPLE.read_bytes())
        self.write("designs/notes.json", "{")
        answer = self.succeed("prices", "impact", "list.json", "designs", "--format", "json", "--as-of", DATE).json
        self.assertEqual(
            [design["file"] for design in answer["designs"]], ["designs/b.ogive.json", "designs/more/a.ogive.json"]
        )

    def test_a_design_that_can_t_be_read_is_refused(self):
        self.write_json("list.json", LLM_PRICES)
        self.write("bad.ogive.json", "{")
        self.refuse(INVALID, "prices", "impact", "list.json", SAMPLE, "bad.ogive.json", says="bad.ogive.json")


if __name__ == "__main__":
    unittest.main()
