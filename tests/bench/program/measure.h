#pragma once

#include <chrono>
#include <string>
#include <vector>

namespace ogive::bench {

/// Seconds that `work` takes.
template <class Work>
[[nodiscard]] double secondsOf(const Work& work)
{
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

/// The value that this share of the sample lies below; `sample` is not empty.
[[nodiscard]] double quantile(std::vector<double> sample, double share);

/// The median time of several runs, after one that does not count.
template <class Work>
[[nodiscard]] double medianSecondsOf(int runs, const Work& work)
{
    work();
    std::vector<double> seconds;
    for (int i = 0; i < runs; ++i)
        seconds.push_back(secondsOf(work));
    return quantile(std::move(seconds), 0.5);
}

/// Prints one line: ogive FIGURE UNIT.
void printFigure(double figure, const std::string& unit);

} // namespace ogive::bench
