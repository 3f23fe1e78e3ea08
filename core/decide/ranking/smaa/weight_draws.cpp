#include "core/decide/ranking/smaa/weight_draws.h"

#include "core/base/numeric/random.h"
#include "core/decide/ranking/decision_matrix.h"
#include "core/decide/ranking/smaa/rank_loops.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>

// Near chosen weights: all weights but the heaviest are drawn uniformly from their intervals, and the
// heaviest is what they leave of the sum 1. A draw that leaves it outside its own interval is thrown away and
// drawn again, so what stays is uniform on the part of the simplex inside the box. The heaviest has the
// widest interval, so that every sixth draw or more stays, with 64 equal weights as the worst case, whatever
// the share is.

namespace ogive {
namespace {

/// So many draws are thrown away with a probability below 1e-20; the chosen weights stand in after them.
constexpr std::uint32_t mostAttempts = 256;
constexpr double roundingError = 1e-12;

std::size_t roundedUpToEven(std::size_t count)
{
    return count + count % 2;
}

void sortByImportance(const std::vector<std::size_t>& importance, std::size_t count, double* block)
{
    std::array<double, mostCriteria> sorted{};
    const auto end = sorted.begin() + static_cast<std::ptrdiff_t>(importance.size());
    for (std::size_t l = 0; l < count; ++l) {
        for (std::size_t i = 0; i < importance.size(); ++i)
            sorted[i] = block[importance[i] * blockSamples + l];
        std::sort(sorted.begin(), end, std::greater<>());
        for (std::size_t i = 0; i < importance.size(); ++i)
            block[importance[i] * blockSamples + l] = sorted[i];
    }
}

} // namespace

WeightDraws::WeightDraws(const WeightSpace& space, std::size_t criteria, std::uint64_t seed,
                         RandomStream stream)
    : m_space(space)
    , m_criteria(criteria)
    , m_paddedCriteria(roundedUpToEven(criteria))
    , m_seed(seed)
    , m_stream(stream)
{
    if (auto* near = std::get_if<NearWeights>(&m_space)) {
        near->weights = rescaled(near->weights);
        const auto heaviest = std::max_element(near->weights.begin(), near->weights.end());
        m_heaviest = static_cast<std::size_t>(heaviest - near->weights.begin());
    }
}

void WeightDraws::draw(std::uint64_t first, std::size_t count, std::span<double> block) const
{
    std::array<std::uint64_t, blockSamples> samples{};
    for (std::size_t l = 0; l < count; ++l)
        samples[l] = first + l;
    const std::span<const std::uint64_t> drawn(samples.data(), count);
    if (std::holds_alternative<NearWeights>(m_space))
        return drawNear(drawn, block.data());
    drawAny(drawn, block.data());
    if (const auto* ranked = std::get_if<RankedWeights>(&m_space))
        sortByImportance(ranked->importance, count, block.data());
}

void WeightDraws::drawUniform(std::span<const std::uint64_t> samples, std::uint32_t firstPair,
                              double* block) const
{
    for (std::size_t j = 0; j < m_paddedCriteria; j += 2)
        uniformPairs(m_seed, m_stream, samples, firstPair + static_cast<std::uint32_t>(j / 2),
                     block + j * blockSamples, block + (j + 1) * blockSamples);
}

void WeightDraws::drawAny(std::span<const std::uint64_t> samples, double* block) const
{
    drawUniform(samples, 0, block);
    uniformsToWeights(block, m_criteria, samples.size());
}

void WeightDraws::drawNear(std::span<const std::uint64_t> samples, double* block) const
{
    std::vector<double> uniforms(blockSize());
    std::vector<std::uint64_t> open(samples.begin(), samples.end());
    const auto pairs = static_cast<std::uint32_t>(m_paddedCriteria / 2);
    for (std::uint32_t attempt = 0; attempt < mostAttempts && !open.empty(); ++attempt) {
        drawUniform(open, attempt * pairs, uniforms.data());
        std::size_t failed = 0;
        for (std::size_t l = 0; l < open.size(); ++l)
            if (!fitNear(uniforms.data() + l, block + (open[l] - samples.front())))
                open[failed++] = open[l];
        open.resize(failed);
    }
    for (const std::uint64_t sample : open)
        for (std::size_t j = 0; j < m_criteria; ++j)
            block[j * blockSamples + (sample - samples.front())] = std::get<NearWeights>(m_space).weights[j];
}

bool WeightDraws::fitNear(const double* uniforms, double* weights) const
{
    const auto& [chosen, share] = std::get<NearWeights>(m_space);
    double left = 1;
    for (std::size_t j = 0; j < m_criteria; ++j) {
        if (j == m_heaviest)
            continue;
        const double weight = chosen[j] * (1 + share * (2 * uniforms[j * blockSamples] - 1));
        weights[j * blockSamples] = weight;
        left -= weight;
    }
    const double margin = share * chosen[m_heaviest];
    weights[m_heaviest * blockSamples] =
        std::clamp(left, chosen[m_heaviest] - margin, chosen[m_heaviest] + margin);
    return std::abs(left - chosen[m_heaviest]) <= margin + roundingError;
}

} // namespace ogive
