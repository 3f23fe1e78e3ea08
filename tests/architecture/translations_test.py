"""Every text of the program in every language: none missing, none left over, none unfinished, the same places in it, and
each in a context by which the program will find it."""

import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path

from sources import Findings, sources

# SOURCES names all of them, one a line.
ROOT, LUPDATE, SOURCES = sys.argv[1:4]
PLACES = re.compile(r"%(?:L?\d|n)")
TAGS = re.compile(r"</?[a-z]+")
PLURALS = {"ja": 1, "de": 2, "es": 2, "fr": 2}
DECLARED = re.compile(r'Q_DECLARE_TR_FUNCTIONS\((\w+)\)|(?:OGIVE_TR|translate|QT_TRANSLATE_NOOP)\(\s*"(\w+)"')


def collect(folder):
    """All texts as lupdate finds them now."""
    file = Path(folder) / "ogive.ts"
    command = [LUPDATE, "-silent", "-no-obsolete", "-I", ROOT, "-locations", "none", "-tr-function-alias"]
    command += ["QT_TRANSLATE_NOOP+=OGIVE_TR", f"@{SOURCES}", "-ts", str(file)]
    subprocess.run(command, check=True, capture_output=True)
    return messages(file)


def messages(file):
    """(context, source, comment) to the message."""
    found = {}
    for context in ElementTree.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            comment = message.findtext("comment") or ""
            found[context.findtext("name"), message.findtext("source") or "", comment] = message
    return found


def forms(message):
    """The translation, or its plural forms."""
    translation = message.find("translation")
    if message.get("numerus") == "yes":
        return [form.text or "" for form in translation.iter("numerusform")]
    return [translation.text or ""]


def problems(source, message, language):
    translation = message.find("translation")
    if translation.get("type"):
        yield translation.get("type")
    texts = forms(message)
    if message.get("numerus") == "yes" and len(texts) != PLURALS.get(language, len(texts)):
        yield f"{len(texts)} plural forms"
    for text in texts:
        if source.strip() and not text.strip():
            yield "not translated"
        elif sorted(PLACES.findall(source)) != sorted(PLACES.findall(text)):
            yield f'other places: "{text}"'
        elif sorted(TAGS.findall(source)) != sorted(TAGS.findall(text)):
            yield f'other tags: "{text}"'
        elif (source[:1] == " ") != (text[:1] == " ") or (source[-1:] == " ") != (text[-1:] == " "):
            yield f'other blanks at its ends: "{text}"'


def check_contexts(findings, wanted):
    """lupdate guesses the context of a static tr() by the class before it, and a class that nobody declared is none."""
    declared = {name for source in sources(ROOT, "core", "ui", "app") for pair in DECLARED.findall(source.text) for name in pair}
    for context, source, _ in wanted:
        if "::" not in context and context not in declared:
            findings.add("translations", 0, f'"{source}" has the context {context}, which the program does not ask for')


def main():
    findings = Findings()
    with tempfile.TemporaryDirectory() as folder:
        wanted = collect(folder)
    check_contexts(findings, wanted)
    files = sorted((Path(ROOT) / "translations").glob("ogive_*.ts"))
    for file in files:
        language = file.stem.removeprefix("ogive_")
        there = messages(file)
        for key in wanted.keys() - there.keys():
            findings.add(file.name, 0, f'missing: {key[0]} "{key[1]}"; see translations/CMakeLists.txt')
        for key in there.keys() - wanted.keys():
            findings.add(file.name, 0, f'no longer in the program: {key[0]} "{key[1]}"')
        for key in wanted.keys() & there.keys():
            for problem in problems(key[1], there[key], language):
                findings.add(file.name, 0, f'{key[0]} "{key[1]}": {problem}')
    print(f"{len(wanted)} texts in {len(files)} languages beside English")
    findings.finish(len(files))


main()
