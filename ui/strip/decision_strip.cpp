#include "ui/strip/decision_strip.h"

#include "ui/session/design_session.h"
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
}

void DecisionStrip::createCards()
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(edge, gap, edge, gap);
    row->setSpacing(gap);
    for (const Decision& decision : m_session.knowledge().decisions) {
        auto* card = new DecisionCard(DecisionCard::Look::Decision, this);
        connect(card, &QAbstractButton::clicked, this,
                [this, id = decision.id] { emit decisionRequested(id); });
        row->addWidget(card, 1);
        m_cards.append(card);
    }
    m_costCard = new DecisionCard(DecisionCard::Look::Cost, this);
    connect(m_costCard, &QAbstractButton::clicked, this, &DecisionStrip::costRequested);
    row->addWidget(m_costCard, 1);
}

void DecisionStrip::showEvaluation()
{
    for (qsizetype i = 0; i < m_cards.size(); ++i)
        m_cards[i]->setContent(decisionContent(m_session, static_cast<std::size_t>(i)));
    m_costCard->setContent(costContent(m_session));
    fitReasons();
}

/// A second line for all cards as soon as one needs it. It stays until the strip gets another width, so that
/// edits don't move what stands below.
void DecisionStrip::fitReasons()
{
    const auto fits = [](const DecisionCard* card) { return card->fitsOneLine(); };
    if (std::ranges::all_of(m_cards, fits) && fits(m_costCard))
        return;
    for (DecisionCard* card : m_cards)
        card->setReasonLines(2);
    m_costCard->setReasonLines(2);
}

void DecisionStrip::setCurrentDecision(const DecisionId& decision)
{
    const auto& decisions = m_session.knowledge().decisions;
    for (qsizetype i = 0; i < m_cards.size(); ++i)
        m_cards[i]->setCurrent(decisions[static_cast<std::size_t>(i)].id == decision);
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
        fitReasonsAnew();
}

void DecisionStrip::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitReasonsAnew();
}

void DecisionStrip::fitReasonsAnew()
{
    for (DecisionCard* card : m_cards)
        card->setReasonLines(1);
    m_costCard->setReasonLines(1);
    layout()->activate();
    fitReasons();
}

} // namespace ogive::ui
