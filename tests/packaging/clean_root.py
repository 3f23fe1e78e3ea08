"""A root folder that holds a small Debian and nothing else: the essential packages of this system, those that a package
depends on, and dpkg's records of them. Made from the files of this system, so it needs no network and takes seconds;
what a package forgot to ask for is missing in it, even where this system has it."""

import os
import re
import shutil
import stat
import subprocess
from pathlib import Path

RECORDS = Path("/var/lib/dpkg")
LEFT_OUT = re.compile(r"/usr/share/(?:doc|man|info|locale|i18n|lintian|bug)/|/usr/lib/[^/]+/gconv/")
# What maintainers' scripts made when the packages were installed here.
MADE_BY_SCRIPTS = ("/etc/passwd", "/etc/group", "/etc/alternatives", "/etc/fonts")
EMPTY = ("/dev", "/home", "/proc", "/root", "/run", "/sys", "/tmp", "/var/tmp", "/var/log", "/var/cache/fontconfig")


class Package:
    def __init__(self, record):
        self.record = record
        self.fields = dict(re.findall(r"^([\w-]+): (.*(?:\n .*)*)", record, re.MULTILINE))
        self.name = self.fields["Package"]

    @property
    def is_installed(self):
        return self.fields.get("Status", "").endswith(" installed")

    @property
    def needs(self):
        return depended_on(", ".join(self.fields.get(name, "") for name in ("Pre-Depends", "Depends")))

    @property
    def provides(self):
        return [name for one in depended_on(self.fields.get("Provides", "")) for name in one]

    def file(self, ending):
        """dpkg's file of this kind for the package, if there is one."""
        for name in (self.name, f"{self.name}:{self.fields['Architecture']}"):
            if (path := RECORDS / "info" / f"{name}.{ending}").exists():
                return path
        return None


def depended_on(text):
    """[[alternative]] of a list of packages, without versions and architectures."""
    lists = [[re.split(r"[\s(:]", name.strip())[0] for name in one.split("|")] for one in text.split(",")]
    return [names for names in lists if names[0]]


def installed_here():
    """{name: Package} of this system, in its own architecture."""
    native = subprocess.run(["dpkg", "--print-architecture"], capture_output=True, text=True, check=True).stdout.strip()
    records = (RECORDS / "status").read_text(encoding="utf-8").strip().split("\n\n")
    packages = [Package(record) for record in records]
    return {
        package.name: package
        for package in packages
        if package.is_installed and package.fields["Architecture"] in (native, "all")
    }


def closure(wanted, packages):
    """The packages that these names ask for, and all that those need. A name that nothing here answers is left to dpkg,
    which will complain."""
    providers = {name: package for package in packages.values() for name in package.provides}
    found, left = {}, [*wanted, *([name] for name, one in packages.items() if one.fields.get("Essential") == "yes")]
    while left:
        names = left.pop()
        package = next((packages[name] for name in names if name in packages), None)
        package = package or next((providers[name] for name in names if name in providers), None)
        if package and package.name not in found:
            found[package.name] = package
            left += package.needs
    return sorted(found.values(), key=lambda package: package.name)


class CleanRoot:
    def __init__(self, folder, wanted):
        self.folder = Path(folder)
        self.packages = closure(wanted, installed_here())
        self.folder.mkdir(mode=0o755)
        for path in Path("/").iterdir():
            if path.is_symlink() and str(os.readlink(path)).startswith("usr/"):
                self.at(path).symlink_to(os.readlink(path))
                self.at("/" + os.readlink(path)).mkdir(parents=True, exist_ok=True)
        for path in EMPTY:
            self.at(path).mkdir(parents=True, exist_ok=True)
        self.at("/tmp").chmod(0o1777)
        for package in self.packages:
            for path in package.file("list").read_text(encoding="utf-8").splitlines():
                if not LEFT_OUT.match(path):
                    self.copy(path)
        for path in MADE_BY_SCRIPTS:
            self.copy_all(path)
        self.choose_alternatives()
        self.make_devices()
        self.write_records()
        self.run("ldconfig")

    def at(self, path):
        return self.folder / str(path).lstrip("/")

    def copy(self, path):
        source, target = Path(path), self.at(path)
        try:
            mode = source.lstat().st_mode
        except FileNotFoundError:
            return
        if stat.S_ISDIR(mode):
            target.mkdir(parents=True, exist_ok=True)
        elif not os.path.lexists(target):
            target.parent.mkdir(parents=True, exist_ok=True)
            if stat.S_ISLNK(mode):
                target.symlink_to(os.readlink(source))
            elif stat.S_ISREG(mode):
                shutil.copyfile(source, target)
                target.chmod(stat.S_IMODE(mode))

    def copy_all(self, path):
        self.copy(path)
        if Path(path).is_dir():
            for below in Path(path).rglob("*"):
                self.copy(below)

    def choose_alternatives(self):
        """The links that say which of several programs has a name, such as `which`, where they lead to one."""
        for record in (RECORDS / "alternatives").iterdir():
            link = record.read_text(encoding="utf-8").splitlines()[1]
            if os.path.islink(link) and self.at(os.path.realpath(link)).exists():
                self.copy(link)

    def make_devices(self):
        """Where nodes can't be made, /dev/null is a file: good enough for what is run here."""
        for name, numbers in (("null", (1, 3)), ("zero", (1, 5)), ("random", (1, 8)), ("urandom", (1, 9))):
            path = self.at("/dev") / name
            try:
                os.mknod(path, stat.S_IFCHR | 0o666, os.makedev(*numbers))
            except PermissionError:
                path.touch()
            path.chmod(0o666)

    def write_records(self):
        """dpkg's own: which packages there are, their files, and who is told when files appear (triggers)."""
        records = self.at(RECORDS)
        for name in ("info", "updates", "triggers", "parts"):
            (records / name).mkdir(parents=True, exist_ok=True)
        (records / "status").write_text("\n\n".join(package.record for package in self.packages) + "\n")
        for name in ("available", "triggers/Lock", "triggers/Unincorp"):
            (records / name).touch()
        shutil.copy(RECORDS / "info/format", records / "info/format")
        names = {package.name for package in self.packages}
        told = (RECORDS / "triggers/File").read_text().splitlines()
        told = [line for line in told if re.split(r"[\s:/]", line.split()[1])[0] in names]
        (records / "triggers/File").write_text("".join(f"{line}\n" for line in told))
        for package in self.packages:
            for ending in ("list", "triggers", "postinst", "conffiles"):
                if path := package.file(ending):
                    shutil.copy(path, records / "info" / path.name)

    def command(self, *words, user=None, environment=None):
        """A command line that runs these words inside."""
        settings = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL": "C.UTF-8", **(environment or {})}
        switch = ["--userspec", f"{user}:{user}"] if user else []
        return [
            "chroot", *switch, str(self.folder), "/usr/bin/env", "-i",
            *(f"{name}={value}" for name, value in settings.items()), *map(str, words),
        ]  # fmt: skip

    def run(self, *words, **more):
        done = subprocess.run(
            self.command(*words, **more), capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL
        )
        if done.returncode != 0:
            raise AssertionError(f"{words}: exit code {done.returncode}: {done.stdout} {done.stderr}")
        return done.stdout

    def state(self):
        """{path: what it is}, without dpkg's records and logs."""
        state = {}
        for folder, folders, files in os.walk(self.folder):
            inside = "/" + str(Path(folder).relative_to(self.folder)).removeprefix(".")
            if inside in ("/var/lib/dpkg", "/var/log", "/proc"):
                folders.clear()
                continue
            for name in [*folders, *files]:
                path = Path(folder, name)
                about = path.lstat()
                link = os.readlink(path) if path.is_symlink() else ""
                size = about.st_size if stat.S_ISREG(about.st_mode) else 0
                state[os.path.join(inside, name)] = (about.st_mode, size, link)
        return state
