"""The validators of each format have nothing to say about what is installed."""

import re
import subprocess
import unittest

import installed
from program import SOURCE, ProgramTest, need


class Validators(ProgramTest):
    def setUp(self):
        super().setUp()
        self.tree = self.folder / "tree"
        installed.install(self.tree)

    def silent(self, *command):
        """Runs; expects success and nothing said on either output."""
        done = subprocess.run(
            [str(word) for word in command], capture_output=True, text=True, cwd=self.tree, check=False,
            env={"PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "MANWIDTH": "100"},
        )  # fmt: skip
        self.assertEqual((done.returncode, done.stderr), (0, ""), f"{command}: {done.stdout}")
        return done.stdout

    def test_the_desktop_entry(self):
        entry = "share/applications/ogive.desktop"
        self.assertEqual(self.silent("desktop-file-validate", entry), "")
        text = (self.tree / entry).read_text(encoding="utf-8")
        self.assertIn("\nIcon=ogive\n", text)
        self.assertIn("\nExec=ogive %f\n", text)
        name = re.search(r'setDesktopFileName\(QStringLiteral\("(\w+)"\)\)', (SOURCE / "app/workbench.cpp").read_text())
        self.assertEqual(name[1], "ogive")

    def test_the_component_and_its_links(self):
        path = f"share/metainfo/{installed.COMPONENT}.metainfo.xml"
        self.silent("appstreamcli", "validate", "--no-net", path)
        text = (self.tree / path).read_text(encoding="utf-8")
        version = re.search(r"project\(Ogive VERSION ([\d.]+)", (SOURCE / "CMakeLists.txt").read_text())[1]
        self.assertIn(f'<release version="{version}"', text)
        self.assertIn('<launchable type="desktop-id">ogive.desktop</launchable>', text)

    def test_the_file_type_is_taken_for_designs_and_not_for_other_json(self):
        self.silent("xmllint", "--noout", "--nonet", "share/mime/packages/ogive.xml")
        # with the system's own types, as *.json is one of these
        common = "share/mime/packages/freedesktop.org.xml"
        (self.tree / common).symlink_to(f"/usr/{common}")
        subprocess.run(["update-mime-database", self.tree / "share/mime"], capture_output=True, check=True)
        patterns = (self.tree / "share/mime/globs2").read_text(encoding="utf-8").splitlines()
        self.assertIn("60:application/x-ogive+json:*.ogive.json", patterns)
        self.assertIn("50:application/json:*.json", patterns)
        self.assertIn(
            "application/x-ogive+json application/json",
            (self.tree / "share/mime/subclasses").read_text(encoding="utf-8"),
        )

    def test_the_manual_page_is_set_without_a_warning(self):
        page = self.silent("man", "--warnings", "-l", self.tree / "share/man/man1/ogive.1.gz")
        self.assertIn("ogive - design AI systems", page)

    def test_icons_are_drawn_at_their_sizes(self):
        for size in installed.ICON_SIZES:
            for name in ("apps/ogive.png", "mimetypes/application-x-ogive+json.png"):
                head = (self.tree / f"share/icons/hicolor/{size}x{size}" / name).read_bytes()[:24]
                self.assertEqual(head[:8], b"\x89PNG\r\n\x1a\n")
                self.assertEqual((int.from_bytes(head[16:20], "big"), int.from_bytes(head[20:], "big")), (size, size))


if __name__ == "__main__":
    need("desktop-file-validate", "appstreamcli", "xmllint", "update-mime-database", "man")
    unittest.main()
