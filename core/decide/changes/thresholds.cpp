#include "core/decide/changes/thresholds.h"

#include "core/decide/changes/lever.h"
#include "core/decide/regions/space.h"

#include <algorithm>
#include <cmath>

namespace ogive {
namespace {

/// The axes of everything that the decisions test, however stand-ins are read.
std::vector<Axis> testedAxes(const Knowledge& knowledge, const DecisionChain& chain)
{
    SpaceBuilder builder(knowledge);
    for (std::size_t i = 0; i < knowledge.decisions.size(); ++i)
        for (const StandIn standIn : {StandIn::Unused, StandIn::Used}) {
            builder.add(treeOf(knowledge, chain, i), standIn);
            if (const auto& relevantWhen = knowledge.decisions[i].relevantWhen)
                builder.add(*relevantWhen, standIn);
        }
    auto space = builder.build();
    if (!space)
        return {};
    std::erase_if(space->axes, [](const Axis& axis) { return axis.kind == Axis::Kind::Decision; });
    return std::move(space->axes);
}

/// The positions at which a lever enters another class of any axis.
std::vector<std::int64_t> allBorders(const Knowledge& knowledge, const FieldValues& fields,
                                     const std::vector<Axis>& axes, std::size_t field, const Lever& lever)
{
    std::vector<std::int64_t> borders;
    for (const Axis& axis : axes) {
        const std::vector<std::size_t> levers = leversOf(knowledge, fields, axis.subject);
        if (std::find(levers.begin(), levers.end(), field) == levers.end())
            continue;
        const auto more = bordersOf(knowledge, fields, field, lever, axis);
        borders.insert(borders.end(), more.begin(), more.end());
    }
    std::sort(borders.begin(), borders.end());
    borders.erase(std::unique(borders.begin(), borders.end()), borders.end());
    return borders;
}

std::vector<std::size_t> leverFields(const Knowledge& knowledge, const FieldValues& fields,
                                     const std::vector<Axis>& axes)
{
    std::vector<std::size_t> found;
    for (const Axis& axis : axes)
        for (const std::size_t field : leversOf(knowledge, fields, axis.subject))
            if (std::find(found.begin(), found.end(), field) == found.end())
                found.push_back(field);
    std::sort(found.begin(), found.end());
    return found;
}

} // namespace

std::vector<Threshold> thresholds(const Knowledge& knowledge, const DecisionChain& chain,
                                  const FieldValues& fields)
{
    const std::vector<Axis> axes = testedAxes(knowledge, chain);
    std::vector<Threshold> found;
    for (const std::size_t field : leverFields(knowledge, fields, axes)) {
        const Lever lever(knowledge.fields[field], fields.values[field]);
        const auto outcomesAt = [&](std::int64_t position) {
            FieldValues there = fields;
            state(knowledge, there, field, lever.valueAt(position));
            return outcomesOf(knowledge, chain, there);
        };
        auto below = outcomesAt(lever.first());
        for (const std::int64_t border : allBorders(knowledge, fields, axes, field, lever)) {
            auto from = outcomesAt(border);
            for (std::size_t i = 0; i < from.size(); ++i)
                if (from[i] != below[i])
                    found.push_back({field, lever.valueAt(border), i, below[i], from[i]});
            below = std::move(from);
        }
    }
    return found;
}

std::vector<double> distinctValues(const Knowledge& knowledge, const DecisionChain& chain,
                                   const FieldValues& fields, std::size_t field)
{
    const std::vector<Axis> axes = testedAxes(knowledge, chain);
    const Lever lever(knowledge.fields[field], fields.values[field]);
    std::vector<std::int64_t> borders = allBorders(knowledge, fields, axes, field, lever);
    borders.insert(borders.begin(), lever.first());
    const bool isOpen = std::isnan(fields.values[field]);
    std::vector<double> values;
    for (std::size_t i = 0; i < borders.size(); ++i) {
        const std::int64_t last = i + 1 < borders.size() ? borders[i + 1] - 1 : lever.last();
        const bool isHere = !isOpen && borders[i] <= lever.now() && lever.now() <= last;
        values.push_back(lever.valueAt(isHere ? lever.now() : borders[i]));
    }
    return values;
}

} // namespace ogive
