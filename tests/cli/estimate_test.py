"""ogive estimate"""

import json
import unittest

from program import INVALID, SAMPLE, USAGE, ProgramTest, design

LINES = {
    "llm_input",
    "llm_output",
    "embedding_queries",
    "embedding_churn",
    "embedding_initial",
    "vector_db",
    "compute",
    "platform",
    "storage",
    "egress",
    "evaluation",
    "observability",
    "people",
}


class Estimate(ProgramTest):
    def estimated(self, value, *words):
        answer = self.succeed("estimate", "-", "--format", "json", "--samples", "4096", *words, given=json.dumps(value))
        return answer.json["scenarios"][0]

    def test_json_has_the_published_shape(self):
        for scenario in self.succeed("estimate", SAMPLE, "--format", "json", "--samples", "4096").json["scenarios"]:
            with self.subTest(scenario["id"]):
                self.assertEqual(scenario["currency"], "USD")
                monthly = scenario["monthly"]
                lines = {line["id"]: line for line in monthly["lines"]}
                self.assertGreaterEqual(set(lines), LINES)
                recurring = [
                    line["usd"] for line in lines.values() if line["included"] and not line["one_time"]
                ]
                self.assertAlmostEqual(sum(recurring), monthly["total"], delta=monthly["total"] * 1e-9)
                self.assertTrue(lines["embedding_initial"]["one_time"])
                self.assertLess(monthly["p10"], monthly["p50"])
                self.assertLess(monthly["p50"], monthly["p90"])
                self.assertLess(monthly["low"], monthly["typical"])
                self.assertAlmostEqual(monthly["typical"], monthly["total"], delta=1e-6 * monthly["total"])
                self.assertEqual(set(scenario["patterns"][0]), {"id", "on", "marginal", "alone", "shapley"})
                self.assertGreater(len(scenario["alternatives"]), 30)
                self.assertEqual(set(scenario["alternatives"][0]), {"decision", "option", "monthly"})
                for shares in scenario["robustness"].values():
                    self.assertAlmostEqual(sum(shares.values()), 1, places=9)
                for assumption in scenario["assumptions"]:
                    self.assertGreaterEqual(set(assumption), {"field", "value", "source", "as_of"})
                self.assertIn("in_flight", scenario["capacity"])

    def test_the_chosen_option_costs_the_total(self):
        scenario = self.estimated(design({"expected_traffic": 20000}))
        outcomes = self.succeed(
            "evaluate", "-", "--format", "json", given=json.dumps(design({"expected_traffic": 20000}))
        ).json["scenarios"][0]["decisions"]
        for alternative in scenario["alternatives"]:
            if outcomes.get(alternative["decision"], {}).get("outcome") == alternative["option"]:
                self.assertAlmostEqual(alternative["monthly"], scenario["monthly"]["total"], places=6)

    def test_the_same_seed_gives_the_same_numbers(self):
        first = self.estimated(design({}), "--seed", "7")
        self.assertEqual(first, self.estimated(design({}), "--seed", "7"))
        self.assertNotEqual(first["monthly"]["p50"], self.estimated(design({}), "--seed", "8")["monthly"]["p50"])

    def test_a_range_of_the_scenario_is_used(self):
        value = design({"expected_traffic": 20000})
        value["scenarios"][0]["uncertainty"] = {"expected_traffic": {"p10": 19999, "p90": 20001}}
        narrow = self.estimated(value)["monthly"]
        wide = self.estimated(design({"expected_traffic": 20000}))["monthly"]
        self.assertLess(narrow["p90"] - narrow["p10"], wide["p90"] - wide["p10"])

    def test_patterns_lower_the_bill_by_their_marginal_saving(self):
        value = design({"expected_traffic": 20000})
        plain = self.estimated(value)
        value["scenarios"][0]["patterns"] = {"model-routing": {"on": True, "parameters": {}}}
        routed = self.estimated(value)
        offered = next(p for p in plain["patterns"] if p["id"] == "model-routing")
        self.assertAlmostEqual(
            plain["monthly"]["total"] - routed["monthly"]["total"], offered["marginal"], places=6
        )
        self.assertTrue(next(p for p in routed["patterns"] if p["id"] == "model-routing")["on"])

    def test_zero_and_huge_traffic_print_numbers(self):
        for traffic in (0, 1e12):
            with self.subTest(traffic):
                text = json.dumps(self.estimated(design({"expected_traffic": traffic})))
                self.assertNotIn("Infinity", text)
                self.assertNotIn("NaN", text)
                self.assertIsNotNone(json.loads(text)["monthly"]["total"])

    def test_what_is_not_known_is_null_with_its_reason(self):
        monthly = self.estimated(design({"output_tokens": None}))["monthly"]
        self.assertIsNone(monthly["total"])
        self.assertIsNone(monthly["p50"])
        line = next(line for line in monthly["lines"] if line["id"] == "llm_output")
        self.assertIsNone(line["usd"])
        self.assertIn("Tokens out", line["note"])

    def test_text_tells_the_bill_the_odds_and_what_it_rests_on(self):
        text = self.succeed("estimate", SAMPLE, "--samples", "4096").text
        for part in ("Monthly cost", "Total", "P10", "Savings patterns", "Capacity", "What this rests on", "days old"):
            self.assertIn(part, text)

    def test_wrong_words_are_refused(self):
        self.refuse(USAGE, "estimate", SAMPLE, "--samples", "0")
        self.refuse(INVALID, "estimate", "-", given="{")


if __name__ == "__main__":
    unittest.main()
