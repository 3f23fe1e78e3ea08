#include "core/decide/map/moved_axes.h"

#include "core/decide/regions/space.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace ogive {
namespace {

/// Finds where a row of classes that rises or falls changes, by halving.
template <typename ClassAt>
void addBorders(const ClassAt& classAt, std::pair<std::int64_t, std::size_t> low,
                std::pair<std::int64_t, std::size_t> high, std::vector<std::int64_t>& borders)
{
    if (low.second == high.second)
        return;
    if (high.first - low.first == 1) {
        borders.push_back(high.first);
        return;
    }
    const std::int64_t middle = low.first + (high.first - low.first) / 2;
    const std::pair between{middle, classAt(middle)};
    addBorders(classAt, low, between, borders);
    addBorders(classAt, between, high, borders);
}

/// Tests of decisions are followed into their trees.
void addTests(const Knowledge& knowledge, const DecisionChain& chain, std::size_t decision,
              SpaceBuilder& builder, std::vector<bool>& seen)
{
    if (seen[decision])
        return;
    seen[decision] = true;
    const auto add = [&](const Condition& condition) {
        for (const StandIn standIn : {StandIn::Unused, StandIn::Used})
            builder.add(condition, standIn);
        forEachTest(condition, [&](const Condition& test) {
            if (test.kind == Condition::Kind::DecisionTest && !chain.overridden[test.subject])
                addTests(knowledge, chain, test.subject, builder, seen);
        });
    };
    if (const auto& relevantWhen = knowledge.decisions[decision].relevantWhen)
        add(*relevantWhen);
    for (const RuleNode& node : treeOf(knowledge, chain, decision).nodes)
        if (!node.isOutcome())
            add(node.when);
}

} // namespace

std::vector<Axis> axesOf(const Knowledge& knowledge, const DecisionChain& chain, std::size_t decision)
{
    SpaceBuilder builder(knowledge);
    std::vector<bool> seen(knowledge.decisions.size(), false);
    addTests(knowledge, chain, decision, builder, seen);
    auto space = builder.build();
    if (!space)
        return {};
    std::erase_if(space->axes, [](const Axis& axis) { return axis.kind == Axis::Kind::Decision; });
    return std::move(space->axes);
}

bool follows(const Knowledge& knowledge, const FieldValues& fields, std::size_t field, std::size_t source)
{
    if (field == source)
        return true;
    const auto& derived = knowledge.fields[field].derived;
    if (!derived || fields.isPinned(field))
        return false;
    const std::vector<std::size_t> sources = fieldsOf(derived->formula);
    return std::any_of(sources.begin(), sources.end(),
                       [&](std::size_t next) { return follows(knowledge, fields, next, source); });
}

MovedAxis::MovedAxis(const Knowledge& knowledge, const FieldValues& fields, Axis axis,
                     std::span<const std::size_t> sources)
    : m_knowledge(knowledge)
    , m_axis(std::move(axis))
{
    for (const std::size_t index : knowledge.derivationOrder) {
        const bool isBetween = follows(knowledge, fields, m_axis.subject, index) &&
                               std::any_of(sources.begin(), sources.end(), [&](std::size_t source) {
                                   return source != index && follows(knowledge, fields, index, source);
                               });
        if (isBetween && !fields.isPinned(index))
            m_derived.push_back(index);
    }
}

std::size_t MovedAxis::classAt(std::vector<double>& values) const
{
    for (const std::size_t index : m_derived)
        values[index] = valueOf(m_knowledge.fields[index].derived->formula, values);
    const double value = values[m_axis.subject];
    return std::isnan(value) ? m_axis.classes.size() : m_axis.classOf(value).value_or(m_axis.classes.size());
}

std::vector<std::int64_t> MovedAxis::borders(std::vector<double> values, std::size_t source,
                                             const Lever& lever) const
{
    const auto at = [&](std::int64_t position) {
        values[source] = lever.valueAt(position);
        return classAt(values);
    };
    std::vector<std::int64_t> found;
    if (lever.first() < lever.last())
        addBorders(at, {lever.first(), at(lever.first())}, {lever.last(), at(lever.last())}, found);
    return found;
}

} // namespace ogive
