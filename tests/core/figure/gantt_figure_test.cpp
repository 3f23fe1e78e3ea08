#include "core/figure/gantt_figure.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <string>
#include <vector>

using namespace ogive;

namespace {

GanttPicture somePicture()
{
    GanttPicture picture;
    picture.title = "Plan";
    picture.phases = {
        {"First", "2027-01-08", {{"T1 Dig", {0, 4, 3, 6}, true}, {"T2 Draw", {0, 2, 2, 2}, false}}},
        {"Second", "2027-01-12", {{"T3 Wall", {4, 6, 5, 8}, true}}}};
    picture.links = {{0, 2}};
    picture.guides = {{6.5, "P50"}, {7, "P90"}};
    picture.upperTicks = {{0, "Jan 2027"}};
    picture.lowerTicks = {{0, "4"}, {5, "11"}};
    picture.days = 8;
    return picture;
}

template <class Kind>
std::vector<Kind> allOf(const Figure& figure)
{
    std::vector<Kind> found;
    for (const Shape& shape : figure.shapes)
        if (const auto* one = std::get_if<Kind>(&shape))
            found.push_back(*one);
    return found;
}

const Label* labelOf(const std::vector<Label>& labels, const std::string& text)
{
    const auto found =
        std::find_if(labels.begin(), labels.end(), [&](const Label& label) { return label.text == text; });
    return found == labels.end() ? nullptr : &*found;
}

} // namespace

TEST_CASE("critical bars are filled dark, others light with a border, so that grey print tells them apart")
{
    const Figure figure = drawGantt(somePicture());
    const auto boxes = allOf<Box>(figure);
    const double day = gantt::dayWidthFor(660, 8);
    const auto barOfDays = [&](double from, double to) {
        return *std::find_if(boxes.begin(), boxes.end(), [&](const Box& box) {
            return std::abs(box.rect.x - (gantt::margin + gantt::titleWidth + from * day)) < 0.01 &&
                   std::abs(box.rect.width - (to - from) * day) < 0.01 && box.stroke;
        });
    };
    CHECK(barOfDays(0, 4).fill == Ink::Accent);
    CHECK(barOfDays(0, 2).fill == Ink::Surface);
    CHECK(barOfDays(0, 2).stroke->ink == Ink::Muted);
    CHECK(barOfDays(4, 6).fill == Ink::Accent);
}

TEST_CASE("every phase ends in a diamond with its milestone beside it")
{
    const Figure figure = drawGantt(somePicture());
    CHECK(allOf<Polygon>(figure).size() == 3); // two phases, one in the legend
    const auto labels = allOf<Label>(figure);
    CHECK(labelOf(labels, "2027-01-08") != nullptr);
    CHECK(labelOf(labels, "2027-01-12") != nullptr);
    CHECK(labelOf(labels, "T1 Dig")->bold);
    CHECK_FALSE(labelOf(labels, "T2 Draw")->bold);
    CHECK(figure.description == "First: T1 Dig; T2 Draw → 2027-01-08. Second: T3 Wall → 2027-01-12.");
}

TEST_CASE("texts stay inside the figure and off each other")
{
    GanttPicture picture = somePicture();
    picture.phases[0].tasks[0].title = std::string(300, 'W');
    picture.guides = {{7.99, "P50"}, {8, "P90"}};
    const Figure figure = drawGantt(picture);
    for (const Label& label : allOf<Label>(figure)) {
        CHECK(label.at.x >= 0);
        CHECK(label.at.x <= figure.size.width);
        CHECK(label.at.y <= figure.size.height);
        CHECK(label.text.size() < 100);
    }
    for (const Polyline& line : allOf<Polyline>(figure))
        for (const Point& point : line.points)
            CHECK(point.x <= figure.size.width);
}

TEST_CASE("a plan without tasks says so")
{
    const Figure figure = drawGantt({});
    const auto labels = allOf<Label>(figure);
    REQUIRE(labels.size() == 1);
    CHECK(labels.front().text == "No task to draw");
}
