#include "tests/bench/program/measure.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace ogive::bench {

double quantile(std::vector<double> sample, double share)
{
    const auto rank =
        static_cast<std::ptrdiff_t>(std::floor(share * static_cast<double>(sample.size() - 1) + 0.5));
    std::nth_element(sample.begin(), sample.begin() + rank, sample.end());
    return sample[static_cast<std::size_t>(rank)];
}

void printFigure(double figure, const std::string& unit)
{
    // Large figures as whole numbers, times with enough digits to tell runs apart.
    const bool isWhole = figure == std::floor(figure) || std::abs(figure) >= 1e5;
    fmt::print("ogive {} {}\n", isWhole ? fmt::format("{:.0f}", figure) : fmt::format("{:.6g}", figure),
               unit);
    std::fflush(stdout);
}

} // namespace ogive::bench
