#include "core/deck/words/deck_facts.h"

#include "core/cost/cost_finding.h"
#include "core/evaluation/parts.h"
#include "core/report/shown_value.h"

#include <algorithm>
#include <cmath>

namespace ogive {
namespace {

/// The first sentence of a text, without its point.
std::string firstSentence(const std::string& text)
{
    static constexpr std::string_view ideographicPoint = "。";
    const std::size_t end = std::min({text.find(". "), text.find('\n'), text.find(ideographicPoint)});
    std::string sentence = text.substr(0, end);
    if (sentence.ends_with('.'))
        sentence.pop_back();
    return sentence;
}

} // namespace

std::string DeckFacts::outcome(std::size_t index) const
{
    const std::string chosen = chosenTitle(knowledge, evaluation, index);
    return chosen.empty() ? openText(index) : chosen;
}

std::string DeckFacts::openText(std::size_t index) const
{
    constexpr std::size_t mostNamed = 3;
    const std::vector<std::size_t>& possible = result(index).possible;
    if (possible.empty())
        return text(OGIVE_TR("deck", "open"));
    if (possible.size() > mostNamed)
        return text(OGIVE_TR("deck", "open: %1 options").arg(static_cast<double>(possible.size())));
    std::vector<std::string> titles;
    for (const std::size_t option : possible)
        titles.push_back(decision(index).options[option].title);
    return text(OGIVE_TR("deck", "open: %1").arg(choiceText(titles, subject.words)));
}

std::string DeckFacts::shortOutcome(std::size_t index) const
{
    const auto chosen = result(index).chosen();
    if (!chosen)
        return text(OGIVE_TR("deck", "open"));
    const Option& option = decision(index).options[*chosen];
    return option.shortTitle.empty() ? option.title : option.shortTitle;
}

bool DeckFacts::isOverridden(std::size_t index) const
{
    return result(index).overridden && result(index).overridden != result(index).outcome;
}

std::string DeckFacts::ruleReason(std::size_t index) const
{
    const std::string decisive = shortReason(knowledge, evaluation, index, subject.style);
    if (decisive.empty())
        return {};
    const std::vector<std::string> others = otherValues(index);
    if (others.empty())
        return text(OGIVE_TR("deck", "Decided by %1.").arg(decisive));
    return text(
        OGIVE_TR("deck", "Decided by %1, with %2.").arg(decisive).arg(listText(others, subject.words)));
}

/// Values on the path taken beside those that answered the deciding question, the last ones first.
std::vector<std::string> DeckFacts::otherValues(std::size_t index) const
{
    constexpr std::size_t mostNamed = 2;
    const std::vector<TraceStep>& trace = result(index).trace;
    const auto yes =
        std::find_if(trace.rbegin(), trace.rend(), [](const TraceStep& step) { return step.answer; });
    const TraceStep& deciding = yes != trace.rend() ? *yes : trace.back();
    std::vector<std::size_t> named = deciding.fields;
    std::vector<std::string> values;
    for (auto step = trace.rbegin(); step != trace.rend(); ++step)
        for (const std::size_t field : step->fields) {
            if (values.size() == mostNamed || std::find(named.begin(), named.end(), field) != named.end())
                continue;
            named.push_back(field);
            values.push_back(language().labelled(language().inSentence(knowledge.fields[field].title),
                                                 language().inSentence(value(field))));
        }
    return values;
}

std::string DeckFacts::reason(std::size_t index) const
{
    const DecisionResult& made = result(index);
    if (isOverridden(index)) {
        const Override* stated = subject.scenario.overrideOf(decision(index).id);
        const std::string why = stated ? firstSentence(stated->rationale) : std::string();
        const std::string said = made.outcome ? decision(index).options[*made.outcome].title : std::string();
        if (!made.outcome)
            return why.empty()
                       ? text(OGIVE_TR("deck", "Decided by us, while the rules leave it open."))
                       : text(OGIVE_TR("deck", "Decided by us, while the rules leave it open: %1.").arg(why));
        return why.empty()
                   ? text(OGIVE_TR("deck", "Decided against the rules, which say %1.").arg(said))
                   : text(
                         OGIVE_TR("deck", "Decided against the rules, which say %1: %2.").arg(said).arg(why));
    }
    if (made.outcome)
        return ruleReason(index);
    if (!made.openNode)
        return text(OGIVE_TR("deck", "Open until what it rests on is decided."));
    return text(OGIVE_TR("deck", "Open until we can answer: %1")
                    .arg(treeOf(knowledge, made, index).nodes[*made.openNode].question));
}

bool DeckFacts::isChanged(std::size_t index) const
{
    if (!subject.before)
        return false;
    const DecisionResult& was = subject.before->decisions[index];
    const DecisionResult& now = result(index);
    return was.isRelevant != now.isRelevant || was.chosen() != now.chosen();
}

std::string DeckFacts::wasText(std::size_t index) const
{
    if (!isChanged(index))
        return {};
    if (!subject.before->decisions[index].isRelevant)
        return text(OGIVE_TR("deck", "did not arise"));
    const std::string title = chosenTitle(knowledge, *subject.before, index);
    return title.empty() ? text(OGIVE_TR("deck", "was open")) : text(OGIVE_TR("deck", "was %1").arg(title));
}

std::string DeckFacts::shortWasText(std::size_t index) const
{
    const auto chosen = isChanged(index) ? subject.before->decisions[index].chosen() : std::nullopt;
    if (!chosen)
        return wasText(index);
    const Option& option = decision(index).options[*chosen];
    return text(OGIVE_TR("deck", "was %1").arg(option.shortTitle.empty() ? option.title : option.shortTitle));
}

std::string DeckFacts::value(std::size_t field) const
{
    const Field& described = knowledge.fields[field];
    if (std::isnan(evaluation.fields.values[field]))
        return text(OGIVE_TR("deck", "not known"));
    if (const Value* stated = subject.scenario.requirements.find(described.id);
        stated && described.openChoices)
        return valueText(described, *stated, subject.style);
    return shownValue(knowledge, evaluation.fields, field, subject.style);
}

std::optional<double> DeckFacts::numberInRole(std::string_view role) const
{
    const auto field = knowledge.fieldInRole(role);
    if (!field || std::isnan(evaluation.fields.values[*field]))
        return std::nullopt;
    return evaluation.fields.values[*field];
}

const CostEstimate* DeckFacts::estimateIn(const Evaluation& of) const
{
    const auto providers = knowledge.decisionInRole("llm");
    return providers ? chosenEstimate(of.cost, of.decisions[*providers].chosen()) : nullptr;
}

std::string DeckFacts::wasCostText() const
{
    const CostEstimate* was = subject.before ? estimateIn(*subject.before) : nullptr;
    const CostEstimate* now = estimate();
    if (!was || !was->monthlyUsd || (now && now->monthlyUsd == was->monthlyUsd))
        return {};
    return text(OGIVE_TR("deck", " (was %1)").arg(usd(*was->monthlyUsd)));
}

DeckFoot DeckFacts::foot() const
{
    const CostEstimate* now = estimate();
    if (!now || !now->monthlyUsd)
        return {text(OGIVE_TR("deck", "Cost not known")) + wasCostText(), false};
    const std::string amount = usd(*now->monthlyUsd) + wasCostText();
    const auto budget = numberInRole("monthly_budget_usd");
    if (!budget || !(*budget > 0))
        return {text(OGIVE_TR("deck", "%1 / month").arg(amount)), false};
    const double share = *now->monthlyUsd / *budget;
    return {text(OGIVE_TR("deck", "%1 / month · %2 % of the budget")
                     .arg(amount)
                     .number(groupedNumber(std::round(share * 100)))),
            share > 1};
}

const Forecast* DeckFacts::forecast() const
{
    return subject.forecast && !subject.forecast->whyNot && !subject.forecast->isCancelled ? subject.forecast
                                                                                           : nullptr;
}

const DecisionShares* DeckFacts::robustness(std::size_t index) const
{
    if (!subject.forecast)
        return nullptr;
    const std::vector<DecisionShares>& all = subject.forecast->robustness;
    const auto found = std::find_if(all.begin(), all.end(), [&](const DecisionShares& shares) {
        return shares.decision == index && shares.now;
    });
    return found == all.end() ? nullptr : &*found;
}

} // namespace ogive
