#include "core/decide/map/decision_map.h"

#include "core/decide/map/moved_axes.h"

#include <algorithm>
#include <cstdint>
#include <map>
#include <utility>

namespace ogive {
namespace {

using Positions = std::vector<std::int64_t>;

void sortOnce(Positions& positions)
{
    std::sort(positions.begin(), positions.end());
    positions.erase(std::unique(positions.begin(), positions.end()), positions.end());
}

void append(Positions& positions, const Positions& more)
{
    positions.insert(positions.end(), more.begin(), more.end());
}

/// Draws one map: columns from the borders of what moves sideways, bands from what moves upwards.
class MapMaker {
public:
    MapMaker(const Knowledge& knowledge, const DecisionChain& chain, const FieldValues& fields,
             const std::vector<Axis>& axes, std::size_t decision, std::size_t horizontal,
             std::size_t vertical)
        : m_knowledge(knowledge)
        , m_chain(chain)
        , m_decision(decision)
        , m_horizontal(horizontal)
        , m_vertical(vertical)
        , m_across(knowledge.fields[horizontal], fields.values[horizontal])
        , m_upwards(knowledge.fields[vertical], fields.values[vertical])
        , m_fields(fields)
    {
        // Stated once for all places: a stand-in is read, or not, all over the map.
        state(m_knowledge, m_fields, m_horizontal, m_across.valueAt(m_across.first()));
        state(m_knowledge, m_fields, m_vertical, m_upwards.valueAt(m_upwards.first()));
        const std::size_t sources[] = {horizontal, vertical};
        for (const Axis& axis : axes) {
            const bool movesAcross = follows(knowledge, m_fields, axis.subject, horizontal);
            const bool movesUpwards = follows(knowledge, m_fields, axis.subject, vertical);
            if (movesAcross || movesUpwards)
                (movesAcross && movesUpwards ? m_both
                 : movesAcross               ? m_sideways
                                             : m_rising)
                    .emplace_back(knowledge, m_fields, axis, sources);
        }
    }

    DecisionMap make(std::span<const double> at)
    {
        DecisionMap map{m_horizontal, m_vertical, {}, !m_both.empty()};
        Positions plainBands{m_upwards.first()};
        for (const MovedAxis& axis : m_rising)
            append(plainBands, axis.borders(m_fields.values, m_vertical, m_upwards));
        for (const std::int64_t column : columnsAt(at)) {
            std::vector<MapBand> bands = bandsOf(m_across.valueAt(column), plainBands);
            if (map.columns.empty() || map.columns.back().bands != bands)
                map.columns.push_back({m_across.valueAt(column), std::move(bands)});
        }
        return map;
    }

private:
    Positions columnsAt(std::span<const double> at) const
    {
        Positions columns{m_across.first()};
        for (const MovedAxis& axis : m_sideways)
            append(columns, axis.borders(m_fields.values, m_horizontal, m_across));
        if (!m_both.empty())
            for (const double value : at)
                columns.push_back(std::clamp(m_across.positionOf(value), m_across.first(), m_across.last()));
        sortOnce(columns);
        return columns;
    }

    std::vector<MapBand> bandsOf(double x, Positions borders)
    {
        std::vector<double> values = m_fields.values;
        values[m_horizontal] = x;
        for (const MovedAxis& axis : m_both)
            append(borders, axis.borders(values, m_vertical, m_upwards));
        sortOnce(borders);
        std::vector<MapBand> bands;
        for (const std::int64_t border : borders) {
            const double y = m_upwards.valueAt(border);
            const auto outcome = outcomeAt(x, y, values);
            if (bands.empty() || bands.back().outcome != outcome)
                bands.push_back({y, outcome});
        }
        return bands;
    }

    /// Decides once for each combination of classes.
    std::optional<std::size_t> outcomeAt(double x, double y, std::vector<double>& values)
    {
        values[m_vertical] = y;
        std::vector<std::size_t> cell;
        for (const auto* axes : {&m_sideways, &m_rising, &m_both})
            for (const MovedAxis& axis : *axes)
                cell.push_back(axis.classAt(values));
        const auto [known, isNew] = m_outcomes.try_emplace(std::move(cell));
        if (isNew) {
            m_fields.values[m_horizontal] = x;
            m_fields.values[m_vertical] = y;
            deriveFields(m_knowledge, m_fields);
            known->second = outcomesOf(m_knowledge, m_chain, m_fields, m_decision).back();
        }
        return known->second;
    }

    const Knowledge& m_knowledge;
    const DecisionChain& m_chain;
    std::size_t m_decision;
    std::size_t m_horizontal;
    std::size_t m_vertical;
    Lever m_across;
    Lever m_upwards;
    FieldValues m_fields;
    std::vector<MovedAxis> m_sideways;
    std::vector<MovedAxis> m_rising;
    std::vector<MovedAxis> m_both;
    std::map<std::vector<std::size_t>, std::optional<std::size_t>> m_outcomes; ///< by classes
};

/// In field order.
std::vector<std::size_t> statedFieldsThatMove(const Knowledge& knowledge, const FieldValues& fields,
                                              const std::vector<Axis>& axes)
{
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < knowledge.fields.size(); ++i) {
        const Field& field = knowledge.fields[i];
        const bool isStated = !field.derived || fields.isPinned(i);
        const bool isMoving = std::any_of(axes.begin(), axes.end(), [&](const Axis& axis) {
            return follows(knowledge, fields, axis.subject, i);
        });
        const Lever lever(field, fields.values[i]);
        if (isStated && isMoving && lever.first() < lever.last())
            found.push_back(i);
    }
    return found;
}

/// The last entry that begins at or before a value; the first where none does.
template <typename Entry>
const Entry& entryAt(const std::vector<Entry>& entries, double value)
{
    const auto after = std::upper_bound(entries.begin(), entries.end(), value,
                                        [](double at, const Entry& entry) { return at < entry.from; });
    return after == entries.begin() ? entries.front() : *(after - 1);
}

} // namespace

std::optional<std::size_t> DecisionMap::outcomeAt(double x, double y) const
{
    return columns.empty() ? std::nullopt : entryAt(entryAt(columns, x).bands, y).outcome;
}

std::vector<std::size_t> DecisionMap::outcomes() const
{
    std::vector<std::size_t> found;
    for (const MapColumn& column : columns)
        for (const MapBand& band : column.bands)
            if (band.outcome)
                found.push_back(*band.outcome);
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

std::vector<std::size_t> mapFields(const Knowledge& knowledge, const DecisionChain& chain,
                                   const FieldValues& fields, std::size_t decision)
{
    return statedFieldsThatMove(knowledge, fields, axesOf(knowledge, chain, decision));
}

DecisionMap mapOf(const Knowledge& knowledge, const DecisionChain& chain, const FieldValues& fields,
                  std::size_t decision, std::size_t horizontal, std::size_t vertical,
                  std::span<const double> at)
{
    return MapMaker(knowledge, chain, fields, axesOf(knowledge, chain, decision), decision, horizontal,
                    vertical)
        .make(at);
}

std::optional<std::pair<std::size_t, std::size_t>> mostTellingFields(const Knowledge& knowledge,
                                                                     const DecisionChain& chain,
                                                                     const FieldValues& fields,
                                                                     std::size_t decision)
{
    const std::vector<Axis> axes = axesOf(knowledge, chain, decision);
    const std::vector<std::size_t> candidates = statedFieldsThatMove(knowledge, fields, axes);
    std::optional<std::pair<std::size_t, std::size_t>> best;
    std::size_t most = 0;
    for (std::size_t i = 0; i < candidates.size(); ++i)
        for (std::size_t j = i + 1; j < candidates.size(); ++j) {
            MapMaker maker(knowledge, chain, fields, axes, decision, candidates[i], candidates[j]);
            const std::size_t shown = maker.make({}).outcomes().size();
            if (!best || shown > most) {
                best = {candidates[i], candidates[j]};
                most = shown;
            }
        }
    return best;
}

} // namespace ogive
