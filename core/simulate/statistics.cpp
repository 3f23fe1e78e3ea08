#include "core/simulate/statistics.h"

#include "core/base/numeric/input_check.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>

namespace ogive {
namespace {

/// Neumaier's sum: what additions lose is summed apart.
class CompensatedSum {
public:
    void add(double number)
    {
        const double sum = m_sum + number;
        m_lost += std::abs(m_sum) >= std::abs(number) ? (m_sum - sum) + number : (number - sum) + m_sum;
        m_sum = sum;
    }
    [[nodiscard]] double total() const { return m_sum + m_lost; }

private:
    double m_sum = 0;
    double m_lost = 0;
};

} // namespace

double quantileOfSorted(std::span<const double> sorted, double p)
{
    const double h = static_cast<double>(sorted.size() - 1) * p;
    const auto below = static_cast<std::size_t>(h);
    const std::size_t above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + (h - std::floor(h)) * (sorted[above] - sorted[below]);
}

Result<double> quantile7(std::vector<double> numbers, double p)
{
    auto check = InputCheck().within("p", p, range::percentile);
    check.that(!numbers.empty() && static_cast<double>(numbers.size()) <= range::samples.maximum, "xs",
               OGIVE_TR("simulate", "expected 1 to %1 numbers").arg(range::samples.maximum));
    if (check.failed())
        return check.failure();
    for (std::size_t i = 0; i < numbers.size(); ++i)
        if (!(std::abs(numbers[i]) <= range::value.maximum))
            return InputCheck().within("xs/" + std::to_string(i), numbers[i], range::value).failure();
    std::sort(numbers.begin(), numbers.end());
    return quantileOfSorted(numbers, p);
}

Result<ProbabilityInterval> wilsonInterval(double hits, double samples)
{
    constexpr double z = 1.959963984540054; ///< normal quantile at 0.975
    const auto check = InputCheck().whole("n", samples, range::samples).whole("k", hits, 0, samples);
    if (check.failed())
        return check.failure();
    const double share = hits / samples;
    const double square = z * z / samples;
    const double centre = (share + square / 2) / (1 + square);
    const double half = z * std::sqrt(share * (1 - share) / samples + square / (4 * samples)) / (1 + square);
    return ProbabilityInterval{std::max(0.0, centre - half), std::min(1.0, centre + half)};
}

double blockSum(std::span<const double> numbers)
{
    constexpr std::size_t blockSize = 1024;
    CompensatedSum sum;
    for (std::size_t begin = 0; begin < numbers.size(); begin += blockSize) {
        CompensatedSum block;
        for (const double number : numbers.subspan(begin, std::min(blockSize, numbers.size() - begin)))
            block.add(number);
        sum.add(block.total());
    }
    return sum.total();
}

} // namespace ogive
