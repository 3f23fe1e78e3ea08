#pragma once

#include <optional>
#include <string_view>

namespace ogive {

/// What a number in the unit `typed` is multiplied by to be in `unit`; nothing when it does not convert.
/// Times, rates over times, bytes, per cent, and a unit into itself. 1 month = 730 h (MODELS.md part 1).
[[nodiscard]] std::optional<double> unitFactor(std::string_view typed, std::string_view unit);

/// Whether K, M, G, T and B behind a number in this unit can only mean bytes, never thousands and so on.
[[nodiscard]] bool isByteUnit(std::string_view unit);

} // namespace ogive
