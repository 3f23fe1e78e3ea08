#include "ui/compare/compare_menu.h"

#include "ui/compare/arrange_button.h"
#include "ui/compare/compare_model.h"

#include <QApplication>
#include <QClipboard>
#include <QCoreApplication>
#include <QMenu>
#include <QTableView>

namespace ogive::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

struct MenuWords {
    Q_DECLARE_TR_FUNCTIONS(ogive::ui::ComparePage)
};

QString withoutMnemonics(QString title)
{
    return title.replace(u'&', "&&"_L1);
}

/// What every option says in a row, a line each.
QString rowText(const CompareModel& model, int row)
{
    QStringList lines{model.rowAt(row).title};
    for (int column = 0; column < model.columnCount(); ++column)
        lines << MenuWords::tr("%1: %2").arg(model.columnAt(column).title, model.cellAt(row, column).text());
    return lines.join(u'\n');
}

/// What an option says in every row that is shown, a line each.
QString optionText(const CompareModel& model, int column)
{
    QStringList lines{model.columnAt(column).title};
    for (int row = 0; row < model.rowCount(); ++row)
        lines << MenuWords::tr("%1: %2").arg(model.rowAt(row).title, model.cellAt(row, column).text());
    return lines.join(u'\n');
}

void addCopy(QMenu& menu, const QString& title, const QString& text)
{
    menu.addAction(title, [text] { QApplication::clipboard()->setText(text); })->setEnabled(!text.isEmpty());
}

} // namespace

void showCompareMenu(const CompareModel& model, ArrangeButton& arrange, const QTableView& view,
                     const QPoint& place)
{
    const QModelIndex at = view.currentIndex();
    if (!at.isValid())
        return;
    const QString option = model.columnAt(at.column()).title;
    const CompareRow& row = model.rowAt(at.row());
    QMenu menu;
    addCopy(menu, MenuWords::tr("&Copy cell"), model.cellAt(at.row(), at.column()).text());
    addCopy(menu, MenuWords::tr("Copy &row “%1”").arg(withoutMnemonics(row.title)), rowText(model, at.row()));
    addCopy(menu, MenuWords::tr("Copy &option “%1”").arg(withoutMnemonics(option)),
            optionText(model, at.column()));
    addCopy(menu, MenuWords::tr("Copy so&urce"), model.cellAt(at.row(), at.column()).origin);
    menu.addSeparator();
    menu.addAction(MenuWords::tr("&Sort by this row"),
                   [&arrange, title = row.title] { arrange.sortBy(title); });
    QAction* pin = menu.addAction(MenuWords::tr("&Pin this option in front"),
                                  [&arrange, option] { arrange.togglePin(option); });
    pin->setCheckable(true);
    pin->setChecked(model.columnAt(at.column()).isPinned);
    menu.exec(place);
}

} // namespace ogive::ui
