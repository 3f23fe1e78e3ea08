#pragma once

#include "core/design/design.h"
#include "core/evaluation/evaluation.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace ogive {

/// Where a guided interview stands: what is still open in the decisions that stand for themselves and their
/// parts, and what to ask next.
struct Interview {
    std::size_t decisions = 0;          ///< that arise, or may arise
    std::vector<std::size_t> unsettled; ///< decisions that open fields can still change
    std::vector<std::size_t> matter;    ///< open fields that can still change one of them, in field order
    std::optional<std::size_t> next;    ///< the field to ask about; absent: nothing left to ask
    std::vector<std::size_t> decides;   ///< the unsettled decisions that the next field can change

    bool operator==(const Interview&) const = default;
};

/// `leftOut` are fields that a person could not answer.
[[nodiscard]] Interview interviewOf(const Knowledge& knowledge, const Evaluation& evaluation,
                                    std::span<const std::size_t> leftOut = {});

/// The scenario with everything that its decisions read set to "not known" where the user has not stated it,
/// and where all is stated, wholly.
[[nodiscard]] Scenario askedAnew(const Knowledge& knowledge, const Scenario& scenario,
                                 const Evaluation& evaluation);

} // namespace ogive
