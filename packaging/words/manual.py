"""The manual page: packaging/linux/ogive.1.in with the commands and options that the program has."""

from values import MOST_SHOWN, place_of


def quoted(text):
    """Text for roff: its own characters, and a first one that would begin a request."""
    text = text.replace("\\", "\\e").replace("-", "\\-")
    return "\\&" + text if text.startswith((".", "'")) else text


def bold(text):
    return f"\\fB{quoted(text)}\\fR"


def slanted(text):
    return f"\\fI{quoted(text)}\\fR"


def option_lines(option):
    names = ", ".join(map(bold, option.names))
    place = f" {slanted(place_of(option))}" if option.type else ""
    text = option.text
    if len(option.choices) > MOST_SHOWN and not all(choice in text for choice in option.choices):
        text += ". One of: " + ", ".join(option.choices)
    if option.is_required:
        text += " (required)"
    return [".TP", names + place, quoted(text)]


def usage(command):
    words = [bold(" ".join(("ogive", *command.words)))]
    words += [f"{bold(one.name)} {slanted(place_of(one))}" for one in command.options if one.is_required]
    if any(not option.is_required for option in command.options):
        words.append(f"[{slanted('OPTIONS')}]")
    for positional in command.positionals:
        word = slanted(positional.name.upper()) + ("…" if positional.repeats else "")
        words.append(word if positional.is_required else f"[{word}]")
    return " ".join(words)


def command_lines(command, common):
    if command.commands:
        return []
    lines = [".SS " + bold(" ".join(command.words)), usage(command), ".PP", quoted(command.text) + "."]
    for positional in command.positionals:
        lines += [".TP", slanted(positional.name.upper()), quoted(positional.text)]
    for option in command.options:
        if option.name not in common:
            lines += option_lines(option)
    taken = [bold(option.name) for option in command.options if option.name in common and option.name != "--help"]
    if taken:
        lines += [".PP", "Also takes " + " and ".join(taken) + "."]
    return lines


def common_options(program):
    """Options that the program and its commands share: described once."""
    return {option.name for option in program.options if any(one.option(option.name) for one in program.commands)}


def manual(program, template):
    common = common_options(program)
    options, commands = [], []
    for option in program.options:
        options += option_lines(option)
    for command in list(program.all())[1:]:
        commands += command_lines(command, common)
    for name, lines in (("@OPTIONS@", options), ("@COMMANDS@", commands)):
        template = template.replace(name, "\n".join(lines))
    return template
