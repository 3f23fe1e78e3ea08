#pragma once

#include "core/cost/compare_costs.h"
#include "core/decide/changes/decision_chain.h"
#include "core/simulate/forecast/uncertain_inputs.h"
#include "core/simulate/percentiles.h"
#include "core/simulate/sensitivity.h"
#include "core/simulate/simulation.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace ogive {

/// What a forecast is asked for.
struct ForecastRequest {
    std::vector<std::pair<FieldId, UncertainRange>> ranges; ///< that the scenario states
    DecisionChain chain;                                    ///< how its decisions are made
    std::uint64_t samples = 65'536;
    std::uint64_t seed = 1;
    SamplingMethod method = SamplingMethod::MonteCarlo;
    /// Also shares of variance and what finding out is worth, which take several times as long.
    bool withSensitivity = true;
};

/// What one uncertain input does to the monthly cost, US dollars.
struct InputEffect {
    std::size_t input = 0; ///< position among the forecast's inputs
    double p10 = 0;        ///< of the input
    double p90 = 0;
    double costAtP10 = 0; ///< with every other input at its P50
    double costAtP90 = 0;
    std::optional<double> firstOrder; ///< share of the cost's variance that it causes alone, U11
    std::optional<double> total;      ///< … and together with others
    std::optional<double> findingOut; ///< expected saving a month if it were known before choosing

    bool operator==(const InputEffect&) const = default;
};

/// How often each option of a decision comes out.
struct DecisionShares {
    std::size_t decision = 0;
    std::vector<std::pair<std::size_t, double>> shares; ///< options that come out at all, the commonest first
    std::optional<std::size_t> now;                     ///< what comes out with the values as they are
    ShareOfSamples same;                                ///< how often that stays so

    bool operator==(const DecisionShares&) const = default;
};

/// Cost with low, typical and high use: every uncertain input at its P10, as it is, at its P90.
struct UseCosts {
    std::optional<double> low;
    std::optional<double> typical;
    std::optional<double> high;

    bool operator==(const UseCosts&) const = default;
};

/// Percentiles of a latency over what is uncertain, seconds.
struct LatencyRange {
    double p10 = 0;
    double p50 = 0;
    double p90 = 0;

    bool operator==(const LatencyRange&) const = default;
};

/// What a scenario may cost and become, given how sure its numbers are. Inputs vary independently.
struct Forecast {
    std::optional<Message> whyNot; ///< set: there are no numbers, such as while the cost is not known
    bool isCancelled = false;
    std::vector<UncertainInput> inputs;
    std::uint64_t samples = 0;
    std::uint64_t seed = 1;
    SamplingMethod method = SamplingMethod::MonteCarlo;
    SampleSummary cost;                         ///< monthly, US dollars
    std::vector<double> costs;                  ///< of every sample, in order
    std::optional<double> budget;               ///< monthly, where the scenario has one
    std::optional<ShareOfSamples> withinBudget; ///< the probability of staying in it
    UseCosts use;
    double base = 0;                         ///< cost with every input at its P50
    std::vector<InputEffect> effects;        ///< the longest bar of the tornado first
    std::vector<DecisionShares> robustness;  ///< decisions that arise, in the knowledge's order
    std::optional<LatencyRange> firstOutput; ///< P95 of the time until the first output
    std::optional<LatencyRange> fullAnswer;  ///< P95 of the time until the last
};

/// MODELS.md part 7 over the estimate of section 11. The options chosen now are held while cost and latency
/// vary; decisions are taken anew for each sample. The same request gives the same forecast on any number of
/// threads. Errors as of simulate().
[[nodiscard]] Result<Forecast> forecastOf(const CostSubject& subject, const ForecastRequest& request,
                                          const SimulationRun& run = {});

} // namespace ogive
