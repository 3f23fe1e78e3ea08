#include "core/knowledge/model.h"

#include <catch2/catch.hpp>

using namespace ogive;

namespace {

Price priceOfInput(double input, const std::string& from = {}, const std::string& to = {})
{
    Price price;
    price.inputUsdPerMtok = input;
    price.validFrom = from;
    price.validTo = to;
    return price;
}

PriceTier tier(double from, double input)
{
    PriceTier tier;
    tier.minPromptTokens = from;
    tier.inputUsdPerMtok = input;
    return tier;
}

double inputOf(const Model& model, std::string_view date, double prompt = 0)
{
    const PriceInForce price = priceOf(model, date, prompt);
    REQUIRE(price);
    return *price.rates->inputUsdPerMtok;
}

} // namespace

TEST_CASE("a price holds from its first day to the day before its last")
{
    Model model;
    model.prices = {priceOfInput(5), priceOfInput(3, "2026-06-01", "2026-09-01"),
                    priceOfInput(4, "2027-01-01")};
    CHECK(inputOf(model, "2026-05-31") == 5);
    CHECK(inputOf(model, "2026-06-01") == 3);
    CHECK(inputOf(model, "2026-08-31") == 3);
    CHECK(inputOf(model, "2026-09-01") == 5);
    CHECK(inputOf(model, "2027-01-01") == 4);
    CHECK(inputOf(model, "") == 5);
}

TEST_CASE("a prompt that reaches a tier is billed by it from its first token on")
{
    Model model;
    model.prices = {priceOfInput(2)};
    model.prices[0].tiers = {tier(200001, 4), tier(500001, 6)};
    CHECK(inputOf(model, "", 200000) == 2);
    CHECK(inputOf(model, "", 200001) == 4);
    CHECK(inputOf(model, "", 500001) == 6);
    CHECK(priceOf(model, "", 200001).minPromptTokens == 200001);
}

TEST_CASE("a price for certain hours is not the price in force")
{
    Model model;
    model.prices = {priceOfInput(1)};
    model.prices[0].schedule = "off-peak";
    CHECK_FALSE(priceOf(model, "2026-11-25", 0));
    model.prices.push_back(priceOfInput(2));
    CHECK(inputOf(model, "2026-11-25") == 2);
}
