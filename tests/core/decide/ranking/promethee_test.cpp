#include "core/decide/ranking/promethee.h"
#include "tests/support/core/expectations.h"

#include "tests/core/decide/ranking/wrong_input.h"

#include <catch2/catch.hpp>

#include <cmath>
#include <numeric>

using namespace ogive;
using namespace ogive::test;

// Expected values and tolerances: MODELS.md M3.

namespace {

using Ranks = std::vector<std::size_t>;

const DecisionMatrix plants{
    {6, 4, {8, 7, 2, 1, 5, 3, 7, 5, 7, 5, 6, 4, 9, 9, 7, 3, 11, 10, 3, 7, 6, 9, 5, 4}},
    {true, true, true, true},
    {0.4, 0.3, 0.1, 0.2}};
const Preference linear{PreferenceKind::Linear, 1, 2, 1};

/// Preference of an option that is better by d in one criterion.
double preferenceAt(const Preference& function, double d)
{
    return promethee({{2, 1, {d, 0}}, {true}, {1}}, {function}).value().positiveFlow[0];
}

} // namespace

TEST_CASE("PROMETHEE II gives the published flows of linear preferences")
{
    const auto result = promethee(plants, {4, linear}).value(); // M3-a
    requireWithin(result.positiveFlow, {0.28, 0.14, 0.22, 0.52, 0.78, 0.26}, 1e-9);
    requireWithin(result.negativeFlow, {0.54, 0.66, 0.44, 0.16, 0.08, 0.32}, 1e-9);
    requireWithin(result.netFlow, {-0.26, -0.52, -0.22, 0.36, 0.70, -0.06}, 1e-9);
    REQUIRE(result.ranks == Ranks{5, 6, 4, 2, 1, 3});
}

TEST_CASE("PROMETHEE II gives the published flows of wind farms")
{
    const DecisionMatrix farms{
        {4, 12, {16347, 9,   73.8, 36.7, 1.5, 3730, 2, 1, 38.8, 4, 1720524, 40012,
                 14219, 8.5, 55,   36,   2,   3240, 1, 1, 33.1, 2, 1496512, 34803,
                 8160,  9,   64.8, 28.5, 2,   1860, 2, 2, 45.8, 4, 858830,  19973,
                 8160,  8.5, 62.5, 29.5, 1.5, 1860, 1, 3, 27.3, 3, 858830,  19973}},
        {false, false, false, false, false, true, false, false, true, false, true, true},
        {20, 5, 5, 1.67, 1.67, 11.67, 11.67, 5, 5, 16.67, 8.33, 8.33}};
    std::vector<Preference> preferences;
    for (const double p : {7280.0, 4.0, 13.4, 7.4, 3.0, 1662.0, 3.0, 3.0, 13.8, 3.0, 766240.0, 17820.0})
        preferences.push_back({PreferenceKind::V, 0, p, 1});
    const auto result = promethee(farms, preferences).value(); // M3-b
    requireWithin(result.netFlow,
                  {-0.044496992245306566, 0.18838474149125764, -0.09537616049136366, -0.04851158875458736},
                  1e-9);
    requireWithin(result.netFlow, {-0.0445, 0.1884, -0.0954, -0.0485}, 5e-5);
    REQUIRE(result.ranks == Ranks{2, 1, 4, 3});
}

TEST_CASE("PROMETHEE II counts every advantage fully by the usual preference")
{
    const auto result =
        promethee({{3, 2, {4, 2, 1, 5, 3, 4}}, {true, true}, {0.4, 0.6}}, {2, Preference{}}).value(); // M3-c
    requireWithin(result.positiveFlow, {0.4, 0.6, 0.5}, 1e-12);
    requireWithin(result.negativeFlow, {0.6, 0.4, 0.5}, 1e-12);
    requireWithin(result.netFlow, {-0.2, 0.2, 0}, 1e-12);
    REQUIRE(result.ranks == Ranks{3, 1, 2});
}

TEST_CASE("each preference function has its definition's values")
{
    REQUIRE(preferenceAt({PreferenceKind::Usual, 0, 0, 1}, 0.001) == 1);
    REQUIRE(preferenceAt({PreferenceKind::U, 2, 0, 1}, 2) == 0);
    REQUIRE(preferenceAt({PreferenceKind::U, 2, 0, 1}, 2.5) == 1);
    REQUIRE(preferenceAt({PreferenceKind::V, 0, 4, 1}, 1) == 0.25);
    REQUIRE(preferenceAt({PreferenceKind::V, 0, 4, 1}, 5) == 1);
    REQUIRE(preferenceAt({PreferenceKind::V, 0, 0, 1}, 5) == 1);
    REQUIRE(preferenceAt({PreferenceKind::Level, 1, 3, 1}, 1) == 0);
    REQUIRE(preferenceAt({PreferenceKind::Level, 1, 3, 1}, 2) == 0.5);
    REQUIRE(preferenceAt({PreferenceKind::Level, 1, 3, 1}, 3) == 0.5);
    REQUIRE(preferenceAt({PreferenceKind::Level, 1, 3, 1}, 3.5) == 1);
    REQUIRE(preferenceAt({PreferenceKind::Linear, 1, 3, 1}, 1.5) == 0.25);
    REQUIRE(preferenceAt({PreferenceKind::Linear, 1, 3, 1}, 3) == 1);
    REQUIRE(preferenceAt({PreferenceKind::Linear, 2, 2, 1}, 2) == 0);
    REQUIRE(preferenceAt({PreferenceKind::Linear, 2, 2, 1}, 2.1) == 1);
    REQUIRE(preferenceAt({PreferenceKind::Gauss, 0, 0, 2}, 3) ==
            Approx(1 - std::exp(-9.0 / 8)).epsilon(1e-12));
    for (const auto kind : {PreferenceKind::Usual, PreferenceKind::U, PreferenceKind::V,
                            PreferenceKind::Level, PreferenceKind::Linear, PreferenceKind::Gauss}) {
        REQUIRE(preferenceAt({kind, 1, 2, 1}, 0) == 0);
        REQUIRE(preferenceAt({kind, 1, 2, 1}, -5) == 0);
    }
}

TEST_CASE("net flows sum to 0 and move with the options")
{
    DecisionMatrix reversed = plants;
    for (std::size_t i = 0; i < 6; ++i)
        for (std::size_t j = 0; j < 4; ++j)
            reversed.table.values[i * 4 + j] = plants.table.at(5 - i, j);
    const std::vector<Preference> preferences{
        linear, {PreferenceKind::Gauss, 0, 0, 1.5}, {PreferenceKind::Level, 1, 3, 1}, {}};
    const auto there = promethee(plants, preferences).value();
    const auto back = promethee(reversed, preferences).value();
    REQUIRE(std::accumulate(there.netFlow.begin(), there.netFlow.end(), 0.0) == Approx(0).margin(1e-12));
    for (std::size_t i = 0; i < 6; ++i)
        REQUIRE(back.netFlow[i] == Approx(there.netFlow[5 - i]).margin(1e-12));
}

TEST_CASE("one option alone, and equal options, have flows of 0")
{
    REQUIRE(promethee({{1, 1, {4}}, {true}, {1}}, {linear}).value().netFlow == std::vector<double>{0});
    const auto equal = promethee({{2, 1, {4, 4}}, {false}, {1}}, {Preference{}}).value();
    REQUIRE(equal.netFlow == std::vector<double>{0, 0});
    REQUIRE(equal.ranks == Ranks{1, 1});
}

TEST_CASE("thresholds in the wrong order or no numbers are refused")
{
    const DecisionMatrix one{{2, 1, {1, 2}}, {true}, {1}};
    REQUIRE(wrongPlace(promethee(one, {})) == "/fn");
    REQUIRE(wrongPlace(promethee(one, {{PreferenceKind::Linear, 2, 1, 1}})) == "/fn/0");
    REQUIRE(wrongPlace(promethee(one, {{PreferenceKind::Level, -1, 1, 1}})) == "/fn/0");
    REQUIRE(wrongPlace(promethee(one, {{PreferenceKind::U, notANumber, 0, 1}})) == "/fn/0");
    REQUIRE(wrongPlace(promethee(one, {{PreferenceKind::V, 0, infinite, 1}})) == "/fn/0");
    REQUIRE(wrongPlace(promethee(one, {{PreferenceKind::Gauss, 0, 0, 0}})) == "/fn/0");
    REQUIRE(wrongPlace(promethee(one, {{PreferenceKind::Usual, 2, 1, 0}})) == "none");
}
