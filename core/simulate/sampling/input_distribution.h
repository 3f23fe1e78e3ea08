#pragma once

#include "core/base/numeric/lognormal.h"
#include "core/design/cost_choices.h"
#include "core/knowledge/catalog.h"
#include "core/knowledge/field.h"
#include "core/simulate/distribution.h"

#include <limits>
#include <memory>
#include <optional>
#include <span>

namespace ogive {

class PertTable;

/// What an uncertain input may be: MODELS.md U1 to U3, ready to be drawn from. Cheap to copy.
class Distribution {
public:
    enum class Shape { Constant, Lognormal, Normal, Triangular, Pert };

    /// `value` and all other numbers here are finite.
    [[nodiscard]] static Distribution constant(double value);
    [[nodiscard]] static Distribution lognormal(const Lognormal& lognormal);
    [[nodiscard]] static Distribution normal(double mean, double standardDeviation);
    /// With minimum ≤ mode ≤ maximum; all equal: a constant.
    [[nodiscard]] static Distribution triangular(const ThreePoints& points);
    [[nodiscard]] static Distribution pert(const ThreePoints& points); ///< likewise
    /// By the values that a tenth and nine tenths lie below: lognormal where both are above 0, else normal;
    /// equal: a constant.
    [[nodiscard]] static Distribution percentiles(double p10, double p90);

    /// The same, with what lies outside these ends put on them.
    [[nodiscard]] Distribution clippedTo(double minimum, double maximum) const;

    [[nodiscard]] Shape shape() const { return m_shape; }
    [[nodiscard]] bool isConstant() const { return m_shape == Shape::Constant; }
    /// The value that the part p, between 0 and 1, lies below.
    [[nodiscard]] double quantile(double p) const;
    [[nodiscard]] double median() const { return quantile(0.5); }
    /// Puts the quantile in the place of each number between 0 and 1.
    void fromUniforms(std::span<double> numbers) const;

private:
    explicit Distribution(Shape shape, ThreePoints points = {}, Lognormal normal = {});

    Shape m_shape = Shape::Constant;
    ThreePoints m_points; ///< of a constant, the mode
    Lognormal m_normal;   ///< mean and standard deviation, of the logarithm where it is lognormal
    double m_low = std::numeric_limits<double>::lowest();
    double m_high = std::numeric_limits<double>::max();
    std::shared_ptr<const PertTable> m_table;
};

/// How a requirement is drawn: from the range that the scenario states, else from the knowledge's spread
/// around `value`, else not at all; never outside the field's range. Whole numbers are not rounded, and a
/// file's range of what can't have one is not read. `value` is finite; it is not read where there is a range.
[[nodiscard]] Distribution distributionOf(const Field& field, double value,
                                          const std::optional<UncertainRange>& range = std::nullopt);

/// As distributionOf a field; of the value that the scenario has for the parameter.
[[nodiscard]] Distribution distributionOf(const Parameter& parameter, double value);

} // namespace ogive
