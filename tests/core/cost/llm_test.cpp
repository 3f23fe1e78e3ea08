#include "core/cost/llm.h"
#include "tests/support/core/expectations.h"

#include <catch2/catch.hpp>

#include <limits>
#include <string>

using namespace ogive;
using namespace ogive::test;

// Expected values and tolerances are those of the worked examples of MODELS.md part 2; the ids stand beside
// them.

namespace {

const TokenPrices dear{3, 15, 0.3, 3.75};

} // namespace

TEST_CASE("a call costs its tokens at their prices")
{
    REQUIRE(callCost({4000, 500}, {3, 15, {}, {}}).value().total() == near(0.0195));                  // C1-a
    REQUIRE(callCost({4000, 500}, dear, PromptCaching{3000, 0.9}).value().total() == near(0.012435)); // C1-b
    REQUIRE(callCost({2000, 0}, {1, 5, 0.1, 1.25}, PromptCaching{9999, 1}).value().total() ==
            near(0.0002)); // C1-c
}

TEST_CASE("a call's cost is split into its terms")
{
    // C1-b's working: 1000·3, 3000·0.9·0.3, 3000·0.1·3.75 and 7500, each by 1e6.
    const CallCost cost = callCost({4000, 500}, dear, PromptCaching{3000, 0.9}).value();
    REQUIRE(cost.uncachedInput == near(0.003));
    REQUIRE(cost.cachedRead == near(0.00081));
    REQUIRE(cost.cacheWrite == near(0.001125));
    REQUIRE(cost.output == near(0.0075));
}

TEST_CASE("without cache prices the cached part costs as much as plain input")
{
    const auto plain = callCost({4000, 500}, {3, 15, {}, {}}).value().total();
    REQUIRE(callCost({4000, 500}, {3, 15, {}, {}}, PromptCaching{3000, 0.9}).value().total() == near(plain));
}

TEST_CASE("a request costs all its calls")
{
    const auto agent = agentTokens({3000, 200, 600, 500, 6, 0}).value();            // W4-a
    REQUIRE(requestCost(agent, 6, {3, 15, {}, {}}).value().total() == near(0.135)); // C6's third example
    // By hand: 6 calls with 1000 cached tokens each, always hit: (24000·3 + 6000·0.3 + 3000·15)/1e6.
    REQUIRE(requestCost(agent, 6, dear, PromptCaching{1000, 1}).value().total() == near(0.1188));
}

TEST_CASE("a prefix is found alive the more often it is called")
{
    REQUIRE(cacheHitFraction(1.0 / 60, 300).value() == near(0.9932620530009145));  // C1
    REQUIRE(cacheHitFraction(1.0 / 600, 300).value() == near(0.3934693402873666)); // C1
    REQUIRE(cacheHitFraction(0, 300).value() == 0);
}

TEST_CASE("prompt caching pays above its break-even hit fraction")
{
    REQUIRE(cacheBreakevenHit(3, 0.3, 3.75).value().value() == near(0.21739130434782608)); // C2-a
    REQUIRE(cacheBreakevenHit(3, 0.3, 6).value().value() == near(0.5263157894736842));     // C2-b
    REQUIRE(cacheBreakevenHit(2.5, 1.25, 2.5).value().value() == 0);                       // C2-c
}

TEST_CASE("prompt caching costs the same as none at the break-even")
{
    const double hit = cacheBreakevenHit(3, 0.3, 3.75).value().value();
    const double without = callCost({4000, 500}, dear).value().total();
    REQUIRE(callCost({4000, 500}, dear, PromptCaching{3000, hit}).value().total() == near(without));
}

TEST_CASE("where a read costs no less than a write there is no break-even")
{
    REQUIRE(cacheBreakevenHit(3, 1, 1).value().value() == 0); // both below plain input: always
    REQUIRE_FALSE(cacheBreakevenHit(3, 4, 4).value());        // both above: never
    REQUIRE_FALSE(cacheBreakevenHit(3, 3, 3).value());        // nothing is gained
}

TEST_CASE("batches lower the cost by their share and discount")
{
    REQUIRE(batchFactor(0.4, 0.5).value() == near(0.8)); // C3-a
    REQUIRE(batchFactor(1, 0.5).value() == near(0.5));   // C3-b
    REQUIRE(batchFactor(0, 0.5).value() == 1);           // C3-c
}

TEST_CASE("retries raise the cost by what failed attempts bill")
{
    const auto untilServed = retryEffect(0.05, 0, 1).value(); // C4-a
    REQUIRE(untilServed.factor.value() == near(1.0526315789473684));
    REQUIRE(untilServed.attempts.value() == near(1.0526315789473684));
    REQUIRE(untilServed.unserved == 0);
    const auto threeTimes = retryEffect(0.2, 3, 0.5).value(); // C4-b
    REQUIRE(threeTimes.factor.value() == near(1.116));
    REQUIRE(threeTimes.attempts.value() == near(1.24));
    REQUIRE(threeTimes.unserved == near(0.008000000000000007));
    const auto never = retryEffect(0, 3, 1).value(); // C4-c
    REQUIRE(never.factor.value() == near(1));
    REQUIRE(never.attempts.value() == near(1));
    REQUIRE(never.unserved == 0);
}

TEST_CASE("when every attempt fails no cost per request is defined")
{
    REQUIRE(retryEffect(1, 3, 1).value() == RetryEffect{std::nullopt, std::nullopt, 1});
}

TEST_CASE("two models are paid by who answers")
{
    REQUIRE(cascadeCost(0.001, 0.02, 0.3, 0.0005).value() == near(0.0075));               // C5-a
    REQUIRE(routedCost(0.001, 0.02, 0.3, 0.0001).value() == near(0.0068000000000000005)); // C5-b
    REQUIRE(cascadeCost(0.001, 0.02, 1).value() == near(0.021));                          // C5-c
    REQUIRE(isCascadeCheaper(0.001, 0.02, 0.3, 0.0005).value());
    REQUIRE_FALSE(isCascadeCheaper(0.001, 0.02, 1).value());
}

TEST_CASE("a semantic cache saves calls and costs look-ups")
{
    REQUIRE(semanticCacheCost(0.0195, 0.25, 0.00002).value() == near(0.014644999999999998)); // C6
    REQUIRE(monthlyCost(20000, 0.014644999999999998).value() == near(8909.041666666666));    // C6
    REQUIRE(monthlyCost(0, 5).value() == 0);
}

TEST_CASE("patterns compose in their fixed order")
{
    // C7-a step by step.
    const double large = callCost({6000, 400}, dear, PromptCaching{4500, 0.8}).value().total();
    REQUIRE(large == near(0.014955));
    const double small =
        callCost({6000, 400}, {0.25, 2, 0.025, 0.25}, PromptCaching{4500, 0.8}).value().total();
    REQUIRE(small == near(0.00149));
    const double cascade = cascadeCost(small, large, 0.3).value();
    REQUIRE(cascade == near(0.0059765));
    const double retried = cascade * retryEffect(0.02).value().factor.value();
    const double batched = retried * batchFactor(0.3, 0.5).value();
    REQUIRE(semanticCacheCost(batched, 0.2, 2e-5).value() == near(0.004166959183673469));
}

TEST_CASE("model costs outside their ranges are refused by the input's name")
{
    REQUIRE(wrongField(callCost({notANumber, 0}, dear)) == "/t_in");
    REQUIRE(wrongField(callCost({0, 1.1e7}, dear)) == "/t_out");
    REQUIRE(wrongField(callCost({0, 0}, {-1, 0, {}, {}})) == "/p_in");
    REQUIRE(wrongField(callCost({0, 0}, {0, infinite, {}, {}})) == "/p_out");
    REQUIRE(wrongField(callCost({0, 0}, {0, 0, notANumber, {}})) == "/p_read");
    REQUIRE(wrongField(callCost({0, 0}, {0, 0, {}, 2e6})) == "/p_write");
    REQUIRE(wrongField(callCost({0, 0}, dear, PromptCaching{-1, 0})) == "/cacheable");
    REQUIRE(wrongField(callCost({0, 0}, dear, PromptCaching{0, 1.5})) == "/hit");
    REQUIRE(wrongField(requestCost({infinite, 0}, 1, dear)) == "/input");
    REQUIRE(wrongField(requestCost({0, 0}, 0, dear)) == "/steps");
    REQUIRE(wrongField(cacheHitFraction(-1, 0)) == "/rate");
    REQUIRE(wrongField(cacheHitFraction(1, notANumber)) == "/ttl");
    REQUIRE(wrongField(cacheBreakevenHit(3, notANumber, 3)) == "/p_read");
    REQUIRE(wrongField(batchFactor(1.1, 0.5)) == "/share");
    REQUIRE(wrongField(batchFactor(1, notANumber)) == "/discount");
    REQUIRE(wrongField(retryEffect(notANumber)) == "/r");
    REQUIRE(wrongField(retryEffect(0.1, 2.5)) == "/max_attempts");
    REQUIRE(wrongField(retryEffect(0.1, 0, -0.1)) == "/billed");
    REQUIRE(wrongField(cascadeCost(-1, 0, 0)) == "/c_small");
    REQUIRE(wrongField(cascadeCost(0, infinite, 0)) == "/c_large");
    REQUIRE(wrongField(cascadeCost(0, 0, 2)) == "/escalated");
    REQUIRE(wrongField(cascadeCost(0, 0, 0, notANumber)) == "/c_judge");
    REQUIRE(wrongField(routedCost(0, 0, 0, -1)) == "/c_router");
    REQUIRE(wrongField(semanticCacheCost(0, -0.1, 0)) == "/h_sem");
    REQUIRE(wrongField(monthlyCost(1e13, 1)) == "/requests_per_day");
    REQUIRE(wrongField(monthlyCost(1, notANumber)) == "/c_request");
}
