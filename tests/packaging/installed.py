"""What the tests of packages share: what is installed, and installing it below a folder."""

import os
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "cli"))

BUILD = Path(os.environ["OGIVE_BINARY_DIR"])
COMPONENT = "localhost.ogive.ogive"
ICON_SIZES = [16, 22, 24, 32, 48, 64, 128, 256, 512]
TRANSLATIONS = "share/ogive/translations/"
MANUAL = "share/doc/ogive/manual/"

EVERYWHERE = {
    "bin/ogive",
    "share/applications/ogive.desktop",
    f"share/metainfo/{COMPONENT}.metainfo.xml",
    "share/mime/packages/ogive.xml",
    "share/man/man1/ogive.1.gz",
    "share/bash-completion/completions/ogive",
    "share/fish/vendor_completions.d/ogive.fish",
    "share/icons/hicolor/scalable/apps/ogive.svg",
    "share/icons/hicolor/scalable/mimetypes/application-x-ogive+json.svg",
    *(f"share/icons/hicolor/{size}x{size}/apps/ogive.png" for size in ICON_SIZES),
    *(f"share/icons/hicolor/{size}x{size}/mimetypes/application-x-ogive+json.png" for size in ICON_SIZES),
}
BY_PREFIX = EVERYWHERE | {"share/zsh/site-functions/_ogive"}
BY_DEBIAN = EVERYWHERE | {
    "share/zsh/vendor-completions/_ogive",
    "share/doc/ogive/copyright",
    "share/doc/ogive/changelog.gz",
}


def without_many(paths):
    """Without translations and pages of the manual, of which there may be any number."""
    return {path for path in paths if not path.startswith((TRANSLATIONS, MANUAL))}


def install(prefix):
    """`cmake --install` below a prefix; the paths that it made there."""
    subprocess.run(["cmake", "--install", BUILD, "--prefix", prefix], stdout=subprocess.DEVNULL, check=True)
    return {path.relative_to(prefix).as_posix() for path in prefix.rglob("*") if not path.is_dir()}
