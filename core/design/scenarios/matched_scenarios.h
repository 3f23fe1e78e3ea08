#pragma once

#include "core/design/design.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace ogive {

/// One scenario in two states of a design, by position; absent where a state does not have it.
struct MatchedScenario {
    std::optional<std::size_t> before;
    std::optional<std::size_t> after;

    bool operator==(const MatchedScenario&) const = default;
};

/// Which scenarios of two states are the same: by id; what is left over by name; then by what they say, when
/// at least four fifths of it are alike. In the order of the later state, then what only the earlier one has.
[[nodiscard]] std::vector<MatchedScenario> matchScenarios(const Design& before, const Design& after);

} // namespace ogive
