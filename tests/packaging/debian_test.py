"""The Debian package: it holds what it should and asks for what it needs; on a system that has nothing else it
installs, opens its window, writes a report, and leaves nothing behind when it is removed."""

import os
import shutil
import subprocess
import sys
import unittest

import installed
from clean_root import CleanRoot, depended_on
from display import DisplayTest
from program import SAMPLE, need

USER = 65534
HOME = "/home/user"
# Beside what the package needs: those that act on what it brings.
COMPANIONS = [["shared-mime-info"], ["desktop-file-utils"]]
NEEDED_BESIDE_LIBRARIES = ["fonts-inter"]
LIBRARIES = ["libqt6widgets6", "libqt6gui6", "libqt6svg6", "libqt6charts6", "libc6"]


def run(*words, **more):
    return subprocess.run([str(word) for word in words], capture_output=True, text=True, check=True, **more).stdout


class Debian(DisplayTest):
    @classmethod
    def setUpClass(cls):
        # beside the build, as there is room
        cls.place = installed.BUILD / "packaging/test"
        cls.addClassCleanup(shutil.rmtree, cls.place, ignore_errors=True)
        shutil.rmtree(cls.place, ignore_errors=True)
        cls.place.mkdir(parents=True)
        # gzip is quicker than what is given out, and nothing else differs
        quicker = "CPACK_DEBIAN_COMPRESSION_TYPE=gzip"
        run("cpack", "-G", "DEB", "-B", cls.place / "made", "-D", quicker, cwd=installed.BUILD)
        [cls.package] = (cls.place / "made").glob("*.deb")

    def field(self, name):
        return run("dpkg-deb", "--field", self.package, name).strip()

    def test_it_holds_what_is_installed_and_what_debian_asks_for(self):
        paths = set()
        for line in run("dpkg-deb", "--contents", self.package).splitlines():
            mode, owner, *_, path = line.split(maxsplit=5)
            self.assertEqual(owner, "root/root", line)
            runs = mode[0] == "d" or path == "./usr/bin/ogive"
            self.assertEqual(mode[1:], "rwxr-xr-x" if runs else "rw-r--r--", line)
            if mode[0] != "d":
                paths.add(path.removeprefix("./usr/"))
        self.assertEqual(installed.without_many(paths), installed.BY_DEBIAN)

    def test_it_asks_for_what_it_needs(self):
        names = [one[0] for one in depended_on(self.field("Depends"))]
        for name in NEEDED_BESIDE_LIBRARIES:
            self.assertIn(name, names)
        for name in LIBRARIES:
            self.assertTrue(any(found in (name, name + "t64") for found in names), (name, names))
        self.assertFalse([name for name in names if name.endswith("-dev")])
        self.assertEqual(self.field("Package"), "ogive")
        self.assertRegex(self.field("Description"), r"^workbench for designing AI systems\n")
        self.assertLess(self.package.stat().st_size, 20e6)

    def test_it_installs_runs_and_goes_without_a_trace(self):
        root = CleanRoot(self.place / "root", [*depended_on(self.field("Depends")), *COMPANIONS])
        root.run("update-mime-database", "/usr/share/mime")
        root.run("update-desktop-database")
        before = root.state()
        self.assertFalse([path for path in before if "ogive" in path])
        types = self.types(root)

        shutil.copy(self.package, root.at("/tmp/ogive.deb"))
        root.run("dpkg", "--install", "/tmp/ogive.deb")
        root.at("/tmp/ogive.deb").unlink()
        self.assertIn("Status: install ok installed", root.run("dpkg", "--status", "ogive"))
        self.assertEqual(set(self.types(root)) - set(types), {"60:application/x-ogive+json:*.ogive.json"})
        entries = root.at("/usr/share/applications/mimeinfo.cache").read_text().splitlines()
        self.assertIn("application/x-ogive+json=ogive.desktop;", entries)
        self.use(root)

        root.run("dpkg", "--purge", "ogive")
        shutil.rmtree(root.at(HOME))
        after = root.state()
        self.assertEqual(sorted(after.items() - before.items()), [])
        self.assertEqual(sorted(before.items() - after.items()), [])
        self.assertEqual(self.types(root), types)

    @staticmethod
    def types(root):
        return root.at("/usr/share/mime/globs2").read_text().splitlines()

    def use(self, root):
        home = root.at(HOME)
        home.mkdir(mode=0o700)
        shutil.copy(SAMPLE, home / "sample.ogive.json")
        for path in (home, home / "sample.ogive.json"):
            os.chown(path, USER, USER)
        # as in a session of its own: what it keeps for a user is below the user's folder
        session = {"HOME": HOME, "XDG_RUNTIME_DIR": HOME}
        words = ("export", f"{HOME}/sample.ogive.json", "--to", f"{HOME}/report.pdf")
        root.run("ogive", *words, user=USER, environment=session)
        report = home / "report.pdf"
        self.assertIn("Support assistant", run("pdftotext", report, "-"))
        self.assertIn("Inter", run("pdffonts", report))

        session["DISPLAY"] = self.display
        program = subprocess.Popen(
            root.command("ogive", f"{HOME}/sample.ogive.json", user=USER, environment=session),
            stderr=subprocess.PIPE, text=True,
        )  # fmt: skip
        self.addCleanup(self.stop, program)
        self.addCleanup(program.stderr.close)
        window = self.window_named(program, "Support assistant")
        code, errors = self.quit(program, window)
        self.assertEqual((code, errors), (0, ""))


def need_a_root():
    """Ends the test as skipped where no command can be run in another root folder."""
    tried = subprocess.run(["chroot", "/", "true"], capture_output=True, text=True, check=False)
    if tried.returncode != 0:
        print(f"skipped: needs root, to run commands in a root folder of its own: {tried.stderr.strip()}")
        sys.exit(77)


if __name__ == "__main__":
    need("cpack", "dpkg", "dpkg-deb", "dpkg-shlibdeps", "file", "Xvfb", "xdotool", "pdftotext")
    need("update-mime-database", "update-desktop-database")
    need_a_root()
    unittest.main()
