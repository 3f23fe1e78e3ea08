#include "core/exchange/dmn/analysis/rule_boxes.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace ogive {
namespace {

/// One search for what is not covered.
class CoverSearch {
public:
    CoverSearch(const RuleBoxes& boxes, const TableBox& box, const CoverLimits& limits)
        : m_boxes(boxes)
        , m_box(box)
        , m_limits(limits)
    {}

    Uncovered run(const std::vector<std::size_t>& rules)
    {
        m_rules = rules;
        for (const std::size_t rule : rules)
            m_freeFrom.push_back(freeFrom(rule));
        Rules all(rules.size());
        std::iota(all.begin(), all.end(), std::size_t{0});
        auto found = from(0, all);
        return {std::move(found), !m_isCut};
    }

private:
    using Rules = std::vector<std::size_t>; ///< positions in m_rules

    /// Neighbouring classes of a column that the same rules take.
    struct Stretch {
        ClassRange range;
        Rules rules;
    };

    /// The first column from which on a rule takes all of the box.
    [[nodiscard]] std::size_t freeFrom(std::size_t rule) const
    {
        std::size_t column = m_box.size();
        while (column > 0 && contains(m_boxes.side(rule, column - 1), m_box[column - 1]))
            --column;
        return column;
    }

    /// What is not covered of the columns from one on, each box with the sides of these columns only.
    std::vector<TableBox> from(std::size_t column, const Rules& rules)
    {
        m_steps += rules.size() + 1;
        m_isCut = m_isCut || m_steps > m_limits.steps || m_found > m_limits.boxes;
        if (m_isCut)
            return {};
        const auto isFree = [&](std::size_t rule) { return m_freeFrom[rule] <= column; };
        if (std::any_of(rules.begin(), rules.end(), isFree))
            return {};
        if (rules.empty()) {
            ++m_found;
            return {TableBox(m_box.begin() + static_cast<std::ptrdiff_t>(column), m_box.end())};
        }
        std::map<Rules, std::vector<TableBox>> known;
        std::map<std::vector<TableBox>, ClassRanges> sides; // by what is left open beyond
        for (Stretch& stretch : stretches(column, rules)) {
            auto place = known.find(stretch.rules);
            if (place == known.end()) {
                std::vector<TableBox> beyond = from(column + 1, stretch.rules);
                place = known.emplace(std::move(stretch.rules), std::move(beyond)).first;
            }
            if (!place->second.empty())
                sides[place->second].push_back(stretch.range);
        }
        return joined(sides);
    }

    static std::vector<TableBox> joined(std::map<std::vector<TableBox>, ClassRanges>& sides)
    {
        std::vector<TableBox> found;
        for (auto& [beyond, ranges] : sides) {
            const ClassRanges side = joinedRanges(std::move(ranges));
            for (const TableBox& rest : beyond) {
                TableBox box{side};
                box.insert(box.end(), rest.begin(), rest.end());
                found.push_back(std::move(box));
            }
        }
        std::sort(found.begin(), found.end());
        return found;
    }

    /// Cuts what the box has of a column where the set of rules changes.
    std::vector<Stretch> stretches(std::size_t column, const Rules& rules)
    {
        std::vector<std::size_t> starts;
        for (const ClassRange& range : m_box[column]) {
            starts.push_back(range.first);
            starts.push_back(range.last + 1);
        }
        for (const std::size_t rule : rules)
            for (const ClassRange& range : m_boxes.side(m_rules[rule], column)) {
                starts.push_back(range.first);
                starts.push_back(range.last + 1);
            }
        std::sort(starts.begin(), starts.end());
        starts.erase(std::unique(starts.begin(), starts.end()), starts.end());
        std::vector<Stretch> made(starts.size() - 1);
        for (std::size_t i = 0; i + 1 < starts.size(); ++i)
            made[i].range = {starts[i], starts[i + 1] - 1};
        const auto positionOf = [&](std::size_t start) {
            return static_cast<std::size_t>(std::lower_bound(starts.begin(), starts.end(), start) -
                                            starts.begin());
        };
        for (const std::size_t rule : rules)
            for (const ClassRange& range : m_boxes.side(m_rules[rule], column)) {
                const std::size_t end = positionOf(range.last + 1);
                m_steps += end - positionOf(range.first);
                if (m_steps > m_limits.steps) {
                    m_isCut = true;
                    return {};
                }
                for (std::size_t i = positionOf(range.first); i < end; ++i)
                    made[i].rules.push_back(rule);
            }
        std::erase_if(made, [&](const Stretch& one) { return !haveCommon(m_box[column], {one.range}); });
        return made;
    }

    const RuleBoxes& m_boxes;
    const TableBox& m_box;
    CoverLimits m_limits;
    std::vector<std::size_t> m_rules;
    std::vector<std::size_t> m_freeFrom; ///< per rule
    std::size_t m_steps = 0;
    std::size_t m_found = 0;
    bool m_isCut = false;
};

} // namespace

RuleBoxes::RuleBoxes(const DmnTable& table, std::vector<ColumnClasses> columns)
    : m_table(table)
    , m_columns(std::move(columns))
    , m_hulls(table.rules.size())
{
    const auto most = std::max_element(
        m_columns.begin(), m_columns.end(),
        [](const ColumnClasses& a, const ColumnClasses& b) { return a.tests.size() < b.tests.size(); });
    for (std::size_t i = 0; most != m_columns.end() && i < m_hulls.size(); ++i)
        if (const auto& ranges = side(i, static_cast<std::size_t>(most - m_columns.begin())); !ranges.empty())
            m_hulls[i] = {ranges.front().first, ranges.back().last};
}

TableBox RuleBoxes::boxOf(std::size_t rule) const
{
    TableBox box;
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        box.push_back(side(rule, i));
    return box;
}

TableBox RuleBoxes::everything() const
{
    TableBox box;
    for (const ColumnClasses& column : m_columns)
        box.push_back(column.classes.empty() ? ClassRanges() : ClassRanges{column.all()});
    return box;
}

std::optional<std::size_t> RuleBoxes::emptyColumn(std::size_t rule) const
{
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        if (side(rule, i).empty())
            return i;
    return std::nullopt;
}

bool RuleBoxes::overlap(std::size_t a, std::size_t b) const
{
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        if (!haveCommon(side(a, i), side(b, i)))
            return false;
    return true;
}

bool RuleBoxes::isWithin(std::size_t inner, std::size_t outer) const
{
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        if (!contains(side(outer, i), side(inner, i)))
            return false;
    return true;
}

std::vector<std::size_t> RuleBoxes::overlapsBefore(std::size_t rule) const
{
    std::vector<std::size_t> before;
    const ClassRange hull = m_hulls[rule];
    for (std::size_t other = 0; other < rule; ++other)
        if (m_hulls[other].first <= hull.last && hull.first <= m_hulls[other].last && overlap(rule, other))
            before.push_back(other);
    return before;
}

Uncovered uncoveredBy(const RuleBoxes& boxes, const TableBox& box, const std::vector<std::size_t>& rules,
                      const CoverLimits& limits)
{
    const bool isEmpty = std::any_of(box.begin(), box.end(), [](const auto& side) { return side.empty(); });
    if (isEmpty)
        return {};
    return CoverSearch(boxes, box, limits).run(rules);
}

} // namespace ogive
