#include "core/design/choices/cost_change.h"

#include "core/base/number_text.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace ogive {
namespace {

Failure refusedCost(ErrorCode code, Message reason, Message hint = {})
{
    return Failure(Error{code, {}, std::move(reason), std::move(hint)});
}

const Parameter* parameterOf(const Knowledge& knowledge, const std::string& id)
{
    const auto found = std::find_if(knowledge.parameters.begin(), knowledge.parameters.end(),
                                    [&](const Parameter& parameter) { return parameter.id == id; });
    return found == knowledge.parameters.end() ? nullptr : &*found;
}

Result<void> checkParameter(const Knowledge& knowledge, const std::string& id, double value)
{
    const Parameter* parameter = parameterOf(knowledge, id);
    if (!parameter)
        return refusedCost(ErrorCode::Unknown,
                           OGIVE_TR("edit", "there is no parameter \"%1\"").arg(quotable(id)));
    if (!std::isfinite(value))
        return refusedCost(ErrorCode::Invalid, OGIVE_TR("edit", "not a finite number"));
    const double least = parameter->minimum.value_or(std::numeric_limits<double>::lowest());
    const double most = parameter->maximum.value_or(std::numeric_limits<double>::max());
    if (value < least)
        return refusedCost(ErrorCode::Invalid,
                           OGIVE_TR("edit", "%1 must not be below %2").arg(parameter->title).arg(least));
    if (value > most)
        return refusedCost(ErrorCode::Invalid,
                           OGIVE_TR("edit", "%1 must not be above %2").arg(parameter->title).arg(most));
    return {};
}

Result<const Field*> variableField(const Knowledge& knowledge, const FieldId& id)
{
    const auto index = knowledge.fieldIndex(id);
    if (!index)
        return refusedCost(ErrorCode::Unknown,
                           OGIVE_TR("edit", "there is no requirement \"%1\"").arg(quotable(id.value)));
    const Field& field = knowledge.fields[*index];
    if (!canHaveRange(field))
        return refusedCost(
            ErrorCode::Invalid,
            OGIVE_TR("edit", "%1 is no number that can have a range of its own").arg(field.title));
    return &field;
}

/// Puts a value at its id, in place where there is one, or takes it away.
template <class Id, class Value>
void setOrErase(std::vector<std::pair<Id, Value>>& entries, const Id& id, std::optional<Value> value)
{
    const auto found =
        std::find_if(entries.begin(), entries.end(), [&](const auto& entry) { return entry.first == id; });
    if (!value) {
        if (found != entries.end())
            entries.erase(found);
    } else if (found != entries.end()) {
        found->second = std::move(*value);
    } else {
        entries.emplace_back(id, std::move(*value));
    }
}

std::string patternTitle(const Knowledge& knowledge, const std::string& id)
{
    const auto found = std::find_if(knowledge.patterns.begin(), knowledge.patterns.end(),
                                    [&](const CostPattern& pattern) { return pattern.id == id; });
    return found == knowledge.patterns.end() ? id : found->title;
}

} // namespace

bool canHaveRange(const Field& field)
{
    const bool isNumber = field.kind == FieldKind::Integer || field.kind == FieldKind::Real;
    return isNumber && field.choices.empty() && !(field.derived && field.derived->always);
}

Result<void> checkRange(const Field& field, const UncertainRange& range)
{
    const bool hasMode = range.kind == UncertainRange::Kind::ThreePoints;
    for (const double number : {range.low, hasMode ? range.mode : range.low, range.high}) {
        if (!std::isfinite(number))
            return refusedCost(ErrorCode::Invalid, OGIVE_TR("edit", "not a finite number"));
        if (number < field.minimum || number > field.maximum)
            return refusedCost(ErrorCode::Invalid, OGIVE_TR("edit", "%1 is outside %2 to %3")
                                                       .arg(number)
                                                       .number(groupedNumber(field.minimum))
                                                       .number(groupedNumber(field.maximum)));
    }
    if (hasMode && !(range.low <= range.mode && range.mode <= range.high))
        return refusedCost(ErrorCode::Invalid,
                           OGIVE_TR("edit", "the most likely value must lie between the ends"));
    if (range.low > range.high)
        return refusedCost(ErrorCode::Invalid, OGIVE_TR("edit", "P10 must not be above P90"),
                           OGIVE_TR("edit", "P10 is the value that is too high in only one case of ten"));
    return {};
}

Result<void> changeCost(Scenario& scenario, const SetUncertainty& change, const Knowledge& knowledge)
{
    std::optional<UncertainRange> range = change.range;
    if (range) {
        const auto field = variableField(knowledge, change.field);
        if (!field)
            return Failure(field.error());
        if (auto checked = checkRange(**field, *range); !checked)
            return checked;
        const UncertainRange* before = scenario.uncertaintyOf(change.field);
        if (before && range->rest.empty())
            range->rest = before->rest;
    }
    setOrErase(scenario.uncertainty, change.field, std::move(range));
    return {};
}

Result<void> changeCost(Scenario& scenario, const SetPattern& change, const Knowledge& knowledge)
{
    const auto isIt = [&](const auto& pattern) { return pattern.id == change.choice.id; };
    if (std::none_of(knowledge.patterns.begin(), knowledge.patterns.end(), isIt))
        return refusedCost(
            ErrorCode::Unknown,
            OGIVE_TR("edit", "there is no savings pattern \"%1\"").arg(quotable(change.choice.id)));
    for (const auto& [id, value] : change.choice.parameters)
        if (auto checked = checkParameter(knowledge, id, value); !checked)
            return checked;
    const auto found = std::find_if(scenario.patterns.begin(), scenario.patterns.end(), isIt);
    if (found == scenario.patterns.end()) {
        scenario.patterns.push_back(change.choice);
        return {};
    }
    Json rest = change.choice.rest.empty() ? found->rest : change.choice.rest;
    *found = change.choice;
    found->rest = std::move(rest);
    return {};
}

Result<void> changeCost(Scenario& scenario, const SetParameter& change, const Knowledge& knowledge)
{
    if (change.value)
        if (auto checked = checkParameter(knowledge, change.id, *change.value); !checked)
            return checked;
    setOrErase(scenario.parameters, change.id, change.value);
    return {};
}

Message describeCostChange(const SetUncertainty& change, const Knowledge& knowledge)
{
    const auto index = knowledge.fieldIndex(change.field);
    const std::string title = index ? knowledge.fields[*index].title : change.field.value;
    return (change.range ? OGIVE_TR("edit", "Set range of %1") : OGIVE_TR("edit", "Remove range of %1"))
        .arg(title);
}

Message describeCostChange(const SetPattern& change, const Knowledge& knowledge)
{
    const std::string title = patternTitle(knowledge, change.choice.id);
    return (change.choice.isOn ? OGIVE_TR("edit", "Switch on %1") : OGIVE_TR("edit", "Switch off %1"))
        .arg(title);
}

Message describeCostChange(const SetParameter& change, const Knowledge& knowledge)
{
    const Parameter* parameter = parameterOf(knowledge, change.id);
    const std::string title = parameter ? parameter->title : change.id;
    if (!change.value)
        return OGIVE_TR("edit", "Reset %1").arg(title);
    return OGIVE_TR("edit", "Set %1 to %2").arg(title).number(readableNumber(*change.value));
}

bool isSameCostTarget(const SetUncertainty& earlier, const SetUncertainty& later)
{
    return earlier.scenario == later.scenario && earlier.field == later.field && earlier.range &&
           later.range && earlier.range->kind == later.range->kind;
}

bool isSameCostTarget(const SetPattern& earlier, const SetPattern& later)
{
    return earlier.scenario == later.scenario && earlier.choice.id == later.choice.id &&
           earlier.choice.isOn == later.choice.isOn;
}

bool isSameCostTarget(const SetParameter& earlier, const SetParameter& later)
{
    return earlier.scenario == later.scenario && earlier.id == later.id && earlier.value && later.value;
}

Message rangeMessage(const Field& field, const UncertainRange& range)
{
    // Both ends with the unit where it is part of the number, else only the last.
    Field bare = field;
    if (field.unitPrefix.empty() && valueText(field, Value(1.0)).find('%') == std::string::npos)
        bare.unit.clear();
    const std::string low = valueText(bare, Value(range.low));
    const std::string high = valueText(field, Value(range.high));
    if (range.kind == UncertainRange::Kind::Percentiles)
        return OGIVE_TR("range", "P10 %1 to P90 %2").number(low).number(high);
    return OGIVE_TR("range", "%1 to %2, most likely %3")
        .number(low)
        .number(high)
        .number(valueText(bare, Value(range.mode)));
}

} // namespace ogive
