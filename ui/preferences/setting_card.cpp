#include "ui/preferences/setting_card.h"

#include "ui/widgets/text_label.h"

#include <QGridLayout>

namespace ogive::ui {
namespace {

constexpr int labelWidth = 150;

} // namespace

SettingCard::SettingCard(const QString& title, QWidget* parent)
    : Card(parent)
    , m_grid(new QGridLayout)
{
    setAccessibleName(title);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnMinimumWidth(0, labelWidth);
    m_grid->setColumnStretch(1, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 14);
    column->setSpacing(10);
    column->addWidget(new TextLabel(title, TextSize::Strong, this));
    column->addLayout(m_grid);
}

TextLabel* SettingCard::addRow(const QString& label, QWidget& control, const QString& hint)
{
    const int row = m_grid->rowCount();
    if (row > 1) // a grid without rows counts one
        m_grid->setRowMinimumHeight(row, 6);
    auto* title = new TextLabel(label, TextSize::Base, this);
    title->setBuddy(&control);
    if (control.accessibleName().isEmpty())
        control.setAccessibleName(QString(label).remove(u'&'));
    auto* line = new TextLabel(hint, TextSize::Small, this);
    line->setMuted(true);
    line->setWordWrap(true);
    line->setTextFormat(Qt::PlainText);
    line->setVisible(!hint.isEmpty());
    m_grid->addWidget(title, row + 1, 0, Qt::AlignLeft | Qt::AlignVCenter);
    // One with a width of its own would else limit the whole column to it.
    const bool isNarrow = control.maximumWidth() < QWIDGETSIZE_MAX;
    m_grid->addWidget(&control, row + 1, 1, isNarrow ? Qt::AlignLeft : Qt::Alignment());
    m_grid->addWidget(line, row + 2, 1);
    return line;
}

void SettingCard::showProblem(TextLabel& hintLine, const QString& problem, const QString& hint)
{
    const bool isProblem = !problem.isEmpty();
    hintLine.setText(isProblem ? problem : hint);
    hintLine.setMuted(!isProblem);
    if (isProblem)
        hintLine.setForegroundRole(QPalette::BrightText);
    hintLine.setVisible(!hintLine.text().isEmpty());
}

} // namespace ogive::ui
