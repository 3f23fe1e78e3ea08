#include "ui/widgets/level_scale.h"

#include <catch2/catch.hpp>

#include <cmath>
#include <limits>
#include <vector>

using ogive::ui::LevelScale;

namespace {

const LevelScale traffic{0, 1e7, 1, true};
const LevelScale latency{10, 60000, 1, true};
const LevelScale factor{1, 30, 0.1, false};

} // namespace

TEST_CASE("the ends of a scale are its first and last position")
{
    for (const LevelScale& scale : {traffic, latency, factor}) {
        CHECK(scale.positionOf(scale.minimum) == 0);
        CHECK(scale.positionOf(scale.maximum) == LevelScale::positions);
        CHECK(scale.valueAt(0) == scale.minimum);
        CHECK(scale.valueAt(LevelScale::positions) == scale.maximum);
    }
}

TEST_CASE("positions and values round trip within the rounding")
{
    for (const LevelScale& scale : {traffic, latency, factor}) {
        for (int position = 0; position <= LevelScale::positions; position += 7) {
            const double value = scale.valueAt(position);
            INFO("position " << position << " value " << value);
            CHECK(std::abs(scale.valueAt(scale.positionOf(value)) - value) <= 0.1 * value + 1e-9);
        }
    }
}

TEST_CASE("values grow with positions")
{
    for (const LevelScale& scale : {traffic, latency, factor}) {
        for (int position = 1; position <= LevelScale::positions; ++position)
            CHECK(scale.valueAt(position) >= scale.valueAt(position - 1));
    }
}

TEST_CASE("a logarithmic scale from 0 begins with 0 and then the smallest step")
{
    CHECK(traffic.valueAt(0) == 0);
    CHECK(traffic.valueAt(1) == 1);
    CHECK(traffic.positionOf(0.5) == 0);
    CHECK(traffic.positionOf(1) == 1);
}

TEST_CASE("equal ratios lie equally far apart on a logarithmic scale")
{
    const int low = traffic.positionOf(1000) - traffic.positionOf(100);
    const int high = traffic.positionOf(1e6) - traffic.positionOf(1e5);
    CHECK(std::abs(low - high) <= 1);
}

TEST_CASE("dragging gives round numbers")
{
    CHECK(traffic.valueAt(traffic.positionOf(120000)) == Approx(120000).epsilon(0.03));
    const double value = traffic.valueAt(640);
    const double grain = std::pow(10, std::floor(std::log10(value))) / 20;
    CHECK(std::fmod(value, grain) == Approx(0).margin(1e-6));
}

TEST_CASE("keyboard steps follow 1, 2, 5 on a logarithmic scale")
{
    std::vector<double> up;
    for (double value = 0; up.size() < 8; up.push_back(value))
        value = traffic.nudged(value, 1);
    CHECK(up == std::vector<double>{1, 2, 5, 10, 20, 50, 100, 200});
    CHECK(traffic.nudged(120000, 1) == 200000);
    CHECK(traffic.nudged(120000, -1) == 100000);
    CHECK(traffic.nudged(1, -1) == 0);
    CHECK(traffic.nudged(0, -1) == 0);
    CHECK(traffic.nudged(1e7, 1) == 1e7);
    CHECK(latency.nudged(10, -1) == 10);
    CHECK(latency.nudged(20, -3) == 10);
}

TEST_CASE("a page is ten times on a logarithmic scale")
{
    CHECK(traffic.paged(1200, 1) == 12000);
    CHECK(traffic.paged(1200, -1) == 120);
    CHECK(traffic.paged(0, 1) == 10);
    CHECK(traffic.paged(5e6, 1) == 1e7);
    CHECK(traffic.paged(1, -1) == 0);
}

TEST_CASE("linear steps are whole steps of about a hundredth of the range")
{
    CHECK(factor.nudged(10, 1) == 10.2);
    CHECK(factor.nudged(30, 1) == 30);
    CHECK(factor.paged(10, 1) == 12);
    const LevelScale people{1, 500, 1, false};
    CHECK(people.nudged(7, 1) == 9);
    CHECK(people.stepped(7, 1) == 8);
}

TEST_CASE("editor steps on a logarithmic scale change the second digit")
{
    CHECK(traffic.stepped(120000, 1) == 130000);
    CHECK(traffic.stepped(120000, -1) == 110000);
    CHECK(traffic.stepped(100000, -1) == 99000);
    CHECK(traffic.stepped(125000, 1) == 130000);
    CHECK(traffic.stepped(125000, -1) == 120000);
    CHECK(traffic.stepped(5, 1) == 6);
    CHECK(traffic.stepped(0, 1) == 1);
    CHECK(traffic.stepped(1, -1) == 0);
}

TEST_CASE("a scale without extent and values that are no numbers are harmless")
{
    const LevelScale point{5, 5, 1, true};
    CHECK(point.positionOf(5) == 0);
    CHECK(point.nudged(5, 1) == 5);
    CHECK(traffic.positionOf(std::numeric_limits<double>::quiet_NaN()) == 0);
    CHECK(traffic.positionOf(std::numeric_limits<double>::infinity()) == LevelScale::positions);
    const LevelScale negative{-10, 10, 1, true};
    CHECK(negative.positionOf(0) == LevelScale::positions / 2);
}
