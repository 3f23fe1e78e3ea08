#include "core/simulate/finding_out.h"

#include "core/base/numeric/input_check.h"
#include "core/simulate/statistics.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>
#include <numeric>
#include <vector>

namespace ogive {
namespace {

constexpr std::size_t fewestBins = 8;
constexpr std::size_t mostBins = 64;
constexpr double samplesPerBinOfRoot = 8;

/// The samples' places in the order of the input.
std::vector<std::size_t> orderBy(std::span<const double> input)
{
    std::vector<std::size_t> order(input.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t one, std::size_t other) { return input[one] < input[other]; });
    return order;
}

/// Where each bin ends in that order.
std::vector<std::size_t> binEnds(std::span<const double> input, const std::vector<std::size_t>& order)
{
    const std::size_t count = order.size();
    const auto wanted = static_cast<std::size_t>(std::sqrt(static_cast<double>(count)) / samplesPerBinOfRoot);
    const std::size_t bins = std::min(count, std::clamp(wanted, fewestBins, mostBins));
    std::vector<std::size_t> ends;
    for (std::size_t bin = 1; bin <= bins; ++bin) {
        std::size_t end = bin * count / bins;
        while (end < count && input[order[end]] == input[order[end - 1]])
            ++end;
        if (ends.empty() || end > ends.back())
            ends.push_back(end);
    }
    return ends;
}

/// The least of the alternatives' sums over some samples.
double leastSum(std::span<const std::span<const double>> costs, std::span<const std::size_t> samples)
{
    double least = std::numeric_limits<double>::max();
    std::vector<double> numbers(samples.size());
    for (const auto& cost : costs) {
        for (std::size_t i = 0; i < samples.size(); ++i)
            numbers[i] = cost[samples[i]];
        least = std::min(least, blockSum(numbers));
    }
    return least;
}

} // namespace

Result<double> findingOutValue(std::span<const double> input, std::span<const std::span<const double>> costs)
{
    const bool isSameLength = std::all_of(costs.begin(), costs.end(),
                                          [&](const auto& cost) { return cost.size() == input.size(); });
    const auto check =
        InputCheck()
            .that(!input.empty(), "input", OGIVE_TR("simulate", "there are no samples"))
            .that(!costs.empty() && isSameLength, "costs",
                  OGIVE_TR("simulate", "expected one cost for each sample of each alternative"));
    if (check.failed())
        return check.failure();
    const std::vector<std::size_t> order = orderBy(input);
    const std::span<const std::size_t> all(order);
    std::vector<double> knowing;
    std::size_t begin = 0;
    for (const std::size_t end : binEnds(input, order)) {
        knowing.push_back(leastSum(costs, all.subspan(begin, end - begin)));
        begin = end;
    }
    const double saved = leastSum(costs, all) - blockSum(knowing);
    return std::max(0.0, saved / static_cast<double>(input.size()));
}

} // namespace ogive
