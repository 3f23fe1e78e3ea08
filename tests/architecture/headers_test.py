"""Every header compiles on its own: it includes what it needs. Uses the flags of the build's own sources."""

import json
import os
import shlex
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from sources import Findings, sources

LAYER_SOURCES = {"core": "/core/", "ui": "/ui/", "app": "/app/"}


def flags_of(root, build):
    """For each layer the compiler and flags of one of its sources, without its precompiled header."""
    commands = json.loads((Path(build) / "compile_commands.json").read_text(encoding="utf-8"))
    flags = {}
    for command in commands:
        file = command["file"]
        if not file.startswith(str(root)) or "/build/" in file[len(str(root)) :]:
            continue
        layer = Path(file).relative_to(root).parts[0]
        if layer not in LAYER_SOURCES or layer in flags:
            continue
        kept, skip = [], 0
        for word in shlex.split(command["command"]):
            if skip:
                skip -= 1
            elif word in ("-o", "-c", "-include", "-MF", "-MT"):
                skip = 1
            elif word.endswith("ccache") or word == "-Winvalid-pch" or word.startswith("-M"):
                continue
            else:
                kept.append(word)
        flags[layer] = kept
    return flags


def compile_alone(flags, source):
    layer = source.path.split("/")[0]
    command = flags[layer] + ["-O0", "-fsyntax-only", "-x", "c++", "-"]
    text = f'#include "{source.path}"\n'
    done = subprocess.run(command, input=text, capture_output=True, text=True, cwd=source.root, check=False)
    return "" if done.returncode == 0 else done.stderr


def main(root, build):
    findings = Findings()
    flags = flags_of(Path(root), build)
    headers = [header for header in sources(root, *LAYER_SOURCES, endings=(".h",)) if header.path.split("/")[0] in flags]
    with ThreadPoolExecutor(os.cpu_count() or 1) as pool:
        for header, problem in zip(headers, pool.map(lambda header: compile_alone(flags, header), headers)):
            if problem:
                findings.add(header, 0, "does not compile alone:\n" + "\n".join(problem.splitlines()[:6]))
    findings.finish(len(headers))


main(sys.argv[1], sys.argv[2])
