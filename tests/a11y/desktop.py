"""A desktop of its own for the accessibility tests: a virtual display, a session bus and the accessibility bus, on which
the program is seen as an assistive program sees it. `run(main)` starts it around a test."""

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

SKIPPED = 77
SYSTEM_PYTHON = "/usr/bin/python3"  # the one that has the bindings of the system's packages
INSIDE = "OGIVE_A11Y_DESKTOP"
LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
PATIENCE_SECONDS = 40
POLL_SECONDS = 0.02


def skip(reason):
    print(f"skipped: {reason}")
    sys.exit(SKIPPED)


def need_everything():
    missing = [name for name in ("Xvfb", "dbus-run-session") if not shutil.which(name)]
    if not any(os.access(launcher, os.X_OK) for launcher in LAUNCHERS):
        missing.append("at-spi-bus-launcher (at-spi2-core)")
    has_bindings = os.access(SYSTEM_PYTHON, os.X_OK) and not subprocess.run(
        [SYSTEM_PYTHON, "-c", "import pyatspi"], capture_output=True, check=False
    ).returncode
    if not has_bindings:
        missing.append("pyatspi (python3-pyatspi)")
    if missing:
        skip("not installed: " + ", ".join(missing))


def run(main):
    """Runs main(folder) of the calling script inside such a desktop; ends with its exit code."""
    if INSIDE in os.environ:
        inside(main)
    need_everything()
    home = Path(tempfile.mkdtemp(prefix="ogive-a11y-"))
    home.chmod(0o700)
    kept = {name: os.environ[name] for name in ("PATH", "OGIVE_PROGRAM", "OGIVE_SOURCE_DIR")}
    server, display = start_display()
    environment = {
        **kept, "HOME": str(home), "DISPLAY": display, "XDG_RUNTIME_DIR": str(home), "LANG": "C.UTF-8",
        INSIDE: str(home),
    }  # fmt: skip
    try:
        session = subprocess.Popen(
            ["dbus-run-session", "--", SYSTEM_PYTHON, "-B", *sys.argv], env=environment, start_new_session=True
        )
        code = session.wait()
        end_group(session)
    finally:
        server.kill()
        server.wait()
        shutil.rmtree(home, ignore_errors=True)
    sys.exit(code)


def end_group(process):
    """What the buses have started would outlive the session."""
    try:
        os.killpg(process.pid, signal.SIGTERM)
    except ProcessLookupError:
        pass


def start_display():
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1600x1000x24", "-nolisten", "tcp", "-noreset"],
        pass_fds=[write], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    os.close(write)
    with os.fdopen(read) as answer:
        return server, ":" + answer.readline().strip()


def inside(main):
    launcher = next(path for path in LAUNCHERS if os.access(path, os.X_OK))
    started = subprocess.Popen([launcher, "--launch-immediately"], stderr=subprocess.DEVNULL)
    try:
        wait_for_accessibility_bus()
        code = main(Path(os.environ[INSIDE]))
    finally:
        started.kill()
        started.wait()
    sys.exit(code)


def wait_until(condition, what, patience=PATIENCE_SECONDS):
    """Polls until the condition gives something true, and gives it back. Events are handled meanwhile."""
    from gi.repository import GLib

    end = time.monotonic() + patience
    while True:
        context = GLib.MainContext.default()
        while context.pending():
            context.iteration(False)
        answer = condition()
        if answer:
            return answer
        if time.monotonic() > end:
            raise AssertionError(f"not within {patience} s: {what}")
        time.sleep(POLL_SECONDS)


def wait_for_accessibility_bus():
    from gi.repository import Gio, GLib

    bus = Gio.bus_get_sync(Gio.BusType.SESSION)

    def address():
        try:
            answer = bus.call_sync(
                "org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress", None, None, Gio.DBusCallFlags.NONE, 2000
            )
        except GLib.Error:
            return None
        return answer.unpack()[0]

    wait_until(address, "the accessibility bus has an address")


class Program:
    """The workbench on this desktop; ends with the block it is used in."""

    def __init__(self, folder, *words):
        self.errors_file = folder / "errors.txt"
        environment = {**os.environ, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
        with open(self.errors_file, "wb") as errors:
            self.process = subprocess.Popen(
                [os.environ["OGIVE_PROGRAM"], *map(str, words)], env=environment, cwd=folder, stderr=errors
            )

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.kill()
        self.process.wait()

    def errors(self):
        return self.errors_file.read_text(encoding="utf-8", errors="replace")

    def is_running(self):
        return self.process.poll() is None
