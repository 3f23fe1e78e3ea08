#include "core/simulate/sensitivity.h"

#include "core/base/numeric/input_check.h"
#include "core/base/numeric/random.h"
#include "core/simulate/statistics.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace ogive {
namespace {

constexpr std::size_t mostInputs = 64;

/// The point of a sample: one uniform number an input.
std::vector<double> pointOf(std::size_t inputs, std::uint64_t sample, std::uint64_t seed, RandomStream stream)
{
    std::vector<double> point(inputs);
    for (std::size_t i = 0; i < inputs; ++i)
        point[i] = uniform(seed, stream, sample, static_cast<std::uint32_t>(i));
    return point;
}

/// Results at the points of matrix A, those of B, and for each input those of A with that column from B.
struct SampledResults {
    std::vector<double> a;
    std::vector<double> b;
    std::vector<std::vector<double>> mixed;
};

SampledResults sampledResults(std::size_t inputs, const ResultOf& result, std::uint64_t samples,
                              std::uint64_t seed)
{
    SampledResults results;
    results.mixed.resize(inputs);
    for (std::uint64_t sample = 0; sample < samples; ++sample) {
        std::vector<double> point = pointOf(inputs, sample, seed, RandomStream::MonteCarlo);
        std::vector<double> other = pointOf(inputs, sample, seed, RandomStream::SobolMatrixB);
        results.a.push_back(result(point));
        results.b.push_back(result(other));
        for (std::size_t i = 0; i < inputs; ++i) {
            std::swap(point[i], other[i]);
            results.mixed[i].push_back(result(point));
            std::swap(point[i], other[i]);
        }
    }
    return results;
}

template <class Term>
double meanOver(std::size_t count, const Term& term)
{
    std::vector<double> terms(count);
    for (std::size_t j = 0; j < count; ++j)
        terms[j] = term(j);
    return blockSum(terms) / static_cast<double>(count);
}

} // namespace

Tornado tornado(std::span<const InputPercentiles> inputs, const ResultOf& result)
{
    std::vector<double> values;
    for (const InputPercentiles& input : inputs)
        values.push_back(input.p50);
    Tornado all{result(values), {}};
    for (std::size_t i = 0; i < inputs.size(); ++i) {
        values[i] = inputs[i].p10;
        const double low = result(values);
        values[i] = inputs[i].p90;
        const double high = result(values);
        values[i] = inputs[i].p50;
        all.bars.push_back({i, low, high, std::abs(high - low)});
    }
    std::stable_sort(all.bars.begin(), all.bars.end(),
                     [](const TornadoBar& one, const TornadoBar& two) { return one.length > two.length; });
    return all;
}

Result<VarianceShares> sampledShares(std::size_t inputs, const ResultOf& result, std::uint64_t samples,
                                     std::uint64_t seed)
{
    const auto check = InputCheck()
                           .whole("inputs", static_cast<double>(inputs), 1, double{mostInputs})
                           .whole("samples", static_cast<double>(samples), range::samples);
    if (check.failed())
        return check.failure();
    const SampledResults all = sampledResults(inputs, result, samples, seed);
    const std::size_t count = all.a.size();
    const double mean = meanOver(count, [&](std::size_t j) { return (all.a[j] + all.b[j]) / 2; });
    const double variance = meanOver(count, [&](std::size_t j) {
        return ((all.a[j] - mean) * (all.a[j] - mean) + (all.b[j] - mean) * (all.b[j] - mean)) / 2;
    });
    VarianceShares shares{std::vector<double>(inputs), std::vector<double>(inputs)};
    if (variance == 0)
        return shares;
    for (std::size_t i = 0; i < inputs; ++i) {
        const std::vector<double>& mixed = all.mixed[i];
        shares.firstOrder[i] =
            meanOver(count, [&](std::size_t j) { return (all.b[j] - mean) * (mixed[j] - all.a[j]); }) /
            variance;
        shares.total[i] =
            meanOver(count, [&](std::size_t j) { return (all.a[j] - mixed[j]) * (all.a[j] - mixed[j]); }) /
            (2 * variance);
    }
    return shares;
}

} // namespace ogive
