"""Small rules with a reason in CONTRIBUTING.md: one main, colours only from the theme, no style sheets, no words that
name unfinished work, and files and folders that can still be read."""

import re
import sys
from collections import Counter

from sources import Findings, allowed, sources

MAIN = re.compile(r"\bint\s+main\s*\(")
COLOUR = re.compile(
    r"\bQColor(?:::from\w+)?\s*[({]\s*(?:[\d.]|Qt::|u?\"|QStringLiteral|QLatin1)"
    r"|\bQColorConstants::|\bsetNamedColor\s*\("
    r"|\bqRgba?\s*\(\s*\d"
    r"|\bQt::(?:red|green|blue|black|white|gray|lightGray|yellow|cyan|magenta|dark[A-Z]\w+)\b"
)
COLOUR_TEXT = re.compile(r"#(?:[0-9a-fA-F]{6}|[0-9a-fA-F]{8}|[0-9a-fA-F]{3})(?![0-9a-zA-Z_])")
UNFINISHED = re.compile(r"\b(?:TO" r"DO|FIX" r"ME|XX" r"X|HA" r"CK)\b")
THEME = re.compile(r"ui/shell/(?:theme|palette)\w*\.(?:h|cpp)$")
# What the window writes follows the user's style; the report is what is printed, the diagnostics are for others.
NUMBER = re.compile(r"(?<![\w.>:])(usdText|usdTick|groupedNumber|readableNumber|countText|bytesText|durationText|tickText)\(")
WITHOUT_STYLE = re.compile(r"ui/(?:report|text)/|ui/shell/help/diagnostics\.cpp$")
LONGEST = {".h": 150, ".cpp": 350}
LONGEST_FUNCTION = 60
MOST_FILES = 20


def check_colours(findings, source):
    if not source.path.startswith("ui/") or THEME.match(source.path):
        return
    for match in COLOUR.finditer(source.code):
        findings.add(source, source.line_of(match.start()), f"a colour that is not the theme's: {match[0]}")
    for line, text in source.strings:
        if COLOUR_TEXT.search(text):
            findings.add(source, line, f'a colour that is not the theme\'s: "{text}"')


def check_number_style(findings, source):
    if not source.path.startswith("ui/") or WITHOUT_STYLE.match(source.path):
        return
    for match in NUMBER.finditer(source.code):
        depth, end = 1, match.end()
        while depth > 0:
            depth += {"(": 1, ")": -1}.get(source.code[end], 0)
            end += 1
        is_own = re.search(rf"\bQString\s+{match[1]}\(", source.code)
        if not is_own and not re.search(r"[sS]tyle(?:Of)?\b", source.code[match.end() : end]):
            findings.add(source, source.line_of(match.start()), f"{match[1]} without the user's number style")


def check_words(findings, source):
    for number, line in enumerate(source.text.splitlines(), start=1):
        if UNFINISHED.search(line):
            findings.add(source, number, "names unfinished work")
    if source.path.startswith(("ui/", "app/")) and (match := re.search(r"\bsetStyleSheet\b", source.code)):
        findings.add(source, source.line_of(match.start()), "a style sheet: looks belong to the theme and the style")


def functions(lines):
    """(first line, length) of each function body; by our format its braces stand alone, equally indented."""
    open_at = {}
    for number, line in enumerate(lines, start=1):
        brace = line.strip()
        if brace == "{":
            open_at[len(line) - 1] = number
        elif brace in ("}", "};") and (begin := open_at.pop(len(line) - len(brace), None)):
            yield begin, number - begin + 1


def check_size(findings, source, exceptions):
    lines = source.text.count("\n")
    longest = LONGEST[source.path[source.path.rindex(".") :]]
    if lines > longest and source.path not in exceptions:
        findings.add(source, 0, f"{lines} lines, more than {longest}: split it by meaning")
    for line, length in functions(source.code.splitlines()):
        if length > LONGEST_FUNCTION:
            findings.add(source, line, f"a function of {length} lines, more than {LONGEST_FUNCTION}")


def main(root):
    findings = Findings()
    exceptions = allowed("long_files.txt")
    product = sources(root, "core", "ui", "app")
    for source in product:
        if MAIN.search(source.code) and not source.path.startswith("app/"):
            findings.add(source, 0, "only app has a main")
        if source.path.endswith(".h") and not source.code.lstrip().startswith("#pragma once"):
            findings.add(source, 1, "a header begins with #pragma once")
        check_colours(findings, source)
        check_number_style(findings, source)
    everything = product + sources(root, "tests")
    for source in everything:
        check_words(findings, source)
        check_size(findings, source, exceptions)
    for folder, count in Counter(source.folder for source in product).items():
        if count > MOST_FILES and folder not in exceptions:
            findings.add(folder, 0, f"{count} files, more than {MOST_FILES}: split it by meaning")
    findings.finish(len(everything))


main(sys.argv[1])
