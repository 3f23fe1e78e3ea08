"""What a value is, where help cannot say it: this only chooses names in the manual and what shells offer."""

FOLDERS = {"--knowledge", "--into", "folder"}
FILES = {"--to", "--policy", "--batch", "--dmn", "design", "designs", "old", "new", "file", "a", "b", "folder"}
PLACES = {"--as-of": "DATE", "--scenario": "ID", "--size": "WIDTHxHEIGHT", "--rules": "SET"}
# Values that the program lists itself: the first word of every line that begins with one.
LISTED = {"--template": "knowledge list starter", "model": "compute --list"}
MOST_SHOWN = 4


def is_folder(word):
    return word.name in FOLDERS


def is_file(word):
    return word.name in FILES


def listed(word):
    return LISTED.get(word.name, "")


def place_of(word):
    """What stands in the manual for the value of an option."""
    if word.choices:
        return "|".join(word.choices) if len(word.choices) <= MOST_SHOWN else "FORMAT"
    if word.name in PLACES:
        return PLACES[word.name]
    if is_folder(word):
        return "FOLDER"
    if is_file(word):
        return "PATH"
    return "NUMBER" if word.type in ("UINT", "INT", "FLOAT") else word.type
