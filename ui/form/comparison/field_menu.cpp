#include "ui/form/comparison/field_menu.h"

#include "ui/form/field_row.h"
#include "ui/form/field_words.h"

#include <QMenu>

namespace ogive::ui {

bool canBePinned(const Field& field)
{
    return field.derived && !field.derived->always;
}

void fillFieldMenu(QMenu& menu, FieldRow& row)
{
    const Field& field = row.field();
    const FieldState& state = row.state();
    if (canBePinned(field)) {
        QAction* pin = menu.addAction(state.isStated ? FieldRow::tr("Derive it again")
                                                     : FieldRow::tr("State this value"));
        QObject::connect(pin, &QAction::triggered, &row, &FieldRow::pressButton);
    } else if (!field.derived) {
        const QString standard = defaultText(field);
        QAction* reset = menu.addAction(
            standard.isEmpty() ? FieldRow::tr("Reset") : FieldRow::tr("Reset to default (%1)").arg(standard));
        reset->setEnabled(state.isStated);
        QObject::connect(reset, &QAction::triggered, &row, &FieldRow::resetRequested);
    }
    if (!field.derived || canBePinned(field)) {
        QAction* forget = menu.addAction(FieldRow::tr("Set to “not known”"));
        forget->setEnabled(state.origin != Origin::Open);
        QObject::connect(forget, &QAction::triggered, &row, [&row] { emit row.edited(std::monostate{}); });
    }
    if (state.other.differs()) {
        menu.addSeparator();
        //: the name of a scenario and the value of a requirement there
        QAction* take = menu.addAction(FieldRow::tr("Take over %1").arg(state.other.text));
        take->setEnabled(state.other.whyNotTaken.isEmpty());
        QObject::connect(take, &QAction::triggered, &row, &FieldRow::takeOtherRequested);
    }
}

} // namespace ogive::ui
