#pragma once

#include "core/evaluation/fields/field_flips.h"

#include <QString>

namespace ogive::ui {

/// Where a change of a field leads: "From 100 001 /day: Architecture becomes Microservices", "With High: LLM
/// provider becomes Open source".
[[nodiscard]] QString flipText(const Knowledge& knowledge, std::size_t field, const FieldFlip& flip);

/// The same without the decision, where that is said beside it: "from 100 001 /day Microservices".
[[nodiscard]] QString flipOutcomeText(const Knowledge& knowledge, std::size_t field, const FieldFlip& flip);

/// The same in few words, for a cell: "Architecture → Microservices from 100 001 /day".
[[nodiscard]] QString flipShortText(const Knowledge& knowledge, std::size_t field, const FieldFlip& flip);

/// How far it is to a flip of a number: "× 12.5", "÷ 3"; empty for choices and from 0.
[[nodiscard]] QString distanceText(const FieldFlip& flip);

} // namespace ogive::ui
