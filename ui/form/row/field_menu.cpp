#include "ui/form/row/field_menu.h"

#include "ui/form/field_row.h"
#include "ui/text/field_text.h"

#include <QCoreApplication>
#include <QMenu>

namespace ogive::ui {
namespace {

struct MenuText {
    Q_DECLARE_TR_FUNCTIONS(FieldMenu)
};

void addResets(QMenu& menu, FieldRow& row)
{
    const Field& field = row.field();
    const FieldState& state = row.state();
    const bool isAlwaysDerived = field.derived && field.derived->always;
    if (field.derived && !isAlwaysDerived) {
        QAction* pin = menu.addAction(state.isStated ? MenuText::tr("Derive it again")
                                                     : MenuText::tr("State this value"));
        QObject::connect(pin, &QAction::triggered, &row, &FieldRow::pressButton);
    } else if (!field.derived) {
        const QString standard = defaultText(field);
        QAction* reset = menu.addAction(
            standard.isEmpty() ? MenuText::tr("Reset") : MenuText::tr("Reset to default (%1)").arg(standard));
        reset->setEnabled(state.isStated);
        QObject::connect(reset, &QAction::triggered, &row, &FieldRow::resetRequested);
    }
    if (isAlwaysDerived)
        return;
    QAction* forget = menu.addAction(MenuText::tr("Set to “not known”"));
    forget->setEnabled(state.origin != Origin::Open);
    QObject::connect(forget, &QAction::triggered, &row, [&row] { emit row.edited(std::monostate{}); });
}

void addOther(QMenu& menu, FieldRow& row)
{
    const OtherValue& other = row.state().other;
    if (!other.differs())
        return;
    menu.addSeparator();
    //: the name of a scenario and the value of a requirement there
    QAction* take = menu.addAction(MenuText::tr("Take over %1").arg(other.text));
    take->setEnabled(other.whyNotTaken.isEmpty());
    QObject::connect(take, &QAction::triggered, &row, &FieldRow::takeOtherRequested);
}

} // namespace

void fillFieldMenu(QMenu& menu, FieldRow& row)
{
    QAction* role = menu.addAction(MenuText::tr("What does this field decide?"));
    role->setShortcut(Qt::Key_F1);
    QObject::connect(role, &QAction::triggered, &row, &FieldRow::roleRequested);
    menu.addSeparator();
    const bool hasAssumption = row.state().assumption.stated.has_value();
    QAction* assume =
        menu.addAction(hasAssumption ? MenuText::tr("Edit assumption…") : MenuText::tr("State assumption…"));
    assume->setShortcut(Qt::Key_F2);
    QObject::connect(assume, &QAction::triggered, &row, &FieldRow::openAssumption);
    if (hasAssumption)
        QObject::connect(menu.addAction(MenuText::tr("Remove assumption")), &QAction::triggered, &row,
                         [&row] { emit row.assumptionEdited(std::nullopt); });
    if (row.hasRange())
        QObject::connect(menu.addAction(MenuText::tr("Give a range…")), &QAction::triggered, &row,
                         &FieldRow::openRange);
    menu.addSeparator();
    addResets(menu, row);
    addOther(menu, row);
}

} // namespace ogive::ui
