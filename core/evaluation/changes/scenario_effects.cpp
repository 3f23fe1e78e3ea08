#include "core/evaluation/changes/scenario_effects.h"

#include "core/design/difference/stated_texts.h"
#include "core/evaluation/compare/scenario_comparison.h"
#include "core/evaluation/evaluation.h"

#include <algorithm>

namespace ogive {
namespace {

/// A scenario's state with all that follows from it.
struct Effects {
    Evaluation evaluation;
    ScenarioColumn column;
};

struct Pair {
    const Knowledge& knowledge;
    const Scenario& scenario; ///< the later one
    const Effects& before;
    const Effects& after;

    [[nodiscard]] DesignChange change(ChangeKind kind, std::string id, Message title) const
    {
        return {scenario.id, scenario.name, kind, std::move(id), std::move(title), {}, {}, {}, {}};
    }
};

std::optional<Message> wordsOf(const ComparisonCell& cell)
{
    if (!cell.applies())
        return std::nullopt;
    return asItIs(cell.note.empty() || cell.origin != Origin::Stated ? cell.text
                                                                     : cell.text + " (" + cell.note + ")");
}

std::optional<ChangeKind> effectOf(RowKind kind)
{
    switch (kind) {
    case RowKind::Decision:
        return ChangeKind::Decision;
    case RowKind::Cost:
        return ChangeKind::Cost;
    case RowKind::Capacity:
        return ChangeKind::Capacity;
    case RowKind::Requirement:
    case RowKind::Pattern:
    case RowKind::Parameter:
        break;
    }
    return std::nullopt;
}

Json valueOf(const Pair& pair, const ComparisonRow& row, const Effects& effects, const ComparisonCell& cell)
{
    if (row.kind != RowKind::Decision)
        return cell.number ? jsonOfNumber(*cell.number) : Json();
    const DecisionResult& result = effects.evaluation.decisions[row.position];
    const auto chosen = result.chosen();
    return result.isRelevant && chosen
               ? Json(pair.knowledge.decisions[row.position].options[*chosen].id.value)
               : Json();
}

void addRows(std::vector<DesignChange>& changes, const Pair& pair,
             const std::vector<ComparisonSection>& sections)
{
    std::size_t place = 0;
    for (const ComparisonSection& section : sections)
        for (const ComparisonRow& row : section.rows) {
            const ComparisonCell& before = pair.before.column[place];
            const ComparisonCell& after = pair.after.column[place++];
            const auto kind = effectOf(row.kind);
            if (!kind || !differs(row, after, before))
                continue;
            DesignChange change = pair.change(*kind, row.id, row.title);
            change.from = valueOf(pair, row, pair.before, before);
            change.to = valueOf(pair, row, pair.after, after);
            change.fromText = wordsOf(before);
            change.toText = wordsOf(after);
            changes.push_back(std::move(change));
        }
}

bool fires(const Evaluation& evaluation, std::size_t check)
{
    return std::any_of(evaluation.findings.begin(), evaluation.findings.end(),
                       [&](const Finding& finding) { return finding.check == check; });
}

/// Checks that fire in only one of the two, the new ones last.
void addChecks(std::vector<DesignChange>& changes, const Pair& pair)
{
    for (std::size_t i = 0; i < pair.knowledge.checks.size(); ++i) {
        const bool before = fires(pair.before.evaluation, i);
        const bool after = fires(pair.after.evaluation, i);
        if (before == after)
            continue;
        const Check& check = pair.knowledge.checks[i];
        DesignChange change = pair.change(ChangeKind::Check, check.id, asItIs(check.message));
        change.from = before;
        change.to = after;
        (before ? change.fromText : change.toText) =
            check.isWarning ? OGIVE_TR("difference", "warning") : OGIVE_TR("difference", "note");
        changes.push_back(std::move(change));
    }
}

} // namespace

ScenarioEffects::ScenarioEffects(const Knowledge& knowledge, std::string_view date)
    : m_knowledge(knowledge)
    , m_date(date)
    , m_sections(comparisonSections(knowledge))
{}

void ScenarioEffects::add(std::vector<DesignChange>& changes, const ScenarioState& before,
                          const ScenarioState& after) const
{
    const auto effectsOf = [&](const ScenarioState& state) {
        Effects effects;
        effects.evaluation = evaluate(m_knowledge, state.scenario, state.design.rules, m_date);
        effects.column = scenarioColumn(m_knowledge, m_sections, state.scenario, effects.evaluation);
        return effects;
    };
    const Effects earlier = effectsOf(before);
    const Effects later = effectsOf(after);
    const Pair pair{m_knowledge, after.scenario, earlier, later};
    addRows(changes, pair, m_sections);
    addChecks(changes, pair);
}

} // namespace ogive
