#include "ui/models/decision_content.h"

#include "core/cost/cost_finding.h"
#include "core/decide/deciding_values.h"
#include "core/evaluation/parts.h"
#include "core/simulate/forecast/forecast.h"
#include "ui/session/design_session.h"
#include "ui/session/scenarios/compared_scenario.h"
#include "ui/shell/theme.h"
#include "ui/text/convert.h"
#include "ui/text/number_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace ogive::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DecisionContent)
};

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
    constexpr std::size_t mostNamed = 8;
    content.outcome = Words::tr("%1 possible").arg(result.possible.size());
    QStringList titles;
    for (std::size_t i = 0; i < std::min(mostNamed, result.possible.size()); ++i)
        titles.append(optionTitle(decision, result.possible[i]));
    if (result.possible.size() > mostNamed)
        titles.append(u"…"_s);
    content.reason = titles.join(", "_L1);
    return content;
}

/// Says what the decision is in the scenario compared with, where that is something else.
CardContent comparedContent(const DesignSession& session, std::size_t decision, CardContent content)
{
    const QString other = session.compared().otherOutcome(decision);
    if (other.isEmpty())
        return content;
    if (content.mark == CardContent::Mark::None) {
        content.mark = CardContent::Mark::Differs;
        content.reason = other;
    } else {
        content.reason = Words::tr("%1 · %2").arg(content.reason, other);
    }
    return content;
}

const CostEstimate* estimateOf(const Knowledge& knowledge, const Evaluation& evaluation)
{
    const auto decision = knowledge.decisionInRole("llm");
    return decision ? chosenEstimate(evaluation.cost, evaluation.decisions[*decision].chosen()) : nullptr;
}

/// How much more or less a month costs in the scenario compared with; absent where that is not known.
std::optional<CardPart> costThere(const DesignSession& session, const CostEstimate& estimate)
{
    const auto other = session.compared().evaluation();
    const CostEstimate* there = other ? estimateOf(session.knowledge(), *other) : nullptr;
    if (there == nullptr || !there->monthlyUsd || !estimate.monthlyUsd)
        return std::nullopt;
    const QString name = session.compared().name();
    const double more = *there->monthlyUsd - *estimate.monthlyUsd;
    const QString amount = toQString(usdText(std::abs(more), numberStyle()));
    if (usdText(*estimate.monthlyUsd, numberStyle()) == usdText(*there->monthlyUsd, numberStyle()))
        return CardPart{{}, Words::tr("%1: the same").arg(name), Words::tr("%1 costs the same").arg(name)};
    //: the name of a scenario, and how much more or less a month costs there
    return more > 0 ? CardPart{{},
                               Words::tr("%1: +%2").arg(name, amount),
                               Words::tr("%1 costs %2 a month more").arg(name, amount)}
                    : CardPart{{},
                               Words::tr("%1: −%2").arg(name, amount),
                               Words::tr("%1 costs %2 a month less").arg(name, amount)};
}

CardPart partOf(const DesignSession& session, std::size_t decision, const CardContent& content)
{
    const Decision& part = session.knowledge().decisions[decision];
    const auto chosen = session.evaluation().decisions[decision].chosen();
    const QString full = chosen ? toQString(part.options[*chosen].title) : content.outcome;
    const QString mark = markText(content.mark);
    const QString text = Words::tr("%1: %2").arg(toQString(part.title), full);
    return {part.id, content.outcome,
            mark.isEmpty() ? text : Words::tr("%1 (%2, %3)").arg(text, mark, content.reason)};
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
        return comparedContent(session, decision, openContent(shown, result, content));
    content.outcome = optionTitle(shown, *chosen);
    if (result.overridden) {
        content.mark = CardContent::Mark::Overridden;
        content.reason = result.outcome ? Words::tr("rules say %1").arg(optionTitle(shown, *result.outcome))
                                        : Words::tr("rules leave it open");
    } else if (const auto former = formerChoice(session, decision)) {
        content.mark = CardContent::Mark::Changed;
        content.reason = Words::tr("was %1").arg(optionTitle(shown, *former));
    } else {
        content.reason =
            toQString(shortReason(session.knowledge(), session.evaluation(), decision, numberStyle()));
    }
    return comparedContent(session, decision, content);
}

CardContent cardContent(const DesignSession& session, std::size_t decision)
{
    CardContent content = decisionContent(session, decision);
    for (const std::size_t part : partsOf(session.knowledge(), session.evaluation(), decision)) {
        const CardContent inside = decisionContent(session, part);
        content.parts.append(partOf(session, part, inside));
        const bool hasNews = inside.mark != CardContent::Mark::None && inside.mark != CardContent::Mark::Open;
        if (content.mark == CardContent::Mark::None && hasNews)
            content.mark = inside.mark;
    }
    return content;
}

QString notAskedText(const DesignSession& session, std::size_t decision)
{
    const auto& relevantWhen = session.knowledge().decisions[decision].relevantWhen;
    const Evaluation& evaluation = session.evaluation();
    if (!relevantWhen)
        return {};
    QStringList reasons;
    for (const std::size_t field : decidingValues(*relevantWhen, evaluation.fields, evaluation.chosen).fields)
        reasons << Words::tr("%1: %2").arg(
            toQString(session.knowledge().fields[field].title),
            toQString(fieldText(session.knowledge(), evaluation.fields, field, numberStyle())));
    return Words::tr("Does not arise with these requirements (%1).").arg(reasons.join(", "_L1));
}

CardContent costContent(const DesignSession& session, const Forecast* forecast)
{
    CardContent content;
    content.title = Words::tr("Monthly cost");
    const CostEstimate* chosen = estimateOf(session.knowledge(), session.evaluation());
    if (chosen == nullptr) {
        content.outcome = Words::tr("open");
        content.reason = Words::tr("depends on the provider");
    } else if (!chosen->monthlyUsd) {
        content.outcome = Words::tr("not known");
        content.reason = toQString(chosen->llmTitle);
    } else if (forecast == nullptr || forecast->whyNot) {
        content.outcome = moneyText(*chosen->monthlyUsd);
        content.reason = chosen->perRequestUsd
                             ? Words::tr("%1 a request").arg(moneyText(*chosen->perRequestUsd))
                             : toQString(chosen->llmTitle);
    } else {
        content.outcome = moneyText(forecast->cost.p50);
        content.reason =
            Words::tr("%1 to %2").arg(moneyText(forecast->cost.p10), moneyText(forecast->cost.p90));
        if (forecast->withinBudget)
            content.reason =
                Words::tr("%1 · %2 % in budget")
                    .arg(content.reason, QString::number(std::round(forecast->withinBudget->share * 100)));
    }
    if (chosen != nullptr)
        if (const auto there = costThere(session, *chosen))
            content.parts.append(*there);
    return content;
}

QString markText(CardContent::Mark mark)
{
    switch (mark) {
    case CardContent::Mark::Changed:
        return Words::tr("changed");
    case CardContent::Mark::Overridden:
        return Words::tr("overridden");
    case CardContent::Mark::Open:
        return Words::tr("open");
    case CardContent::Mark::Differs:
        return Words::tr("differs");
    case CardContent::Mark::None:
        return {};
    }
    Q_UNREACHABLE();
}

Pill markPill(CardContent::Mark mark, const Theme& theme)
{
    if (mark == CardContent::Mark::Overridden)
        return {markText(mark), theme.overriddenSoft, theme.overridden};
    if (mark == CardContent::Mark::Differs)
        return {markText(mark), theme.accentSoft, theme.accent};
    return {markText(mark), theme.warningSoft, theme.warning};
}

} // namespace ogive::ui
