#include "ui/widgets/charts/nice_axis.h"

#include <cmath>

namespace ogive::ui {

NiceAxis niceAxis(double largest, const NiceAxis& current)
{
    constexpr double leastFilled = 0.4;
    if (current.top > 0 && largest <= current.top && largest >= leastFilled * current.top)
        return current;
    if (!(largest > 0) || !std::isfinite(largest))
        return {1, 0.25};
    const double rough = largest / 4;
    const double magnitude = std::pow(10, std::floor(std::log10(rough)));
    double step = 10 * magnitude;
    for (const double factor : {1.0, 2.0, 2.5, 5.0}) {
        if (factor * magnitude >= rough) {
            step = factor * magnitude;
            break;
        }
    }
    return {step * std::ceil(largest / step), step};
}

} // namespace ogive::ui
