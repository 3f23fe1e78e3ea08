#include "core/cost/pattern_savings.h"
#include "tests/support/core/expectations.h"

#include <catch2/catch.hpp>

using namespace ogive;
using namespace ogive::test;

// The scenario of MODELS.md C7; its worked examples are among those of compute.

namespace {

PatternScenario support()
{
    PatternScenario scenario;
    scenario.call = {6000, 400};
    scenario.caching = {4500, 0.8};
    scenario.large = {3, 15, 0.3, 3.75};
    scenario.small = {0.25, 2, 0.025, 0.25};
    scenario.escalated = 0.3;
    scenario.retryRate = 0.02;
    scenario.batchShare = 0.3;
    scenario.batchDiscount = 0.5;
    scenario.semanticHit = 0.2;
    scenario.semanticLookup = 2e-5;
    return scenario;
}

const std::vector<SavingPattern> everyPattern(savingPatterns.begin(), savingPatterns.end());

} // namespace

TEST_CASE("shapley savings add up to what all patterns save together")
{
    const auto savings = patternSavings(support(), everyPattern).value().value();
    double sum = 0;
    for (const PatternSaving& saving : savings.savings)
        sum += saving.shapley;
    CHECK(sum == near(savings.base - savings.full));
}

TEST_CASE("batches that don't go with the prompt cache are priced without it")
{
    PatternScenario scenario = support();
    scenario.batchStacksWithCache = false;
    // C7's step by step: 0.014955 a call with the cache; (6000·3 + 400·15)/1e6 = 0.024 without.
    const auto cost = costWith(scenario, {SavingPattern::PromptCache, SavingPattern::Batch}).value().value();
    CHECK(cost == near((0.7 * 0.014955 + 0.3 * 0.5 * 0.024) / 0.98));
}

TEST_CASE("a pattern that costs more than it saves has a negative saving")
{
    PatternScenario scenario = support();
    scenario.semanticHit = 0;
    const auto savings = patternSavings(scenario, {SavingPattern::SemanticCache}).value().value();
    CHECK(savings.savings.front().marginal == near(-2e-5));
}

TEST_CASE("patterns save nothing where every attempt fails, and none stands twice")
{
    PatternScenario scenario = support();
    scenario.retryRate = 1;
    CHECK_FALSE(patternSavings(scenario, everyPattern).value());
    CHECK(wrongField(patternSavings(support(), {SavingPattern::Batch, SavingPattern::Batch})) ==
          "/patterns/1");
}

TEST_CASE("a scenario's wrong number is named")
{
    PatternScenario scenario = support();
    scenario.small.output = -1;
    CHECK(wrongField(patternSavings(scenario, everyPattern)) == "/sc/small/p_out");
    scenario = support();
    scenario.call.input = 2e7;
    CHECK(wrongField(patternSavings(scenario, everyPattern)) == "/sc/t_in");
    scenario = support();
    scenario.batchShare = notANumber;
    CHECK(wrongField(patternSavings(scenario, everyPattern)) == "/sc/batch_share");
}
