#include "core/report/report_context.h"

#include "core/base/number_text.h"
#include "core/cost/cost_finding.h"
#include "core/decide/changes/next_question.h"
#include "core/evaluation/estimate/scenario_estimate.h"
#include "core/evaluation/parts.h"
#include "core/evaluation/ranking/ranking_words.h"
#include "core/report/shown_value.h"

#include <algorithm>
#include <cmath>

namespace ogive {
namespace {

bool isFollowed(const FieldValues& fields, std::size_t field)
{
    return fields.origins[field] == Origin::Derived || fields.origins[field] == Origin::Assumed;
}

/// Notes a decision at a field and at everything the field is derived from.
void noteDecision(const Knowledge& knowledge, const FieldValues& fields, std::size_t field,
                  std::size_t decision, std::vector<std::vector<std::size_t>>& decidedBy)
{
    auto& noted = decidedBy[field];
    if (std::find(noted.begin(), noted.end(), decision) != noted.end())
        return;
    noted.push_back(decision);
    if (isFollowed(fields, field) && knowledge.fields[field].derived)
        for (const std::size_t source : fieldsOf(knowledge.fields[field].derived->formula))
            noteDecision(knowledge, fields, source, decision, decidedBy);
}

std::vector<std::vector<std::size_t>> decisionsByField(const Knowledge& knowledge,
                                                       const Evaluation& evaluation)
{
    std::vector<std::vector<std::size_t>> decidedBy(knowledge.fields.size());
    for (std::size_t i = 0; i < evaluation.decisions.size(); ++i)
        for (const TraceStep& step : evaluation.decisions[i].trace)
            for (const std::size_t field : step.fields)
                noteDecision(knowledge, evaluation.fields, field, i, decidedBy);
    return decidedBy;
}

/// The fields that somebody can state so that a field that is not known becomes known.
void collectUnstated(const Knowledge& knowledge, const Scenario& scenario, const FieldValues& fields,
                     std::size_t field, std::vector<std::size_t>& unstated)
{
    const Field& described = knowledge.fields[field];
    if (described.derived && !scenario.requirements.states(described.id)) {
        for (const std::size_t source : fieldsOf(described.derived->formula))
            if (std::isnan(fields.values[source]))
                collectUnstated(knowledge, scenario, fields, source, unstated);
    } else if (std::find(unstated.begin(), unstated.end(), field) == unstated.end()) {
        unstated.push_back(field);
    }
}

RoomDisagreement revealedDisagreement(const Knowledge& knowledge, const Design& design,
                                      const Scenario& scenario, std::string_view date)
{
    return design.workshop.areAnswersShown ? disagreementOf(knowledge, design, scenario, date)
                                           : RoomDisagreement();
}

} // namespace

ReportContext::ReportContext(const Knowledge& knowledge_, const Design& design_, const Scenario& scenario_,
                             const Evaluation& evaluation_, const Words& words_, std::string_view today_,
                             const ReportExtras& extras_)
    : knowledge(knowledge_)
    , design(design_)
    , scenario(scenario_)
    , evaluation(evaluation_)
    , words(words_)
    , extras(extras_)
    , today(today_)
    , capacity(capacityOf(knowledge_, scenario_, evaluation_))
    , roadmap(planRoadmap(knowledge_, evaluation_.fields, design_.plan))
    , calendar(design_.plan)
    , finish(forecastRoadmap(roadmap))
    , growth(growthChanges(knowledge_, scenario_, evaluation_))
    , numbers(numberFindings(knowledge_, scenario_, evaluation_, today))
    , decidedBy(decisionsByField(knowledge_, evaluation_))
    , disagreement(revealedDisagreement(knowledge_, design_, scenario_, today))
{}

std::string ReportContext::notKnownText() const
{
    return words(OGIVE_TR("report", "not known"));
}

std::string ReportContext::value(std::size_t field) const
{
    const Field& described = knowledge.fields[field];
    if (std::isnan(evaluation.fields.values[field]))
        return notKnownText();
    if (const Value* stated = scenario.requirements.find(described.id); stated && described.openChoices)
        return valueText(described, *stated, style());
    return shownValue(knowledge, evaluation.fields, field, style());
}

std::string ReportContext::origin(std::size_t field) const
{
    switch (evaluation.fields.origins[field]) {
    case Origin::Stated:
        return words(OGIVE_TR("report", "stated"));
    case Origin::Derived:
        return formulaText(knowledge, field);
    case Origin::Assumed:
        return words(OGIVE_TR("report", "%1, from defaults").arg(formulaText(knowledge, field)));
    case Origin::Default:
        return words(OGIVE_TR("report", "default"));
    case Origin::Open:
        break;
    }
    return notKnownText();
}

std::string ReportContext::fieldsText(const std::vector<std::size_t>& fields) const
{
    std::string text;
    for (const std::size_t field : fields)
        text += (text.empty() ? "" : ", ") + knowledge.fields[field].title + " (" + value(field) + ")";
    return text;
}

std::string ReportContext::decidesText(std::size_t field) const
{
    std::string text;
    for (const std::size_t decision : decidedBy[field])
        text += (text.empty() ? "" : ", ") + knowledge.decisions[decision].shortTitle;
    return text.empty() ? "–" : text;
}

std::string ReportContext::optionTitle(std::size_t decision, std::size_t option) const
{
    return knowledge.decisions[decision].options[option].title;
}

std::string ReportContext::outcomeText(std::size_t decision) const
{
    const DecisionResult& result = evaluation.decisions[decision];
    if (const auto chosen = result.chosen())
        return optionTitle(decision, *chosen);
    constexpr std::size_t mostNamed = 6;
    if (result.possible.size() > mostNamed)
        return words(OGIVE_TR("report", "open (%1 possible)").arg(std::to_string(result.possible.size())));
    std::vector<std::string> titles;
    for (const std::size_t option : result.possible)
        titles.push_back(optionTitle(decision, option));
    if (titles.empty())
        return words(OGIVE_TR("report", "open"));
    return words(OGIVE_TR("report", "open (%1)").arg(choiceText(titles, words)));
}

const RuleSet& ReportContext::ruleSetOf(std::size_t decision) const
{
    return knowledge.ruleSets[evaluation.decisions[decision].ruleSet];
}

bool ReportContext::isOverridden(std::size_t decision) const
{
    const DecisionResult& result = evaluation.decisions[decision];
    return result.overridden && result.overridden != result.outcome;
}

std::vector<std::size_t> ReportContext::openFields(std::size_t decision) const
{
    const DecisionResult& result = evaluation.decisions[decision];
    std::vector<std::size_t> open;
    if (!result.openNode)
        return open;
    const Condition& question = treeOf(knowledge, result, decision).nodes[*result.openNode].when;
    for (const std::size_t field : fieldsRead(question, evaluation.fields))
        if (std::isnan(evaluation.fields.values[field]))
            collectUnstated(knowledge, scenario, evaluation.fields, field, open);
    return open;
}

std::vector<std::size_t> ReportContext::fieldsThatSettle(std::size_t decision) const
{
    const std::size_t asked[] = {decision};
    const DecisionChain chain = chainOf(evaluation);
    std::vector<std::size_t> fields = openFieldsThatMatter(knowledge, chain, evaluation.fields, asked);
    if (const auto next = nextQuestion(knowledge, chain, evaluation.fields, asked))
        std::stable_partition(fields.begin(), fields.end(),
                              [&](std::size_t field) { return field == next->field; });
    return fields;
}

std::string ReportContext::decisionAnchor(std::size_t decision) const
{
    return "decision-" + std::to_string(mainDecisionOf(knowledge, decision) + 1);
}

const Forecast* ReportContext::forecast() const
{
    return extras.forecast && !extras.forecast->whyNot ? extras.forecast : nullptr;
}

const DecisionShares* ReportContext::robustness(std::size_t decision) const
{
    if (!extras.forecast)
        return nullptr;
    const auto& all = extras.forecast->robustness;
    const auto found = std::find_if(all.begin(), all.end(), [decision](const DecisionShares& shares) {
        return shares.decision == decision && shares.now;
    });
    return found == all.end() ? nullptr : &*found;
}

std::string ReportContext::robustText(std::size_t decision) const
{
    const DecisionShares* shares = robustness(decision);
    return shares && !isOverridden(decision) ? shareText(shares->same.share) : std::string("–");
}

std::string ReportContext::date() const
{
    std::string date = std::max(knowledge.asOf, evaluation.cost.pricesAsOf);
    for (const auto& [decision, override] : scenario.overrides)
        date = std::max(date, override.date);
    return date;
}

const Option* ReportContext::chosenInRole(std::string_view role) const
{
    const auto decision = knowledge.decisionInRole(role);
    if (!decision)
        return nullptr;
    const auto chosen = evaluation.decisions[*decision].chosen();
    return chosen ? &knowledge.decisions[*decision].options[*chosen] : nullptr;
}

std::optional<double> ReportContext::numberInRole(std::string_view role) const
{
    const auto field = knowledge.fieldInRole(role);
    if (!field || std::isnan(evaluation.fields.values[*field]))
        return std::nullopt;
    return evaluation.fields.values[*field];
}

const CostEstimate* ReportContext::chosenEstimate() const
{
    const auto decision = knowledge.decisionInRole("llm");
    return decision ? ogive::chosenEstimate(evaluation.cost, evaluation.decisions[*decision].chosen())
                    : nullptr;
}

std::vector<const CostPattern*> ReportContext::patternsOn() const
{
    std::vector<const CostPattern*> switchedOn;
    for (const CostPattern& pattern : knowledge.patterns) {
        const PatternChoice* choice = scenario.patternChoice(pattern.id);
        if (choice && choice->isOn)
            switchedOn.push_back(&pattern);
    }
    return switchedOn;
}

std::string ReportContext::usd(const std::optional<double>& amount) const
{
    return amount ? usdText(*amount, style()) : notKnownText();
}

std::string ReportContext::otherValue(std::size_t field, double number) const
{
    const Field& described = knowledge.fields[field];
    return valueText(described, valueFrom(described, number), style());
}

} // namespace ogive
