#include "core/figure/chart/value_axis.h"

#include <array>
#include <cmath>

namespace ogive {

ValueAxis valueAxis(double largest)
{
    constexpr double smallest = 1e-12;
    constexpr int wantedSteps = 4;
    constexpr double slack = 1e-9; // 0.1 + 0.2 still ends at 0.3
    if (!std::isfinite(largest) || largest < smallest)
        return {};
    const double fair = largest / wantedSteps;
    const int exponent = static_cast<int>(std::floor(std::log10(fair)));
    // Dividing by a power of ten is exact where multiplying by a negative one is not.
    const double power = std::pow(10.0, std::abs(exponent));
    const auto scaled = [&](double factor) { return exponent < 0 ? factor / power : factor * power; };
    for (const double factor : std::array{1.0, 2.0, 2.5, 4.0, 5.0, 10.0}) {
        const double step = scaled(factor);
        if (step >= fair * (1 - slack))
            return {step, static_cast<int>(std::ceil(largest / step - slack))};
    }
    return {scaled(20.0), wantedSteps}; // not reached unless log10 is off by one
}

} // namespace ogive
