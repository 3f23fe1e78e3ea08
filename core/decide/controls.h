#pragma once

#include "core/decide/truth.h"
#include "core/knowledge/knowledge.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace ogive {

enum class ControlLevel { Recommended, Open, Required };

/// A security control that a scenario calls for.
struct ControlNeed {
    std::size_t control = 0; ///< position in the knowledge's controls
    ControlLevel level = ControlLevel::Recommended;
    std::vector<std::size_t> fields; ///< what the condition reads

    bool operator==(const ControlNeed&) const = default;
};

/// The controls that these values require, those whose need open fields leave in doubt, and those that are
/// only worth considering; in the knowledge's order. `chosen` holds the chosen option per decision.
[[nodiscard]] std::vector<ControlNeed> controlNeeds(const Knowledge& knowledge, const FieldValues& fields,
                                                    std::span<const std::optional<std::size_t>> chosen = {});

} // namespace ogive
