#include "ui/compare/arrange_button.h"

#include <QAction>
#include <QMenu>

#include <utility>

namespace ogive::ui {

ArrangeButton::ArrangeButton(QWidget* parent)
    : QPushButton(tr("&Arrange"), parent)
{
    auto* menu = new QMenu(this);
    m_sort = menu->addMenu(tr("&Sort by"));
    m_pin = menu->addMenu(tr("&Pin in front"));
    menu->addSeparator();
    menu->addAction(tr("As in the &knowledge"), this, [this] {
        m_arrangement = {};
        markChosen();
        emit arrangementChanged();
    });
    setMenu(menu);
    setToolTip(
        tr("Sort the options by a row (a click on its title does the same) and pin those to be kept in "
           "front (a click on their title)"));
}

void ArrangeButton::offer(const CompareTable& table)
{
    QStringList rows;
    QStringList options;
    for (const CompareRow& row : table.rows)
        rows << row.title;
    for (const CompareColumn& column : table.columns)
        options << column.title;
    if (rows != m_rows)
        fill(*m_sort, rows, &ArrangeButton::sortBy);
    if (options != m_options)
        fill(*m_pin, options, &ArrangeButton::togglePin);
    m_rows = std::move(rows);
    m_options = std::move(options);
    markChosen();
}

void ArrangeButton::forget()
{
    m_arrangement = {};
}

void ArrangeButton::fill(QMenu& menu, const QStringList& titles, void (ArrangeButton::*act)(const QString&))
{
    menu.clear();
    for (const QString& title : titles) {
        QString shown = title;
        QAction* action = menu.addAction(shown.replace(u'&', QStringLiteral("&&")));
        action->setCheckable(true);
        action->setData(title);
        connect(action, &QAction::triggered, this, [this, title, act] { (this->*act)(title); });
    }
}

void ArrangeButton::markChosen()
{
    for (QAction* action : m_sort->actions())
        action->setChecked(action->data().toString() == m_arrangement.row);
    for (QAction* action : m_pin->actions())
        action->setChecked(m_arrangement.pinned.contains(action->data().toString()));
}

void ArrangeButton::sortBy(const QString& row)
{
    const bool isAgain = row == m_arrangement.row;
    const bool isThird = isAgain && m_arrangement.isReversed;
    m_arrangement.row = isThird ? QString() : row;
    m_arrangement.isReversed = isAgain && !isThird;
    markChosen();
    emit arrangementChanged();
}

void ArrangeButton::togglePin(const QString& option)
{
    if (m_arrangement.pinned.removeAll(option) == 0)
        m_arrangement.pinned << option;
    markChosen();
    emit arrangementChanged();
}

} // namespace ogive::ui
