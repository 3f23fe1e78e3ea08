#pragma once

#include "core/simulate/sampling/input_distribution.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace ogive {

/// Independent draws (MODELS.md U4, stream 0), or points that fill the space evenly (U6).
enum class SamplingMethod { MonteCarlo, QuasiRandom };

inline constexpr std::size_t qmcShifts = 8;         ///< R of U6
inline constexpr std::size_t samplesInBlock = 1024; ///< of D6

/// Draws the inputs of any samples: sample i of an input depends only on the seed, i and the input's place.
class Sampler {
public:
    /// QuasiRandom: the first mostSobolDimensions inputs that vary take Sobol' points, `samples` ÷ qmcShifts
    /// for each digital shift; what varies beyond them, and all inputs of MonteCarlo, take Philox numbers.
    Sampler(std::vector<Distribution> inputs, std::uint64_t samples, std::uint64_t seed,
            SamplingMethod method);

    [[nodiscard]] std::size_t inputs() const { return m_inputs.size(); }

    /// Draws the samples first … first + count − 1 (at most samplesInBlock) into one column an input, each
    /// with room for samplesInBlock numbers.
    void draw(std::uint64_t first, std::size_t count, std::span<double* const> columns) const;

    /// All samples of one input, as draw gives them.
    [[nodiscard]] std::vector<double> samplesOf(std::size_t input) const;

private:
    void drawRandom(std::uint64_t first, std::size_t count, std::span<double* const> columns) const;
    void drawEven(std::uint64_t first, std::size_t count, std::span<double* const> columns) const;
    [[nodiscard]] bool isRandom(std::size_t input) const;

    std::vector<Distribution> m_inputs;
    std::uint64_t m_samples;
    std::uint64_t m_seed;
    std::vector<std::size_t> m_even;     ///< inputs that take Sobol' coordinates, in their order
    std::vector<std::uint32_t> m_shifts; ///< qmcShifts for each of them
};

} // namespace ogive
