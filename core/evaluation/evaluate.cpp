#include "core/cost/compare_costs.h"
#include "core/decide/changes/decision_chain.h"
#include "core/decide/changes/flips.h"
#include "core/evaluation/evaluation.h"
#include "core/evaluation/practices.h"

#include <algorithm>

namespace ogive {
namespace {

std::size_t ruleSetPosition(const Knowledge& knowledge, const RuleSetId& rules)
{
    const RuleSet* found = knowledge.ruleSet(rules);
    return found ? static_cast<std::size_t>(found - knowledge.ruleSets.data()) : 0;
}

std::optional<SecondOpinion> secondOpinion(const Knowledge& knowledge, std::size_t deciding,
                                           std::size_t decision, const DecisionResult& result,
                                           const Evaluation& evaluation)
{
    if (!result.outcome)
        return std::nullopt;
    for (std::size_t i = 0; i < knowledge.ruleSets.size(); ++i) {
        const RuleTree& tree = knowledge.ruleSets[i].trees[decision];
        if (i == deciding || tree.isEmpty())
            continue;
        const RuleOutcome other = evaluateTree(tree, evaluation.fields, evaluation.chosen);
        if (other.outcome && other.outcome != result.outcome)
            return SecondOpinion{knowledge.ruleSets[i].id, *other.outcome};
    }
    return std::nullopt;
}

/// Of what the open questions seem to leave, only what some answers really lead to; one outcome settles it.
void settle(const Knowledge& knowledge, const DecisionChain& chain, std::size_t decision,
            const FieldValues& fields, DecisionResult& result)
{
    std::vector<std::size_t> possible = possibleOutcomes(knowledge, chain, fields, decision);
    if (possible.empty())
        return;
    if (possible.size() == 1) {
        result.outcome = possible.front();
        result.openNode.reset();
    }
    result.possible = std::move(possible);
}

DecisionChain chainOf(const Knowledge& knowledge, std::size_t asked, const Scenario& scenario)
{
    DecisionChain chain;
    for (std::size_t i = 0; i < knowledge.decisions.size(); ++i) {
        const Override* override = scenario.overrideOf(knowledge.decisions[i].id);
        chain.ruleSets.push_back(decidingRuleSet(knowledge, asked, i));
        chain.overridden.push_back(override ? knowledge.decisions[i].optionIndex(override->option)
                                            : std::nullopt);
    }
    return chain;
}

/// Decides by the earlier decisions, whose choices are known already.
DecisionResult decide(const Knowledge& knowledge, const DecisionChain& chain, std::size_t decision,
                      const Evaluation& evaluation)
{
    DecisionResult result;
    const auto& relevantWhen = knowledge.decisions[decision].relevantWhen;
    result.isRelevant =
        !relevantWhen || truthOf(*relevantWhen, evaluation.fields, evaluation.chosen) != Truth::No;
    result.ruleSet = chain.ruleSets[decision];
    if (!result.isRelevant)
        return result;
    RuleOutcome said = evaluateTree(treeOf(knowledge, chain, decision), evaluation.fields, evaluation.chosen);
    result.outcome = said.outcome;
    result.possible = std::move(said.possible);
    result.trace = std::move(said.trace);
    result.openNode = said.openNode;
    if (!result.outcome)
        settle(knowledge, chain, decision, evaluation.fields, result);
    result.overridden = chain.overridden[decision];
    result.secondOpinion = secondOpinion(knowledge, result.ruleSet, decision, result, evaluation);
    return result;
}

/// Marks a field and everything it is derived from.
void markDeciding(const Knowledge& knowledge, const FieldValues& fields, std::size_t field,
                  std::vector<bool>& decides)
{
    if (decides[field])
        return;
    decides[field] = true;
    const bool isFollowed =
        fields.origins[field] == Origin::Derived || fields.origins[field] == Origin::Assumed;
    if (isFollowed && knowledge.fields[field].derived)
        for (const std::size_t source : fieldsOf(knowledge.fields[field].derived->formula))
            markDeciding(knowledge, fields, source, decides);
}

std::vector<bool> decidingFields(const Knowledge& knowledge, const Evaluation& evaluation)
{
    std::vector<bool> decides(knowledge.fields.size(), false);
    for (std::size_t i = 0; i < evaluation.decisions.size(); ++i) {
        const DecisionResult& result = evaluation.decisions[i];
        for (const TraceStep& step : result.trace)
            for (const std::size_t field : step.fields)
                markDeciding(knowledge, evaluation.fields, field, decides);
        if (result.openNode)
            for (const std::size_t field :
                 fieldsRead(treeOf(knowledge, result, i).nodes[*result.openNode].when, evaluation.fields))
                markDeciding(knowledge, evaluation.fields, field, decides);
    }
    return decides;
}

void collectFields(const Condition& condition, const Evaluation& evaluation, std::vector<std::size_t>& fields)
{
    for (const std::size_t field : fieldsRead(condition, evaluation.fields))
        if (std::find(fields.begin(), fields.end(), field) == fields.end())
            fields.push_back(field);
}

std::vector<Finding> findings(const Knowledge& knowledge, const Evaluation& evaluation)
{
    std::vector<Finding> found;
    for (std::size_t i = 0; i < knowledge.checks.size(); ++i) {
        if (truthOf(knowledge.checks[i].when, evaluation.fields, evaluation.chosen) != Truth::Yes)
            continue;
        Finding finding{i, {}};
        collectFields(knowledge.checks[i].when, evaluation, finding.fields);
        found.push_back(std::move(finding));
    }
    return found;
}

} // namespace

Evaluation evaluate(const Knowledge& knowledge, const Scenario& scenario, const RuleSetId& rules,
                    std::string_view date)
{
    Evaluation evaluation;
    evaluation.fields = resolveFields(knowledge, scenario.requirements);
    const DecisionChain chain = chainOf(knowledge, ruleSetPosition(knowledge, rules), scenario);
    evaluation.decisions.reserve(knowledge.decisions.size());
    evaluation.chosen.reserve(knowledge.decisions.size());
    for (std::size_t i = 0; i < knowledge.decisions.size(); ++i) {
        evaluation.decisions.push_back(decide(knowledge, chain, i, evaluation));
        evaluation.chosen.push_back(evaluation.decisions.back().chosen());
    }
    evaluation.decides = decidingFields(knowledge, evaluation);
    evaluation.findings = findings(knowledge, evaluation);
    evaluation.practices = practiceResults(knowledge, evaluation.fields, evaluation.chosen);
    evaluation.controls = controlNeeds(knowledge, evaluation.fields, evaluation.chosen);
    evaluation.cost = compareCosts(
        {knowledge, evaluation.fields, evaluation.chosen, scenario.patterns, date, scenario.parameters});
    return evaluation;
}

std::vector<Error> checkScenario(const Knowledge& knowledge, const Scenario& scenario, bool strict)
{
    std::vector<Error> problems;
    const auto report = [&](const std::string& pointer, ErrorCode code, Message reason, Message hint) {
        problems.push_back({code, {{}, pointer, 0}, std::move(reason), std::move(hint)});
    };
    for (const auto& [id, value] : scenario.requirements) {
        const std::string pointer = "/requirements/" + pointerPart(id.value);
        const auto index = knowledge.fieldIndex(id);
        if (index) {
            if (const auto checked = checkValue(knowledge.fields[*index], value); !checked)
                report(pointer, checked.error().code, checked.error().reason, checked.error().hint);
        } else if (strict) {
            report(pointer, ErrorCode::Unknown,
                   OGIVE_TR("edit", "there is no requirement \"%1\"").arg(quotable(id.value)), {});
        }
    }
    for (const auto& [id, override] : scenario.overrides) {
        const std::string pointer = "/overrides/" + pointerPart(id.value);
        const auto decision = knowledge.decisionIndex(id);
        if (decision && !knowledge.decisions[*decision].optionIndex(override.option))
            report(pointer + "/option", ErrorCode::Unknown,
                   OGIVE_TR("edit", "there is no option \"%1\"").arg(quotable(override.option.value)), {});
    }
    return problems;
}

const RuleTree& treeOf(const Knowledge& knowledge, const DecisionResult& result, std::size_t decision)
{
    return knowledge.ruleSets[result.ruleSet].trees[decision];
}

} // namespace ogive
