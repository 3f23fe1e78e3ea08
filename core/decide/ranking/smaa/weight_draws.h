#pragma once

#include "core/base/numeric/random.h"
#include "core/decide/ranking/smaa/weight_space.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace ogive {

/// Samples are drawn and ranked so many at a time: their weights and scores fit the processor's nearest
/// cache.
inline constexpr std::size_t blockSamples = 128;

/// Draws weights, each a function of seed, stream and the sample's number alone (U4).
class WeightDraws {
public:
    /// `space` must have passed checkWeightSpace.
    WeightDraws(const WeightSpace& space, std::size_t criteria, std::uint64_t seed,
                RandomStream stream = RandomStream::SmaaWeights);

    /// Doubles that a block needs: blockSamples a criterion, and a spare row, as numbers come in pairs.
    [[nodiscard]] std::size_t blockSize() const { return m_paddedCriteria * blockSamples; }

    /// The weights of the samples from `first` on, blockSamples or fewer; that of sample first + l for
    /// criterion j to block[j·blockSamples + l].
    void draw(std::uint64_t first, std::size_t count, std::span<double> block) const;

private:
    /// Uniform numbers of these samples; their dimensions begin at `firstPair` pairs.
    void drawUniform(std::span<const std::uint64_t> samples, std::uint32_t firstPair, double* block) const;
    void drawAny(std::span<const std::uint64_t> samples, double* block) const;
    void drawNear(std::span<const std::uint64_t> samples, double* block) const;
    /// Fits uniform numbers of one sample into the box around the chosen weights; false where the sum does
    /// not allow it.
    [[nodiscard]] bool fitNear(const double* uniforms, double* weights) const;

    WeightSpace m_space;
    std::size_t m_criteria = 0;
    std::size_t m_paddedCriteria = 0;
    std::uint64_t m_seed = 0;
    RandomStream m_stream = RandomStream::SmaaWeights;
    std::size_t m_heaviest = 0; ///< of the chosen weights, when near those
};

} // namespace ogive
