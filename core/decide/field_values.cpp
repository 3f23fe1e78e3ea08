#include "core/decide/field_values.h"

#include <cmath>

namespace ogive {
namespace {

double defaultNumber(const Field& field)
{
    return numberOf(field, field.defaultValue);
}

Origin derivedOrigin(const Derivation& derivation, const FieldValues& fields)
{
    const bool isStated =
        readsAny(derivation.formula, [&fields](std::size_t source) { return fields.isStated(source); });
    return isStated ? Origin::Derived : Origin::Assumed;
}

} // namespace

bool FieldValues::operator==(const FieldValues& other) const
{
    if (origins != other.origins || values.size() != other.values.size())
        return false;
    for (std::size_t i = 0; i < values.size(); ++i)
        if (values[i] != other.values[i] && !(std::isnan(values[i]) && std::isnan(other.values[i])))
            return false;
    return true;
}

FieldValues resolveFields(const Knowledge& knowledge, const Requirements& requirements)
{
    const std::size_t count = knowledge.fields.size();
    FieldValues fields{std::vector<double>(count, notKnown), std::vector<Origin>(count, Origin::Open),
                       std::vector<bool>(count, false)};
    for (std::size_t i = 0; i < count; ++i) {
        fields.values[i] = defaultNumber(knowledge.fields[i]);
        fields.origins[i] = std::isnan(fields.values[i]) ? Origin::Open : Origin::Default;
    }
    for (const auto& [id, value] : requirements) {
        const auto index = knowledge.fieldIndex(id);
        if (!index)
            continue;
        const Field& field = knowledge.fields[*index];
        if (field.derived && field.derived->always)
            continue;
        fields.pinned[*index] = true;
        fields.values[*index] = numberOf(field, value);
        fields.origins[*index] = std::isnan(fields.values[*index]) ? Origin::Open : Origin::Stated;
    }
    deriveFields(knowledge, fields);
    return fields;
}

void deriveFields(const Knowledge& knowledge, FieldValues& fields)
{
    for (const std::size_t index : knowledge.derivationOrder) {
        if (fields.isPinned(index))
            continue;
        const Derivation& derivation = *knowledge.fields[index].derived;
        fields.values[index] = valueOf(derivation.formula, fields.values);
        fields.origins[index] =
            std::isnan(fields.values[index]) ? Origin::Open : derivedOrigin(derivation, fields);
    }
}

std::string fieldText(const Knowledge& knowledge, const FieldValues& values, std::size_t field,
                      const NumberStyle& style)
{
    const Field& described = knowledge.fields[field];
    const double number = values.values[field];
    if (described.kind == FieldKind::Text && number >= static_cast<double>(described.choices.size()))
        return "other";
    return valueText(described, valueFrom(described, number), style);
}

} // namespace ogive
