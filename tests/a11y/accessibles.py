"""What an assistive program sees of the program: its accessibles, found by role and name, read and pressed."""

import pyatspi
from gi.repository import Atspi, GLib

from desktop import wait_until

Role = Atspi.Role
State = Atspi.StateType
LONGEST_PATH = 12


def application(program, name="Ogive"):
    """The program on the accessibility bus, once it has a window."""

    def find():
        assert program.is_running(), "the program ended by itself: " + program.errors()
        desktop = pyatspi.Registry.getDesktop(0)
        for index in range(desktop.get_child_count()):
            found = desktop.get_child_at_index(index)
            if found and found.get_name().lower() == name.lower() and found.get_child_count() > 0:
                return found
        return None

    found = wait_until(find, "the program is on the accessibility bus")
    # Each question is answered by the program itself: what it says now is what is tested.
    found.set_cache_mask(Atspi.Cache.NONE)
    return found


def children(accessible, most=None):
    count = accessible.get_child_count()
    for index in range(count if most is None else min(count, most)):
        child = accessible.get_child_at_index(index)
        if child is not None:
            yield child


def has(accessible, state):
    return accessible.get_state_set().contains(state)


def is_visible(accessible):
    return has(accessible, State.VISIBLE)


def descendants(accessible, most=None):
    """All that is visible below an accessible, depth first."""
    for child in children(accessible, most):
        if is_visible(child):
            yield child
            yield from descendants(child, most)


def find(root, role, beginning, most=200):
    """The first visible accessible of a role whose name begins so; None where there is none."""
    for found in descendants(root, most):
        if found.get_role() == role and found.get_name().startswith(beginning):
            return found
    return None


def wait_for(root, role, beginning):
    return wait_until(lambda: tolerant(lambda: find(root, role, beginning)), f"a {role.value_nick} “{beginning}”")


def tolerant(question):
    """What is asked of an accessible that is just being removed has no answer."""
    try:
        return question()
    except GLib.Error:
        return None


def actions(accessible):
    action = accessible.get_action_iface()
    return [] if action is None else [action.get_action_name(i) for i in range(action.get_n_actions())]


def press(accessible, *names):
    """Does the first of these actions that it has. One that opens a dialog answers only when that is closed."""
    action = accessible.get_action_iface()
    known = actions(accessible)
    wanted = next((name for name in (*names, "Press", "Toggle", "SetFocus") if name in known), None)
    assert wanted is not None, f"{label(accessible)} has only these actions: {known}"
    try:
        action.do_action(known.index(wanted))
    except GLib.Error as error:
        if "timeout" not in error.message.lower() and "did not receive a reply" not in error.message.lower():
            raise


def label(accessible):
    return f"{accessible.get_role_name()} “{accessible.get_name()}”"


def path_of(accessible):
    """Where an accessible stands, for a report: the named ones above it."""
    names = []
    step = accessible
    for _ in range(LONGEST_PATH):
        step = step.get_parent()
        if step is None or step.get_role() == Role.APPLICATION:
            break
        if step.get_name():
            names.append(step.get_name()[:40])
    return " < ".join([label(accessible), *names])


def menu_entry(root, *names):
    """An entry of the menu bar by the menus it stands in; closed menus know their entries."""
    step = next(found for found in descendants(root) if found.get_role() == Role.MENU_BAR)
    for name in names:
        entries = [found for child in children(step) for found in ([child] if child.get_name() else children(child))]
        step = next((found for found in entries if found.get_name().startswith(name)), None)
        assert step is not None, f"no menu entry {names}: {[found.get_name() for found in entries]}"
    return step
