"""A second start hands its design to the Ogive that runs already, unless it wants to be one of its own."""

import os
import signal
import socket
import time
import unittest

from display import PATIENCE_SECONDS, POLL_SECONDS, DisplayTest
from program import SAMPLE, need

ANSWER_SECONDS = 1  # how long a start waits for a running Ogive


class Instance(DisplayTest):
    def design(self, title):
        return self.write(f"{title}.ogive.json", SAMPLE.read_text(encoding="utf-8").replace("Support assistant", title))

    def titles(self):
        """Of all visible windows of Ogive."""
        found = self.tool("search", "--onlyvisible", "--name", "Ogive").stdout.split()
        return sorted(self.tool("getwindowname", window).stdout.strip() for window in found)

    def wait_for_titles(self, *parts):
        """Waits until there are just these windows, by a part of the title of each."""
        end = time.monotonic() + PATIENCE_SECONDS
        while time.monotonic() < end:
            titles = self.titles()
            if len(titles) == len(parts) and all(part in title for part, title in zip(sorted(parts), titles)):
                return
            time.sleep(POLL_SECONDS)
        self.fail(f"windows {self.titles()}, not {parts}")

    def running(self, *words):
        """An Ogive that is ready to be handed something."""
        program = self.start(*words)
        self.window_named(program, "Ogive")
        return program

    def meeting_point(self):
        return self.home / f"ogive-{self.display}.socket"

    def test_a_second_start_opens_its_design_in_the_running_one_and_ends(self):
        first = self.running(self.design("Alpha"))
        second = self.start(self.design("Beta").name)  # relative to the folder it is started in
        self.assertEqual(self.ended(second), (0, ""))
        self.wait_for_titles("Alpha", "Beta")
        self.assertIsNone(first.poll())

    def test_a_design_that_is_open_already_gets_no_second_window(self):
        path = self.design("Alpha")
        self.running(path)
        self.wait_for_titles("Alpha")
        self.assertEqual(self.ended(self.start(path))[0], 0)
        time.sleep(ANSWER_SECONDS)
        self.wait_for_titles("Alpha")

    def test_a_window_without_a_design_is_used(self):
        self.running()
        self.assertEqual(self.ended(self.start(self.design("Alpha")))[0], 0)
        self.wait_for_titles("Alpha")

    def test_one_that_crashed_leaves_nothing_in_the_way(self):
        first = self.running()
        first.send_signal(signal.SIGKILL)
        first.wait()
        self.assertTrue(self.meeting_point().exists())
        self.running(self.design("Alpha"))
        self.assertEqual(self.ended(self.start(self.design("Beta")))[0], 0)
        self.wait_for_titles("Alpha", "Beta")

    def test_one_that_hangs_is_left_alone(self):
        first = self.running()
        first.send_signal(signal.SIGSTOP)
        self.addCleanup(first.send_signal, signal.SIGCONT)
        begin = time.monotonic()
        second = self.start(self.design("Alpha"))
        self.window_named(second, "Alpha")
        self.assertGreaterEqual(time.monotonic() - begin, ANSWER_SECONDS)
        self.assertIsNone(second.poll())

    def test_one_with_its_own_knowledge_date_or_wish_is_its_own(self):
        self.running(self.design("Alpha"))
        for number, words in enumerate((["--new-instance"], ["--as-of", "2026-11-22"])):
            with self.subTest(words=words):
                name = f"Own{number}"
                own = self.start(*words, self.design(name))
                self.window_named(own, name)
                self.assertIsNone(own.poll())
        self.environment["OGIVE_NEW_INSTANCE"] = "1"
        own = self.start(self.design("Wish"))
        self.window_named(own, "Wish")
        self.assertIsNone(own.poll())

    def test_many_at_once_show_every_design_once(self):
        programs = [self.start(self.design(f"Design{number}")) for number in range(4)]
        self.wait_for_titles(*(f"Design{number}" for number in range(4)))
        self.assertTrue(any(program.poll() is None for program in programs))

    def test_what_is_no_request_is_passed_over(self):
        first = self.running()
        for nonsense in (b"", b"\0", b"one\0", b"a\0b\0c\0", b"x" * 200_000):
            with socket.socket(socket.AF_UNIX) as stranger:
                stranger.connect(str(self.meeting_point()))
                try:
                    stranger.sendall(nonsense)
                except (BrokenPipeError, ConnectionResetError):
                    pass
        silent = socket.socket(socket.AF_UNIX)
        self.addCleanup(silent.close)
        silent.connect(str(self.meeting_point()))
        self.assertEqual(self.ended(self.start(self.design("Alpha")))[0], 0)
        self.wait_for_titles("Alpha")
        self.assertIsNone(first.poll())

    def test_a_folder_that_others_may_write_to_is_no_meeting_point(self):
        self.running(self.design("Alpha"))
        os.chmod(self.home, 0o777)
        self.addCleanup(os.chmod, self.home, 0o700)
        second = self.start(self.design("Beta"))
        self.window_named(second, "Beta")
        self.assertIsNone(second.poll())


if __name__ == "__main__":
    need("Xvfb", "xdotool")
    unittest.main()
