#pragma once

#include "core/cost/variant/variant.h"
#include "core/design/design.h"
#include "core/simulate/sampling/input_distribution.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace ogive {

/// A number of a scenario that may turn out otherwise: a requirement or a parameter of the estimate.
struct UncertainInput {
    std::optional<std::size_t> field;  ///< position in the knowledge; absent for a parameter
    std::optional<Quantity> parameter; ///< absent for a field
    std::string id;
    std::string title;
    std::string unit;
    double value = 0;      ///< as the scenario has it
    bool isStated = false; ///< the scenario gives the range itself; else it is the knowledge's usual one
    Distribution distribution = Distribution::constant(0);
};

/// Fields with the range that the scenario states, else the knowledge's usual spread, in the knowledge's
/// order; then the parameters that the bill reads. Fields that are not known or follow from others are left
/// out, unless the scenario gives them a range. At most mostUncertainInputs.
[[nodiscard]] std::vector<UncertainInput>
uncertainInputs(const Variant& variant, const std::vector<std::pair<FieldId, UncertainRange>>& ranges);

} // namespace ogive
