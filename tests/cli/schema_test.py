"""ogive schema"""

import json
import unittest

from program import SOURCE, USAGE, ProgramTest


class Schema(ProgramTest):
    def test_the_design_schema_is_the_published_one(self):
        printed = self.succeed("schema", "design").json
        published = json.loads((SOURCE / "resources/schemas/design.schema.json").read_text(encoding="utf-8"))
        self.assertEqual(printed, published)
        self.assertIn("scenarios", printed["required"])

    def test_the_knowledge_schema_covers_every_kind_of_file(self):
        printed = json.dumps(self.succeed("schema", "knowledge").json)
        for path in (SOURCE / "resources/knowledge").rglob("*.json"):
            kind = json.loads(path.read_text(encoding="utf-8"))["kind"]
            self.assertIn(f'"{kind}"', printed)

    def test_references_inside_the_schemas_lead_somewhere(self):
        for kind in ("design", "knowledge", "policy", "report"):
            schema = self.succeed("schema", kind).json
            for base, reference in references(schema, schema):
                self.assertTrue(reference.startswith("#/"), reference)
                target = base
                for part in reference[2:].split("/"):
                    part = part.replace("~1", "/").replace("~0", "~")
                    target = target[int(part) if isinstance(target, list) else part] if has(target, part) else None
                self.assertIsNotNone(target, f"{kind}: {reference} leads nowhere")

    def test_an_unknown_kind_is_wrong_usage(self):
        self.refuse(USAGE, "schema", "nothing")
        self.refuse(USAGE, "schema")


def has(value, part):
    return part.isdigit() and int(part) < len(value) if isinstance(value, list) else part in (value or {})


def references(value, base):
    """(the schema that it is relative to, reference) of every reference; an $id begins a schema of its own."""
    if isinstance(value, dict):
        base = value if "$id" in value else base
        for key, member in value.items():
            if key == "$ref" and isinstance(member, str):
                yield base, member
            else:
                yield from references(member, base)
    elif isinstance(value, list):
        for member in value:
            yield from references(member, base)


if __name__ == "__main__":
    unittest.main()
