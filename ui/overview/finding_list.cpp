#include "ui/overview/finding_list.h"

#include "ui/text/convert.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>

#include <algorithm>

namespace ogive::ui {
namespace {

constexpr std::size_t mostJumps = 3;

} // namespace

FindingList::FindingList(const Knowledge& knowledge, QWidget* parent)
    : QWidget(parent)
    , m_knowledge(knowledge)
    , m_column(new QVBoxLayout(this))
{
    setAccessibleName(tr("Checks that fire"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(14);
}

void FindingList::setFindings(const QList<ShownFinding>& findings)
{
    if (m_isFilled && findings == m_findings)
        return;
    m_isFilled = true;
    m_findings = findings;
    clear();
    for (const ShownFinding& finding : m_findings)
        m_column->addWidget(createRow(finding));
    if (m_findings.isEmpty()) {
        auto* nothing =
            new TextLabel(tr("No check has anything to say about this design."), TextSize::Base, this);
        nothing->setMuted(true);
        m_column->addWidget(nothing);
    }
}

void FindingList::clear()
{
    while (QLayoutItem* item = m_column->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

QWidget* FindingList::createRow(const ShownFinding& finding)
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
    if (!finding.advice.isEmpty()) {
        auto* advice = new TextLabel(finding.advice, TextSize::Base, row);
        advice->setWordWrap(true);
        text->addWidget(advice);
    }
    if (!finding.fields.empty())
        text->addLayout(jumps);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(10);
    line->addWidget(badge, 0, Qt::AlignTop);
    line->addLayout(text, 1);
    return row;
}

} // namespace ogive::ui
