#include "core/decide/changes/change_search.h"

#include <algorithm>
#include <cmath>

namespace ogive {
namespace {

/// Beyond so many steps and ways, they are not noted.
constexpr std::size_t mostSteps = 200'000;
constexpr std::size_t mostWays = 20'000;

bool contains(const std::vector<std::size_t>& list, std::size_t value)
{
    return std::find(list.begin(), list.end(), value) != list.end();
}

std::vector<bool> opposite(std::vector<bool> flags)
{
    flags.flip();
    return flags;
}

} // namespace

ChangeSearch::ChangeSearch(const Knowledge& knowledge, const DecisionChain& chain, const FieldValues& fields,
                           std::size_t decision, Asked asked, const WayRules& rules)
    : m_knowledge(knowledge)
    , m_chain(chain)
    , m_fields(fields)
    , m_decision(decision)
    , m_asked(asked)
    , m_rules(rules)
    , m_found(knowledge.decisions[decision].options.size())
    , m_distances(m_found.size(), 0)
    , m_isFinal(m_found.size(), false)
{
    connect();
}

void ChangeSearch::connect()
{
    const std::vector<Axis>& axes = m_rules.space.axes;
    std::vector<std::vector<std::size_t>> axisFields;
    std::vector<std::size_t> fields;
    for (const Axis& axis : axes) {
        const double now = m_fields.values[axis.subject];
        m_nowClasses.push_back(std::isnan(now) ? std::nullopt : axis.classOf(now));
        axisFields.push_back(leversOf(m_knowledge, m_fields, axis.subject));
        for (const std::size_t field : axisFields.back())
            if (!contains(fields, field))
                fields.push_back(field);
    }
    std::sort(fields.begin(), fields.end());
    for (const std::size_t field : fields)
        m_levers.push_back({field, Lever(m_knowledge.fields[field], m_fields.values[field])});
    m_axisLevers.resize(axes.size());
    for (std::size_t axis = 0; axis < axes.size(); ++axis)
        for (const std::size_t field : axisFields[axis]) {
            const auto at =
                static_cast<std::size_t>(std::find(fields.begin(), fields.end(), field) - fields.begin());
            m_axisLevers[axis].push_back(at);
            m_levers[at].axes.push_back(axis);
            m_levers[at].isAlone = m_levers[at].isAlone && axes[axis].subject == field;
        }
}

void ChangeSearch::noteWays()
{
    m_areWaysNoted = true;
    std::size_t steps = 0;
    WayWalk walk(m_chain, m_rules, m_decision);
    walk.walk(
        opposite(m_isFinal),
        [&](Sides) {
            m_areTooMany = m_areTooMany || ++steps > mostSteps || m_ways.size() > mostWays;
            return !m_areTooMany;
        },
        [&](std::size_t outcome, Sides sides) {
            m_ways.push_back({outcome, axesNeedingMove(sides)});
            m_waySides.insert(m_waySides.end(), sides.begin(), sides.end());
        });
}

std::size_t ChangeSearch::mostMoves()
{
    if (!m_areWaysNoted)
        noteWays();
    if (m_areTooMany)
        return m_levers.size();
    std::size_t most = 0;
    for (const Way& way : m_ways)
        if (!m_isFinal[way.end])
            most = std::max(most, way.needing.size());
    return std::min(most, m_levers.size());
}

void ChangeSearch::search(std::size_t moves)
{
    m_moves = moves;
    for (std::size_t i = 0; i < m_found.size(); ++i)
        m_isFinal[i] = m_isFinal[i] || m_found[i].has_value();
    if (m_asked == Asked::Flips && !m_areWaysNoted)
        noteWays();
    if (m_areWaysNoted && !m_areTooMany) {
        const std::size_t axes = m_rules.space.axes.size();
        for (std::size_t i = 0; i < m_ways.size(); ++i)
            tryWay(m_ways[i], Sides(m_waySides).subspan(i * axes, axes));
        return;
    }
    WayWalk walk(m_chain, m_rules, m_decision);
    walk.walk(
        opposite(m_isFinal), [this](Sides sides) { return isWithinAllowed(sides); },
        [this](std::size_t outcome, Sides sides) {
            tryWay({outcome, axesNeedingMove(sides)}, sides);
        });
}

bool ChangeSearch::needsMove(std::size_t axis, Sides sides) const
{
    const auto& now = m_nowClasses[axis];
    if (now)
        return !sides[axis][*now];
    return m_asked == Asked::Possible && sides[axis] != m_rules.space.axes[axis].all();
}

std::vector<std::size_t> ChangeSearch::axesNeedingMove(Sides sides) const
{
    std::vector<std::size_t> needing;
    for (std::size_t axis = 0; axis < sides.size(); ++axis)
        if (needsMove(axis, sides))
            needing.push_back(axis);
    return needing;
}

/// Whether the axes that must change can do so by as many moves as are allowed, or a few fewer. What may
/// still be moves nothing that is known.
bool ChangeSearch::isWithinAllowed(Sides sides) const
{
    const std::size_t allowed = m_asked == Asked::Possible ? 0 : m_moves;
    std::vector<std::size_t> moved;
    for (std::size_t axis = 0; axis < sides.size(); ++axis) {
        if (!m_nowClasses[axis] || !needsMove(axis, sides))
            continue;
        if (allowed == 0)
            return false;
        const std::vector<std::size_t>& levers = m_axisLevers[axis];
        if (levers.size() == 1 && !contains(moved, levers[0]))
            moved.push_back(levers[0]);
        if (moved.size() > allowed)
            return false;
    }
    return true;
}

} // namespace ogive
