#pragma once

#include "core/cost/variant/cost_curve.h"
#include "core/simulate/forecast/uncertain_inputs.h"

#include <array>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace ogive {

/// Bills with every uncertain input at its P10, as it is, and at its P90.
struct UseBills {
    Bill low;
    Bill typical;
    Bill high;
};
[[nodiscard]] UseBills useBills(const Variant& variant, const std::vector<UncertainInput>& inputs);

/// Between which costs a variant lies at each value of a field, in eight of ten cases.
struct CostBand {
    std::vector<double> p10; ///< one a value of the grid; NaN where not known
    std::vector<double> p90;

    bool operator==(const CostBand&) const = default;
};

/// The band over all other uncertain inputs, by the same `samples` draws at every value; the field itself is
/// not drawn. GPUs stay those of the variant.
[[nodiscard]] CostBand costBand(const Variant& variant, const std::vector<UncertainInput>& inputs,
                                std::size_t field, const std::vector<double>& grid,
                                std::uint64_t samples = 256, std::uint64_t seed = 1);

/// Where a break-even value lies in eight of ten cases: in each draw of the other inputs the crossing nearest
/// to `value` (on a logarithmic axis by ratio). Absent where fewer than half of the draws have one.
[[nodiscard]] std::optional<std::pair<double, double>>
breakEvenBand(const Variant& first, const Variant& second, const std::vector<UncertainInput>& inputs,
              const CurveAxis& axis, double value, std::uint64_t samples = 128, std::uint64_t seed = 1);

} // namespace ogive
