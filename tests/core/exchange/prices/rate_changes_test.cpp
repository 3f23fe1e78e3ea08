#include "core/exchange/prices/rate_changes.h"
#include "tests/support/core/price_lists.h"

#include <catch2/catch.hpp>

using namespace ogive;
using namespace ogive::test;

namespace {

Model modelAt(double input, double output)
{
    Model model;
    model.id = ModelId("nova-x");
    Price& price = model.prices.emplace_back();
    price.inputUsdPerMtok = input;
    price.outputUsdPerMtok = output;
    return model;
}

PriceTier tierAt(double tokens, double input)
{
    PriceTier tier;
    tier.minPromptTokens = tokens;
    tier.inputUsdPerMtok = input;
    return tier;
}

} // namespace

TEST_CASE("a rate that differs is a change with its percent")
{
    const auto changes = rateChanges(modelAt(2, 10), modelAt(2.5, 10), today, Compared::StatedBySecond);
    REQUIRE(changes.size() == 1);
    CHECK(changes[0].model.value == "nova-x");
    CHECK(changes[0].rate == "input_usd_per_mtok");
    CHECK(changes[0].from == 2.0);
    CHECK(changes[0].to == 2.5);
    CHECK(changes[0].percent() == 25.0);
    CHECK(rateChanges(modelAt(2, 10), modelAt(2, 10), today, Compared::StatedBySecond).empty());
}

TEST_CASE("a change from nothing has no percent")
{
    CHECK_FALSE(RateChange{ModelId("x"), "input_usd_per_mtok", 0, 0.0, 2.0}.percent());
    CHECK_FALSE(RateChange{ModelId("x"), "input_usd_per_mtok", 0, {}, 2.0}.percent());
    CHECK(RateChange{ModelId("x"), "input_usd_per_mtok", 0, 2.0, 0.0}.percent() == -100.0);
}

TEST_CASE("a rate that only one side states counts as asked for")
{
    Model known = modelAt(2, 10);
    Model listed = modelAt(2, 10);
    known.prices[0].cacheWriteUsdPerMtok = 2.5;
    listed.prices[0].cachedInputUsdPerMtok = 0.2;
    const auto stated = rateChanges(known, listed, today, Compared::StatedBySecond);
    REQUIRE(stated.size() == 1);
    CHECK(stated[0].rate == "cached_input_usd_per_mtok");
    CHECK_FALSE(stated[0].from);
    CHECK(rateChanges(known, listed, today, Compared::StatedByBoth).empty());
    CHECK(rateChanges(known, listed, today, Compared::InForce).empty());
}

TEST_CASE("tiers are compared by what a prompt of that size costs")
{
    Model known = modelAt(2, 10);
    Model listed = modelAt(2, 10);
    listed.prices[0].tiers.push_back(tierAt(200001, 4));
    const auto added = rateChanges(known, listed, today, Compared::StatedBySecond);
    REQUIRE(added.size() == 1);
    CHECK(added[0].minPromptTokens == 200001);
    CHECK(added[0].from == 2.0);
    CHECK(added[0].to == 4.0);
    CHECK(rateChanges(listed, known, today, Compared::StatedBySecond).empty());
    CHECK(rateChanges(known, listed, today, Compared::StatedByBoth).empty());
    CHECK(rateChanges(listed, known, today, Compared::InForce).size() == 1);
    known.prices[0].tiers.push_back(tierAt(200000, 4)); // the same threshold, written the other way
    CHECK(rateChanges(known, listed, today, Compared::StatedByBoth).empty());
    CHECK(rateChanges(known, listed, today, Compared::StatedBySecond).empty());
}

TEST_CASE("the price in force on the date is compared, and none where there is none")
{
    Model known = modelAt(2, 10);
    Model listed = modelAt(3, 10);
    listed.prices[0].validFrom = "2026-12-01";
    CHECK(rateChanges(known, listed, today, Compared::StatedBySecond).empty());
    CHECK(rateChanges(known, listed, "2026-12-01", Compared::StatedBySecond).size() == 1);
}

TEST_CASE("a price for a model without one is a change from not known")
{
    Model known = modelAt(2, 10);
    known.prices.clear();
    const auto changes = rateChanges(known, modelAt(3, 10), today, Compared::StatedBySecond);
    REQUIRE(changes.size() == 2);
    CHECK_FALSE(changes[0].from);
    CHECK(changes[0].to == 3.0);
    CHECK(rateChanges(known, modelAt(3, 10), today, Compared::StatedByBoth).empty());
    CHECK(rateChanges(modelAt(3, 10), known, today, Compared::StatedBySecond).empty());
}

TEST_CASE("amounts are the same where only calculation tells them apart")
{
    CHECK(isSameAmount(0.3, 0.1 + 0.2));
    CHECK(isSameAmount(0, 0));
    CHECK_FALSE(isSameAmount(0.3, 0.30001));
    CHECK_FALSE(isSameAmount(0, 1e-12));
}
