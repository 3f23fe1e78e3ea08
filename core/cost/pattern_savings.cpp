#include "core/cost/pattern_savings.h"

#include "core/base/numeric/input_check.h"

#include <algorithm>
#include <bit>
#include <string>
#include <utility>

// Every subset of the patterns is priced once, in a table whose index has a bit for each pattern that is on.

namespace ogive {
namespace {

Failure inScenario(Error error, const std::string& below)
{
    error.place.pointer = below + error.place.pointer;
    return Failure(std::move(error));
}

/// One call of the model that the scenario calls `name`.
Result<double> modelCost(const PatternScenario& scenario, const TokenPrices& prices, bool usesCache,
                         const std::string& name)
{
    const auto cost = callCost(scenario.call, prices,
                               usesCache ? std::optional<PromptCaching>(scenario.caching) : std::nullopt);
    if (cost)
        return cost->total();
    const bool isPrice = cost.error().place.pointer.starts_with("/p_");
    return inScenario(cost.error(), isPrice ? "/sc/" + name : "/sc");
}

/// The call or calls of one request.
Result<double> callsCost(const PatternScenario& scenario, bool usesCascade, bool usesCache)
{
    const auto large = modelCost(scenario, scenario.large, usesCache, "large");
    if (!large || !usesCascade)
        return large;
    const auto small = modelCost(scenario, scenario.small, usesCache, "small");
    return small ? cascadeCost(*small, *large, scenario.escalated, scenario.judge) : small;
}

/// The scenario's own numbers that no other formula looks at before they are used.
Result<void> checkScenario(const PatternScenario& scenario)
{
    const auto check = InputCheck()
                           .within("sc/escalated", scenario.escalated, range::fraction)
                           .within("sc/c_judge", scenario.judge, range::amount)
                           .within("sc/retry", scenario.retryRate, range::fraction)
                           .within("sc/billed", scenario.retryBilled, range::fraction)
                           .within("sc/batch_share", scenario.batchShare, range::fraction)
                           .within("sc/batch_discount", scenario.batchDiscount, range::fraction)
                           .within("sc/sem_hit", scenario.semanticHit, range::fraction)
                           .within("sc/sem_lookup", scenario.semanticLookup, range::amount);
    return check.failed() ? Result<void>(check.failure()) : Result<void>();
}

/// The calls as batch pricing leaves them: a share of them at a discount.
Result<double> batchedCost(const PatternScenario& scenario, bool usesCascade, bool usesCache)
{
    const double share = scenario.batchShare;
    const auto alone = callsCost(scenario, usesCascade, usesCache);
    const auto batched = callsCost(scenario, usesCascade, usesCache && scenario.batchStacksWithCache);
    if (!alone || !batched)
        return alone ? batched : alone;
    return (1 - share) * *alone + share * (1 - scenario.batchDiscount) * *batched;
}

std::vector<double> weightsBySize(std::size_t patterns)
{
    // |Q|!·(n − |Q| − 1)!/n! for subsets Q without the pattern in question.
    std::vector<double> weights(patterns);
    double ways = static_cast<double>(patterns); // n·C(n − 1, |Q|)
    for (std::size_t size = 0; size < patterns; ++size) {
        weights[size] = 1 / ways;
        ways = ways * static_cast<double>(patterns - 1 - size) / static_cast<double>(size + 1);
    }
    return weights;
}

PatternSaving savingOf(std::size_t pattern, const std::vector<double>& costs,
                       const std::vector<double>& weights)
{
    const std::size_t bit = std::size_t{1} << pattern;
    const std::size_t all = costs.size() - 1;
    PatternSaving saving{costs[all ^ bit] - costs[all], costs[0] - costs[bit], 0};
    for (std::size_t subset = 0; subset < costs.size(); ++subset)
        if ((subset & bit) == 0)
            saving.shapley += weights[static_cast<std::size_t>(std::popcount(subset))] *
                              (costs[subset] - costs[subset | bit]);
    return saving;
}

} // namespace

Result<std::optional<double>> costWith(const PatternScenario& scenario,
                                       const std::vector<SavingPattern>& patterns)
{
    if (auto checked = checkScenario(scenario); !checked)
        return Failure(checked.error());
    const auto uses = [&](SavingPattern pattern) {
        return std::find(patterns.begin(), patterns.end(), pattern) != patterns.end();
    };
    const bool usesCache = uses(SavingPattern::PromptCache);
    const bool usesCascade = uses(SavingPattern::Cascade);
    const auto calls = uses(SavingPattern::Batch) ? batchedCost(scenario, usesCascade, usesCache)
                                                  : callsCost(scenario, usesCascade, usesCache);
    if (!calls)
        return Failure(calls.error());
    const auto retries = retryEffect(scenario.retryRate, 0, scenario.retryBilled);
    if (!retries || !retries->factor)
        return std::nullopt;
    const double served = *calls * *retries->factor;
    if (!uses(SavingPattern::SemanticCache))
        return served;
    return (1 - scenario.semanticHit) * served + scenario.semanticLookup;
}

Result<std::optional<PatternSavings>> patternSavings(const PatternScenario& scenario,
                                                     const std::vector<SavingPattern>& patterns)
{
    for (std::size_t i = 0; i < patterns.size(); ++i)
        if (std::find(patterns.begin(), patterns.begin() + static_cast<std::ptrdiff_t>(i), patterns[i]) !=
            patterns.begin() + static_cast<std::ptrdiff_t>(i))
            return Failure(inputError("patterns/" + std::to_string(i),
                                      OGIVE_TR("cost", "this pattern stands twice in the list")));
    std::vector<double> costs(std::size_t{1} << patterns.size());
    for (std::size_t subset = 0; subset < costs.size(); ++subset) {
        std::vector<SavingPattern> on;
        for (std::size_t i = 0; i < patterns.size(); ++i)
            if ((subset >> i & 1U) != 0)
                on.push_back(patterns[i]);
        const auto cost = costWith(scenario, on);
        if (!cost)
            return Failure(cost.error());
        if (!*cost)
            return std::nullopt;
        costs[subset] = **cost;
    }
    const std::vector<double> weights = weightsBySize(patterns.size());
    PatternSavings savings{costs.front(), costs.back(), {}};
    for (std::size_t i = 0; i < patterns.size(); ++i)
        savings.savings.push_back(savingOf(i, costs, weights));
    return savings;
}

} // namespace ogive
