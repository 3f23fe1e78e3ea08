#include "core/simulate/forecast/uncertain_inputs.h"

#include "core/cost/assumptions.h"
#include "core/simulate/simulation.h"

#include <algorithm>
#include <cmath>

namespace ogive {
namespace {

std::optional<UncertainRange> rangeOf(const std::vector<std::pair<FieldId, UncertainRange>>& ranges,
                                      const FieldId& field)
{
    const auto found =
        std::find_if(ranges.begin(), ranges.end(), [&](const auto& it) { return it.first == field; });
    return found == ranges.end() ? std::nullopt : std::optional(found->second);
}

std::optional<UncertainInput> fieldInput(const Variant& variant, std::size_t position,
                                         const std::optional<UncertainRange>& range)
{
    const Field& field = variant.subject().knowledge.fields[position];
    const FieldValues& fields = variant.fields();
    const double value = fields.values[position];
    const bool isNumber = field.kind == FieldKind::Integer || field.kind == FieldKind::Real;
    const bool follows = field.derived && !fields.isPinned(position);
    if (!isNumber || (!range && (std::isnan(value) || follows)))
        return std::nullopt;
    UncertainInput input;
    input.field = position;
    input.id = field.id.value;
    input.title = field.title;
    input.unit = unitBehind(field.unit);
    input.isStated = range.has_value();
    input.distribution = distributionOf(field, std::isnan(value) ? 0 : value, range);
    input.value = std::isnan(value) ? input.distribution.median() : value;
    return input.distribution.isConstant() ? std::nullopt : std::optional(input);
}

} // namespace

std::vector<UncertainInput> uncertainInputs(const Variant& variant,
                                            const std::vector<std::pair<FieldId, UncertainRange>>& ranges)
{
    const Knowledge& knowledge = variant.subject().knowledge;
    std::vector<UncertainInput> inputs;
    for (std::size_t i = 0; i < knowledge.fields.size(); ++i)
        if (auto input = fieldInput(variant, i, rangeOf(ranges, knowledge.fields[i].id)))
            inputs.push_back(std::move(*input));
    for (std::size_t i = 0; i < quantityCount; ++i) {
        const auto quantity = static_cast<Quantity>(i);
        const Parameter* parameter = variant.sources().parameterOf(quantity);
        const double value = variant.quantities()[quantity];
        if (!parameter || !parameter->spread || std::isnan(value) ||
            !readsParameter(variant.plan(), quantity, variant.quantities()))
            continue;
        UncertainInput input;
        input.parameter = quantity;
        input.id = parameter->id;
        input.title = parameter->title;
        input.unit = unitBehind(parameter->unit);
        input.value = value;
        input.distribution = distributionOf(*parameter, value);
        if (!input.distribution.isConstant())
            inputs.push_back(std::move(input));
    }
    if (inputs.size() > mostUncertainInputs)
        inputs.resize(mostUncertainInputs);
    return inputs;
}

} // namespace ogive
