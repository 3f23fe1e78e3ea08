#pragma once

#include <QAccessible>

class QWidget;

namespace ogive::ui {

/// What is below a widget: seen by assistive programs, or parts of a drawing that its description tells.
enum class AccessibleInside { Seen, Drawn };

/// What assistive programs take a widget for that no standard control stands for. Its accessible name and
/// description say the rest.
void setAccessibleRole(QWidget& widget, QAccessible::Role role,
                       AccessibleInside inside = AccessibleInside::Seen);

/// A press by an assistive program calls this slot or invokable method without arguments.
void setAccessiblePress(QWidget& widget, const char* method);

} // namespace ogive::ui
