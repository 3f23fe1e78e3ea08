#include "core/evaluation/fields/field_role.h"

#include "core/cost/variant/cost_curve.h"
#include "core/decide/changes/lever.h"
#include "core/evaluation/estimate/scenario_estimate.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace ogive {
namespace {

/// Collects what reads one field or what follows from it.
class RoleSearch {
public:
    RoleSearch(const Knowledge& knowledge, const Evaluation& evaluation, std::size_t field)
        : m_knowledge(knowledge)
        , m_evaluation(evaluation)
        , m_follows(knowledge.fields.size(), false)
    {
        m_follows[field] = true;
        for (const std::size_t derived : knowledge.derivationOrder) {
            const auto isFollowed = [this](std::size_t source) { return m_follows[source]; };
            if (readsAny(knowledge.fields[derived].derived->formula, isFollowed))
                m_follows[derived] = true;
        }
    }

    [[nodiscard]] std::vector<std::size_t> derivedFrom(std::size_t field) const
    {
        std::vector<std::size_t> derived;
        for (std::size_t i = 0; i < m_follows.size(); ++i)
            if (m_follows[i] && i != field)
                derived.push_back(i);
        return derived;
    }

    [[nodiscard]] bool isRead(const std::optional<Condition>& condition) const
    {
        return condition && isRead(*condition);
    }
    [[nodiscard]] bool isRead(const Condition& condition) const
    {
        const auto fields = fieldsRead(condition, m_evaluation.fields);
        return std::any_of(fields.begin(), fields.end(),
                           [this](std::size_t field) { return m_follows[field]; });
    }

    [[nodiscard]] bool isReadBy(std::size_t decision) const
    {
        const auto& nodes = treeOf(m_knowledge, m_evaluation.decisions[decision], decision).nodes;
        return isRead(m_knowledge.decisions[decision].relevantWhen) ||
               std::any_of(nodes.begin(), nodes.end(),
                           [this](const RuleNode& node) { return !node.isOutcome() && isRead(node.when); });
    }

    [[nodiscard]] bool isAskedNow(std::size_t decision) const
    {
        const DecisionResult& result = m_evaluation.decisions[decision];
        const auto& nodes = treeOf(m_knowledge, result, decision).nodes;
        return std::any_of(result.trace.begin(), result.trace.end(),
                           [&](const TraceStep& step) { return isRead(nodes[step.node].when); }) ||
               (result.openNode && isRead(nodes[*result.openNode].when));
    }

    /// Positions of the records of which some condition reads the field.
    template <class Records, class Reads>
    [[nodiscard]] static std::vector<std::size_t> readers(const Records& records, const Reads& reads)
    {
        std::vector<std::size_t> found;
        for (std::size_t i = 0; i < records.size(); ++i)
            if (reads(records[i]))
                found.push_back(i);
        return found;
    }

private:
    const Knowledge& m_knowledge;
    const Evaluation& m_evaluation;
    std::vector<bool> m_follows;
};

/// Values of a field to try: its choices, or a number's ends.
std::vector<double> valuesToTry(const Field& field, std::size_t position, double now)
{
    if (field.kind == FieldKind::Boolean)
        return {0, 1};
    if (const auto axis = field.choices.empty() ? curveAxis(field, position, now) : std::nullopt)
        return {axis->from, axis->to};
    std::vector<double> values;
    for (const Choice& choice : field.choices)
        values.push_back(numberOf(field, field.kind == FieldKind::Choice || field.kind == FieldKind::Text
                                             ? Value(choice.id)
                                             : Value(std::strtod(choice.id.c_str(), nullptr))));
    return values;
}

bool isOther(double one, double now)
{
    return std::isnan(one) != std::isnan(now) || one < now || one > now;
}

} // namespace

bool FieldRole::isEmpty() const
{
    return decisions.empty() && derived.empty() && checks.empty() && practices.empty() && controls.empty() &&
           tasks.empty() && !movesCost && !movesCapacity;
}

FieldRole fieldRole(const Knowledge& knowledge, const Scenario& scenario, const Evaluation& evaluation,
                    std::string_view date, std::size_t field)
{
    FieldRole role;
    const RoleSearch search(knowledge, evaluation, field);
    const std::vector<FieldFlip> flips = FieldFlips(knowledge, evaluation).of(field);
    for (std::size_t i = 0; i < knowledge.decisions.size(); ++i) {
        if (!search.isReadBy(i))
            continue;
        DecisionReading reading{i, evaluation.decisions[i].isRelevant, search.isAskedNow(i), {}};
        std::copy_if(flips.begin(), flips.end(), std::back_inserter(reading.flips),
                     [&](const FieldFlip& flip) { return flip.decision == i; });
        role.decisions.push_back(std::move(reading));
    }
    role.derived = search.derivedFrom(field);
    role.checks =
        RoleSearch::readers(knowledge.checks, [&](const Check& check) { return search.isRead(check.when); });
    role.practices = RoleSearch::readers(knowledge.practices, [&](const BestPractice& practice) {
        return search.isRead(practice.appliesWhen) || search.isRead(practice.violatedWhen);
    });
    role.controls = RoleSearch::readers(knowledge.controls, [&](const Control& control) {
        return search.isRead(control.appliesWhen) || search.isRead(control.requiredWhen);
    });
    role.tasks = RoleSearch::readers(
        knowledge.tasks, [&](const RoadmapTask& task) { return search.isRead(task.includedWhen); });

    const Variant chosen(costSubject(knowledge, scenario, evaluation, date));
    const double monthly = chosen.bill().monthly;
    const CapacityPlan capacity = capacityOf(knowledge, scenario, evaluation);
    for (const double value : valuesToTry(knowledge.fields[field], field, evaluation.fields.values[field])) {
        role.movesCost = role.movesCost || isOther(chosen.monthlyWith(field, value), monthly);
        Evaluation there = evaluation;
        state(knowledge, there.fields, field, value);
        role.movesCapacity = role.movesCapacity || capacityOf(knowledge, scenario, there) != capacity;
    }
    return role;
}

} // namespace ogive
