#include "core/decide/changes/change_search.h"

#include <algorithm>
#include <cmath>
#include <limits>

// What is to be done at the end of a way: find the fields that move, and how far.

namespace ogive {
namespace {

bool isAmong(const std::vector<std::size_t>& list, std::size_t value)
{
    return std::find(list.begin(), list.end(), value) != list.end();
}

} // namespace

/// Every choice of one lever for each axis that must change.
void ChangeSearch::trySets(const std::vector<std::size_t>& needing, std::size_t at,
                           std::vector<std::size_t>& moved)
{
    if (at == needing.size())
        return tryMoves(moved);
    for (const std::size_t lever : m_axisLevers[needing[at]]) {
        const bool isNew = !isAmong(moved, lever);
        // Among what may still be, only open fields move.
        if (m_asked == Asked::Possible && !std::isnan(m_fields.values[m_levers[lever].field]))
            continue;
        if (isNew)
            moved.push_back(lever);
        trySets(needing, at + 1, moved);
        if (isNew)
            moved.pop_back();
    }
}

void ChangeSearch::tryMoves(std::vector<std::size_t> moved)
{
    if (m_asked == Asked::Flips && moved.size() > m_allowed)
        return;
    std::sort(moved.begin(), moved.end());
    FieldValues fields = m_fields;
    Flip flip{m_end, {}};
    double distance = 0;
    for (std::size_t i = 0; i < moved.size(); ++i) {
        const MovableField& movable = m_levers[moved[i]];
        const std::vector<std::size_t> later(moved.begin() + static_cast<std::ptrdiff_t>(i) + 1, moved.end());
        const auto value = nearest(movable, fields, later);
        if (!value)
            return;
        if (*value == m_fields.values[movable.field])
            continue;
        state(m_knowledge, fields, movable.field, *value);
        flip.changes.push_back({movable.field, m_fields.values[movable.field], *value});
        distance += movable.lever.distance(*value);
    }
    const auto outcome = outcomesOf(m_knowledge, m_chain, fields, m_decision)[m_decision];
    const bool leadsThere = outcome == m_end || (m_asked == Asked::Possible && !outcome);
    if (leadsThere)
        keep(std::move(flip), distance);
}

bool ChangeSearch::allows(std::size_t axis, const FieldValues& fields) const
{
    const double value = fields.values[m_space.axes[axis].subject];
    if (std::isnan(value))
        return m_asked == Asked::Possible || m_sides[axis] == m_space.axes[axis].all() || !m_nowClasses[axis];
    const auto index = m_space.axes[axis].classOf(value);
    return index && m_sides[axis][*index];
}

/// The ends of every stretch of positions that its axes do not tell apart.
std::vector<std::int64_t> ChangeSearch::candidates(const MovableField& movable,
                                                   const FieldValues& fields) const
{
    std::vector<std::int64_t> positions{movable.lever.now(), movable.lever.first(), movable.lever.last()};
    for (const std::size_t axis : movable.axes)
        for (const std::int64_t border :
             bordersOf(m_knowledge, fields, movable.field, movable.lever, m_space.axes[axis])) {
            positions.push_back(border);
            positions.push_back(border - 1);
        }
    std::sort(positions.begin(), positions.end());
    positions.erase(std::unique(positions.begin(), positions.end()), positions.end());
    return positions;
}

/// The nearest value of a field with which all that moves with it is as the present way asks, but for axes
/// that a later move settles.
std::optional<double> ChangeSearch::nearest(const MovableField& movable, const FieldValues& fields,
                                            const std::vector<std::size_t>& later) const
{
    std::optional<double> best;
    double smallest = std::numeric_limits<double>::infinity();
    for (const std::int64_t position : candidates(movable, fields)) {
        const double value = movable.lever.valueAt(position);
        const double distance = movable.lever.distance(value);
        if (!(distance < smallest))
            continue;
        FieldValues there = fields;
        state(m_knowledge, there, movable.field, value);
        const bool isAllowed = std::all_of(movable.axes.begin(), movable.axes.end(), [&](std::size_t axis) {
            const auto& levers = m_axisLevers[axis];
            return allows(axis, there) || std::any_of(levers.begin(), levers.end(), [&](std::size_t lever) {
                       return isAmong(later, lever);
                   });
        });
        if (!isAllowed)
            continue;
        best = value;
        smallest = distance;
    }
    return best;
}

double ChangeSearch::distanceOf(const Flip& flip) const
{
    double distance = 0;
    for (const FieldChange& change : flip.changes)
        for (const MovableField& movable : m_levers)
            if (movable.field == change.field)
                distance += movable.lever.distance(change.to);
    return distance;
}

void ChangeSearch::keep(Flip flip, double distance)
{
    std::optional<Flip>& best = m_found[flip.outcome];
    if (!best) {
        best = std::move(flip);
        return;
    }
    constexpr double alike = 1e-12;
    const double known = distanceOf(*best);
    const auto fieldsOfFlip = [](const Flip& one) {
        std::vector<std::size_t> fields;
        for (const FieldChange& change : one.changes)
            fields.push_back(change.field);
        return fields;
    };
    const bool isNearer = distance < known - alike * std::max(1.0, known);
    const bool isAsNear = !isNearer && distance <= known + alike * std::max(1.0, known);
    const bool isFewer = flip.changes.size() < best->changes.size();
    const bool isAsFew = flip.changes.size() == best->changes.size();
    if (isFewer || (isAsFew && (isNearer || (isAsNear && fieldsOfFlip(flip) < fieldsOfFlip(*best)))))
        best = std::move(flip);
}

} // namespace ogive
