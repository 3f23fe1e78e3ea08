#include "core/check/approval.h"

#include "core/cost/cost_finding.h"
#include "core/design/difference/stated_texts.h"
#include "core/evaluation/knowledge_stamp.h"

#include <algorithm>

namespace ogive {
namespace {

/// The scenario with what the approval rests on in place of its own.
Scenario asApproved(const Scenario& scenario, const Approval& approval)
{
    Scenario then = scenario;
    then.requirements = approval.basis.requirements;
    then.overrides = approval.basis.overrides;
    then.patterns = approval.basis.patterns;
    then.parameters = approval.basis.parameters;
    return then;
}

/// Gives one entry of a list the state that it has in another list.
template <class List, class Id>
void takeBack(List& entries, const List& then, const Id& id, auto idOf)
{
    const auto isIt = [&](const auto& entry) { return idOf(entry) == id; };
    const auto now = std::find_if(entries.begin(), entries.end(), isIt);
    const auto before = std::find_if(then.begin(), then.end(), isIt);
    if (before == then.end())
        entries.erase(now);
    else if (now == entries.end())
        entries.push_back(*before);
    else
        *now = *before;
}

/// The scenario with one of its changes taken back.
Scenario without(const Statement& change, const Scenario& scenario, const Scenario& then)
{
    const auto first = [](const auto& entry) { return entry.first; };
    Scenario back = scenario;
    if (change.kind == "requirement") {
        const FieldId field(change.id);
        if (const Value* value = then.requirements.find(field))
            back.requirements.set(field, *value);
        else
            back.requirements.reset(field);
    } else if (change.kind == "override") {
        takeBack(back.overrides, then.overrides, DecisionId(change.id), first);
    } else if (change.kind == "pattern") {
        takeBack(back.patterns, then.patterns, change.id, [](const auto& entry) { return entry.id; });
    } else if (change.kind == "parameter") {
        takeBack(back.parameters, then.parameters, change.id, first);
    }
    return back;
}

/// "Traffic 8,000 requests/day → 120,000 requests/day"
std::string changeText(const StatedChange& change)
{
    const auto words = [](const std::optional<Statement>& statement) {
        return statement ? english(statement->words) : std::string("–");
    };
    return english(change.any().what) + " " + words(change.first) + " → " + words(change.second);
}

std::string listOf(const std::vector<StatedChange>& changes)
{
    constexpr std::size_t most = 5;
    std::string list;
    for (std::size_t i = 0; i < std::min(changes.size(), most); ++i)
        list += (list.empty() ? "" : "; ") + changeText(changes[i]);
    return changes.size() > most ? list + "; …" : list;
}

Message movedByKnowledge(const MovedSubject& subject)
{
    const KnowledgeStamp now = stampOf(subject.knowledge);
    const Approval& then = subject.approval;
    if (!then.knowledge.empty() && then.knowledge != now.version)
        return OGIVE_TR("policy", "Moved by the knowledge: version %1 then, %2 now.")
            .arg(then.knowledge)
            .arg(now.version);
    if (!then.pricesAsOf.empty() && then.pricesAsOf != now.pricesAsOf)
        return OGIVE_TR("policy", "Moved by the prices: those of %1 then, of %2 now.")
            .arg(then.pricesAsOf)
            .arg(now.pricesAsOf);
    return OGIVE_TR("policy", "Moved by the rules or prices of the knowledge in use.");
}

} // namespace

std::optional<double> billOf(const Knowledge& knowledge, const Evaluation& evaluation)
{
    const auto provider = knowledge.decisionInRole("llm");
    const CostEstimate* estimate =
        provider ? chosenEstimate(evaluation.cost, evaluation.decisions[*provider].chosen()) : nullptr;
    return estimate != nullptr ? estimate->monthlyUsd : std::nullopt;
}

ExpectedOutcomes approvedOutcomes(const Knowledge& knowledge, const Scenario& scenario,
                                  const Evaluation& evaluation, const RuleSetId& rules, std::string_view date,
                                  std::string_view by)
{
    ExpectedOutcomes expected;
    for (std::size_t i = 0; i < knowledge.decisions.size(); ++i) {
        const Decision& decision = knowledge.decisions[i];
        if (const auto chosen = evaluation.decisions[i].chosen();
            chosen && evaluation.decisions[i].isRelevant)
            expected.outcomes.emplace_back(decision.id, decision.options[*chosen].id);
    }
    const KnowledgeStamp stamp = stampOf(knowledge);
    Approval approval;
    approval.date = date;
    approval.by = by;
    approval.rules = rules;
    approval.knowledge = stamp.version;
    approval.pricesAsOf = stamp.pricesAsOf;
    approval.monthlyUsd = billOf(knowledge, evaluation);
    approval.basis = basisOf(scenario);
    expected.approval = std::move(approval);
    return expected;
}

Message movedBy(const MovedSubject& subject)
{
    const Scenario then = asApproved(subject.scenario, subject.approval);
    if (!subject.holds(then, subject.rules)) {
        if (subject.rules != subject.approval.rules && subject.holds(then, subject.approval.rules))
            return OGIVE_TR("policy", "Moved by another rule set than the one approved.");
        return movedByKnowledge(subject);
    }
    std::vector<StatedChange> changes = statedChanges(statementsOf(then, subject.knowledge),
                                                      statementsOf(subject.scenario, subject.knowledge));
    std::vector<StatedChange> movers;
    std::copy_if(changes.begin(), changes.end(), std::back_inserter(movers), [&](const StatedChange& change) {
        return subject.holds(without(change.any(), subject.scenario, then), subject.rules);
    });
    return OGIVE_TR("policy", "Moved by: %1.").arg(listOf(movers.empty() ? changes : movers));
}

} // namespace ogive
