#pragma once

class QMenu;

namespace ogive::ui {

class FieldRow;

/// What can be done with a row's field: asked about, assumed, given a range, reset, pinned, set to "not
/// known".
void fillFieldMenu(QMenu& menu, FieldRow& row);

} // namespace ogive::ui
