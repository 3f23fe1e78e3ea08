#include "core/decide/changes/change_search.h"

#include <algorithm>
#include <cmath>
#include <limits>

// What is to be done at the end of a way: find the fields that move, and how far.

namespace ogive {
namespace {

bool isAmong(std::span<const std::size_t> list, std::size_t value)
{
    return std::find(list.begin(), list.end(), value) != list.end();
}

bool comesFirst(const Flip& one, const Flip& other)
{
    return std::lexicographical_compare(
        one.changes.begin(), one.changes.end(), other.changes.begin(), other.changes.end(),
        [](const FieldChange& a, const FieldChange& b) { return a.field < b.field; });
}

} // namespace

void ChangeSearch::tryWay(const Way& way, Sides sides)
{
    const bool isPossible = m_asked == Asked::Possible;
    // Whether an outcome is possible needs one way only; fewer moves were tried before.
    if (m_isFinal[way.end] || (isPossible ? m_found[way.end].has_value() : way.needing.size() < m_moves))
        return;
    std::vector<std::size_t> moved;
    trySets(way, sides, 0, moved);
}

/// Every choice of one lever for each axis that must change.
void ChangeSearch::trySets(const Way& way, Sides sides, std::size_t at, std::vector<std::size_t>& moved)
{
    if (m_asked == Asked::Flips && moved.size() > m_moves)
        return;
    if (at == way.needing.size())
        return tryMoves(way, sides, moved);
    for (const std::size_t lever : m_axisLevers[way.needing[at]]) {
        const bool isNew = !isAmong(moved, lever);
        // Among what may still be, only open fields move.
        if (m_asked == Asked::Possible && !std::isnan(m_fields.values[m_levers[lever].field]))
            continue;
        if (isNew)
            moved.push_back(lever);
        trySets(way, sides, at + 1, moved);
        if (isNew)
            moved.pop_back();
    }
}

void ChangeSearch::tryMoves(const Way& way, Sides sides, std::vector<std::size_t> moved)
{
    // Fewer moves were tried before.
    if (m_asked == Asked::Flips && moved.size() != m_moves)
        return;
    std::sort(moved.begin(), moved.end());
    FieldValues fields = m_fields;
    Flip flip{way.end, {}};
    double distance = 0;
    for (std::size_t i = 0; i < moved.size(); ++i) {
        MovableField& movable = m_levers[moved[i]];
        const auto later = std::span<const std::size_t>(moved).subspan(i + 1);
        const auto value = nearest(movable, sides, fields, later, flip.changes.empty());
        if (!value)
            return;
        if (*value == m_fields.values[movable.field])
            continue;
        state(m_knowledge, fields, movable.field, *value);
        flip.changes.push_back({movable.field, m_fields.values[movable.field], *value});
        distance += movable.lever.distance(*value);
    }
    if (!isBetter(flip, distance))
        return;
    const auto outcome = outcomesOf(m_knowledge, m_chain, fields, m_decision)[m_decision];
    if (outcome != way.end && (m_asked == Asked::Flips || outcome))
        return;
    m_found[way.end] = std::move(flip);
    m_distances[way.end] = distance;
}

bool ChangeSearch::allows(std::size_t axis, Sides sides, double value) const
{
    if (std::isnan(value))
        return m_asked == Asked::Possible || sides[axis] == m_rules.space.axes[axis].all() ||
               !m_nowClasses[axis];
    const auto index = m_rules.space.axes[axis].classOf(value);
    return index && sides[axis][*index];
}

bool ChangeSearch::isSettledBy(std::size_t axis, std::span<const std::size_t> levers) const
{
    const auto& movers = m_axisLevers[axis];
    return std::any_of(movers.begin(), movers.end(),
                       [levers](std::size_t lever) { return isAmong(levers, lever); });
}

/// The ends of every stretch of positions that its axes do not tell apart.
std::vector<std::int64_t> ChangeSearch::positionsOf(const MovableField& movable,
                                                    const FieldValues& fields) const
{
    std::vector<std::int64_t> positions{movable.lever.now(), movable.lever.first(), movable.lever.last()};
    for (const std::size_t axis : movable.axes)
        for (const std::int64_t border :
             bordersOf(m_knowledge, fields, movable.field, movable.lever, m_rules.space.axes[axis])) {
            positions.push_back(border);
            positions.push_back(border - 1);
        }
    std::sort(positions.begin(), positions.end());
    positions.erase(std::unique(positions.begin(), positions.end()), positions.end());
    return positions;
}

/// The nearest value of a field with which all that moves with it is as the way asks, but for axes that a
/// later move settles. `fields` is where the moves before have led.
std::optional<double> ChangeSearch::nearest(MovableField& movable, Sides sides, const FieldValues& fields,
                                            std::span<const std::size_t> later, bool isFirst)
{
    const bool isAsEver = isFirst || movable.isAlone;
    if (isAsEver && movable.positions.empty())
        movable.positions = positionsOf(movable, m_fields);
    std::optional<double> best;
    double smallest = std::numeric_limits<double>::infinity();
    FieldValues there;
    for (const std::int64_t position : isAsEver ? movable.positions : positionsOf(movable, fields)) {
        const double value = movable.lever.valueAt(position);
        const double distance = movable.lever.distance(value);
        if (!(distance < smallest))
            continue;
        if (!movable.isAlone) {
            if (there.values.empty())
                there = fields;
            state(m_knowledge, there, movable.field, value);
        }
        const bool isAllowed = std::all_of(movable.axes.begin(), movable.axes.end(), [&](std::size_t axis) {
            const double moved = movable.isAlone ? value : there.values[m_rules.space.axes[axis].subject];
            return allows(axis, sides, moved) || isSettledBy(axis, later);
        });
        if (!isAllowed)
            continue;
        best = value;
        smallest = distance;
    }
    return best;
}

/// Whether a change is smaller than what is known of its outcome.
bool ChangeSearch::isBetter(const Flip& flip, double distance) const
{
    const std::optional<Flip>& best = m_found[flip.outcome];
    if (!best || flip.changes.size() != best->changes.size())
        return !best || flip.changes.size() < best->changes.size();
    constexpr double alike = 1e-12;
    const double known = m_distances[flip.outcome];
    const double tolerance = alike * std::max(1.0, known);
    const bool isAsNear = distance <= known + tolerance;
    return distance < known - tolerance || (isAsNear && comesFirst(flip, *best));
}

} // namespace ogive
