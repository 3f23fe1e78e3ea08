#include "core/decide/regions/tree_regions.h"

#include <algorithm>
#include <cassert>
#include <utility>

namespace ogive {
namespace {

void append(Region& region, Region more)
{
    region.insert(region.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

/// Splits regions by one condition after the other; lives for one call.
class Splitter {
public:
    Splitter(const Space& space, const Reading& reading)
        : m_space(space)
        , m_reading(reading)
    {}

    [[nodiscard]] bool isTooLarge() const { return m_isTooLarge; }

    Split apply(const Region& region, const Condition& condition)
    {
        if (region.size() > mostBoxes)
            m_isTooLarge = true;
        if (m_isTooLarge || region.empty())
            return {};
        switch (condition.kind) {
        case Condition::Kind::FieldTest:
            return byTest(region, readTest(condition, m_reading.standIn), Axis::Kind::Field);
        case Condition::Kind::DecisionTest:
            return byDecision(region, condition);
        case Condition::Kind::All: {
            auto [rest, out] = byParts(region, condition, true);
            return {std::move(rest), std::move(out)};
        }
        case Condition::Kind::Any: {
            auto [rest, out] = byParts(region, condition, false);
            return {std::move(out), std::move(rest)};
        }
        case Condition::Kind::Not: {
            Split answers = apply(region, condition.parts[0]);
            return {std::move(answers.no), std::move(answers.yes)};
        }
        case Condition::Kind::NumberTest:
        case Condition::Kind::StatedTest:
            assert(false); // not in rules
            break;
        }
        return {};
    }

private:
    Split byTest(const Region& region, const Condition& test, Axis::Kind kind)
    {
        const auto axis = m_space.axisOf(kind, test.subject);
        assert(axis);
        const ClassSet passing = m_space.axes[*axis].passing(test);
        Split answers;
        for (const CellBox& box : region) {
            CellBox yes = box;
            yes.sides[*axis] &= passing;
            if (yes.sides[*axis].any())
                answers.yes.push_back(std::move(yes));
            CellBox no = box;
            no.sides[*axis] &= ~passing;
            if (no.sides[*axis].any())
                answers.no.push_back(std::move(no));
        }
        return answers;
    }

    Split byDecision(const Region& region, const Condition& test)
    {
        const auto decided = m_reading.decided.find(test.subject);
        if (decided == m_reading.decided.end())
            return byTest(region, test, Axis::Kind::Decision);
        Split answers;
        for (std::size_t option = 0; option < decided->second.size(); ++option) {
            Region there = common(region, decided->second[option]);
            append(holds(test, static_cast<double>(option)) ? answers.yes : answers.no, std::move(there));
        }
        return {merged(std::move(answers.yes)), merged(std::move(answers.no))};
    }

    /// Part after part, what answers as expected goes on; what does not is out.
    std::pair<Region, Region> byParts(const Region& region, const Condition& condition, bool expected)
    {
        Region rest = region;
        Region out;
        for (const Condition& part : condition.parts) {
            Split answers = apply(rest, part);
            rest = std::move(expected ? answers.yes : answers.no);
            append(out, std::move(expected ? answers.no : answers.yes));
        }
        return {merged(std::move(rest)), merged(std::move(out))};
    }

    const Space& m_space;
    const Reading& m_reading;
    bool m_isTooLarge = false;
};

} // namespace

std::optional<Split> split(const Space& space, const Region& region, const Condition& condition,
                           const Reading& reading)
{
    Splitter splitter(space, reading);
    Split answers = splitter.apply(region, condition);
    if (splitter.isTooLarge() || answers.yes.size() > mostBoxes || answers.no.size() > mostBoxes)
        return std::nullopt;
    return answers;
}

std::optional<std::size_t> TreeRegions::outcomeAt(const CellBox& cell) const
{
    for (std::size_t i = 0; i < outcomes.size(); ++i)
        if (overlap(outcomes[i], {cell}))
            return i;
    return std::nullopt;
}

std::optional<TreeRegions> regionsOf(const Space& space, const RuleTree& tree, std::size_t options,
                                     const Region& inputs, const Reading& reading)
{
    TreeRegions regions{std::vector<Region>(tree.nodes.size()), std::vector<Region>(options)};
    if (tree.isEmpty())
        return regions;
    regions.nodes[0] = inputs;
    // Children stand behind their parents.
    for (std::size_t i = 0; i < tree.nodes.size(); ++i) {
        const RuleNode& node = tree.nodes[i];
        if (node.isOutcome()) {
            append(regions.outcomes[node.outcome], regions.nodes[i]);
            continue;
        }
        auto answers = split(space, regions.nodes[i], node.when, reading);
        if (!answers)
            return std::nullopt;
        regions.nodes[node.yes] = std::move(answers->yes);
        regions.nodes[node.no] = std::move(answers->no);
    }
    for (Region& outcome : regions.outcomes)
        outcome = merged(std::move(outcome));
    return regions;
}

std::vector<Disagreement> disagreements(const TreeRegions& first, const TreeRegions& second)
{
    std::vector<Disagreement> found;
    for (std::size_t i = 0; i < first.outcomes.size(); ++i)
        for (std::size_t j = 0; j < second.outcomes.size(); ++j) {
            if (i == j)
                continue;
            Region both = common(first.outcomes[i], second.outcomes[j]);
            if (!both.empty())
                found.push_back({i, j, merged(std::move(both))});
        }
    return found;
}

Region whereAxisMatters([[maybe_unused]] const Space& space, const TreeRegions& regions, std::size_t axis,
                        const ClassSet& classes)
{
    assert(axis < space.axes.size());
    std::vector<Region> reach;
    for (const Region& outcome : regions.outcomes)
        reach.push_back(freed(outcome, axis, classes));
    std::vector<CellBox> several;
    for (std::size_t i = 0; i < reach.size(); ++i)
        for (std::size_t j = i + 1; j < reach.size(); ++j) {
            const Region both = common(reach[i], reach[j]);
            several.insert(several.end(), both.begin(), both.end());
        }
    return together(several);
}

} // namespace ogive
