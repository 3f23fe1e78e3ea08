"""Nothing is lost: programs that edit and save are killed at random moments. Afterwards the design's file can be read,
and it or the recovery copy holds every edit that was older than two seconds when the kill came."""

import json
import os
import random
import re
import subprocess
import sys
import threading
import time
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(os.environ["OGIVE_SOURCE_DIR"]) / "tests/cli"))
from display import DisplayTest  # noqa: E402
from program import ProgramTest, design, need  # noqa: E402

EDITOR = os.environ["OGIVE_EDITOR"]
KILLS = int(os.environ.get("OGIVE_KILLS", "200"))
WINDOW_KILLS = int(os.environ.get("OGIVE_WINDOW_KILLS", "20"))
CHAINS = 5  # editors at a time, each with a design of its own that it takes through all its kills
LONGEST_LOSS_SECONDS = 2.0
LONGEST_LIFE_SECONDS = 2.5
LARGE_NOTES = "A design of some megabytes takes long to write. " * 40000
SEED = 20261129


def content_of_copy(path):
    """The note and the design of a recovery copy, which must be whole."""
    note, _, text = path.read_text(encoding="utf-8").partition("\n")
    return json.loads(note), json.loads(text)


def kept_states(design_file, state_folder):
    """The designs that the next start has: the saved one, and those that it offers to restore."""
    saved = json.loads(design_file.read_text(encoding="utf-8"))
    assert saved["format"] == "ogive-design"
    copies = [content_of_copy(path)[1] for path in (state_folder / "recovery").glob("*.recovery")]
    return [saved, *copies]


class Chain:
    """One design, edited by one process after the other, each of them killed."""

    def __init__(self, folder, seed, notes):
        self.folder = folder
        self.random = random.Random(seed)
        self.file = folder / "design.ogive.json"
        folder.mkdir()
        start = design({}, name="0")
        start["scenarios"][0]["notes"] = notes
        self.file.write_text(json.dumps(start), encoding="utf-8")
        self.losses = []  # seconds between the oldest edit that was lost and the kill
        self.problem = None

    def run(self, kills):
        try:
            for _ in range(kills):
                self.kill_one()
        except Exception as problem:  # told by the test's own thread
            self.problem = problem

    def kill_one(self):
        process = subprocess.Popen(
            [EDITOR, str(self.folder), str(self.random.randrange(2**31))], stdout=subprocess.PIPE, text=True,
            env={"PATH": os.environ["PATH"], "HOME": str(self.folder)},
        )  # fmt: skip
        opened = process.stdout.readline().split()
        if len(opened) != 3 or opened[1] != "opened":
            raise AssertionError(f"the design could not be opened again: exit code {process.wait()}")
        time.sleep(self.random.uniform(0, LONGEST_LIFE_SECONDS))
        killed = time.monotonic_ns()
        process.kill()
        steps = [line.split() for line in process.stdout.read().splitlines() if line.count(" ") == 2]
        process.stdout.close()
        process.wait()
        self.check(int(opened[2]), [(int(at), what, int(count)) for at, what, count in steps], killed)

    def check(self, opened, steps, killed):
        kept = max(int(state["name"]) for state in kept_states(self.file, self.folder / "state"))
        lost = [at for at, what, count in steps if what == "edited" and count > kept and at <= killed]
        self.losses.append((killed - min(lost)) / 1e9 if lost else 0.0)
        saved = max([count for _, what, count in steps if what == "saved"], default=0)
        assert kept >= max(opened, saved), f"{kept} is kept, but {opened} was opened and {saved} saved"


class Kill(ProgramTest):
    def test_no_kill_loses_an_edit_older_than_two_seconds(self):
        chains = [
            Chain(self.folder / f"chain{i}", SEED + i, LARGE_NOTES if i == 0 else "Short.") for i in range(CHAINS)
        ]
        threads = [threading.Thread(target=chain.run, args=(KILLS // CHAINS,)) for chain in chains]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        for chain in chains:
            if chain.problem:
                raise chain.problem
        losses = sorted(loss for chain in chains for loss in chain.losses)
        self.assertEqual(len(losses), KILLS // CHAINS * CHAINS)
        beside = [path.name for chain in chains for path in chain.folder.iterdir()]
        print(
            f"{len(losses)} kills: {sum(loss > 0 for loss in losses)} lost something; oldest lost edit: "
            f"median {losses[len(losses) // 2]:.2f} s, 95 % {losses[len(losses) * 95 // 100]:.2f} s, "
            f"worst {losses[-1]:.2f} s; temporary files left beside designs: "
            f"{sum('ogive-new' in name for name in beside)}"
        )
        self.assertLessEqual(losses[-1], LONGEST_LOSS_SECONDS)
        for chain in chains:
            self.succeed("evaluate", chain.file)


class KillWindow(DisplayTest):
    """The same through the real window: the design is renamed with keys, and its title tells what it has taken."""

    def setUp(self):
        super().setUp()
        self.file = self.write_json("design.ogive.json", design({}, name="n0"))
        self.count = 0
        self.random = random.Random(SEED)

    def title(self, window):
        found = re.match(r"n(\d+)", self.tool("getwindowname", window).stdout)
        return int(found[1]) if found else None

    def edit_until(self, window, end, taken):
        """Types new names and notes when the title shows them."""
        while time.monotonic() < end:
            self.count += 1
            self.tool("key", "alt+e", "key", "n", "key", "ctrl+a", "type", f"n{self.count}")
            self.tool("key", "Return")
            if self.random.random() < 0.15:
                self.tool("key", "ctrl+s")
            shown = self.title(window)
            if shown is not None and shown not in taken:
                taken[shown] = time.monotonic()

    def kill_one(self):
        program = self.start(self.file)
        window = self.window_named(program, "n[0-9]+")
        self.tool("windowfocus", "--sync", window)
        taken = {}
        self.edit_until(window, time.monotonic() + self.random.uniform(1.0, 4.0), taken)
        killed = time.monotonic()
        program.kill()
        program.wait()
        states = kept_states(self.file, self.home / ".local/state/ogive")
        kept = max(int(state["name"][1:]) for state in states)
        lost = [at for count, at in taken.items() if count > kept]
        return len(taken), killed - min(lost) if lost else 0.0

    def discard_copies(self):
        for path in (self.home / ".local/state/ogive/recovery").glob("*.recovery"):
            path.unlink()

    def test_the_window_keeps_what_its_title_has_shown(self):
        losses = []
        edits = 0
        for _ in range(WINDOW_KILLS):
            taken, loss = self.kill_one()
            edits += taken
            losses.append(loss)
            self.discard_copies()
        print(f"{len(losses)} kills of the window after {edits} edits: worst loss {max(losses):.2f} s")
        self.assertGreater(edits, WINDOW_KILLS)
        self.assertLessEqual(max(losses), LONGEST_LOSS_SECONDS)


if __name__ == "__main__":
    need("Xvfb", "xdotool")
    unittest.main()
