"""ogive compute"""

import json
import math
import unittest

from program import DONE, INVALID, SOURCE, USAGE, ProgramTest

EXAMPLES = json.loads((SOURCE / "tests/core/compute/worked_examples.json").read_text(encoding="utf-8"))
FIRST = {}
for worked in EXAMPLES:
    FIRST.setdefault(worked["model"], worked)


def agrees(got, wanted, relative, absolute):
    """Members that the example does not show may be there."""
    if isinstance(wanted, dict):
        return all(key in got and agrees(got[key], value, relative, absolute) for key, value in wanted.items())
    if isinstance(wanted, list):
        return len(got) == len(wanted) and all(agrees(a, b, relative, absolute) for a, b in zip(got, wanted))
    if isinstance(wanted, (int, float)) and not isinstance(wanted, bool):
        return got == wanted or math.isclose(got, wanted, rel_tol=relative, abs_tol=absolute)
    return got == wanted


class Compute(ProgramTest):
    def test_a_number_is_printed_with_its_status(self):
        answer = self.succeed("compute", "W1.rps_avg", '{"requests_per_day": 43200}')
        self.assertEqual(answer.text, '{"status":"ok","result":0.5}\n')

    def test_the_first_worked_example_of_every_model(self):
        for name, example in FIRST.items():
            with self.subTest(name):
                answer = self.succeed("compute", name, json.dumps(example["inputs"])).json
                wanted = example["expected"]
                self.assertTrue(
                    agrees(answer["result"], wanted, example.get("rel", 0), example.get("abs", 0)), answer
                )

    def test_inputs_come_from_standard_input(self):
        example = FIRST["C7.pattern_savings"]
        given = json.dumps(example["inputs"])
        piped = self.succeed("compute", "C7.pattern_savings", "-", given=given)
        self.assertEqual(piped.text, self.succeed("compute", "C7.pattern_savings", given).text)

    def test_an_unstable_queue_is_called_so(self):
        answer = self.succeed("compute", "Q3.mmc", '{"lam": 10, "service_s": 3, "c": 20}').json
        self.assertEqual(answer["status"], "unstable")
        self.assertIsNone(answer["result"]["wq"])

    def test_a_seed_keeps_all_its_bits(self):
        answer = self.succeed("compute", "U5.splitmix64", '{"seed": 1234567, "i": 4}')
        self.assertIn("16408922859458223821", answer.text)

    def test_the_list_names_every_model_with_its_inputs(self):
        text = self.succeed("compute", "--list").text
        listed = self.succeed("compute", "--list", "--format", "json").json["models"]
        self.assertEqual({model["name"] for model in listed}, set(FIRST))
        for model in listed:
            self.assertIn(model["name"] + "  ", text)
            self.assertTrue(model["meaning"] and model["outputs"], model["name"])
            names = {part["name"] for part in model["inputs"]}
            self.assertLessEqual(set(FIRST[model["name"]]["inputs"]), names)
            required = {part["name"] for part in model["inputs"] if "default" not in part}
            self.assertLessEqual(required, set(FIRST[model["name"]]["inputs"]))

    def test_one_model_is_listed_alone(self):
        text = self.succeed("compute", "W2.rps_peak", "--list").text
        self.assertIn("paf", text)
        self.assertNotIn("W1.rps_avg", text)

    def test_wrong_usage(self):
        self.refuse(USAGE, "compute")
        self.refuse(USAGE, "compute", "W1.rps_avg")
        self.refuse(USAGE, "compute", "W1.rps_average", "{}", says=["W1.rps_average", "W1.rps_avg"])
        self.refuse(USAGE, "compute", "nothing", "--list")
        self.refuse(USAGE, "compute", "\x1b[31m" + "x" * 10_000, "{}")
        self.refuse(USAGE, "compute", "W1.rps_avg", "{}", "{}")
        self.refuse(USAGE, "compute", "W1.rps_avg", "{}", "--list")
        self.refuse(USAGE, "compute", "W1.rps_avg", "{}", "--format", "json")
        self.refuse(USAGE, "compute", "--list", "--format", "xml")

    def test_bad_inputs_are_refused_by_name(self):
        for inputs, place in (
            ('{"requests_per_day": -1, "paf": 2}', "/requests_per_day"),
            ('{"requests_per_day": 1.1e12, "paf": 2}', "/requests_per_day"),
            ('{"requests_per_day": 1, "paf": 0.5}', "/paf"),
            ('{"requests_per_day": "many", "paf": 2}', "/requests_per_day"),
            ('{"requests_per_day": true, "paf": 2}', "/requests_per_day"),
            ('{"requests_per_day": null, "paf": 2}', "/requests_per_day"),
            ('{"requests_per_day": 1}', "/paf"),
            ('{"requests_per_day": 1, "paf": 2, "pfa": 2}', "/pfa"),
            ('{"requests_per_day": 1, "paf": 2, "paf": 3}', "/paf"),
            ('{"requests_per_day": 1e999, "paf": 2}', "/requests_per_day"),
            ('{"requests_per_day": NaN, "paf": 2}', ""),
            ('{"requests_per_day": Infinity, "paf": 2}', ""),
            ("[]", ""),
            ("5", ""),
            ("", ""),
            ("{", ""),
            ("[" * 100_000, ""),
        ):
            with self.subTest(inputs[:60]):
                self.refuse(INVALID if inputs else USAGE, "compute", "W2.rps_peak", inputs, says=place)
                self.refuse(INVALID, "compute", "W2.rps_peak", "-", given=inputs, says=[place, "standard input"])
        self.refuse(INVALID, "compute", "W2.rps_peak", "-", given=b"\xff\xfe")

    def test_the_largest_traffic_prints_numbers(self):
        for name, inputs in (
            ("W2.rps_peak", {"requests_per_day": 1e12, "paf": 1000}),
            ("W6.growth_total", {"per_month0": 1e12, "g": 10, "n": 120}),
            ("V10.vec_managed", {"gb": 1e15, "p_gb": 1e6, "queries": 1e12, "ru_per_query": 1e9, "p_ru": 1e6}),
            ("Q3.mmc", {"lam": 1e9, "service_s": 1e7, "c": 1e7}),
            ("Q4.replicas_for_wait", {"lam": 1e9, "service_s": 0.01, "target_s": 0}),
        ):
            with self.subTest(name):
                answer = self.run_program("compute", name, json.dumps(inputs))
                self.assertEqual(answer.code, DONE, answer.errors)
                self.assertNotRegex(answer.text.lower(), r"\binf|nan\b")


if __name__ == "__main__":
    unittest.main()
