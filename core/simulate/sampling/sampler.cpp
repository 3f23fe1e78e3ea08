#include "core/simulate/sampling/sampler.h"

#include "core/base/numeric/random.h"
#include "core/simulate/quasi_random.h"

#include <algorithm>
#include <array>
#include <utility>

namespace ogive {
namespace {

/// The upper 32 of a draw's 64 bits.
std::uint32_t upperWord(std::uint64_t seed, std::uint64_t shift, std::uint32_t dimension)
{
    return static_cast<std::uint32_t>(uniform(seed, RandomStream::QmcShift, shift, dimension) * 0x1p32);
}

} // namespace

Sampler::Sampler(std::vector<Distribution> inputs, std::uint64_t samples, std::uint64_t seed,
                 SamplingMethod method)
    : m_inputs(std::move(inputs))
    , m_samples(samples)
    , m_seed(seed)
{
    if (method == SamplingMethod::MonteCarlo)
        return;
    for (std::size_t i = 0; i < m_inputs.size() && m_even.size() < mostSobolDimensions; ++i)
        if (!m_inputs[i].isConstant())
            m_even.push_back(i);
    for (std::uint32_t dimension = 0; dimension < m_even.size(); ++dimension)
        for (std::uint64_t shift = 0; shift < qmcShifts; ++shift)
            m_shifts.push_back(upperWord(seed, shift, dimension));
}

bool Sampler::isRandom(std::size_t input) const
{
    return input < m_inputs.size() && !m_inputs[input].isConstant() &&
           !std::binary_search(m_even.begin(), m_even.end(), input);
}

void Sampler::draw(std::uint64_t first, std::size_t count, std::span<double* const> columns) const
{
    drawRandom(first, count, columns);
    if (!m_even.empty())
        drawEven(first, count, columns);
    for (std::size_t i = 0; i < m_inputs.size(); ++i)
        m_inputs[i].fromUniforms({columns[i], count});
}

void Sampler::drawRandom(std::uint64_t first, std::size_t count, std::span<double* const> columns) const
{
    std::array<std::uint64_t, samplesInBlock> samples;
    for (std::size_t l = 0; l < count; ++l)
        samples[l] = first + l;
    std::array<double, samplesInBlock> unused;
    // One random block serves two inputs: those of an even place and the next.
    for (std::size_t i = 0; i < m_inputs.size(); i += 2)
        if (isRandom(i) || isRandom(i + 1))
            uniformPairs(m_seed, RandomStream::MonteCarlo, {samples.data(), count},
                         static_cast<std::uint32_t>(i / 2), isRandom(i) ? columns[i] : unused.data(),
                         isRandom(i + 1) ? columns[i + 1] : unused.data());
}

void Sampler::drawEven(std::uint64_t first, std::size_t count, std::span<double* const> columns) const
{
    const std::uint64_t points = m_samples / qmcShifts; // of each shift
    for (std::size_t begin = 0; begin < count;) {
        const std::uint64_t shift = (first + begin) / points;
        const std::uint64_t point = (first + begin) % points;
        const std::size_t end = std::min<std::uint64_t>(count, begin + (points - point));
        SobolSequence sequence(m_even.size(), static_cast<std::uint32_t>(point));
        for (std::size_t l = begin; l < end; ++l, sequence.advance())
            for (std::size_t dimension = 0; dimension < m_even.size(); ++dimension)
                columns[m_even[dimension]][l] =
                    shiftedCoordinate(sequence.word(dimension), m_shifts[dimension * qmcShifts + shift]);
        begin = end;
    }
}

std::vector<double> Sampler::samplesOf(std::size_t input) const
{
    std::vector<double> values;
    std::vector<double> room(m_inputs.size() * samplesInBlock);
    std::vector<double*> columns(m_inputs.size());
    for (std::size_t i = 0; i < columns.size(); ++i)
        columns[i] = room.data() + i * samplesInBlock;
    for (std::uint64_t first = 0; first < m_samples; first += samplesInBlock) {
        const auto count =
            static_cast<std::size_t>(std::min<std::uint64_t>(samplesInBlock, m_samples - first));
        draw(first, count, columns);
        values.insert(values.end(), columns[input], columns[input] + count);
    }
    return values;
}

} // namespace ogive
