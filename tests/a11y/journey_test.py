"""A whole way through the program as who hears it goes it: over the accessibility bus alone, from the start page to a
saved design. Nothing is clicked or typed on the display, nothing is called inside the program."""

import json

import desktop

RATIONALE = "The team knows one program best"


class Journey:
    def __init__(self, folder, app, heard):
        self.folder = folder
        self.app = app
        self.heard = heard

    def say_done(self, step):
        print(f"done: {step}", flush=True)

    def start_from_starter(self):
        from accessibles import Role, press, wait_for

        press(wait_for(self.app, Role.PUSH_BUTTON, "Customer support assistant"))
        self.wait_for_card("Architecture: Monolith")
        self.say_done("a starter is open")

    def wait_for_card(self, beginning):
        """The strip comes last among the children of the window, so it is looked for from there."""
        from accessibles import Role, wait_for

        return wait_for(self.app, Role.PUSH_BUTTON, beginning)

    def wait_to_hear(self, words):
        desktop.wait_until(
            lambda: any(words in text for text in self.heard), f"“{words}” is announced; heard: {self.heard}"
        )

    def raise_traffic(self):
        from accessibles import Role, wait_for

        traffic = wait_for(self.app, Role.SPIN_BUTTON, "Traffic")
        value = traffic.get_value_iface()
        assert value.get_current_value() == 8000, value.get_current_value()
        value.set_current_value(120000)
        desktop.wait_until(lambda: value.get_current_value() == 120000, "the traffic is 120 000")
        text = traffic.get_text_iface()
        assert "/day" in text.get_text(0, text.get_character_count()), (text.get_character_count(), text.get_text(0, -1))
        card = self.wait_for_card("Architecture: Microservice")
        assert card.get_description() == "changed, was Monolith", card.get_description()
        self.wait_to_hear("Architecture is now Microservices (was Monolith).")
        self.say_done("the traffic is set, and the change of the outcome is heard")

    def open_decision(self):
        from accessibles import Role, press, wait_for

        press(self.wait_for_card("Architecture: Microservice"))
        self.tree = wait_for(self.app, Role.LIST, "Which architecture")
        described = {node.get_name(): node.get_description() for node in self.nodes()}
        assert described["Microservices"].startswith("Recommended"), described
        assert any("On the path taken" in text for text in described.values()), described
        self.say_done("the tree is read")

    def nodes(self):
        from accessibles import children

        return list(children(self.tree))

    def try_a_change(self):
        from accessibles import actions, press

        near = [node for node in self.nodes() if node.get_description().startswith("One change away")]
        pressable = next(node for node in near if node.get_name() == "Serverless" and "Press" in actions(node))
        press(pressable, "Press")
        self.wait_to_hear("Scenario ")
        self.say_done(f"a what-if is tried: {pressable.get_name()}")

    def override(self):
        from accessibles import Role, children, press, wait_for

        call = wait_for(self.app, Role.COMBO_BOX, "Your call: Accept the recommendation")
        choice = next(found for found in children(call) if found.get_name() == "Monolith")
        press(choice, "Press")
        rationale = wait_for(self.app, Role.TEXT, "Rationale")
        rationale.get_editable_text_iface().set_text_contents(RATIONALE)
        press(wait_for(self.app, Role.PUSH_BUTTON, "Apply"))
        card = self.wait_for_card("Architecture: Monolith")
        assert card.get_description().startswith("overridden"), card.get_description()
        self.say_done("the decision is overridden with a rationale")

    def read_costs(self):
        from accessibles import Role, descendants, find, press, wait_for

        press(wait_for(self.app, Role.PAGE_TAB, "Cost"))
        chart = wait_for(self.app, Role.CHART, "")
        assert chart.get_name() and len(chart.get_description()) > 20, (chart.get_name(), chart.get_description())
        card = chart.get_parent().get_parent()
        press(find(card, Role.RADIO_BUTTON, "Table"), "Toggle")
        table = wait_for(card, Role.TABLE, "")
        cells = table.get_table_iface()
        assert cells.get_n_rows() > 0 and cells.get_n_columns() > 1, table.get_name()
        heads = [cells.get_column_description(column) for column in range(cells.get_n_columns())]
        first = [cells.get_accessible_at(0, column).get_name() for column in range(cells.get_n_columns())]
        assert all(heads) and all(first), (heads, first)
        self.say_done(f"the chart “{chart.get_name()}” is read, and its table: {heads}: {first}")

    def undo(self):
        from accessibles import menu_entry, press

        press(menu_entry(self.app, "Edit", "Undo"))
        self.wait_for_card("Architecture: Serverless")
        press(menu_entry(self.app, "Edit", "Redo"))
        self.wait_for_card("Architecture: Monolith")
        self.say_done("undone and done again")

    def save(self):
        from accessibles import Role, menu_entry, press, wait_for

        path = self.folder / "heard.ogive.json"
        press(menu_entry(self.app, "File", "Save as"))
        dialog = wait_for(self.app, Role.DIALOG, "Save the design")
        name = wait_for(dialog, Role.TEXT, "File name:")
        name.get_editable_text_iface().set_text_contents(str(path))
        press(wait_for(dialog, Role.PUSH_BUTTON, "Save"))
        desktop.wait_until(path.exists, "the file is saved")
        design = json.loads(path.read_text(encoding="utf-8"))
        assert RATIONALE in json.dumps(design), design
        assert design["scenarios"][0]["requirements"]["expected_traffic"] == 120000
        assert len(design["scenarios"]) == 2
        self.say_done("saved")


def listen(heard):
    """Keeps what is announced, and alerts as they change what they say."""
    import pyatspi

    def take(event):
        if event.type.startswith("object:announcement"):
            heard.append(str(event.any_data))

    pyatspi.Registry.registerEventListener(take, "object:announcement")


def main(folder):
    from accessibles import application

    heard = []
    listen(heard)
    with desktop.Program(folder) as program:
        journey = Journey(folder, application(program), heard)
        for step in (
            journey.start_from_starter,
            journey.raise_traffic,
            journey.open_decision,
            journey.try_a_change,
            journey.override,
            journey.read_costs,
            journey.undo,
            journey.save,
        ):
            step()
        assert not program.errors(), program.errors()
    return 0


if __name__ == "__main__":
    desktop.run(main)
