"""ogive evaluate DESIGN"""

import json
import unittest

from program import DECISIONS, INVALID, PLAN, SAMPLE, SAMPLES, UNWRITABLE, USAGE, ProgramTest, design

BUSY = {"expected_traffic": 120000, "team_size": 12, "latency_requirement_ms": 3000}


class Evaluate(ProgramTest):
    def evaluated(self, value, *words):
        return self.succeed("evaluate", "-", "--format", "json", *words, given=json.dumps(value)).json

    def outcomes(self, value, *words):
        decisions = self.evaluated(value, *words)["scenarios"][0]["decisions"]
        return {decision: decisions[decision]["outcome"] for decision in decisions}

    def test_json_has_the_published_shape(self):
        answer = self.succeed("evaluate", SAMPLE, "--format", "json").json
        self.assertEqual(answer["design"], "Support assistant")
        self.assertIn("knowledge", answer)
        self.assertEqual([scenario["id"] for scenario in answer["scenarios"]], ["baseline", "year-2"])
        for scenario in answer["scenarios"]:
            self.assertEqual(list(scenario["decisions"])[:7], DECISIONS)
            for identifier, decision in scenario["decisions"].items():
                with self.subTest(scenario=scenario["id"], decision=identifier):
                    self.assertIsInstance(decision["outcome"], str)
                    self.assertEqual(decision["rules"], "guide")
                    self.assertTrue(decision["trace"])
                    for step in decision["trace"]:
                        self.assertEqual(set(step), {"question", "values", "answer"})
                        self.assertIsInstance(step["answer"], bool)
                        self.assertTrue(step["values"])
                    self.assertIn("second_opinion", decision)
                    self.assertIn("override", decision)
            self.assertEqual(list(scenario["decisions"]["scalability"]["plan"]), PLAN)
            for finding in scenario["checks"]:
                self.assertGreaterEqual(set(finding), {"id", "severity", "message", "fields"})
            self.assertTrue(scenario["controls"])
            for control in scenario["controls"]:
                self.assertRegex(control, "^sc-[0-9]+$")

    def test_decisions_within_others_are_there_where_they_arise(self):
        hosted = self.outcomes(design({"self_hosted": False}))
        self.assertEqual(set(hosted), {*DECISIONS, "llm_model"})
        own = self.outcomes(design({"self_hosted": True, "privacy_requirement": True}))
        self.assertEqual(set(own), {*DECISIONS, "llm_model", "serving_engine", "orchestration"})

    def test_a_question_on_a_decision_names_what_that_became(self):
        decisions = self.evaluated(design({"quality_requirement": "high"}))["scenarios"][0]["decisions"]
        first = decisions["llm_model"]["trace"][0]
        self.assertEqual(first["values"], {"llm_provider": decisions["llm_provider"]["outcome"]})

    def test_the_controls_are_those_that_the_requirements_call_for(self):
        controls = lambda **values: self.evaluated(design(values))["scenarios"][0]["controls"]
        self.assertIn("sc-07", controls(multi_tenant=True))
        self.assertNotIn("sc-07", controls(multi_tenant=False))
        self.assertNotIn("sc-07", controls(multi_tenant=None))

    def test_text_names_the_parts_and_the_controls(self):
        text = self.succeed("evaluate", "-", given=json.dumps(design({"multi_tenant": True}))).text
        self.assertIn("\nModel: ", text)
        self.assertNotIn("Serving engine", text)
        self.assertIn("Security controls required:", text)
        self.assertIn("sc-07: ", text)

    def test_derived_values_follow_the_requirements(self):
        derived = self.evaluated(design({**BUSY, "peak_factor": 4, "avg_latency_ms": 3000}))["scenarios"][0]["derived"]
        self.assertAlmostEqual(derived["expected_rps"], 120000 * 4 / 86400)
        self.assertAlmostEqual(derived["concurrency"], 120000 * 4 / 86400 * 3)
        self.assertEqual(derived["volume"], "high")

    def test_the_trace_holds_the_values_that_answered(self):
        decision = self.evaluated(design(BUSY))["scenarios"][0]["decisions"]["architecture"]
        self.assertEqual(decision["outcome"], "microservices")
        self.assertEqual(decision["trace"][-1]["answer"], True)
        self.assertEqual(decision["trace"][-1]["values"], {"expected_traffic": 120000})

    def test_an_override_stands_beside_the_recommendation(self):
        decision = self.succeed("evaluate", SAMPLE, "--format", "json").json["scenarios"][1]["decisions"]["llm_provider"]
        self.assertEqual(decision["outcome"], "open_source")
        self.assertEqual(decision["override"]["option"], "anthropic")
        self.assertTrue(decision["override"]["rationale"])

    def test_one_scenario_can_be_chosen(self):
        answer = self.succeed("evaluate", SAMPLE, "--scenario", "year-2", "--format", "json").json
        self.assertEqual([scenario["id"] for scenario in answer["scenarios"]], ["year-2"])

    def test_rules_are_the_asked_ones_else_the_designs_else_the_guides(self):
        both = {"needs_multi_agent": True, "needs_state_management": True}
        self.assertEqual(self.outcomes(design(both))["framework"], "langgraph")
        self.assertEqual(self.outcomes(design(both), "--rules", "guide-tree")["framework"], "crewai")
        self.assertEqual(self.outcomes(design(both, rules="guide-tree"))["framework"], "crewai")
        self.assertEqual(self.outcomes(design(both, rules="guide-tree"), "--rules", "guide")["framework"], "langgraph")

    def test_the_other_rule_set_is_a_second_opinion(self):
        both = {"needs_multi_agent": True, "needs_state_management": True}
        decision = self.evaluated(design(both))["scenarios"][0]["decisions"]["framework"]
        self.assertEqual(decision["second_opinion"], {"rules": "guide-tree", "outcome": "crewai"})

    def test_a_value_that_is_not_known_leaves_what_is_possible(self):
        decision = self.evaluated(design({**BUSY, "expected_traffic": None}))["scenarios"][0]["decisions"]["architecture"]
        self.assertIsNone(decision["outcome"])
        self.assertEqual(decision["possible"], ["microservices", "serverless"])

    def test_text_names_every_decision_and_scenario(self):
        for sample in sorted(SAMPLES.glob("*.ogive.json")):
            text = self.succeed("evaluate", sample).text
            for scenario in json.loads(sample.read_text(encoding="utf-8"))["scenarios"]:
                self.assertIn(scenario["name"], text)
            self.assertIn("Architecture", text)
            self.assertNotIn("vector_db", text)

    def test_a_design_from_standard_input_is_the_same_as_from_a_file(self):
        by_file = self.succeed("evaluate", SAMPLE, "--format", "json")
        by_input = self.succeed("evaluate", "-", "--format", "json", given=SAMPLE.read_bytes())
        self.assertEqual(by_file.output, by_input.output)

    def test_unknown_members_do_no_harm(self):
        self.evaluated(design(BUSY, future={"any": ["thing", 1, None]}))

    def test_unknown_scenario_and_rules_are_wrong_usage(self):
        self.refuse(USAGE, "evaluate", SAMPLE, "--scenario", "nowhere", says=["nowhere", "baseline"])
        self.refuse(USAGE, "evaluate", SAMPLE, "--rules", "nobody", says=["nobody", "guide"])

    def test_output_that_cannot_be_written_is_said(self):
        import subprocess
        from program import PROGRAM

        with open("/dev/full", "wb") as full:
            done = subprocess.run([PROGRAM, "evaluate", SAMPLE], stdout=full, stderr=subprocess.PIPE, check=False)
        self.assertEqual(done.returncode, UNWRITABLE)
        self.assertTrue(done.stderr)

    def test_nothing_is_left_behind(self):
        self.succeed("evaluate", SAMPLE)
        self.refuse(INVALID, "evaluate", "missing.ogive.json", says="missing.ogive.json")
        self.assertEqual(self.files(), [])


if __name__ == "__main__":
    unittest.main()
