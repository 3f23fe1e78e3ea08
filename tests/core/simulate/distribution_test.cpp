#include "core/simulate/distribution.h"

#include "core/base/numeric/exponential.h"
#include "core/base/numeric/normal.h"
#include "core/base/numeric/normal_loops.h"
#include "core/base/numeric/random.h"
#include "core/simulate/sampling/input_distribution.h"
#include "tests/support/core/built_in.h"

#include <cmath>

using namespace ogive;
using namespace ogive::test;

namespace {

using Shape = Distribution::Shape;

const Field& fieldNamed(const char* id)
{
    return builtIn().fields[*builtIn().fieldIndex(FieldId(id))];
}

UncertainRange percentileRange(double p10, double p90)
{
    return {UncertainRange::Kind::Percentiles, p10, 0, p90};
}

UncertainRange pointRange(double least, double mode, double most)
{
    return {UncertainRange::Kind::ThreePoints, least, mode, most};
}

} // namespace

TEST_CASE("the exponential function of wide loops agrees with the library's over its whole range")
{
    double worst = 0;
    for (double x = -708; x <= 709; x += 0.01371)
        worst = std::max(worst, std::abs(exponential(x) / std::exp(x) - 1));
    CHECK(worst < 5e-16);
    CHECK(exponential(0) == 1);
    CHECK(exponential(-1e9) == exponential(-708));
    CHECK(std::isfinite(exponential(1e9)));
}

TEST_CASE("normal quantiles of many numbers are those of single ones, in the middle and both tails")
{
    std::vector<double> numbers{0x1p-53, 1e-12, 1.38e-11, 1.4e-11, 1e-5,
                                0.075,   0.5,   0.925,    0.99999, 1 - 0x1p-53};
    for (std::uint64_t i = 0; i < 3000; ++i)
        numbers.push_back(uniform(7, RandomStream::MonteCarlo, i, 0));
    std::vector<double> quantiles = numbers;
    normalQuantiles(quantiles);
    for (std::size_t i = 0; i < numbers.size(); ++i)
        CHECK(quantiles[i] == Approx(normalQuantile(numbers[i])).epsilon(1e-14).margin(1e-15));
    // Alone or among others: the same bits.
    for (std::size_t i = 0; i < 100; ++i) {
        double alone = numbers[i];
        normalQuantiles({&alone, 1});
        CHECK(alone == quantiles[i]);
    }
}

TEST_CASE("a distribution's quantiles are those of its formula")
{
    // U3-a, U1-a, U1-b, U2-b.
    const auto lognormal = Distribution::percentiles(10000, 40000);
    CHECK(lognormal.shape() == Shape::Lognormal);
    CHECK(lognormal.median() == Approx(19999.99999999998).epsilon(1e-12));
    CHECK(lognormal.quantile(0.1) == Approx(10000).epsilon(1e-12));
    CHECK(lognormal.quantile(0.9) == Approx(40000).epsilon(1e-12));
    const auto triangular = Distribution::triangular({0.45, 0.6, 0.77});
    CHECK(triangular.quantile(0.1) == Approx(0.519282032302755).epsilon(1e-12));
    CHECK(triangular.quantile(0.9) == Approx(0.6962436443416569).epsilon(1e-12));
    const auto pert = Distribution::pert({1, 3, 10});
    CHECK(pert.quantile(0.1) == Approx(1.896559576230655).margin(9e-6));
    // A range around 0 is normal: its middle is the mean of both ends.
    const auto normal = Distribution::percentiles(-2, 6);
    CHECK(normal.shape() == Shape::Normal);
    CHECK(normal.median() == Approx(2));
    CHECK(normal.quantile(0.9) == Approx(6));
}

TEST_CASE("the table of a PERT distribution rises and stays within a millionth of its range")
{
    const auto points =
        GENERATE(ThreePoints{0, 0.5, 1}, ThreePoints{0, 0, 1}, ThreePoints{0, 1, 1}, ThreePoints{1, 3, 10},
                 ThreePoints{0.65, 0.8, 0.95}, ThreePoints{-5, -4.9, 7});
    const auto pert = Distribution::pert(points);
    const double width = points.maximum - points.minimum;
    double before = points.minimum;
    double worst = 0;
    std::vector<double> probabilities{0x1p-53, 1e-15, 1e-12, 1e-9, 1e-7, 1e-5, 1e-4};
    for (int i = 1; i < 1000; ++i)
        probabilities.push_back(i / 1000.0);
    for (const double end : {1e-4, 1e-5, 1e-7, 1e-9, 1e-12, 1e-15})
        probabilities.push_back(1 - end);
    for (const double p : probabilities) {
        const double value = pert.quantile(p);
        CHECK(value >= before);
        before = value;
        worst = std::max(worst, std::abs(value - pertQuantile(p, points).value()) / width);
    }
    CHECK(worst < 1e-6);
    CHECK(before <= points.maximum);
}

TEST_CASE("what cannot vary is a constant")
{
    for (const Distribution& same :
         {Distribution::constant(5), Distribution::percentiles(5, 5),
          Distribution::percentiles(-5, -5).clippedTo(5, 9), Distribution::triangular({5, 5, 5}),
          Distribution::pert({5, 5, 5}), Distribution::normal(5, 0)}) {
        CHECK(same.isConstant());
        CHECK(same.quantile(0.01) == 5);
        CHECK(same.median() == 5);
    }
}

TEST_CASE("a requirement is drawn from the scenario's range, else from the default spread")
{
    const Field& traffic = fieldNamed("expected_traffic"); // P10 0.5v, P90 2v
    const auto byDefault = distributionOf(traffic, 1000);
    CHECK(byDefault.quantile(0.1) == Approx(500).epsilon(1e-12));
    CHECK(byDefault.quantile(0.9) == Approx(2000).epsilon(1e-12));
    const auto stated = distributionOf(traffic, 1000, percentileRange(800, 900));
    CHECK(stated.quantile(0.1) == Approx(800).epsilon(1e-12));
    const auto pointed = distributionOf(traffic, 1000, pointRange(100, 300, 900));
    CHECK(pointed.shape() == Shape::Pert);
    CHECK(pointed.quantile(1e-9) == Approx(100).margin(1));
    CHECK(pointed.quantile(1 - 1e-9) == Approx(900).margin(4));
    CHECK(distributionOf(fieldNamed("team_size"), 3).isConstant());
    CHECK(distributionOf(traffic, 0).isConstant());
    // A file may state a range of a choice; it means nothing.
    CHECK(distributionOf(fieldNamed("budget"), 2, percentileRange(0, 3)).quantile(0.9) == 2);
}

TEST_CASE("draws stay inside the field's range")
{
    const Field& share = fieldNamed("duplicate_share"); // v ± 0.15, clipped to 0…1
    const auto low = distributionOf(share, 0.1);
    CHECK(low.quantile(1e-12) >= 0);
    CHECK(low.quantile(1e-12) < 0.001);
    CHECK(low.quantile(1 - 1e-12) == Approx(0.25).margin(0.001));
    const auto wide = distributionOf(share, 0.1, percentileRange(0.3, 0.9));
    CHECK(wide.quantile(0.99) == 1);
    CHECK(distributionOf(share, 0.1, percentileRange(2, 3)).median() == 1);
    const auto normal = distributionOf(share, 0.1, percentileRange(0, 0.5));
    CHECK(normal.quantile(0.01) == 0);
    // Steps: PERT(1, v, 2v).
    const auto steps = distributionOf(fieldNamed("turns_per_task"), 8);
    CHECK(steps.quantile(1e-14) == Approx(1).margin(0.01));
    CHECK(steps.quantile(1 - 1e-14) == Approx(16).margin(0.1));
    // From one step on: Beta(1, 5) between 1 and 2, whose median is 1 − 0.5^(1/5).
    CHECK(distributionOf(fieldNamed("turns_per_task"), 1).median() ==
          Approx(2 - std::pow(0.5, 0.2)).margin(1e-6));
}

TEST_CASE("a parameter is drawn around the scenario's value")
{
    for (const Parameter& parameter : builtIn().parameters) {
        const auto drawn = distributionOf(parameter, parameter.value);
        INFO(parameter.id);
        CHECK(drawn.isConstant() == !parameter.spread.has_value());
        if (parameter.id == "cache_hit") { // 0.8 ± 0.15, by symmetry
            CHECK(drawn.median() == Approx(0.8).margin(1e-6));
            CHECK(distributionOf(parameter, 1).quantile(0.999) <= 1);
        }
    }
}
