#pragma once

#include "core/base/text/language.h"
#include "core/decide/field_values.h"
#include "core/decide/single_changes.h"
#include "core/knowledge/knowledge.h"

#include <cstddef>
#include <string>
#include <vector>

namespace ogive {

/// A field's value for people. Numbers that were computed are cut to four significant digits; stated ones are
/// shown as they were stated.
[[nodiscard]] std::string shownValue(const Knowledge& knowledge, const FieldValues& values, std::size_t field,
                                     const NumberStyle& style = {});

/// How a derived field follows from others, in words: "Traffic × Peak factor ÷ 86,400". Empty where it
/// doesn't. Numbers are pointed as in the knowledge's language.
[[nodiscard]] std::string formulaText(const Knowledge& knowledge, std::size_t field);

/// The same with the present numbers: "24,000 × 4 ÷ 86,400".
[[nodiscard]] std::string arithmeticText(const Knowledge& knowledge, const FieldValues& values,
                                         std::size_t field);

/// What a change makes of the field: "Large", "10 or more", "under 10,000 requests/day".
[[nodiscard]] std::string changeText(const Knowledge& knowledge, const SingleChange& change,
                                     const Words& words, const NumberStyle& style = {});

/// "A", "A and B", "A, B and C".
[[nodiscard]] std::string listText(const std::vector<std::string>& items, const Words& words);

/// The same with or: "A or B".
[[nodiscard]] std::string choiceText(const std::vector<std::string>& items, const Words& words);

} // namespace ogive
