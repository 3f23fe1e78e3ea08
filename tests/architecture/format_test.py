"""Sources are formatted as .clang-format says. Skipped (exit code 77) where clang-format 14 is missing."""

import shutil
import subprocess
import sys

from sources import Findings, sources


def main(root):
    program = shutil.which("clang-format-14")
    if not program:
        print("clang-format-14 is not installed: skipped")
        sys.exit(77)
    findings = Findings()
    checked = sources(root, "core", "ui", "app", "tests")
    for begin in range(0, len(checked), 50):
        files = [source.path for source in checked[begin : begin + 50]]
        done = subprocess.run(
            [program, "--dry-run", *files], cwd=root, capture_output=True, text=True, check=True
        )
        places = {}
        for line in done.stderr.splitlines():
            path, _, rest = line.partition(":")
            if path in files:
                places.setdefault(path, rest.split(":")[0])
        for path, line in places.items():
            findings.add(path, line, "not formatted: clang-format-14 -i " + path)
    findings.finish(len(checked))


main(sys.argv[1])
