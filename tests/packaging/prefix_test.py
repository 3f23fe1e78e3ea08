"""`cmake --install` below any prefix gives a tree that is whole and runs from there."""

import subprocess
import unittest

import installed
from program import SAMPLE, SOURCE, ProgramTest


class Prefix(ProgramTest):
    def test_the_tree_is_whole_and_runs_from_where_it_is_moved_to(self):
        first = self.folder / "first prefix"
        self.assertEqual(installed.without_many(installed.install(first)), installed.BY_PREFIX)
        tree = first.rename(self.folder / "moved")
        for language in (SOURCE / "translations").glob("ogive_*.ts"):
            self.assertTrue((tree / installed.TRANSLATIONS / f"{language.stem}.qm").is_file(), language)
        self.assertTrue((tree / installed.MANUAL / "index.html").is_file())
        program = tree / "bin/ogive"
        for words in (["--version"], ["evaluate", SAMPLE], ["export", SAMPLE, "--to", self.folder / "report.pdf"]):
            done = subprocess.run([program, *words], capture_output=True, env={"HOME": str(self.home)}, check=False)
            self.assertEqual((done.returncode, done.stderr), (0, b""), words)
        expected = self.succeed("evaluate", SAMPLE).output
        again = subprocess.run([program, "evaluate", SAMPLE], capture_output=True, env={}, check=True)
        self.assertEqual(again.stdout, expected)
        self.assertEqual((self.folder / "report.pdf").read_bytes()[:5], b"%PDF-")

    def test_nothing_in_it_names_the_folders_of_the_build(self):
        tree = self.folder / "prefix"
        installed.install(tree)
        is_release = "CMAKE_BUILD_TYPE:STRING=Release" in (installed.BUILD / "CMakeCache.txt").read_text()
        for path in tree.rglob("*"):
            # for debugging, a program names its sources
            if path.is_file() and (is_release or path.name != "ogive"):
                content = path.read_bytes()
                for folder in (installed.BUILD, SOURCE):
                    self.assertNotIn(bytes(folder), content, path.name)


if __name__ == "__main__":
    unittest.main()
