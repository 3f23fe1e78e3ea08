"""Price lists as large as they may be: read in seconds, and refused beyond that."""

import unittest

from program import INVALID, ProgramTest

MILLION = 1_000_000
LISTS = {
    "litellm": ("{", '"m%d":{"litellm_provider":"openai","mode":"chat","input_cost_per_token":1e-6}', "}"),
    "models.dev": ('{"openai":{"models":{', '"m%d":{"cost":{"input":1,"output":2}}', "}}}"),
    "llm-prices": ('{"prices":[', '{"id":"m%d","vendor":"openai","name":"M","input":1,"output":2}', "]}"),
    "genai-prices": ('[{"id":"openai","models":[', '{"id":"m%d","prices":{"input_mtok":1,"output_mtok":2}}', "]}]"),
}


class LargeLists(ProgramTest):
    def test_a_million_entries_are_previewed(self):
        for name, (head, entry, tail) in LISTS.items():
            with self.subTest(name):
                self.write("list.json", head + ",".join(entry % i for i in range(MILLION)) + tail)
                words = ("prices", "import", "list.json", "--dry-run", "--format", "json")
                report = self.succeed(*words, timeout=120).json
                self.assertEqual((report["from"], report["entries"], report["new"]), (name, MILLION, MILLION))

    def test_a_million_entries_are_not_written_half(self):
        head, entry, tail = LISTS["genai-prices"]
        self.write("list.json", head + ",".join(entry % i for i in range(MILLION)) + tail)
        self.refuse(INVALID, "prices", "import", "list.json", "--into", "prices", says="64")
        self.assertEqual(self.files(), ["list.json"])

    def test_a_list_beyond_the_limit_is_refused(self):
        self.write("list.json", '{"prices": [], "note": "' + "x" * 256_000_000 + '"}')
        self.refuse(INVALID, "prices", "import", "list.json", "--dry-run", says=["list.json", "256"])


if __name__ == "__main__":
    unittest.main()
