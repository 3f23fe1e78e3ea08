#include "core/simulate/percentiles.h"

#include "core/base/numeric/wide_loops.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstddef>

// Percentiles: doubles are ordered like whole numbers made from their bits. A first pass counts how many
// numbers share the leading bits in which they differ at all; only those that share them with a wanted one
// are looked at more closely. The result is that of a full sort.

namespace ogive {
namespace {

constexpr int binBits = 12;
constexpr std::uint64_t signBit = 0x8000'0000'0000'0000;

/// Ordered as the numbers are.
OGIVE_WIDE_PART std::uint64_t keyOf(double number)
{
    const auto bits = std::bit_cast<std::uint64_t>(number);
    return (bits & signBit) != 0 ? ~bits : bits | signBit;
}

struct KeyRange {
    std::uint64_t least = 0;
    std::uint64_t most = 0;
};

OGIVE_WIDE KeyRange keyRangeOf(const double* numbers, std::size_t count)
{
    std::uint64_t least = keyOf(numbers[0]);
    std::uint64_t most = least;
    for (std::size_t i = 1; i < count; ++i) {
        const std::uint64_t key = keyOf(numbers[i]);
        least = key < least ? key : least;
        most = key > most ? key : most;
    }
    return {least, most};
}

/// Finds the numbers of given ranks: how many others lie before them.
class RankFinder {
public:
    explicit RankFinder(std::span<const double> numbers)
        : m_numbers(numbers)
        , m_begins((std::size_t{1} << binBits) + 1)
    {
        const KeyRange range = keyRangeOf(numbers.data(), numbers.size());
        m_least = range.least;
        m_shift = std::max(0, static_cast<int>(std::bit_width(range.most - range.least)) - binBits);
        for (const double number : numbers)
            ++m_begins[binOf(number) + 1];
        for (std::size_t bin = 1; bin < m_begins.size(); ++bin)
            m_begins[bin] += m_begins[bin - 1];
    }

    [[nodiscard]] std::vector<double> atRanks(const std::vector<std::size_t>& ranks) const
    {
        std::vector<char> isWanted(m_begins.size());
        for (const std::size_t rank : ranks)
            isWanted[binOfRank(rank)] = 1;
        std::vector<double> gathered;
        for (const double number : m_numbers)
            if (isWanted[binOf(number)] != 0)
                gathered.push_back(number);
        std::sort(gathered.begin(), gathered.end());
        // The gathered ones lie bin after bin; those of other bins are missing between them.
        std::vector<std::size_t> missing(m_begins.size());
        for (std::size_t bin = 1; bin < missing.size(); ++bin)
            missing[bin] =
                missing[bin - 1] + (isWanted[bin - 1] != 0 ? 0 : m_begins[bin] - m_begins[bin - 1]);
        std::vector<double> found;
        for (const std::size_t rank : ranks)
            found.push_back(gathered[rank - missing[binOfRank(rank)]]);
        return found;
    }

private:
    [[nodiscard]] std::size_t binOf(double number) const { return (keyOf(number) - m_least) >> m_shift; }
    [[nodiscard]] std::size_t binOfRank(std::size_t rank) const
    {
        const auto after = std::upper_bound(m_begins.begin(), m_begins.end(), rank);
        return static_cast<std::size_t>(after - m_begins.begin()) - 1;
    }

    std::span<const double> m_numbers;
    std::uint64_t m_least = 0;
    int m_shift = 0;
    std::vector<std::size_t> m_begins; ///< how many numbers lie in the bins before
};

} // namespace

std::vector<double> percentilesOf(std::span<const double> numbers, std::span<const double> ps)
{
    const auto last = static_cast<double>(numbers.size() - 1);
    std::vector<std::size_t> ranks;
    for (const double p : ps) {
        const auto below = static_cast<std::size_t>(last * p);
        ranks.push_back(below);
        ranks.push_back(std::min(below + 1, numbers.size() - 1));
    }
    const std::vector<double> found = RankFinder(numbers).atRanks(ranks);
    std::vector<double> percentiles;
    for (std::size_t i = 0; i < ps.size(); ++i) {
        const double part = last * ps[i] - std::floor(last * ps[i]);
        percentiles.push_back(found[2 * i] + part * (found[2 * i + 1] - found[2 * i]));
    }
    return percentiles;
}

std::vector<std::uint64_t> countsInBins(std::span<const double> numbers, std::span<const double> edges)
{
    std::vector<std::uint64_t> counts(edges.size() - 1);
    for (const double number : numbers) {
        if (!(number >= edges.front() && number <= edges.back()))
            continue;
        const auto above = std::upper_bound(edges.begin(), edges.end(), number);
        const auto bin = static_cast<std::size_t>(above - edges.begin()) - 1;
        ++counts[std::min(bin, counts.size() - 1)];
    }
    return counts;
}

ShareOfSamples shareAbove(std::span<const double> numbers, double limit)
{
    const auto above =
        std::count_if(numbers.begin(), numbers.end(), [&](double number) { return number > limit; });
    const auto hits = static_cast<double>(above);
    const auto samples = static_cast<double>(numbers.size());
    return {hits / samples, wilsonInterval(hits, samples).value_or(ProbabilityInterval{})};
}

} // namespace ogive
