#include "ui/overview/finding_list.h"

#include "ui/text/convert.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>

#include <algorithm>
#include <utility>

namespace ogive::ui {
namespace {

constexpr std::size_t mostJumps = 3;
constexpr qsizetype mostSpareRows = 30;

/// Whether the widgets of one finding can show another.
bool hasShapeOf(const ShownFinding& one, const ShownFinding& other)
{
    return one.isWarning == other.isWarning && one.fields == other.fields &&
           one.advice.isEmpty() == other.advice.isEmpty();
}

} // namespace

FindingList::FindingList(const Knowledge& knowledge, QWidget* parent)
    : QWidget(parent)
    , m_knowledge(knowledge)
    , m_column(new QVBoxLayout(this))
    , m_nothing(new TextLabel(tr("No check has anything to say about this design."), TextSize::Base, this))
{
    setAccessibleName(tr("Checks that fire"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(14);
    m_nothing->setMuted(true);
    m_column->addWidget(m_nothing);
}

void FindingList::setFindings(const QList<ShownFinding>& findings)
{
    m_spare = m_rows + m_spare;
    m_rows.clear();
    for (const ShownFinding& finding : findings)
        m_rows.append(takeRow(finding));
    showRows();
    forgetSpareRows();
    m_nothing->setVisible(findings.isEmpty());
}

/// The row that showed the same finding before, with its texts as they are now; else a new one.
FindingList::Row FindingList::takeRow(const ShownFinding& finding)
{
    const auto isSame = [&](const Row& row) {
        return hasShapeOf(row.finding, finding) && row.finding.title == finding.title;
    };
    auto found = std::ranges::find_if(m_spare, isSame);
    if (found == m_spare.end())
        return createRow(finding);
    Row row = *found;
    m_spare.erase(found);
    row.message->setText(finding.message);
    row.advice->setText(finding.advice);
    row.finding = finding;
    return row;
}

void FindingList::showRows()
{
    m_column->setEnabled(false); // else every row that is shown arranges all of them
    for (const Row& row : std::as_const(m_spare)) {
        if (!row.widget->isHidden()) {
            m_column->removeWidget(row.widget);
            row.widget->hide();
        }
    }
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        QWidget* widget = m_rows[i].widget;
        if (m_column->indexOf(widget) == i)
            continue;
        m_column->removeWidget(widget);
        m_column->insertWidget(static_cast<int>(i), widget);
        widget->show();
    }
    m_column->setEnabled(true);
}

void FindingList::forgetSpareRows()
{
    while (m_spare.size() > mostSpareRows)
        m_spare.takeLast().widget->deleteLater();
}

FindingList::Row FindingList::createRow(const ShownFinding& finding)
{
    auto* row = new QWidget(this);
    auto* badge = new Badge(finding.isWarning ? tr("warning") : tr("hint"),
                            finding.isWarning ? Tone::Warning : Tone::Accent, row);
    badge->setMinimumWidth(Badge(tr("warning"), Tone::Warning).sizeHint().width());
    auto* title = new TextLabel(finding.title, TextSize::Base, row);
    title->setEmphasised(true);
    title->setWordWrap(true);
    auto* message = new TextLabel(finding.message, TextSize::Base, row);
    message->setWordWrap(true);
    message->setMuted(true);

    auto* jumps = new QHBoxLayout;
    jumps->setSpacing(6);
    for (std::size_t i = 0; i < std::min(mostJumps, finding.fields.size()); ++i) {
        const Field& field = m_knowledge.fields[finding.fields[i]];
        auto* jump = new Chip(toQString(field.title), Tone::Neutral, row);
        jump->setAccessibleName(tr("Go to %1").arg(toQString(field.title)));
        jump->setToolTip(tr("Go to this requirement"));
        connect(jump, &QAbstractButton::clicked, this, [this, id = field.id] { emit fieldRequested(id); });
        jumps->addWidget(jump);
    }
    jumps->addStretch();

    auto* text = new QVBoxLayout;
    text->setSpacing(3);
    text->addWidget(title);
    text->addWidget(message);
    auto* advice = new TextLabel(finding.advice, TextSize::Base, row);
    advice->setWordWrap(true);
    advice->setVisible(!finding.advice.isEmpty());
    text->addWidget(advice);
    if (!finding.fields.empty())
        text->addLayout(jumps);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(10);
    line->addWidget(badge, 0, Qt::AlignTop);
    line->addLayout(text, 1);
    return {row, title, message, advice, finding};
}

} // namespace ogive::ui
