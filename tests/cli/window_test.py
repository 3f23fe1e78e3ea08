"""The workbench on a virtual display: it shows the design, and ends when it is closed."""

import json
import os
import signal
import subprocess
import time
import unittest

from program import PROGRAM, SAMPLE, ProgramTest, need

PATIENCE_SECONDS = 20
POLL_SECONDS = 0.2


class Window(ProgramTest):
    def setUp(self):
        super().setUp()
        read, write = os.pipe()
        self.server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(write), "-screen", "0", "1440x900x24", "-nolisten", "tcp"],
            pass_fds=[write], stderr=subprocess.DEVNULL,
        )  # fmt: skip
        self.addCleanup(self.stop, self.server)
        os.close(write)
        with os.fdopen(read) as answer:
            self.display = ":" + answer.readline().strip()
        self.environment = {
            "PATH": os.environ["PATH"], "HOME": str(self.home), "DISPLAY": self.display,
            "XDG_RUNTIME_DIR": str(self.home),
        }  # fmt: skip
        self.home.chmod(0o700)

    @staticmethod
    def stop(process):
        process.kill()
        process.wait()

    def start(self, *words):
        program = subprocess.Popen(
            [PROGRAM, *map(str, words)], cwd=self.folder, env=self.environment, stderr=subprocess.PIPE, text=True
        )
        self.addCleanup(self.stop, program)
        self.addCleanup(program.stderr.close)
        return program

    def tool(self, *words):
        return subprocess.run(["xdotool", *words], env=self.environment, capture_output=True, text=True, check=False)

    def window_named(self, program, words):
        """Waits for a visible window whose title holds these words; its id."""
        end = time.monotonic() + PATIENCE_SECONDS
        while time.monotonic() < end:
            self.assertIsNone(program.poll(), "the program ended by itself")
            found = self.tool("search", "--onlyvisible", "--name", words).stdout.split()
            if found:
                return found[0]
            time.sleep(POLL_SECONDS)
        self.fail(f"no window named {words}")

    def quit(self, program, window):
        """Presses Ctrl+Q until the program ends, as it may not listen yet. No window manager sets the focus here."""
        end = time.monotonic() + PATIENCE_SECONDS
        while program.poll() is None and time.monotonic() < end:
            self.tool("windowfocus", "--sync", window)
            self.tool("key", "ctrl+q")
            time.sleep(POLL_SECONDS)
        return self.ended(program)

    def ended(self, program):
        code = program.wait(timeout=PATIENCE_SECONDS)
        return code, program.stderr.read()

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


if __name__ == "__main__":
    need("Xvfb", "xdotool")
    unittest.main()
