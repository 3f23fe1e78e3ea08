#include "core/figure/chart/chart_table.h"
#include "core/figure/chart/curve_figure.h"
#include "core/figure/write_svg.h"
#include "tests/support/core/figure_shapes.h"
#include "tests/support/core/xml_balance.h"

#include <catch2/catch.hpp>

#include <cmath>

using namespace ogive;

namespace {

CurvePicture waits()
{
    CurvePicture picture;
    picture.title = "4 replicas keep waits within 1 s";
    picture.subtitle = "p95 wait against replicas";
    picture.xTitle = "Replicas";
    picture.curves = {{"Wait", {{1, 8}, {2, 4}, {3, 2}, {5, 0}}, true, false}};
    picture.guides = {{"target", 1, false, Ink::Bad}};
    picture.marks = {{"planned", {3, 2}}};
    picture.xIsWhole = true;
    return picture;
}

} // namespace

TEST_CASE("curves are drawn with ticks, guides, marks and an axis title")
{
    const Figure figure = drawCurves(waits());
    for (const char* text : {"4 replicas keep waits within 1 s", "p95 wait against replicas", "Replicas", "0",
                             "8", "1", "5", "target", "planned"}) {
        INFO(text);
        CHECK(labelsSaying(figure, text).size() >= 1);
    }
    CHECK(labelsSaying(figure, "Wait").empty()); // one curve needs no legend
    CHECK(figure.description.find("Wait: 8") != std::string::npos);
}

TEST_CASE("the legend has a piece of each line, so that they are told apart without colour")
{
    CurvePicture picture = waits();
    for (const char* name : {"Two", "Three"})
        picture.curves.push_back({name, {{1, 8}, {5, 2}}, false, false});
    const Figure figure = drawCurves(picture);
    const Label name = labelsSaying(figure, "Three").front();
    std::vector<Dash> dashes;
    for (const Polyline& line : shapesOf<Polyline>(figure))
        if (line.points.size() == 2 && std::abs(line.points[0].y - name.at.y) < 10)
            dashes.push_back(line.stroke.dash);
    CHECK(dashes == std::vector<Dash>{Dash::Solid, Dash::Dashed, Dash::Dotted});
}

TEST_CASE("the range holds curves, marks and horizontal guides")
{
    CurvePicture picture = waits();
    picture.guides.push_back({"limit", 19, false, Ink::Bad});
    picture.guides.push_back({"month", 70, true, Ink::Muted});
    const CurveRange range = rangeOf(picture).value();
    CHECK(range.xFrom == Approx(0.84)); // room for the dots
    CHECK(range.xTo == Approx(5.16));
    CHECK(range.largest == 19);
    CHECK(range.yTop == 20);
    CHECK_FALSE(rangeOf(CurvePicture{}));
}

TEST_CASE("what lies above the top is cut off where the curve crosses it")
{
    CurvePicture picture = waits();
    picture.top = 3;
    const auto drawn = drawnPoints(picture, picture.curves[0], 3);
    REQUIRE(drawn.size() == 3);
    CHECK(drawn[0] == Point{2.5, 3});
    CHECK(drawn[1] == Point{3, 2});
}

TEST_CASE("a band lies between its lines, inside the plot")
{
    CurvePicture picture = waits();
    picture.bands = {{0, {{1, 6}, {5, 0}}, {{1, 12}, {5, 2}}}};
    CHECK(rangeOf(picture)->largest == 12);
    CHECK(bandOutline(picture, picture.bands[0], 10) == std::vector<Point>{{1, 6}, {5, 0}, {5, 2}, {1, 10}});
    const auto areas = shapesOf<Polygon>(drawCurves(picture));
    REQUIRE(areas.size() == 1);
    CHECK(areas[0].fill == Ink::Series1);
    CHECK(areas[0].opacity < 0.5);
}

TEST_CASE("a stepped curve holds its value until the next point")
{
    CurvePicture picture;
    picture.curves = {{"a", {{0, 1}, {2, 1}, {3, 4}}, false, true}};
    CHECK(drawnPoints(picture, picture.curves[0], 10) == std::vector<Point>{{0, 1}, {2, 1}, {3, 1}, {3, 4}});
}

TEST_CASE("ticks are round, whole where only whole numbers are meant, and powers of ten on a log axis")
{
    CurvePicture picture;
    CHECK(xTicks(picture, 0, 24, 5) == std::vector<double>{0, 5, 10, 15, 20});
    CHECK(xTicks(picture, 0, 2, 4) == std::vector<double>{0, 0.5, 1, 1.5, 2});
    picture.xIsWhole = true;
    CHECK(xTicks(picture, 1, 3, 8) == std::vector<double>{1, 2, 3});
    picture.xIsLog = true;
    CHECK(xTicks(picture, 3, 7, 5) == std::vector<double>{3, 4, 5, 6, 7});
    CHECK(xTicks(picture, 3, 7, 2) == std::vector<double>{3, 5, 7});
}

TEST_CASE("nothing to draw is said, and odd values leave a well-formed picture")
{
    CurvePicture picture;
    CHECK(labelsSaying(drawCurves(picture), "Nothing to compare yet").size() == 1);
    picture.curves = {{"flat", {{0, 0}}, false, false}};
    CHECK(xmlImbalance(writeSvg(drawCurves(picture))).empty());
}

TEST_CASE("a stack that floats begins at its foot, and the axis reaches the guides")
{
    StackedBarPicture picture;
    picture.series = {"mean"};
    picture.bars = {{"first", false, {2.0}, 0}, {"second", false, {3.0}, 2}};
    picture.guides = {{"target", 9, false, Ink::Bad}};
    CHECK(largestOf(picture) == 9);
    picture.guides.clear();
    CHECK(largestOf(picture) == 5);
    std::vector<Box> parts;
    for (const Box& box : shapesOf<Box>(drawStackedBars(picture)))
        if (box.fill && box.rect.width > 9)
            parts.push_back(box);
    REQUIRE(parts.size() == 2);
    CHECK(parts[1].rect.bottom() == Approx(parts[0].rect.y));
    CHECK(totalText(picture, 1) == "3");
}

TEST_CASE("the table behind a chart is written with numbers in full and quoted texts")
{
    ChartTable table;
    table.columns = {"GPU", "USD a month"};
    table.rows = {{{"NVIDIA \"H\", SXM", {}}, {"$1.23M", 1234567.5}}, {{"none", {}}, {"n/a", {}}}};
    CHECK(csvOf(table) == "GPU,USD a month\r\n\"NVIDIA \"\"H\"\", SXM\",1234567.5\r\nnone,n/a\r\n");
}
