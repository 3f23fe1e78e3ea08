"""ogive screenshot"""

import struct
import unittest
import zlib

from program import DECISIONS, INVALID, SAMPLE, UNWRITABLE, USAGE, ProgramTest


def size_of(png):
    """Width and height that a PNG states."""
    assert png.startswith(b"\x89PNG\r\n\x1a\n")
    return struct.unpack(">II", png[16:24])


def colours_of(png):
    """How many bytes of the unpacked picture differ: an empty picture has very few."""
    data, place = b"", 8
    while place < len(png):
        length, kind = struct.unpack(">I4s", png[place : place + 8])
        if kind == b"IDAT":
            data += png[place + 8 : place + 8 + length]
        place += length + 12
    return len(set(zlib.decompress(data)))


class Screenshot(ProgramTest):
    def picture(self, *words, name="out.png"):
        self.succeed("screenshot", SAMPLE, *words, "--to", name)
        return (self.folder / name).read_bytes()

    def test_the_picture_has_the_asked_size(self):
        self.assertEqual(size_of(self.picture("--view", "cost", "--size", "1280x800")), (1280, 800))
        self.assertEqual(size_of(self.picture("--view", "cost", "--size", "1280x800", "--scale", "2")), (2560, 1600))

    def test_every_view_has_content(self):
        views = [f"decision:{decision}" for decision in DECISIONS]
        views += ["decision:llm_model", "compare:vector_db", "compare:llm_provider", "compare:llm_model"]
        views += ["cost", "capacity", "scenarios", "controls", "report"]
        views += ["present:1", "present:cost", "present:decision:vector_db"]
        pictures = {}
        for view in views:
            with self.subTest(view=view):
                pictures[view] = self.picture("--view", view, "--size", "1280x800")
                self.assertGreater(colours_of(pictures[view]), 100)
        self.assertEqual(len(set(pictures.values())), len(views), "two views look the same")

    def test_light_and_dark_differ(self):
        light = self.picture("--view", "decision:vector_db", "--theme", "light")
        dark = self.picture("--view", "decision:vector_db", "--theme", "dark")
        self.assertNotEqual(light, dark)

    def test_the_scenario_is_the_first_or_the_one_that_is_named(self):
        first = self.picture("--view", "cost", "--size", "1280x800")
        self.assertEqual(self.picture("--view", "cost", "--size", "1280x800", "--scenario", "baseline"), first)
        self.assertNotEqual(self.picture("--view", "cost", "--size", "1280x800", "--scenario", "year-2"), first)

    def test_the_same_call_gives_the_same_picture_and_leaves_nothing_else(self):
        words = ("--view", "decision:vector_db", "--size", "1280x800")
        self.assertEqual(self.picture(*words, name="a.png"), self.picture(*words, name="b.png"))
        self.assertEqual(self.files(), ["a.png", "b.png"])

    def test_wrong_usage_is_refused_and_writes_nothing(self):
        for words in (
            ("--view", "nowhere"),
            ("--view", "decision:nothing"),
            ("--view", "compare:"),
            ("--view", "present:0"),
            ("--view", "present:999"),
            ("--view", "present:nothing"),
            ("--view", ""),
            ("--view", "cost", "--scenario", "nowhere"),
            ("--view", "cost", "--size", "big"),
            ("--view", "cost", "--size", "0x0"),
            ("--view", "cost", "--size", "-100x800"),
            ("--view", "cost", "--size", "1000000x1000000"),
            ("--view", "cost", "--size", "99999999999999999999x800"),
            ("--view", "cost", "--theme", "pink"),
            ("--view", "cost", "--scale", "0"),
            ("--view", "cost", "--scale", "-1"),
            ("--view", "cost", "--scale", "nan"),
            ("--view", "cost", "--scale", "1000"),
        ):
            self.refuse(USAGE, "screenshot", SAMPLE, *words, "--to", "out.png")
        self.refuse(USAGE, "screenshot", SAMPLE, "--view", "cost")
        self.assertEqual(self.files(), [])

    def test_what_cannot_be_read_or_written_is_said(self):
        self.refuse(INVALID, "screenshot", "missing.ogive.json", "--view", "cost", "--to", "out.png")
        self.refuse(UNWRITABLE, "screenshot", SAMPLE, "--view", "cost", "--to", "missing/out.png", says="missing/out.png")
        self.assertEqual(self.files(), [])


if __name__ == "__main__":
    unittest.main()
