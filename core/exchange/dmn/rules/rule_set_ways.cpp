#include "core/exchange/dmn/rules/rule_set_ways.h"

#include "core/decide/changes/decision_chain.h"

#include <algorithm>
#include <iterator>

namespace ogive {
namespace {

void append(Region& region, Region more)
{
    region.insert(region.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

} // namespace

const RuleTree& WaysFinder::treeOf(std::size_t decision) const
{
    const std::size_t deciding = decidingRuleSet(m_knowledge, m_ruleSet, decision);
    return m_knowledge.ruleSets[deciding].trees[decision];
}

/// The fields of a tree's tests that name another one to stand in.
std::set<std::size_t> WaysFinder::fieldsWithStandIn(std::size_t decision) const
{
    std::set<std::size_t> fields;
    for (const RuleNode& node : treeOf(decision).nodes)
        if (!node.isOutcome())
            forEachTest(node.when, [&](const Condition& test) {
                if (test.kind == Condition::Kind::FieldTest && !test.parts.empty())
                    fields.insert(test.subject);
            });
    return fields;
}

std::optional<std::vector<Way>> WaysFinder::find(std::size_t index, const Space& space)
{
    const auto isFull = [](const Axis& axis) { return axis.classes.size() >= mostClasses; };
    if (std::any_of(space.axes.begin(), space.axes.end(), isFull))
        return std::nullopt; // no class is left for null
    const Decision& decision = m_knowledge.decisions[index];
    m_nullable = fieldsWithStandIn(index);
    Region relevant{possible(space)};
    std::vector<Way> ways;
    if (decision.relevantWhen) {
        auto answers = split(space, relevant, *decision.relevantWhen);
        if (!answers)
            return std::nullopt;
        relevant = std::move(answers->yes);
        ways.push_back({{}, {}, bothReadings(space, answers->no, answers->no)});
    }
    const RuleTree& tree = treeOf(index);
    const auto stated = regionsOf(space, tree, decision.options.size(), relevant, {StandIn::Unused, {}});
    const auto standing = regionsOf(space, tree, decision.options.size(), relevant, {StandIn::Used, {}});
    if (!stated || !standing)
        return std::nullopt;
    std::vector<CellBox> decided;
    for (std::size_t i = 0; i < tree.nodes.size(); ++i) {
        const RuleNode& node = tree.nodes[i];
        if (!node.isOutcome())
            continue;
        ways.push_back({FeelValue(decision.options[node.outcome].id.value), node.reason,
                        bothReadings(space, stated->nodes[i], standing->nodes[i])});
        decided.insert(decided.end(), ways.back().region.begin(), ways.back().region.end());
    }
    // Where an earlier decision that the tree asks about does not arise, neither is this one made.
    Region open = without(bothReadings(space, relevant, relevant), decided);
    if (!open.empty())
        ways.push_back({{}, {}, merged(std::move(open))});
    note(index, ways);
    return ways;
}

void WaysFinder::note(std::size_t index, const std::vector<Way>& ways)
{
    const bool isOpen = std::any_of(
        ways.begin(), ways.end(), [](const Way& way) { return isNull(way.outcome) && !way.region.empty(); });
    if (isOpen)
        m_open.insert(index);
    const auto& options = m_knowledge.decisions[index].options;
    for (std::size_t i = 0; i < options.size(); ++i)
        for (const Way& way : ways)
            if (!way.region.empty() && way.outcome == FeelValue(options[i].id.value))
                m_reached[index].set(i);
}

/// All inputs, of earlier decisions only what they can become.
CellBox WaysFinder::possible(const Space& space) const
{
    CellBox box = space.everything();
    for (std::size_t i = 0; i < space.axes.size(); ++i)
        if (space.axes[i].kind == Axis::Kind::Decision)
            box.sides[i] = m_reached.at(space.axes[i].subject);
    return box;
}

/// What two ways to read the tests lead to, in few boxes. What does not depend on an earlier decision
/// holds also where that is not made.
Region WaysFinder::bothReadings(const Space& space, Region stated, Region standing) const
{
    Region both = std::move(stated);
    if (!m_nullable.empty())
        append(both, withNull(space, std::move(standing)));
    for (CellBox& box : both)
        for (std::size_t i = 0; i < space.axes.size(); ++i) {
            const Axis& axis = space.axes[i];
            if (axis.kind == Axis::Kind::Decision && mayBeNull(axis) &&
                box.sides[i] == m_reached.at(axis.subject))
                box.sides[i].set(axis.classes.size());
        }
    return merged(std::move(both));
}

/// A region where the values that may be missing are there, or are all missing.
Region WaysFinder::withNull(const Space& space, Region region) const
{
    for (CellBox& box : region)
        for (std::size_t i = 0; i < space.axes.size(); ++i) {
            if (!mayBeNull(space.axes[i]) || space.axes[i].kind == Axis::Kind::Decision)
                continue;
            box.sides[i].reset();
            box.sides[i].set(space.axes[i].classes.size());
        }
    return region;
}

bool WaysFinder::mayBeNull(const Axis& axis) const
{
    return axis.kind == Axis::Kind::Field ? m_nullable.contains(axis.subject) : m_open.contains(axis.subject);
}

/// All of an earlier decision's options where it is all that it can become.
ClassSet WaysFinder::written(const Axis& axis, ClassSet side) const
{
    if (axis.kind == Axis::Kind::Field)
        return side;
    ClassSet known = m_reached.at(axis.subject);
    known.set(axis.classes.size(), mayBeNull(axis));
    return (side & known) == known ? side | axis.all() : side;
}

} // namespace ogive
