#include "ui/strip/decision_strip.h"

#include "core/evaluation/parts.h"
#include "ui/session/design_session.h"
#include "ui/session/forecaster.h"
#include "ui/session/scenarios/compared_scenario.h"
#include "ui/shell/theme.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QResizeEvent>

#include <algorithm>

namespace ogive::ui {
namespace {

constexpr int edge = 12;
constexpr int gap = 8;

} // namespace

DecisionStrip::DecisionStrip(DesignSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
{
    setAccessibleName(tr("Decisions"));
    createCards();
    showEvaluation();
    connect(&m_session, &DesignSession::evaluationChanged, this, &DecisionStrip::showEvaluation);
    connect(&m_session.compared(), &ComparedScenario::changed, this, &DecisionStrip::showEvaluation);
}

void DecisionStrip::createCards()
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(edge, gap, edge, gap);
    row->setSpacing(gap);
    for (const Decision& decision : m_session.knowledge().decisions) {
        if (decision.within)
            break; // it stands inside another one's card
        auto* card = new DecisionCard(DecisionCard::Look::Decision, this);
        connect(card, &DecisionCard::partRequested, this, &DecisionStrip::decisionRequested);
        connect(card, &QAbstractButton::clicked, this,
                [this, id = decision.id] { emit decisionRequested(id); });
        row->addWidget(card, 1);
        m_cards.append(card);
    }
    m_costCard = new DecisionCard(DecisionCard::Look::Cost, this);
    connect(m_costCard, &QAbstractButton::clicked, this, &DecisionStrip::costRequested);
    connect(m_costCard, &DecisionCard::partRequested, this, &DecisionStrip::costRequested);
    row->addWidget(m_costCard, 1);
}

void DecisionStrip::showEvaluation()
{
    for (qsizetype i = 0; i < m_cards.size(); ++i)
        m_cards[i]->setContent(cardContent(m_session, static_cast<std::size_t>(i)));
    showCost();
}

void DecisionStrip::showCost()
{
    m_costCard->setContent(costContent(m_session, m_forecaster ? m_forecaster->latest() : nullptr));
    fitDetails();
}

void DecisionStrip::setForecaster(Forecaster& forecaster)
{
    m_forecaster = &forecaster;
    connect(m_forecaster, &Forecaster::forecastChanged, this, &DecisionStrip::showCost);
    showCost();
}

/// As many small lines for all cards as one needs. They stay until the strip gets another width, so that
/// edits don't move what stands below.
void DecisionStrip::fitDetails()
{
    int lines = m_costCard->detailLines();
    for (const DecisionCard* card : m_cards + QList<DecisionCard*>{m_costCard})
        lines = std::max(lines, card->neededLines());
    setDetailLines(lines);
}

void DecisionStrip::setDetailLines(int lines)
{
    for (DecisionCard* card : m_cards)
        card->setDetailLines(lines);
    m_costCard->setDetailLines(lines);
}

/// A decision within another one is looked at in that one's card.
void DecisionStrip::setCurrentDecision(const DecisionId& decision)
{
    const Knowledge& knowledge = m_session.knowledge();
    const auto index = knowledge.decisionIndex(decision);
    const std::size_t current = index ? mainDecisionOf(knowledge, *index) : knowledge.decisions.size();
    for (qsizetype i = 0; i < m_cards.size(); ++i)
        m_cards[i]->setCurrent(static_cast<std::size_t>(i) == current);
}

void DecisionStrip::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const Theme& theme = themeOf(this);
    painter.fillRect(rect(), theme.band);
    painter.setPen(theme.border);
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

void DecisionStrip::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fitDetailsAnew();
}

void DecisionStrip::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitDetailsAnew();
}

void DecisionStrip::fitDetailsAnew()
{
    setDetailLines(1);
    layout()->activate();
    fitDetails();
}

} // namespace ogive::ui
