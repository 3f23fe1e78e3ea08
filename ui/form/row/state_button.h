#pragma once

#include <QToolButton>

namespace ogive {
struct Field;
}

namespace ogive::ui {

struct FormIcons;

/// Whether a derived value can be stated instead.
[[nodiscard]] bool canBePinned(const Field& field);

/// A row's small button: it pins a derived value or frees it, and resets what is stated of another.
class StateButton : public QToolButton {
    Q_OBJECT

public:
    StateButton(const Field& field, QWidget* row);

    /// Shows what a press would do; a field that is not stated has nothing to reset.
    void showState(bool isStated);
    void showIcon(const FormIcons& icons, bool isHot);

private:
    const Field& m_field; // lives in the knowledge
};

} // namespace ogive::ui
