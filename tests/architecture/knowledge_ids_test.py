"""No field, decision, option or rule set of the knowledge is named in C++: adding one needs none.

Core's formulas ask for the roles that bindings.json gives to fields and decisions; a role may be spelled as the field is.
"""

import json
import re
import sys
from pathlib import Path

from sources import Findings, allowed, sources

SHORTEST = 5  # shorter ids are everyday words
ID_OF_LITERAL = re.compile(r"\b(?:Field|Decision|Option|RuleSet)Id\s*(?:\w+\s*)?[({]\s*\"")


def knowledge_ids(root):
    folder = Path(root) / "resources/knowledge"

    def ids(path, key):
        return [entry["id"] for entry in json.loads((folder / path).read_text(encoding="utf-8"))[key]]

    found = {}
    for identifier in ids("fields.json", "fields"):
        found[identifier] = "field"
    for decision in ids("decisions.json", "decisions"):
        if (folder / f"options/{decision}.json").exists():  # else its options are the records of a catalog
            for identifier in ids(f"options/{decision}.json", "options"):
                found.setdefault(identifier, "option")
        found[decision] = "decision"
    for path in sorted((folder / "rules").glob("*.json")):
        found.setdefault(path.stem, "rule set")
    return {name: kind for name, kind in found.items() if len(name) >= SHORTEST}


def role_names(root):
    bindings = json.loads((Path(root) / "resources/knowledge/bindings.json").read_text(encoding="utf-8"))
    return {*bindings["fields"], *bindings["decisions"]}


def main(root):
    findings = Findings()
    ids = knowledge_ids(root)
    roles = role_names(root)
    exceptions = allowed("knowledge_ids_allowed.txt")
    used = set()
    checked = sources(root, "core", "ui", "app")
    for source in checked:
        for match in ID_OF_LITERAL.finditer(source.code):
            findings.add(source, source.line_of(match.start()), "makes an id of a text: " + match[0])
        for line, text in source.strings:
            exception = f"{source.path} {text}"
            if exception in exceptions:
                used.add(exception)
            elif text in ids and not (text in roles and source.path.startswith("core/")):
                findings.add(source, line, f'names the {ids[text]} "{text}"')
    for exception in sorted(exceptions - used):
        findings.add("tests/architecture/knowledge_ids_allowed.txt", 0, f"no longer needed: {exception}")
    findings.finish(len(checked) if ids else 0)


main(sys.argv[1])
