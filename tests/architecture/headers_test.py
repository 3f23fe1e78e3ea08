"""Every header brings what it names: what it uses of the standard library, of Qt and of Ogive is declared in something
that it includes. Reads the include files themselves, so that nothing must be compiled."""

import json
import re
import shlex
import subprocess
import sys
from functools import cache
from pathlib import Path

from sources import Findings, sources

LAYERS = ("core", "ui", "app")
_SYSTEM_INCLUDE = re.compile(r'^[ \t]*#[ \t]*include(?:_next)?[ \t]*[<"]([^>"]+)[>"]', re.MULTILINE)
_QT_DECLARATION = re.compile(
    r"(?:class|struct|enum|using|typedef[^;{}]*)\s+(?:Q_\w+_EXPORT\s+|[A-Z_]+\(\w*\)\s+)?(Q[A-Z]\w*)"
)
_OWN_DECLARATION = re.compile(r"^(?:template <[^>]*>\n)?(?:class|struct|enum class|enum)\s+(\w+)[^;(]*$", re.MULTILINE)
_NESTED = re.compile(r"^\s+(?:class|struct|enum class) (\w+)", re.MULTILINE)
_FORWARD = re.compile(r"^\s*(?:friend )?(?:class|struct|enum class)\s+(\w+)(?:\s*:\s*\w+(?:::\w+)*)?;", re.MULTILINE)
_ENUMERATORS = re.compile(r"\benum class \w+(?:\s*:\s*[\w:]+)?\s*\{([^}]*)\}")
_WORD = re.compile(r"(?<![\w.>])(?<!::)([A-Z]\w*)\b")
_QT_NAME = re.compile(r"\b(Q[A-Z][a-z]\w*)")
_STANDARD_NAME = re.compile(r"\bstd::(\w+)")

# Where a name of the standard library may be declared; any one of the headers will do.
STANDARD = {
    header: names.split()
    for header, names in {
        "algorithm": "find_if min max clamp sort",
        "array": "array",
        "atomic": "atomic",
        "bit": "bit_cast",
        "bitset": "bitset",
        "chrono": "chrono",
        "cmath": "isnan isfinite floor ceil abs round",
        "compare": "strong_ordering partial_ordering",
        "cstddef": "size_t ptrdiff_t byte",
        "cstdint": "uint8_t uint16_t uint32_t uint64_t int8_t int16_t int32_t int64_t",
        "deque": "deque",
        "functional": "function less greater hash",
        "initializer_list": "initializer_list",
        "iterator": "iterator begin end random_access_iterator_tag",
        "limits": "numeric_limits",
        "map": "map multimap",
        "memory": "unique_ptr shared_ptr weak_ptr make_unique make_shared",
        "optional": "optional nullopt make_optional",
        "set": "set multiset",
        "span": "span",
        "stop_token": "stop_token stop_source",
        "string": "string u16string u32string to_string",
        "string_view": "string_view",
        "tuple": "tuple tie",
        "type_traits": "is_same_v enable_if_t decay_t",
        "unordered_map": "unordered_map",
        "unordered_set": "unordered_set",
        "utility": "pair move forward swap exchange in_place",
        "variant": "variant monostate visit get get_if holds_alternative",
        "vector": "vector",
    }.items()
}
HEADER_OF = {name: header for header, names in STANDARD.items() for name in names}


def include_folders(root, build):
    """The folders in which the build's own sources find what they include, the compiler's included."""
    folders, compiler = [], None
    for command in json.loads((Path(build) / "compile_commands.json").read_text(encoding="utf-8")):
        words = shlex.split(command["command"])
        compiler = compiler or next(word for word in words if not word.endswith("ccache"))
        for at, word in enumerate(words):
            if word in ("-isystem", "-I"):
                folders.append(words[at + 1])
            elif word.startswith("-I"):
                folders.append(word[2:])
    said = subprocess.run(
        [compiler, "-x", "c++", "-E", "-v", "-"], input="", capture_output=True, text=True, check=True
    ).stderr
    searched = said.split("search starts here:")[-1].split("End of search list")[0]
    folders += [line.strip() for line in searched.splitlines() if line.strip()]
    return [Path(folder) for folder in dict.fromkeys(folders) if Path(folder).resolve() != Path(root).resolve()]


class SystemHeaders:
    """Include files that are not Ogive's: which others each brings, and which names of Qt they declare."""

    def __init__(self, folders):
        self._folders = folders

    @cache
    def find(self, name, beside=None):
        for folder in ([beside] if beside else []) + self._folders:
            path = folder / name
            if path.is_file():
                return path
        return None

    @cache
    def text(self, path):
        return path.read_text(encoding="utf-8", errors="replace")

    @cache
    def reached(self, name):
        """The names by which files are included, and the files, from one include on."""
        names, files, waiting = set(), set(), [(name, None)]
        while waiting:
            name, beside = waiting.pop()
            names.add(name)
            path = self.find(name, beside)
            if path is None or path in files:
                continue
            files.add(path)
            waiting += [(inner, path.parent) for inner in _SYSTEM_INCLUDE.findall(self.text(path))]
        return names, files

    @cache
    def qt_names(self, path):
        return set(_QT_DECLARATION.findall(self.text(path))) if "/qt6/" in str(path) else set()


class Headers:
    def __init__(self, root, system):
        self.all = {header.path: header for header in sources(root, *LAYERS, endings=(".h",))}
        self._system = system
        self._declared = {}
        for header in self.all.values():
            for name in _OWN_DECLARATION.findall(header.code):
                self._declared.setdefault(name, set()).add(header.path)

    def declared_in(self, name):
        """The one header that declares a name; nothing where none or several do."""
        places = self._declared.get(name, set())
        return next(iter(places)) if len(places) == 1 else None

    @cache
    def reached(self, path):
        """The own headers that one brings, itself included."""
        found, waiting = set(), [path]
        while waiting:
            header = waiting.pop()
            if header not in found and header in self.all:
                found.add(header)
                waiting += [included for _, included, is_own in self.all[header].includes if is_own]
        return found

    def missing(self, path):
        """The names that a header uses and nothing that it includes declares."""
        own = self.reached(path)
        names, files = set(), set()
        for header in own:
            for _, included, is_own in self.all[header].includes:
                if not is_own:
                    more_names, more_files = self._system.reached(included)
                    names |= more_names
                    files |= more_files
        code = self.all[path].code
        forward = {name for header in own for name in _FORWARD.findall(self.all[header].code)}
        forward |= set(_NESTED.findall(code))
        for name in sorted(set(_STANDARD_NAME.findall(code))):
            if name not in HEADER_OF:
                yield f"std::{name}, which this test does not know: add it to the table with its header"
            elif HEADER_OF[name] not in names:
                yield f"std::{name} of <{HEADER_OF[name]}>"
        known_to_qt = set().union(*(self._system.qt_names(file) for file in files)) if files else set()
        for name in sorted(set(_QT_NAME.findall(code))):
            if name not in known_to_qt and name not in forward and name not in names:
                yield name
        enumerators = {
            word for header in own for body in _ENUMERATORS.findall(self.all[header].code) for word in body.split()
        }
        enumerators = {word.strip(",") for word in enumerators}
        for name in sorted(set(_WORD.findall(code)) - enumerators):
            place = self.declared_in(name)
            if place and place not in own and name not in forward:
                yield f"{name} of {place}"


def main(root, build):
    findings = Findings()
    headers = Headers(root, SystemHeaders(include_folders(root, build)))
    for path, header in headers.all.items():
        for name in headers.missing(path):
            findings.add(header, 0, f"uses {name} without including it")
    findings.finish(len(headers.all))


main(sys.argv[1], sys.argv[2])
