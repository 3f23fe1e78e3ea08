#include "core/cost/workload.h"
#include "tests/support/core/expectations.h"

#include <catch2/catch.hpp>

#include <limits>
#include <string>

using namespace ogive;
using namespace ogive::test;

// Expected values and tolerances are those of the worked examples of MODELS.md part 1; the ids stand beside
// them.

TEST_CASE("the mean rate spreads a day's requests over its seconds")
{
    REQUIRE(averageRate(1e6).value() == near(11.574074074074074)); // W1-a
    REQUIRE(averageRate(43200).value() == near(0.5));              // W1-b
    REQUIRE(averageRate(0).value() == 0);                          // W1-c
}

TEST_CASE("the peak rate is the mean rate times the peak factor")
{
    REQUIRE(peakRate(1e6, 3).value() == near(34.72222222222222));              // W2-a
    REQUIRE(peakRate(86400, 2.4).value() == near(2.4));                        // W2-b
    REQUIRE(peakFactorFromWindow(0.8, 8).value() == near(2.4000000000000004)); // W2-c
    REQUIRE(peakFactorFromWindow(0.75, 6).value() == near(3));                 // W2-d
}

TEST_CASE("the prompt of a call is the sum of its parts")
{
    REQUIRE(inputTokens({600, 0, 5, 400, 800, 60}).value() == 3460);    // W3-a
    REQUIRE(inputTokens({1500, 2200, 20, 250, 0, 35}).value() == 8735); // W3-b
    REQUIRE(inputTokens({}).value() == 0);
}

TEST_CASE("an agent sends everything so far again at each step")
{
    const auto six = agentTokens({3000, 200, 600, 500, 6, 0}).value(); // W4-a
    REQUIRE(six.input == near(30000));
    REQUIRE(six.output == near(3000));
    const auto one = agentTokens({3000, 200, 600, 500, 1, 0}).value(); // W4-b
    REQUIRE(one.input == near(3000));
    REQUIRE(one.output == near(500));
    const auto random = agentTokens({1000, 100, 400, 100, 4.5, 3}).value(); // W4-c
    REQUIRE(random.input == near(9187.5));
    REQUIRE(random.output == near(450));
}

TEST_CASE("a semantic cache takes calls away and steps multiply them")
{
    REQUIRE(modelCalls(30000, 0.2, 1).value() == 24000); // W5
    REQUIRE(modelCalls(30000, 0.2, 4).value() == 96000); // W5
}

TEST_CASE("growth compounds month by month")
{
    REQUIRE(growthTotal(100000, 0.05, 12).value() == near(1591712.6520442585));   // W6-a
    REQUIRE(growthTotal(100000, 0, 12).value() == 1200000);                       // W6-b
    REQUIRE(growthInMonth(100000, 0.05, 11).value() == near(171033.93581163135)); // W6-c
    REQUIRE(growthTotal(2000, -0.1, 6).value() == near(9371.18));                 // W6-d
}

TEST_CASE("growth holds at the ends of its range")
{
    // By hand: everything gone after the first month; no months at all; a growth too small for (1+g)^n − 1,
    // where the sum is n plus g·n(n−1)/2 in the first order.
    REQUIRE(growthTotal(2000, -1, 6).value() == 2000);
    REQUIRE(growthTotal(2000, -1, 0).value() == 0);
    REQUIRE(growthInMonth(2000, -1, 0).value() == 2000);
    REQUIRE(growthInMonth(2000, -1, 1).value() == 0);
    REQUIRE(growthTotal(1, 1e-17, 12).value() == near(12));
}

TEST_CASE("the total of several months is the sum of the months")
{
    double sum = 0;
    for (int month = 0; month < 24; ++month)
        sum += growthInMonth(1234, 0.07, month).value();
    REQUIRE(growthTotal(1234, 0.07, 24).value() == near(sum));
}

TEST_CASE("a workload outside its ranges is refused by the input's name")
{
    for (const double wrong : {notANumber, infinite, -infinite, -1.0, 1.1e12})
        REQUIRE(wrongField(averageRate(wrong)) == "/requests_per_day");
    REQUIRE(wrongField(peakRate(100, 0.99)) == "/paf");
    REQUIRE(wrongField(peakRate(100, notANumber)) == "/paf");
    REQUIRE(wrongField(peakFactorFromWindow(1.01, 8)) == "/share");
    REQUIRE(wrongField(peakFactorFromWindow(notANumber, 8)) == "/share");
    REQUIRE(wrongField(peakFactorFromWindow(0.5, 0)) == "/hours");
    REQUIRE(wrongField(peakFactorFromWindow(0.5, 25)) == "/hours");
    REQUIRE(wrongField(inputTokens({0, 0, 0, 0, -1, 0})) == "/history");
    REQUIRE(wrongField(inputTokens({0, 0, infinite, 0, 0, 0})) == "/top_k");
    REQUIRE(wrongField(agentTokens({1e8, 0, 0, 0, 1, 0})) == "/t_in");
    REQUIRE(wrongField(agentTokens({1, 0, 0, 0, 0.5, 0})) == "/steps");
    REQUIRE(wrongField(agentTokens({1, 0, 0, 0, 2, -1})) == "/steps_var");
    REQUIRE(wrongField(modelCalls(1, 1.5, 1)) == "/h_sem");
    REQUIRE(wrongField(growthTotal(1, -1.01, 12)) == "/g");
    REQUIRE(wrongField(growthTotal(1, 0.1, 121)) == "/n");
    REQUIRE(wrongField(growthInMonth(1, 0.1, 1.5)) == "/m");
}

TEST_CASE("a refusal says which values are accepted")
{
    REQUIRE(english(averageRate(notANumber).error().reason) ==
            "requests_per_day must be a number from 0 to 1000000000000");
    REQUIRE(averageRate(notANumber).error().code == ErrorCode::Invalid);
}
