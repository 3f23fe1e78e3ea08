#include "core/deck/words/deciding_fields.h"

#include "core/decide/changes/lever.h"
#include "core/decide/single_changes.h"
#include "core/evaluation/fields/field_flips.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace ogive {
namespace {

/// Collects the fields of one decision, each once.
class DecidingFields {
public:
    DecidingFields(const Knowledge& knowledge, const Evaluation& evaluation)
        : m_knowledge(knowledge)
        , m_evaluation(evaluation)
    {}

    void addFlips(std::size_t decision);
    void addPath(std::size_t decision, bool withOthers);
    [[nodiscard]] std::vector<std::size_t> take() { return std::move(m_fields); }

private:
    void add(std::size_t field);
    [[nodiscard]] double distanceOf(const SingleChange& change) const;

    const Knowledge& m_knowledge;
    const Evaluation& m_evaluation;
    std::vector<std::size_t> m_fields;
};

void DecidingFields::add(std::size_t field)
{
    for (const std::size_t lever : leversOf(m_knowledge, m_evaluation.fields, field))
        if (std::find(m_fields.begin(), m_fields.end(), lever) == m_fields.end())
            m_fields.push_back(lever);
}

/// A step between two choices counts as doubling, as where flips are compared elsewhere.
double DecidingFields::distanceOf(const SingleChange& change) const
{
    const double now = m_evaluation.fields.values[change.field];
    const Field& field = m_knowledge.fields[change.field];
    if (field.kind == FieldKind::Integer || field.kind == FieldKind::Real)
        return flipDistance(now, change.value);
    return std::isnan(now) ? 1 : 1 + std::abs(now - change.value);
}

void DecidingFields::addFlips(std::size_t decision)
{
    const DecisionResult& result = m_evaluation.decisions[decision];
    std::vector<std::pair<double, std::size_t>> flips;
    for (const SingleChange& change : singleChanges(m_knowledge, treeOf(m_knowledge, result, decision),
                                                    m_evaluation.fields, result.outcome, m_evaluation.chosen))
        flips.emplace_back(distanceOf(change), change.field);
    std::stable_sort(flips.begin(), flips.end(),
                     [](const auto& one, const auto& other) { return one.first < other.first; });
    for (const auto& [distance, field] : flips)
        add(field);
}

void DecidingFields::addPath(std::size_t decision, bool withOthers)
{
    const DecisionResult& result = m_evaluation.decisions[decision];
    const RuleTree& tree = treeOf(m_knowledge, result, decision);
    if (result.openNode)
        for (const std::size_t field : fieldsRead(tree.nodes[*result.openNode].when, m_evaluation.fields))
            add(field);
    for (const TraceStep& step : result.trace)
        for (const std::size_t field : step.fields)
            add(field);
    if (!withOthers)
        return;
    for (const TraceStep& step : result.trace)
        for (const std::size_t asked : decisionsTested(tree.nodes[step.node].when))
            addPath(asked, false);
}

} // namespace

std::vector<std::size_t> decidingFieldsOf(const Knowledge& knowledge, const Evaluation& evaluation,
                                          std::size_t decision)
{
    DecidingFields fields(knowledge, evaluation);
    fields.addFlips(decision);
    fields.addPath(decision, true);
    return fields.take();
}

} // namespace ogive
