#pragma once

#include "core/evaluation/evaluation.h"

#include <QString>

#include <cstddef>
#include <vector>

namespace ogive::ui {

/// How a derived field comes about: "= Traffic × Peak factor / 86,400", with why it is only assumed where it
/// is.
[[nodiscard]] QString derivationText(const Knowledge& knowledge, const FieldValues& values,
                                     std::size_t field);

/// The decisions whose rules read the field, directly or through a field derived from it.
[[nodiscard]] std::vector<std::size_t> decisionsReading(const Knowledge& knowledge, std::size_t field);

/// What the field means, its unit, range and default, and which decisions read it; as rich text.
[[nodiscard]] QString fieldToolTip(const Knowledge& knowledge, const FieldValues& values, std::size_t field);

} // namespace ogive::ui
