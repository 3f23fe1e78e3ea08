#pragma once

class QMenu;

namespace ogive {
struct Field;
}

namespace ogive::ui {

class FieldRow;

/// Whether a value that follows from others can be stated instead.
[[nodiscard]] bool canBePinned(const Field& field);

/// What can be done with a requirement beside editing it.
void fillFieldMenu(QMenu& menu, FieldRow& row);

} // namespace ogive::ui
