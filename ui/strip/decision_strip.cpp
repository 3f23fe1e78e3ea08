#include "ui/strip/decision_strip.h"

#include "core/base/number_text.h"
#include "core/cost/cost_finding.h"
#include "ui/session/design_session.h"
#include "ui/shell/theme.h"
#include "ui/text/convert.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QResizeEvent>

#include <algorithm>

namespace ogive::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int edge = 12;
constexpr int gap = 8;

QString optionTitle(const Decision& decision, std::size_t option)
{
    return toQString(decision.options[option].shortTitle);
}

/// What the decision was before the last edit, where that is something else.
std::optional<std::size_t> formerChoice(const DesignSession& session, std::size_t decision)
{
    const Evaluation* before = session.previousEvaluation();
    if (before == nullptr)
        return std::nullopt;
    const auto former = before->decisions[decision].chosen();
    return former != session.evaluation().decisions[decision].chosen() ? former : std::nullopt;
}

CardContent openContent(const Decision& decision, const DecisionResult& result, CardContent content)
{
    content.mark = CardContent::Mark::Open;
    content.outcome = DecisionStrip::tr("%1 possible").arg(result.possible.size());
    QStringList titles;
    for (const std::size_t option : result.possible)
        titles.append(optionTitle(decision, option));
    content.reason = titles.join(", "_L1);
    return content;
}

} // namespace

CardContent decisionContent(const DesignSession& session, std::size_t decision)
{
    const Decision& shown = session.knowledge().decisions[decision];
    const DecisionResult& result = session.evaluation().decisions[decision];
    CardContent content;
    content.title = toQString(shown.shortTitle);
    const auto chosen = result.chosen();
    if (!chosen)
        return openContent(shown, result, content);
    content.outcome = optionTitle(shown, *chosen);
    if (result.overridden) {
        content.mark = CardContent::Mark::Overridden;
        content.reason = result.outcome ? DecisionStrip::tr("rules say %1").arg(optionTitle(shown, *result.outcome))
                                        : DecisionStrip::tr("rules leave it open");
    } else if (const auto former = formerChoice(session, decision)) {
        content.mark = CardContent::Mark::Changed;
        content.reason = DecisionStrip::tr("was %1").arg(optionTitle(shown, *former));
    } else {
        content.reason = toQString(shortReason(session.knowledge(), session.evaluation(), decision));
    }
    return content;
}

CardContent costContent(const DesignSession& session)
{
    CardContent content;
    content.title = DecisionStrip::tr("Monthly model cost");
    const Knowledge& knowledge = session.knowledge();
    const auto decision = knowledge.decisionInRole("llm");
    const Evaluation& evaluation = session.evaluation();
    const CostEstimate* chosen =
        decision ? chosenEstimate(evaluation.cost, evaluation.decisions[*decision].chosen()) : nullptr;
    if (chosen == nullptr) {
        content.outcome = DecisionStrip::tr("open");
        content.reason = DecisionStrip::tr("depends on the provider");
    } else if (!chosen->monthlyUsd) {
        content.outcome = DecisionStrip::tr("not known");
        content.reason = toQString(chosen->llmTitle);
    } else {
        content.outcome = toQString(usdText(*chosen->monthlyUsd));
        content.reason = chosen->perRequestUsd
                             ? DecisionStrip::tr("%1 a request").arg(toQString(usdText(*chosen->perRequestUsd)))
                             : toQString(chosen->llmTitle);
    }
    return content;
}

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
        connect(card, &QAbstractButton::clicked, this, [this, id = decision.id] { emit decisionRequested(id); });
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

/// A second line for all cards as soon as one needs it. It stays until the strip gets another width, so that edits
/// don't move what stands below.
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
