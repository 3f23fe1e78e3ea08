"""Completions for bash, zsh and fish: commands, options, and values where they are known."""

from values import is_file, is_folder, listed

HEADER = "# Completion of ogive for {}. Made from `ogive --help`."


def names_of(command):
    return [name for option in command.options for name in option.names]


def valued(command):
    return [option for option in command.options if option.type]


# --- bash

BASH = r"""
_ogive_listed() { ogive "$@" 2>/dev/null | sed -n 's/^\([^ ]\{1,\}\) .*/\1/p'; }

_ogive() {
    local word path='' values='' at=1 cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD - 1]}
    COMPREPLY=()
    # --option=value comes as three words
    if [[ $cur == = ]]; then
        cur=''
    elif [[ $prev == = ]]; then
        prev=${COMP_WORDS[COMP_CWORD - 2]}
    fi
    while ((at < COMP_CWORD)); do
        word=${COMP_WORDS[at++]}
        case "$path $word" in
@PATHS@
        esac
    done
    local words='' kind=''
    case "$path $prev" in
@VALUES@
    *)
        case "$path" in
@WORDS@
        esac
        ;;
    esac
    if [[ $kind == *files* ]]; then
        compopt -o filenames
        mapfile -t COMPREPLY < <(compgen -f -- "$cur")
    elif [[ $kind == *folders* ]]; then
        compopt -o filenames
        mapfile -t COMPREPLY < <(compgen -d -- "$cur")
    fi
    if [[ $words ]]; then
        mapfile -t -O "${#COMPREPLY[@]}" COMPREPLY < <(compgen -W "$words" -- "$cur")
    fi
}
complete -F _ogive ogive
"""


def bash_value(word):
    """Assignments for what can stand as this value."""
    if word.choices:
        return f"words='{' '.join(word.choices)}'"
    if listed(word):
        return f"words=$(_ogive_listed {listed(word)})"
    if is_file(word):
        return "kind=files"
    return "kind=folders" if is_folder(word) else "kind=none"


def bash_words(command):
    """Options where one is begun; else commands and what stands without an option."""
    plain = [below.words[-1] for below in command.commands]
    kinds = set()
    sets = []
    for word in command.positionals:
        plain += word.choices
        if is_file(word):
            kinds.add("kind=files")
        elif listed(word):
            sets.append(bash_value(word) + ' && words="$words @PLAIN@"')
    text = " ".join(plain)
    lines = [f"words='{text}'" if not sets else sets[0].replace(" @PLAIN@", f" {text}".rstrip()), *sorted(kinds)]
    return f"if [[ $cur == -* ]]; then words='{' '.join(names_of(command))}'; else {'; '.join(lines)}; fi"


def bash(program):
    paths, values, words = [], [], []
    for command in program.all():
        path = " ".join(command.words)
        for below in command.commands:
            paths.append(f"        '{path} {below.words[-1]}') path='{' '.join(below.words)}' ;;")
        for option in valued(command):
            patterns = " | ".join(f"'{path} {name}'" for name in option.names)
            values.append(f"    {patterns}) {bash_value(option)} ;;")
        words.append(f"        '{path}') {bash_words(command)} ;;")
    text = BASH
    for name, lines in (("@PATHS@", paths), ("@VALUES@", values), ("@WORDS@", words)):
        text = text.replace(name, "\n".join(lines))
    return HEADER.format("bash") + text


# --- zsh

def zsh_quoted(text):
    for character in "\\[]:`$":
        text = text.replace(character, "\\" + character)
    return text.replace("'", "'\\''")


def zsh_value(word):
    if word.choices:
        return f"({' '.join(word.choices)})"
    if listed(word):
        return f"{{_ogive_listed {listed(word)}}}"
    if is_file(word):
        return "_files"
    return "_files -/" if is_folder(word) else " "


def zsh_option(option):
    text = f"[{zsh_quoted(option.text)}]"
    value = f":{option.name.lstrip('-')}:{zsh_value(option)}" if option.type else ""
    names = option.names
    if len(names) == 1:
        return f"'{names[0]}{text}{value}'"
    return f"'({' '.join(names)})'{{{','.join(names)}}}'{text}{value}'"


def zsh_arguments(command):
    lines = [zsh_option(option) for option in command.options]
    for word in command.positionals:
        prefix = "*:" if word.repeats else ":" if word.is_required else "::"
        lines.append(f"'{prefix}{zsh_quoted(word.name)}:{zsh_value(word)}'")
    return lines


def zsh_function(command):
    name = "_".join(("_ogive", *command.words))
    if not command.commands:
        body = " \\\n        ".join(["    _arguments", *zsh_arguments(command)])
        return f"{name}() {{\n{body}\n}}\n"
    options = [zsh_option(option) for option in command.options]
    described = [f"        '{below.words[-1]}:{zsh_quoted(below.text)}'" for below in command.commands]
    cases = [f"        {below.words[-1]}) {'_'.join(('_ogive', *below.words))} ;;" for below in command.commands]
    files = "\n            _files" if command.positionals else ""
    start = " \\\n        ".join(["    _arguments -C", *options, "'1: :->first'", "'*:: :->rest' && return"])
    return (
        f"{name}() {{\n    local curcontext=$curcontext state line\n    typeset -A opt_args\n"
        f"    local -a commands=(\n" + "\n".join(described) + "\n    )\n" + start + "\n"
        f"    case $state in\n        first)\n            _describe command commands{files}\n            ;;\n"
        "        rest)\n            case $words[1] in\n    " + "\n    ".join(cases) + "\n"
        "            esac\n            ;;\n    esac\n}\n"
    )


ZSH_LISTED = """_ogive_listed() {
    compadd -- ${(f)"$(ogive $@ 2>/dev/null | sed -n 's/^\\([^ ]\\{1,\\}\\) .*/\\1/p')"}
}
"""


def zsh(program):
    functions = [zsh_function(command) for command in program.all()]
    return "#compdef ogive\n" + "\n".join([HEADER.format("zsh"), "", ZSH_LISTED, *functions, '_ogive "$@"', ""])


# --- fish

def fish_quoted(text):
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'"


def fish_value(word):
    if word.choices:
        return f" -x -a {fish_quoted(' '.join(word.choices))}"
    if listed(word):
        return f" -x -a '(__ogive_listed {listed(word)})'"
    if is_file(word):
        return " -r -F"
    return " -x -a '(__fish_complete_directories)'" if is_folder(word) else " -x"


def fish_condition(command):
    if not command.words:
        return "__fish_use_subcommand"
    seen = "; and ".join(f"__fish_seen_subcommand_from {word}" for word in command.words)
    below = " ".join(one.words[-1] for one in command.commands)
    return seen + (f"; and not __fish_seen_subcommand_from {below}" if below else "")


def fish_lines(command):
    begin = f"complete -c ogive -n {fish_quoted(fish_condition(command))}"
    for option in command.options:
        names = " ".join(("-l " if name.startswith("--") else "-s ") + name.lstrip("-") for name in option.names)
        yield f"{begin} {names}{fish_value(option) if option.type else ''} -d {fish_quoted(option.text)}"
    for below in command.commands:
        yield f"{begin} -a {below.words[-1]} -d {fish_quoted(below.text)}"
    if not any(map(is_file, command.positionals)):
        yield f"{begin} -f"
    for word in command.positionals:
        if word.choices or listed(word):
            yield f"{begin}{fish_value(word)}"


FISH_LISTED = """function __ogive_listed
    ogive $argv 2>/dev/null | string match -r '^\\S+(?= )'
end
"""


def fish(program):
    lines = [line for command in program.all() for line in fish_lines(command)]
    return "\n".join([HEADER.format("fish"), FISH_LISTED, *lines, ""])
