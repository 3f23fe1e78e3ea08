"""What must hold of everything that an assistive program can reach: the rules, and a walk that applies them."""

from accessibles import Role, State, actions, children, has, is_visible, label, path_of

# Widgets of the toolkit that have no meaning of their own: they are reached through what they belong to.
PARTS = {Role.SCROLL_BAR, Role.SEPARATOR, Role.TABLE_ROW_HEADER}
SAYS_NOTHING = {Role.UNKNOWN, Role.INVALID, Role.FILLER}
TOGGLES = {Role.CHECK_BOX, Role.RADIO_BUTTON, Role.TOGGLE_BUTTON}
NUMBERS = {Role.SLIDER, Role.SPIN_BUTTON}
TABLES = {Role.TABLE, Role.TREE_TABLE}
CONTAINERS_OF_CELLS = TABLES | {Role.TREE, Role.LIST}
MOST_CELLS = 40


def is_control(accessible):
    """Something that takes the keyboard or a press."""
    if accessible.get_role() in PARTS:
        return False
    return has(accessible, State.FOCUSABLE) or bool(actions(accessible))


def says_something(name):
    return any(letter.isalnum() for letter in name)


def problems_of(accessible):
    """What is wrong with one accessible, in words."""
    role = accessible.get_role()
    found = []
    if is_control(accessible):
        if not says_something(accessible.get_name()):
            found.append(f"has no name that says something: “{accessible.get_name()}”")
        if role in SAYS_NOTHING:
            found.append(f"takes the keyboard, but its role is “{accessible.get_role_name()}”")
    elif role in (Role.UNKNOWN, Role.INVALID):
        found.append(f"its role is “{accessible.get_role_name()}”")
    if role in NUMBERS:
        found += problems_of_number(accessible)
    if role in TOGGLES and "Toggle" not in actions(accessible) and has(accessible, State.ENABLED):
        found.append(f"is a toggle that can't be toggled: {actions(accessible)}")
    if role in TABLES:
        found += problems_of_table(accessible)
    return found


def problems_of_number(accessible):
    value = accessible.get_value_iface()
    if value is None:
        return ["has no value"]
    least, now, most = value.get_minimum_value(), value.get_current_value(), value.get_maximum_value()
    if not least < most:
        return [f"has no range: {least} to {most}"]
    if not least <= now <= most:
        return [f"its value {now} is outside of {least} to {most}"]
    return []


def problems_of_table(accessible):
    table = accessible.get_table_iface()
    if table is None:
        return ["is a table without rows and columns"]
    nameless = [
        column for column in range(table.get_n_columns()) if not says_something(table.get_column_description(column))
    ]
    return [f"has columns without a head: {nameless}"] if nameless else []


class Walk:
    """Applies the rules to all that is visible, everything once."""

    def __init__(self):
        self.controls = 0
        self.seen = 0
        self.nameless = 0
        self.problems = []
        self.known = set()

    def visit(self, root, place):
        for accessible in self.all_below(root):
            self.seen += 1
            self.controls += is_control(accessible)
            for problem in problems_of(accessible):
                self.add(accessible, place, problem)

    def add(self, accessible, place, problem):
        """The same part is walked again in another state of the window: it is told once."""
        found = f"{path_of(accessible)}: {problem}"
        if found not in self.known:
            self.known.add(found)
            self.nameless += problem.startswith("has no name")
            self.problems.append(f"{place}: {found}")

    def all_below(self, accessible):
        yield accessible
        most = MOST_CELLS if accessible.get_role() in CONTAINERS_OF_CELLS else None
        for child in children(accessible, most):
            if is_visible(child):
                yield from self.all_below(child)

    def visit_menu(self, item, place):
        """The entries of a menu are there while it is closed."""
        for child in children(item):
            if child.get_role() in (Role.MENU_ITEM, Role.CHECK_MENU_ITEM, Role.RADIO_MENU_ITEM):
                self.seen += 1
                self.controls += 1
                if not says_something(child.get_name()):
                    self.add(child, place, "has no name that says something")
            self.visit_menu(child, f"{place} > {child.get_name()}" if child.get_name() else place)
