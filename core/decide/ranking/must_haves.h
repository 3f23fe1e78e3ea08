#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <vector>

namespace ogive {

/// Every set of must-haves is looked at, in about a megabyte and some milliseconds at this many.
inline constexpr std::size_t mostMustHaves = 20;

/// A smallest way out: giving up these must-haves lets options qualify, giving up fewer of them none.
struct Relaxation {
    std::vector<std::size_t> mustHaves; ///< given up, rising; a minimal correction set
    std::vector<std::size_t> options;   ///< that come back, rising

    bool operator==(const Relaxation&) const = default;
};

/// Which options meet all must-haves, and where none does, why. Sets are ordered by size, then by their
/// positions.
struct Qualification {
    std::vector<std::size_t> qualifying; ///< options, rising
    /// Minimal unsatisfiable subsets: must-haves that no option meets together, while some option meets any
    /// fewer of them. Empty where an option qualifies.
    std::vector<std::vector<std::size_t>> conflicts;
    std::vector<Relaxation> relaxations; ///< empty where an option qualifies

    bool operator==(const Qualification&) const = default;
};

/// Exact. `broken` has for each option the positions, from 0 and below `mustHaves`, of the must-haves that it
/// breaks. Errors at /mustHaves (more than mostMustHaves), /broken (no option, or more than 1000) and
/// /broken/option.
[[nodiscard]] Result<Qualification> qualify(std::size_t mustHaves,
                                            const std::vector<std::vector<std::size_t>>& broken);

} // namespace ogive
