#pragma once

#include "core/cost/variant/variant.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace ogive {

/// The values of one numeric field that cost is drawn against.
struct CurveAxis {
    std::size_t field = 0;
    double from = 0;
    double to = 1;
    bool isLogarithmic = false; ///< from is above 0 then

    bool operator==(const CurveAxis&) const = default;
};

/// The part of a field's range that its slider covers, stretched to hold `current` (NaN: nothing to hold);
/// absent for fields that are no numbers or always follow from others.
[[nodiscard]] std::optional<CurveAxis> curveAxis(const Field& field, std::size_t position, double current);

/// `count` (2 or more) values from end to end, whole numbers for whole-numbered fields, rising, each once.
[[nodiscard]] std::vector<double> gridOf(const Field& field, const CurveAxis& axis, std::size_t count);

/// US dollars a month at each value of the grid; NaN where not known.
[[nodiscard]] std::vector<double> costsOver(const Variant& variant, std::size_t field,
                                            const std::vector<double>& grid);

/// Values of a field at which two variants cost the same.
struct BreakEven {
    std::vector<double> values; ///< rising
    bool isAlwaysEqual = false; ///< everywhere on the axis; `values` is empty then
    /// Which one is cheaper below the first value, or everywhere where there is none.
    bool firstIsCheaperBelow = false;
    bool isKnown = true; ///< false: one of the two has no known cost somewhere on the axis

    bool operator==(const BreakEven&) const = default;
};

/// All values on the axis where the cheaper of the two changes, found between neighbours of a grid of
/// `resolution` values and narrowed to 1e-9 of the value; where costs step, the value of the step. What
/// crosses twice between two neighbours is not seen.
[[nodiscard]] BreakEven breakEven(const Variant& first, const Variant& second, const CurveAxis& axis,
                                  std::size_t resolution = 400);

/// Both variants' costs over a grid, as costsOver gives them.
struct CostPair {
    const std::vector<double>& first;
    const std::vector<double>& second;
};
/// The same between the values of a grid whose costs are known already.
[[nodiscard]] BreakEven breakEvenOn(const Variant& first, const Variant& second, const CurveAxis& axis,
                                    const std::vector<double>& grid, const CostPair& costs);

} // namespace ogive
