#pragma once

#include "core/knowledge/decision.h"
#include "core/knowledge/field.h"

#include <optional>
#include <string>
#include <vector>

namespace ogive {

/// Where a word stands on a scale. A word made of two, such as "medium-high", spans both.
struct ScaleSpan {
    std::size_t low = 0;
    std::size_t high = 0;
};

/// Nothing for words that are not on the scale, nor made of words that are.
[[nodiscard]] std::optional<ScaleSpan> spanOn(const std::vector<std::string>& scale, const std::string& word);

/// The ids of a field's choices as a scale, lowest first.
[[nodiscard]] std::vector<std::string> choiceScale(const Field& field);

} // namespace ogive
