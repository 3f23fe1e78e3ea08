#include "core/figure/chart/chart_figure.h"

#include "core/figure/write_svg.h"
#include "tests/support/core/figure_shapes.h"
#include "tests/support/core/xml_balance.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <limits>

using namespace ogive;

namespace {

std::string dollars(double value)
{
    return "$" + std::to_string(static_cast<long>(value));
}

StackedBarPicture costs()
{
    StackedBarPicture picture;
    picture.title = "Output tokens are 58 % of the bill";
    picture.subtitle = "Monthly cost by line, typical use";
    picture.series = {"output", "input", "vector DB"};
    picture.bars = {{"Anthropic", true, {4000., 2000., 1000.}}, {"Mistral", false, {2000., 1000., 500.}}};
    picture.tickText = [](double value) { return dollars(value / 1000) + "K"; };
    picture.valueText = dollars;
    return picture;
}

/// The coloured parts of the bars; squares of the legend left out.
std::vector<Box> parts(const Figure& figure)
{
    std::vector<Box> found;
    for (const Box& box : shapesOf<Box>(figure))
        if (box.fill && box.rect.width > 9)
            found.push_back(box);
    return found;
}

std::vector<Box> dashedBoxes(const Figure& figure)
{
    std::vector<Box> found;
    for (const Box& box : shapesOf<Box>(figure))
        if (box.stroke && box.stroke->dash == Dash::Dashed)
            found.push_back(box);
    return found;
}

} // namespace

TEST_CASE("a stacked bar chart shows finding, ticks, totals, labels and legend")
{
    const Figure figure = drawStackedBars(costs());
    for (const char* text : {"Output tokens are 58 % of the bill", "Monthly cost by line, typical use", "$0K",
                             "$2K", "$4K", "$6K", "$8K", "$7000", "$3500", "output", "input", "vector DB"}) {
        INFO(text);
        CHECK(labelsSaying(figure, text).size() == 1);
    }
    CHECK(shapesOf<Polyline>(figure).size() == 5); // one grid line a tick
    CHECK(figure.size == Size{392, 330});
    CHECK(collidingLabels(figure) == 0);
}

TEST_CASE("the chosen bar has bold label and total")
{
    const Figure figure = drawStackedBars(costs());
    CHECK(labelsSaying(figure, "Anthropic").at(0).bold);
    CHECK(labelsSaying(figure, "$7000").at(0).bold);
    CHECK_FALSE(labelsSaying(figure, "Mistral").at(0).bold);
    CHECK_FALSE(labelsSaying(figure, "$3500").at(0).bold);
}

TEST_CASE("parts of a bar are stacked to scale in the inks of their series")
{
    const Figure figure = drawStackedBars(costs());
    const auto lines = shapesOf<Polyline>(figure);
    const double zero = lines.front().points[0].y;
    const double perDollar = (zero - lines.back().points[0].y) / 8000;
    const auto bars = parts(figure);
    REQUIRE(bars.size() == 6);
    CHECK(bars[0].fill == Ink::Series1);
    CHECK(bars[1].fill == Ink::Series2);
    CHECK(bars[2].fill == Ink::Series3);
    CHECK(bars[0].rect.bottom() == Approx(zero));
    CHECK(bars[0].rect.y == Approx(zero - 4000 * perDollar));
    CHECK(bars[1].rect.y == Approx(zero - 6000 * perDollar));
    CHECK(bars[2].rect.y == Approx(zero - 7000 * perDollar));
    CHECK(bars[5].rect.y == Approx(zero - 3500 * perDollar));
    CHECK(bars[0].rect.x == bars[2].rect.x);
    CHECK(bars[0].rect.right() < bars[3].rect.x);
}

TEST_CASE("a value that is not known is dashed, and its total a lower bound")
{
    for (const std::optional<double> unknown :
         {std::optional<double>{}, std::optional<double>{-1}, std::optional<double>{std::nan("")}}) {
        StackedBarPicture picture = costs();
        picture.bars[0].values[1] = unknown;
        const Figure figure = drawStackedBars(picture);
        CHECK(labelsSaying(figure, "≥ $5000").size() == 1);
        CHECK(labelsSaying(figure, "not known").size() == 1); // in the legend
        CHECK(dashedBoxes(figure).size() == 2);               // on the bar and in the legend
        CHECK(parts(figure).size() == 5);
        CHECK(figure.description == "Anthropic ≥ $5000: output $4000, input not known, vector DB $1000; "
                                    "Mistral $3500: output $2000, input $1000, vector DB $500");
        CHECK(collidingLabels(figure) == 0);
    }
}

TEST_CASE("a bar of which nothing is known says so")
{
    StackedBarPicture picture = costs();
    picture.bars[1].values.clear();
    picture.words.notKnown = "unbekannt";
    const Figure figure = drawStackedBars(picture);
    CHECK(labelsSaying(figure, "unbekannt").size() == 2); // above the bar and in the legend
    CHECK(parts(figure).size() == 3);
    CHECK(figure.description.find("Mistral unbekannt") != std::string::npos);
    CHECK(collidingLabels(figure) == 0);
}

TEST_CASE("a chart of zeros has one tick and no bars")
{
    StackedBarPicture picture = costs();
    for (StackedBar& bar : picture.bars)
        bar.values = {0., 0., 0.};
    const Figure figure = drawStackedBars(picture);
    CHECK(shapesOf<Polyline>(figure).size() == 1);
    CHECK(labelsSaying(figure, "$0K").size() == 1);
    CHECK(labelsSaying(figure, "$0").size() == 2);
    CHECK(parts(figure).empty());
    CHECK(dashedBoxes(figure).empty());
}

TEST_CASE("a chart without bars says that there is nothing to compare")
{
    StackedBarPicture picture = costs();
    picture.bars.clear();
    const Figure figure = drawStackedBars(picture);
    CHECK(labelsSaying(figure, "Nothing to compare yet").size() == 1);
    CHECK(shapesOf<Polyline>(figure).empty());
    CHECK(figure.description == "Nothing to compare yet");
}

TEST_CASE("one bar and eight bars of eight series fit without touching texts")
{
    StackedBarPicture picture = costs();
    picture.series = {"output", "input",  "vector DB", "embedding, compute",
                      "GPUs",   "people", "storage",   "network"};
    for (const int count : {1, 8}) {
        picture.bars.clear();
        for (int i = 0; i < count; ++i)
            picture.bars.push_back({"Self-hosted " + std::to_string(i), i == 0, {}});
        for (StackedBar& bar : picture.bars)
            bar.values.assign(8, 123456.);
        const Figure figure = drawStackedBars(picture);
        CHECK(parts(figure).size() == static_cast<std::size_t>(8 * count));
        CHECK(collidingLabels(figure) == 0);
        CHECK(xmlImbalance(writeSvg(figure)).empty());
    }
}

TEST_CASE("long names are broken or cut, never written over each other")
{
    StackedBarPicture picture = costs();
    picture.title = std::string(40, 'W') + " and a good deal more of a finding than any chart ought to carry";
    picture.bars[0].label = "Donaudampfschifffahrtsgesellschaft & Söhne Hosting";
    picture.series[0] = std::string(90, 'm');
    const Figure figure = drawStackedBars(picture);
    CHECK(collidingLabels(figure) == 0);
}

TEST_CASE("values too large to add up are not known")
{
    StackedBarPicture picture = costs();
    picture.bars[0].values.assign(3, std::numeric_limits<double>::max());
    const Figure figure = drawStackedBars(picture);
    CHECK(labelsSaying(figure, "not known").size() == 2);
    CHECK(labelsSaying(figure, "$3500").size() == 1);
}
