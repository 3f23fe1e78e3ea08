#include "core/decide/ranking/smaa/smaa.h"

#include "core/decide/ranking/ranking_error.h"
#include "core/decide/ranking/smaa/rank_loops.h"
#include "core/decide/ranking/smaa/weight_draws.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <functional>
#include <system_error>
#include <thread>

// Samples are drawn, scored and ranked block by block, and only whole numbers are added up: how often an
// option gets a rank, how often it wins against another, and the weights of the draws it wins, in units of
// 2^-k. Sums of whole numbers don't depend on their order, so any number of threads gives the same result.

namespace ogive {
namespace {

/// What some of the samples say, in whole numbers.
struct Tally {
    std::vector<std::uint64_t> ranks;   ///< options × ranks
    std::vector<std::uint64_t> weights; ///< options × criteria: of draws in which the option is first
    std::vector<std::uint64_t> wins;    ///< options × options, above the diagonal

    void add(const Tally& other)
    {
        const auto addTo = [](std::vector<std::uint64_t>& sums, const std::vector<std::uint64_t>& more) {
            std::transform(sums.begin(), sums.end(), more.begin(), sums.begin(), std::plus<>());
        };
        addTo(ranks, other.ranks);
        addTo(weights, other.weights);
        addTo(wins, other.wins);
    }
};

/// A weight's unit, as a factor: as fine as the sum over all samples can hold.
double weightScale(std::uint64_t samples)
{
    return std::ldexp(1.0, 62 - static_cast<int>(std::bit_width(samples)));
}

class SampleRanker {
public:
    SampleRanker(const ValueTable& values, const WeightDraws& draws, double scale)
        : m_values(values)
        , m_draws(draws)
        , m_scale(scale)
        , m_weights(draws.blockSize())
        , m_scores(values.options * blockSamples)
        , m_ranks(values.options * blockSamples)
    {
        m_tally.ranks.resize(values.options * values.options);
        m_tally.weights.resize(values.options * values.criteria);
        m_tally.wins.resize(values.options * values.options);
    }

    void rank(std::uint64_t begin, std::uint64_t end)
    {
        for (std::uint64_t first = begin; first < end; first += blockSamples) {
            const auto count = static_cast<std::size_t>(std::min<std::uint64_t>(blockSamples, end - first));
            m_draws.draw(first, count, m_weights);
            scoreSamples(m_values.values.data(), m_values.options, m_values.criteria, m_weights.data(), count,
                         m_scores.data());
            rankSamples(m_scores.data(), m_values.options, count, m_ranks.data(), m_tally.wins.data());
            for (std::size_t l = 0; l < count; ++l)
                countSample(l);
        }
    }

    [[nodiscard]] const Tally& tally() const { return m_tally; }

private:
    void countSample(std::size_t l)
    {
        const std::size_t options = m_values.options;
        const std::size_t criteria = m_values.criteria;
        std::size_t first = 0;
        for (std::size_t i = 0; i < options; ++i) {
            const auto rank = static_cast<std::size_t>(m_ranks[i * blockSamples + l]);
            ++m_tally.ranks[i * options + rank];
            first = rank == 0 ? i : first;
        }
        for (std::size_t j = 0; j < criteria; ++j)
            m_tally.weights[first * criteria + j] += static_cast<std::uint64_t>(
                static_cast<std::int64_t>(m_weights[j * blockSamples + l] * m_scale + 0.5));
    }

    const ValueTable& m_values;
    const WeightDraws& m_draws;
    double m_scale = 1;
    std::vector<double> m_weights;
    std::vector<double> m_scores;
    std::vector<std::int64_t> m_ranks;
    Tally m_tally;
};

/// Calls work(0) to work(count − 1), on a thread each while the system gives threads.
template <class Work>
void inParallel(std::size_t count, const Work& work)
{
    std::vector<std::jthread> workers;
    workers.reserve(count);
    for (std::size_t i = 1; i < count; ++i) {
        try {
            workers.emplace_back([&work, i] { work(i); });
        } catch (const std::system_error&) {
            work(i);
        }
    }
    work(0);
}

Tally tallyOf(const ValueTable& values, const WeightSampling& sampling, unsigned threads)
{
    const WeightDraws draws(sampling.space, values.criteria, sampling.seed, sampling.stream);
    const std::uint64_t blocks = (sampling.samples + blockSamples - 1) / blockSamples;
    if (threads == 0)
        threads = std::max(1U, std::thread::hardware_concurrency());
    const std::uint64_t parts = std::min<std::uint64_t>(threads, blocks);
    std::vector<SampleRanker> rankers(static_cast<std::size_t>(parts),
                                      SampleRanker(values, draws, weightScale(sampling.samples)));
    inParallel(rankers.size(), [&](std::size_t part) {
        const std::uint64_t begin = blocks * part / parts * blockSamples;
        const std::uint64_t end = blocks * (part + 1) / parts * blockSamples;
        rankers[part].rank(begin, std::min(end, sampling.samples));
    });
    Tally sum = rankers.front().tally();
    for (std::size_t part = 1; part < rankers.size(); ++part)
        sum.add(rankers[part].tally());
    return sum;
}

std::optional<std::vector<double>> meanWeights(const Tally& tally, std::size_t option, std::size_t criteria,
                                               double weightsOfDraws)
{
    if (weightsOfDraws == 0)
        return std::nullopt;
    std::vector<double> mean;
    for (std::size_t j = 0; j < criteria; ++j)
        mean.push_back(static_cast<double>(tally.weights[option * criteria + j]) / weightsOfDraws);
    return mean;
}

Smaa sharesOf(const Tally& tally, const ValueTable& values, std::uint64_t samples)
{
    const std::size_t options = values.options;
    const auto all = static_cast<double>(samples);
    Smaa result{options, values.criteria, {}, {}, std::vector<double>(options * options)};
    for (const std::uint64_t count : tally.ranks)
        result.acceptabilities.push_back(static_cast<double>(count) / all);
    for (std::size_t i = 0; i < options; ++i) {
        const auto firsts = static_cast<double>(tally.ranks[i * options]);
        result.centralWeights.push_back(
            meanWeights(tally, i, values.criteria, firsts * weightScale(samples)));
        for (std::size_t k = i + 1; k < options; ++k) {
            const std::uint64_t wins = tally.wins[i * options + k];
            result.pairwiseWins[i * options + k] = static_cast<double>(wins) / all;
            result.pairwiseWins[k * options + i] = static_cast<double>(samples - wins) / all;
        }
    }
    return result;
}

} // namespace

Result<Smaa> smaa(const ValueTable& values, const WeightSampling& sampling, unsigned threads)
{
    if (const auto checked = checkTable(values, "V"); !checked)
        return Failure(checked.error());
    if (const auto checked = checkWeightSpace(sampling.space, values.criteria); !checked)
        return Failure(checked.error());
    if (sampling.samples < 1 || sampling.samples > mostWeightSamples)
        return rankingError("/n", OGIVE_TR("ranking", "the number of samples must be from 1 to %1")
                                      .arg(static_cast<double>(mostWeightSamples)));
    return sharesOf(tallyOf(values, sampling, threads), values, sampling.samples);
}

} // namespace ogive
