"""What the tests of the real window share: a virtual display, and xdotool to act on it."""

import os
import subprocess
import time

from program import PROGRAM, ProgramTest

PATIENCE_SECONDS = 20
POLL_SECONDS = 0.2


class DisplayTest(ProgramTest):
    """The program on a display of its own, with a runtime folder of its own."""

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
