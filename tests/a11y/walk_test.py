"""Walks everything that an assistive program can reach in the running program and checks it: the start page, every
view, the docks, the menus, the interview, the knowledge window and the stage."""

import os
import sys
from pathlib import Path

import desktop

SAMPLE = "resources/samples/support-assistant.ogive.json"
OTHER_SIDES = ("Table", "Map", "Rule sets")
# Menu entries that open a window of their own, which a button or Escape closes.
OTHER_WINDOWS = (
    ("Edit", "Settings"),
    ("Help", "Keyboard shortcuts"),
    ("Help", "The guide"),
    ("Help", "Diagnostics"),
    ("Help", "About Ogive"),
)
CLOSING = ("Close", "Cancel", "OK")
MOST_SHOWN = 100


def views_of(app):
    from accessibles import Role, descendants

    return [found for found in descendants(app) if found.get_role() == Role.PAGE_TAB]


def show(window, tab, index):
    """Opens a view; the pages stand in the order of their tabs."""
    from accessibles import children, is_visible, press

    press(tab)

    def is_shown():
        pages = list(children(view_shown(window)))
        return index < len(pages) and is_visible(pages[index])

    desktop.wait_until(is_shown, f"the view {tab.get_name()} is shown")


def walk_start(folder, walk):
    from accessibles import Role, application, press, wait_for

    with desktop.Program(folder) as program:
        app = application(program)
        wait_for(app, Role.PUSH_BUTTON, "New design")
        walk.visit(app, "start page")
        press(wait_for(app, Role.PUSH_BUTTON, "Guided interview"))
        walk.visit(wait_for(app, Role.DIALOG, "Guided interview"), "interview")


def walk_design(folder, walk):
    from accessibles import Role, application, wait_for

    sample = Path(os.environ["OGIVE_SOURCE_DIR"]) / SAMPLE
    with desktop.Program(folder, sample) as program:
        app = application(program)
        wait_for(app, Role.PUSH_BUTTON, "Architecture: ")
        window = next(iter_frames(app))
        walk_docks(window, walk)
        walk.visit(window, "window")
        for index, tab in enumerate(views_of(app)):
            show(window, tab, index)
            walk_view(window, walk, tab.get_name())
        walk_menus(window, walk)
        walk_other_windows(app, window, walk)
        walk_knowledge(app, window, walk)
        walk_stage(app, window, walk)
        errors = program.errors()
        assert not errors, errors


def walk_docks(window, walk):
    """All requirements are unfolded, and the docks that are hidden at first are shown."""
    from accessibles import menu_entry, press

    press(find_fold(window), "Toggle")
    press(menu_entry(window, "View", "Assumptions"))


def find_fold(window):
    from accessibles import Role, descendants

    return next(
        found
        for found in descendants(window)
        if found.get_role() == Role.CHECK_BOX and "nothing now" in found.get_name()
    )


def iter_frames(app):
    from accessibles import children

    yield from children(app)


def view_shown(window):
    """What holds the pages of the views, of which one is visible."""
    from accessibles import Role, children, descendants

    def is_of_views(found):
        """A view may have tabs of its own."""
        return found.get_role() == Role.PAGE_TAB_LIST and any(
            child.get_name().startswith("Overview") for child in children(found)
        )

    tabs = next(found for found in descendants(window) if is_of_views(found))
    return next(found for found in children(tabs.get_parent()) if found.get_role() == Role.LAYERED_PANE)


def walk_view(window, walk, name):
    from accessibles import Role, descendants, press

    pages = view_shown(window)
    walk.visit(pages, name)
    # What stands behind a choice: the table of each chart, the other drawings of a decision.
    choices = [found for found in descendants(pages) if found.get_role() == Role.RADIO_BUTTON]
    for choice in choices:
        if choice.get_name() in OTHER_SIDES:
            press(choice, "Toggle")
            walk.visit(choice.get_parent().get_parent(), f"{name}, {choice.get_name()}")


def walk_menus(window, walk):
    from accessibles import Role, children, descendants

    bar = next(found for found in descendants(window) if found.get_role() == Role.MENU_BAR)
    for menu in children(bar):
        walk.visit_menu(menu, f"menu {menu.get_name()}")


def windows(app):
    """Everything that stands for itself, by its path on the bus."""
    from accessibles import Role, children
    from gi.repository import GLib

    found = {}
    for window in children(app):
        found[hash(window)] = window
        for inside in children(window):
            try:
                role = inside.get_role()
            except GLib.Error:  # it went while it was asked
                continue
            if role in (Role.DIALOG, Role.ALERT, Role.WINDOW):
                found[hash(inside)] = inside
    return found


def walk_other_windows(app, window, walk):
    from accessibles import Role, descendants, is_visible, menu_entry, press

    for menu, entry in OTHER_WINDOWS:
        before = {key for key, found in windows(app).items() if is_visible(found)}
        press(menu_entry(window, menu, entry))

        def opened(before=before):
            shown = {key: found for key, found in windows(app).items() if is_visible(found)}
            return [found for key, found in shown.items() if key not in before]

        other = desktop.wait_until(opened, f"{menu} > {entry} opens a window")[0]
        walk.visit(other, f"{menu} > {entry}")
        buttons = [found for found in descendants(other) if found.get_role() == Role.PUSH_BUTTON]
        closing = next((found for found in buttons if found.get_name() in CLOSING), None)
        if closing is not None:
            press(closing)
            desktop.wait_until(lambda: not opened(), f"{entry} is closed")


def walk_knowledge(app, window, walk):
    from accessibles import Role, children, descendants, menu_entry, press

    before = app.get_child_count()
    press(menu_entry(window, "Knowledge", "Browse knowledge"))
    desktop.wait_until(lambda: app.get_child_count() > before, "the knowledge window is there")
    knowledge = next(frame for frame in children(app) if "nowledge" in frame.get_name())
    walk.visit(knowledge, "knowledge")
    sections = next(
        found for found in descendants(knowledge) if found.get_role() == Role.LIST and found.get_name() == "Sections"
    )
    for section in list(children(sections)):
        if not section.get_name():
            continue
        press(section, "Press", "Toggle")
        walk.visit(knowledge, f"knowledge, {section.get_name()}")


def walk_stage(app, window, walk):
    """The page of a decision, which has most controls, and what counts a vote over it."""
    from accessibles import Role, children, descendants, menu_entry, press, wait_for

    press(menu_entry(window, "Workshop", "Present the decision in view"))

    def shown():
        return [frame for frame in children(app) if frame.get_name().startswith("Presentation")]

    stage = desktop.wait_until(shown, "the stage is there")[0]
    walk.visit(stage, "stage")
    buttons = [found for found in descendants(stage) if found.get_role() == Role.PUSH_BUTTON]
    press(next(found for found in buttons if found.get_name() == "Room vote"))
    wait_for(stage, Role.PUSH_BUTTON, "Agree: one more")
    walk.visit(stage, "stage, vote")


def main(folder):
    from rules import Walk

    walk = Walk()
    walk_start(folder, walk)
    walk_design(folder, walk)
    print(f"{walk.seen} accessibles, {walk.controls} controls walked, {walk.nameless} without a name")
    for problem in walk.problems[:MOST_SHOWN]:
        print(problem)
    if len(walk.problems) > MOST_SHOWN:
        print(f"and {len(walk.problems) - MOST_SHOWN} more")
    return 1 if walk.problems else 0


if __name__ == "__main__":
    desktop.run(main)
