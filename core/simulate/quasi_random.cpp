#include "core/simulate/quasi_random.h"

#include "core/base/numeric/input_check.h"

#include <bit>
#include <limits>

// A Sobol' coordinate is the exclusive or of one direction number for each bit of the index's Gray code.
// Neighbours differ in one bit, so a step is one exclusive or. Direction numbers follow from a primitive
// polynomial of degree s, whose inner coefficients are the bits of a, and s odd numbers m (S. Joe and F. Y.
// Kuo, D(6)).

namespace ogive {
namespace {

constexpr int wordBits = 32;

using Directions = std::array<std::uint32_t, wordBits>;

struct Polynomial {
    int degree = 0;
    std::uint32_t coefficients = 0;
    std::array<std::uint32_t, 5> initial{};
};

/// Of dimensions 2 to 10; dimension 1 is van der Corput's sequence.
constexpr std::array<Polynomial, mostSobolDimensions - 1> polynomials{{
    {1, 0, {1}},
    {2, 1, {1, 3}},
    {3, 1, {1, 3, 1}},
    {3, 2, {1, 1, 1}},
    {4, 1, {1, 1, 3, 3}},
    {4, 4, {1, 3, 5, 13}},
    {5, 2, {1, 1, 5, 5, 17}},
    {5, 4, {1, 1, 5, 5, 5}},
    {5, 7, {1, 1, 7, 11, 19}},
}};

constexpr Directions vanDerCorput()
{
    Directions directions{};
    for (int k = 0; k < wordBits; ++k)
        directions[static_cast<std::size_t>(k)] = std::uint32_t{1} << (wordBits - 1 - k);
    return directions;
}

constexpr Directions directionsOf(const Polynomial& polynomial)
{
    Directions directions{};
    const auto degree = static_cast<std::size_t>(polynomial.degree);
    for (std::size_t k = 0; k < wordBits; ++k) {
        if (k < degree) {
            directions[k] = polynomial.initial[k] << (wordBits - 1 - k);
            continue;
        }
        directions[k] = directions[k - degree] ^ (directions[k - degree] >> degree);
        for (std::size_t i = 1; i < degree; ++i)
            if ((polynomial.coefficients >> (degree - 1 - i) & 1U) != 0)
                directions[k] ^= directions[k - i];
    }
    return directions;
}

constexpr std::array<Directions, mostSobolDimensions> allDirections()
{
    std::array<Directions, mostSobolDimensions> all{};
    all[0] = vanDerCorput();
    for (std::size_t dimension = 1; dimension < all.size(); ++dimension)
        all[dimension] = directionsOf(polynomials[dimension - 1]);
    return all;
}

constexpr auto directionNumbers = allDirections();

std::uint32_t wordAt(std::uint32_t index, std::size_t dimension)
{
    std::uint32_t word = 0;
    for (std::uint32_t gray = index ^ (index >> 1); gray != 0; gray &= gray - 1)
        word ^= directionNumbers[dimension][static_cast<std::size_t>(std::countr_zero(gray))];
    return word;
}

} // namespace

SobolSequence::SobolSequence(std::size_t dimensions, std::uint32_t first)
    : m_dimensions(dimensions)
    , m_index(first)
{
    for (std::size_t dimension = 0; dimension < dimensions; ++dimension)
        m_words[dimension] = wordAt(first, dimension);
}

void SobolSequence::advance()
{
    ++m_index;
    // The bit in which the Gray codes of the two indexes differ; after the last point the highest.
    const auto bit = static_cast<std::size_t>(m_index == 0 ? wordBits - 1 : std::countr_zero(m_index));
    for (std::size_t dimension = 0; dimension < m_dimensions; ++dimension)
        m_words[dimension] ^= directionNumbers[dimension][bit];
}

Result<std::vector<double>> sobolPoint(std::uint64_t index, double dimensions)
{
    constexpr std::uint64_t last = std::numeric_limits<std::uint32_t>::max();
    const auto check = InputCheck()
                           .whole("dims", dimensions, 1, double{mostSobolDimensions})
                           .that(index <= last, "i",
                                 OGIVE_TR("simulate", "i must be at most %1").arg(static_cast<double>(last)));
    if (check.failed())
        return check.failure();
    const SobolSequence sequence(static_cast<std::size_t>(dimensions), static_cast<std::uint32_t>(index));
    std::vector<double> point;
    for (std::size_t dimension = 0; dimension < sequence.dimensions(); ++dimension)
        point.push_back(static_cast<double>(sequence.word(dimension)) * 0x1p-32);
    return point;
}

Result<double> halton(std::uint64_t index, double base)
{
    const auto check = InputCheck().whole("base", base, 2, 65'536);
    if (check.failed())
        return check.failure();
    const auto divisor = static_cast<std::uint64_t>(base);
    double inverse = 0;
    double digitValue = 1;
    for (; index > 0; index /= divisor) {
        digitValue /= base;
        inverse += static_cast<double>(index % divisor) * digitValue;
    }
    return inverse;
}

} // namespace ogive
