#include "ui/controls/controls_page.h"

#include "ui/controls/control_card.h"
#include "ui/session/design_session.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <limits>

namespace ogive::ui {
namespace {

std::ptrdiff_t countOf(const std::vector<ControlNeed>& needs, ControlLevel level)
{
    return std::ranges::count(needs, level, &ControlNeed::level);
}

} // namespace

ControlsPage::ControlsPage(DesignSession& session, QWidget* parent)
    : QScrollArea(parent)
    , m_session(session)
{
    setAccessibleName(tr("Security controls"));
    setFocusPolicy(Qt::NoFocus); // what is inside passes on the keys that scroll
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* page = new QWidget;
    page->setBackgroundRole(QPalette::Window);
    page->setAutoFillBackground(true);
    m_column = new QVBoxLayout(page);
    m_column->setContentsMargins(16, 14, 16, 16);
    m_column->setSpacing(10);
    m_column->addWidget(new TextLabel(tr("Security controls"), TextSize::Title, page));
    m_summary = new TextLabel({}, TextSize::Base, page);
    m_summary->setMuted(true);
    m_summary->setWordWrap(true);
    m_column->addWidget(m_summary);
    m_column->addStretch();
    setWidget(page);
    connect(&m_session, &DesignSession::evaluationChanged, this, &ControlsPage::showEvaluation);
}

ControlsPage::Shown ControlsPage::whatToShow() const
{
    const Evaluation& evaluation = m_session.evaluation();
    Shown shown{evaluation.controls, {}};
    for (const ControlNeed& need : evaluation.controls) {
        for (const std::size_t field : need.fields) {
            // Not known differs from itself; it stands for a number that no field has.
            const double value = evaluation.fields.values[field];
            shown.values.push_back(std::isnan(value) ? std::numeric_limits<double>::lowest() : value);
        }
    }
    return shown;
}

void ControlsPage::showEvaluation()
{
    if (!isVisible())
        return;
    Shown shown = whatToShow();
    if (m_shown == shown)
        return;
    m_shown = std::move(shown);
    showNeeds(m_shown->needs);
}

void ControlsPage::showNeeds(const std::vector<ControlNeed>& needs)
{
    m_summary->setText(tr("Of %1 controls this scenario requires %2; %3 more are worth considering.")
                           .arg(m_session.knowledge().controls.size())
                           .arg(countOf(needs, ControlLevel::Required))
                           .arg(countOf(needs, ControlLevel::Recommended)));
    delete m_groups;
    m_groups = new QWidget(widget());
    auto* column = new QVBoxLayout(m_groups);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    addGroup(tr("Required"), ControlLevel::Required);
    addGroup(tr("Depends on what is not known yet"), ControlLevel::Open);
    addGroup(tr("Worth considering"), ControlLevel::Recommended);
    m_column->insertWidget(m_column->count() - 1, m_groups);
}

void ControlsPage::addGroup(const QString& title, ControlLevel level)
{
    const auto count = countOf(m_shown->needs, level);
    if (count == 0)
        return;
    //: a group of controls and how many it holds
    auto* head = new TextLabel(tr("%1: %2").arg(title).arg(count), TextSize::Strong, m_groups);
    m_groups->layout()->addWidget(head);
    for (const ControlNeed& need : m_shown->needs) {
        if (need.level != level)
            continue;
        auto* card = new ControlCard(m_session, need, m_groups);
        connect(card, &ControlCard::fieldRequested, this, &ControlsPage::fieldRequested);
        connect(card, &ControlCard::decisionRequested, this, &ControlsPage::decisionRequested);
        m_groups->layout()->addWidget(card);
    }
}

void ControlsPage::showEvent(QShowEvent* event)
{
    QScrollArea::showEvent(event);
    showEvaluation();
}

} // namespace ogive::ui
