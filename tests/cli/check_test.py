"""ogive check"""

import json
import unittest

from program import DONE, INVALID, SAMPLE, SAMPLES, SOURCE, USAGE, ProgramTest, design

FINDINGS = 1
DATE = ["--as-of", "2026-11-25"]
DEPTH = 100_000
# Requirements that no check has anything to say about.
QUIET = {
    "avg_latency_ms": 5000, "budget": "medium", "evaluation_share": 0.01, "growth_per_month": 0,
    "latency_requirement_ms": 3000, "monthly_budget_usd": 100_000, "shared_prefix_share": 0, "uses_rag": False,
}  # fmt: skip
FAST = {**QUIET, "expected_rps": 1}  # far more than the traffic comes to


class Check(ProgramTest):
    def check(self, *words):
        """(exit code, findings) of designs that can all be read."""
        answer = self.run_program("check", *words, *DATE, "--format", "json")
        self.assertEqual(answer.errors, "")
        return answer.code, answer.json["findings"]

    def ids(self, *words):
        return sorted(finding["id"] for finding in self.check(*words)[1])

    def design(self, requirements, name="a.ogive.json", **more):
        return self.write_json(name, design(requirements, **more)).name

    def policy(self, **members):
        return ["--policy", self.write_json("policy.json", {"format": "ogive-policy", **members}).name]

    def test_a_design_without_findings_is_done(self):
        self.assertEqual(self.check(self.design(QUIET)), (DONE, []))
        self.assertEqual(self.succeed("check", "a.ogive.json", *DATE).text, "No findings.\n")

    def test_json_has_the_published_shape(self):
        code, findings = self.check(*sorted(SAMPLES.glob("*.ogive.json")))
        self.assertEqual(code, FINDINGS)
        for finding in findings:
            self.assertEqual(set(finding), {"id", "severity", "place", "message", "advice", "fields"})
            self.assertIn(finding["severity"], ("info", "warning", "error"))
            self.assertRegex(finding["place"], r"\.ogive\.json: scenario/")
            self.assertTrue(finding["message"] and finding["advice"])
            self.assertNotRegex(finding["message"], r"%\d")

    def test_what_the_numbers_say_is_found(self):
        # Without retrieval 95 of 100 first outputs of one call come within 0.9 s.
        code, findings = self.check(self.design({**QUIET, "latency_requirement_ms": 800}))
        self.assertEqual((code, [finding["id"] for finding in findings]), (FINDINGS, ["first-output-late"]))
        self.assertIn("900 ms", findings[0]["message"])
        self.assertEqual(self.check("a.ogive.json", *self.policy(checks={"first-output-late": "off"})), (DONE, []))

    def test_a_warning_fails_and_says_where_and_what_to_do(self):
        code, findings = self.check(self.design(FAST))
        self.assertEqual(code, FINDINGS)
        self.assertEqual([finding["id"] for finding in findings], ["traffic-against-rate"])
        self.assertEqual(findings[0]["severity"], "warning")
        self.assertEqual(findings[0]["place"], "a.ogive.json: scenario/baseline/field/expected_rps")
        self.assertEqual(findings[0]["fields"], ["expected_rps", "expected_traffic", "peak_factor"])
        text = self.run_program("check", "a.ogive.json", *DATE).text
        self.assertIn("a.ogive.json: scenario/baseline/field/expected_rps: warning: ", text)
        self.assertIn(findings[0]["advice"], text)
        self.assertTrue(text.endswith("1 findings: 0 errors, 1 warnings, 0 notes\n"))

    def test_notes_are_listed_and_do_not_fail(self):
        code, findings = self.check(self.design({**QUIET, "expected_traffic": 5000, "duplicate_share": 0.5}))
        self.assertEqual((code, [finding["severity"] for finding in findings]), (DONE, ["info"]))

    def test_what_fails_is_the_policys(self):
        name = self.design(FAST)
        self.assertEqual(self.check(name, *self.policy(fail_on="error"))[0], DONE)
        self.assertEqual(self.check(name, *self.policy(checks={"traffic-against-rate": "error"}))[0], FINDINGS)
        severe = self.policy(fail_on="error", checks={"traffic-against-rate": "error"})
        self.assertEqual(self.check(name, *severe)[0], FINDINGS)
        self.assertEqual(self.check(name, *self.policy(checks={"traffic-against-rate": "off"})), (DONE, []))

    def test_several_designs_and_scenarios_are_checked(self):
        quiet = self.design(QUIET, "quiet.ogive.json")
        two = design(FAST)
        two["scenarios"].append({"id": "later", "requirements": FAST})
        loud = self.write_json("loud.ogive.json", two).name
        places = [finding["place"] for finding in self.check(quiet, loud, quiet)[1]]
        self.assertEqual(
            places,
            [f"loud.ogive.json: scenario/{scenario}/field/expected_rps" for scenario in ("baseline", "later")],
        )

    def test_a_design_that_can_not_be_read_does_not_hide_the_others(self):
        self.write("broken.ogive.json", "{")
        loud = self.design(FAST)
        answer = self.run_program("check", "broken.ogive.json", loud, "missing.ogive.json", *DATE, "--format", "json")
        self.assertEqual(answer.code, INVALID)
        self.assertIn("broken.ogive.json:1:", answer.errors)
        self.assertIn("missing.ogive.json", answer.errors)
        self.assertEqual([finding["id"] for finding in answer.json["findings"]], ["traffic-against-rate"])

    def test_only_allowed_options_may_be_chosen(self):
        policy = self.policy(allowed={"llm_provider": ["anthropic"]})
        self.assertEqual(self.check(self.design(QUIET), *policy), (DONE, []))
        value = design(QUIET)
        value["scenarios"][0]["overrides"] = {"llm_provider": {"option": "openai", "rationale": "x"}}
        code, findings = self.check(self.write_json("a.ogive.json", value), *policy)
        self.assertEqual((code, [finding["id"] for finding in findings]), (FINDINGS, ["option-not-allowed"]))
        self.assertTrue(findings[0]["place"].endswith("scenario/baseline/decision/llm_provider"))
        self.assertIn("OpenAI", findings[0]["message"])
        self.assertIn("Anthropic", findings[0]["advice"])

    def test_the_budget_is_held_against_the_monthly_cost(self):
        name = self.design(QUIET)
        self.assertEqual(self.check(name, *self.policy(budget_usd=1_000_000)), (DONE, []))
        code, findings = self.check(name, *self.policy(budget_usd=0.01))
        self.assertEqual((code, findings[0]["id"], findings[0]["severity"]), (FINDINGS, "over-budget", "error"))
        self.assertIn("$", findings[0]["message"])

    def test_a_budget_that_can_not_be_checked_says_so(self):
        name = self.design({**QUIET, "output_tokens": None})
        code, findings = self.check(name, *self.policy(budget_usd=1_000_000))
        self.assertEqual((code, [finding["id"] for finding in findings]), (FINDINGS, ["budget-not-checked"]))
        off = self.policy(budget_usd=1_000_000, checks={"budget-not-checked": "off"})
        self.assertEqual(self.check(name, *off), (DONE, []))

    def test_the_budget_must_suffice_as_surely_as_the_policy_asks(self):
        name = self.design(QUIET)
        self.assertEqual(self.check(name, *self.policy(budget_usd=1_000_000, budget_probability=0.9)), (DONE, []))
        found = self.check(name, *self.policy(budget_usd=0.01, budget_probability=0.9))[1]
        self.assertEqual([finding["id"] for finding in found], ["over-budget", "over-budget-probability"])
        self.assertIn("0 %", found[1]["message"])
        self.assertIn("90 %", found[1]["message"])

    def test_prices_have_an_age_on_the_day_that_is_asked_for(self):
        policy = self.policy(max_price_age_days=365)
        self.assertEqual(self.check(self.design(QUIET), *policy), (DONE, []))
        answer = self.run_program("check", "a.ogive.json", *policy, "--as-of", "2035-01-01", "--format", "json")
        self.assertEqual((answer.code, [finding["id"] for finding in answer.json["findings"]]), (FINDINGS, ["old-price"]))

    def test_the_outcomes_that_a_design_expects_must_come_out(self):
        expected = {"baseline": {"architecture": "monolith", "llm_provider": "anthropic"}}
        self.assertEqual(self.check(self.design(QUIET, expected=expected)), (DONE, []))
        expected["baseline"]["architecture"] = "edge"
        code, findings = self.check(self.design(QUIET, expected=expected))
        self.assertEqual((code, [finding["id"] for finding in findings]), (FINDINGS, ["unexpected-outcome"]))
        self.assertTrue(findings[0]["place"].endswith("scenario/baseline/decision/architecture"))
        self.assertEqual(findings[0]["severity"], "error")
        self.assertIn("unexpected-outcome", self.ids(self.design(QUIET, expected={"gone": {"framework": "dspy"}})))

    def test_expectations_of_another_shape_are_refused(self):
        for expected, place in (([], "/expected"), ({"baseline": {"framework": 1}}, "/expected/baseline/framework")):
            name = self.design(QUIET, expected=expected)
            answer = self.run_program("check", name, *DATE)
            self.assertEqual(answer.code, INVALID)
            self.assertIn("a.ogive.json:1: " + place, answer.errors)

    def test_the_designs_rule_set_decides(self):
        both = {**QUIET, "needs_multi_agent": True, "needs_state_management": True}
        policy = self.policy(allowed={"framework": ["langgraph"]}, checks={"needs-collide-in-framework": "off"})
        self.assertEqual(self.ids(self.design(both), *policy), [])
        self.assertEqual(self.ids(self.design(both, rules="guide-tree"), *policy), ["option-not-allowed"])

    def test_a_check_of_ones_own_is_used(self):
        own = {
            "id": "own", "title": "Own", "message": "Large team.", "severity": "warning",
            "when": {"compare": "team_size", "op": ">", "with": {"multiply": [2, "languages"]}},
        }  # fmt: skip
        value = {"format": "ogive-knowledge", "version": 1, "kind": "checks", "checks": [own]}
        self.write_json("own/checks.json", value)
        name = self.design({**QUIET, "team_size": 3})
        self.assertEqual(self.ids(name), [])
        self.assertEqual(self.ids(name, "--knowledge", self.folder / "own"), ["own"])
        quiet = self.policy(checks={"own": "off"})
        self.assertEqual(self.ids(name, "--knowledge", self.folder / "own", *quiet), [])

    def test_standard_input_is_a_design_too(self):
        answer = self.run_program("check", "-", *DATE, given=json.dumps(design(FAST)))
        self.assertEqual((answer.code, answer.errors), (FINDINGS, ""))
        self.assertIn("standard input: scenario/baseline", answer.text)

    def test_the_same_findings_in_the_same_order_each_time(self):
        self.assertEqual(self.check(SAMPLE), self.check(SAMPLE))

    def test_designs_are_left_alone(self):
        name = self.design(FAST)
        before = (self.folder / name).read_bytes()
        self.check(name)
        self.assertEqual(before, (self.folder / name).read_bytes())
        self.assertEqual(self.files(), [name])

    def test_wrong_usage(self):
        self.refuse(USAGE, "check")
        self.refuse(USAGE, "check", self.design(QUIET), "--format", "xml")
        self.refuse(USAGE, "check", self.design(QUIET), "--as-of", "soon")


GOOD = '{"format": "ogive-policy"}'


def policy_with(members):
    return GOOD[:-1] + ", " + members + "}"


# A name, the policy's text, and words that the message holds.
BAD_POLICIES = [
    ("empty", "", []),
    ("only blanks", " \n\t ", []),
    ("truncated", GOOD[:12], []),
    ("rest after the end", GOOD + "}", []),
    ("a number", "5", []),
    ("a list", "[]", []),
    ("null", "null", []),
    ("binary", bytes(range(256)), []),
    ("not UTF-8", GOOD.encode().replace(b"policy", b"p\xfflicy"), []),
    ("UTF-16", GOOD.encode("utf-16"), []),
    ("no format", "{}", ["format"]),
    ("a design", json.dumps(design()), ["/format"]),
    ("a newer version", policy_with('"version": 2'), ["/version", "newer"]),
    ("a duplicate key", policy_with('"fail_on": "error", "fail_on": "warning"'), ["/fail_on"]),
    ("an unknown key", policy_with('"fails_on": "error"'), ["fails_on", 'Did you mean "fail_on"?']),
    ("an unknown severity", policy_with('"fail_on": "info"'), ["/fail_on"]),
    ("a budget that is a text", policy_with('"budget_usd": "1000"'), ["/budget_usd"]),
    ("an infinite budget", policy_with('"budget_usd": 1e999'), []),
    ("a probability of 2", policy_with('"budget_usd": 1, "budget_probability": 2'), ["/budget_probability"]),
    ("an unknown check", policy_with('"checks": {"waiting-and-bach": "off"}'), ['Did you mean "waiting-and-batch"?']),
    ("an unknown option", policy_with('"allowed": {"llm_provider": ["openay"]}'), ['Did you mean "openai"?']),
    ("an unknown decision", policy_with('"allowed": {"llm": ["openai"]}'), ["/allowed/llm"]),
    ("no option allowed", policy_with('"allowed": {"llm_provider": []}'), ["/allowed/llm_provider"]),
    ("nested too deep", policy_with('"checks": ' + "[" * DEPTH + "]" * DEPTH), []),
    ("a key of a megabyte", policy_with('"' + "k" * 1_000_000 + '": 1'), []),
    ("control characters", policy_with('"fail_on": "\\u001b[31m\\u0007"'), ["/fail_on"]),
]


class Policies(ProgramTest):
    def test_each_bad_policy_is_refused_with_its_place(self):
        self.write_json("a.ogive.json", design())
        for name, content, words in BAD_POLICIES:
            with self.subTest(name):
                self.write("policy.json", content)
                self.refuse(INVALID, "check", "a.ogive.json", "--policy", "policy.json", says=["policy.json", *words])

    def test_a_policy_larger_than_the_limit_is_refused(self):
        self.write_json("a.ogive.json", design())
        self.write("policy.json", GOOD[:-1] + ', "$schema": "' + "x" * 65_000_000 + '"}')
        self.refuse(INVALID, "check", "a.ogive.json", "--policy", "policy.json", says=["policy.json", "64"])

    def test_what_is_no_file_is_refused(self):
        self.write_json("a.ogive.json", design())
        self.refuse(INVALID, "check", "a.ogive.json", "--policy", "missing.json", says="missing.json")
        self.refuse(INVALID, "check", "a.ogive.json", "--policy", self.home, says="home")

    def test_the_schema_is_the_published_one(self):
        printed = self.succeed("schema", "policy").json
        published = json.loads((SOURCE / "resources/schemas/policy.schema.json").read_text(encoding="utf-8"))
        self.assertEqual(printed, published)
        ids = ("option-not-allowed", "over-budget", "over-budget-probability", "budget-not-checked", "old-price")
        for finding in (*ids, "unexpected-outcome", "assumption-overdue"):
            self.assertIn(finding, json.dumps(printed))


if __name__ == "__main__":
    unittest.main()
