"""The workbench on a virtual display: it shows the design, and ends when it is closed."""

import json
import signal
import unittest

from display import DisplayTest
from program import SAMPLE, need


class Window(DisplayTest):
    def test_it_shows_the_design_and_ends_when_it_is_closed(self):
        program = self.start(SAMPLE)
        window = self.window_named(program, "Support assistant|support-assistant")
        code, errors = self.quit(program, window)
        self.assertEqual(code, 0, errors)
        self.assertNotIn("QObject::connect", errors)
        self.assertNotIn("QPainter", errors)

    def test_it_opens_without_a_design(self):
        program = self.start()
        window = self.window_named(program, "Ogive")
        self.assertEqual(self.quit(program, window)[0], 0)

    def test_it_ends_cleanly_when_it_is_told_to(self):
        program = self.start(SAMPLE)
        self.window_named(program, "Support assistant|support-assistant")
        program.send_signal(signal.SIGTERM)
        self.assertIn(self.ended(program)[0], (0, -signal.SIGTERM))

    def test_opening_changes_no_design(self):
        before = json.dumps(json.loads(SAMPLE.read_text(encoding="utf-8")))
        path = self.write("mine.ogive.json", before)
        program = self.start(path)
        window = self.window_named(program, "Support assistant|mine")
        self.assertEqual(self.quit(program, window)[0], 0)
        self.assertEqual(path.read_text(encoding="utf-8"), before)
        self.assertEqual([name for name in self.files() if not name.startswith("home/")], ["mine.ogive.json"])

    def test_it_starts_where_nothing_can_be_kept(self):
        nowhere = self.write("no-folder", "")
        self.environment.update(HOME=f"{nowhere}/home", XDG_RUNTIME_DIR=f"{nowhere}/run", XDG_CONFIG_HOME=f"{nowhere}/config")
        program = self.start(SAMPLE)
        window = self.window_named(program, "Support assistant|support-assistant")
        self.assertEqual(self.quit(program, window)[0], 0)

    def test_it_starts_in_an_unknown_language(self):
        self.environment["LANGUAGE"] = self.environment["LC_ALL"] = "tlh_AQ.UTF-8"
        program = self.start()
        window = self.window_named(program, "Ogive")
        self.assertEqual(self.quit(program, window)[0], 0)


if __name__ == "__main__":
    need("Xvfb", "xdotool")
    unittest.main()
