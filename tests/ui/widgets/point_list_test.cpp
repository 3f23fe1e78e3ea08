#include "ui/widgets/point_list.h"

#include <catch2/catch.hpp>

#include <vector>

using namespace Qt::Literals::StringLiterals;
using namespace ogive::ui;

namespace {

const ui::Point small{ui::Point::Mark::Good, u"Runs inside the application"_s, {}};
const ui::Point large{ui::Point::Mark::Bad,
                      u"Needs a cluster of several machines that somebody has to look after day and night"_s,
                      u"said by the guide, in its chapter on databases that are spread over machines"_s};

std::vector<int> heightsOf(const PointList& list)
{
    std::vector<int> heights;
    for (const int width : {120, 240, 400, 240})
        heights.push_back(list.heightForWidth(width));
    return heights;
}

std::vector<int> heightsOfNew(const QList<ui::Point>& points)
{
    PointList list;
    list.setPoints(points);
    return heightsOf(list);
}

} // namespace

TEST_CASE("a list is as high as a new one with the same points, whatever it held before")
{
    PointList list;
    const QList<QList<ui::Point>> contents{{large}, {small, large}, {large, large, small}, {small},
                                           {},      {large}};
    for (const QList<ui::Point>& points : contents) {
        list.setPoints(points);
        CHECK(heightsOf(list) == heightsOfNew(points));
    }
}

TEST_CASE("narrower lists are higher, longer ones too")
{
    const std::vector<int> one = heightsOfNew({large});
    CHECK(one[0] > one[1]);
    CHECK(one[1] > one[2]);
    CHECK(heightsOfNew({large, small})[1] > one[1]);
}

TEST_CASE("points that lose their marks take the room of the marks")
{
    PointList list;
    list.setPoints({large, small});
    const int marked = list.heightForWidth(150);
    ui::Point plain = large;
    plain.mark = ui::Point::Mark::None;
    ui::Point plainSmall = small;
    plainSmall.mark = ui::Point::Mark::None;
    list.setPoints({plain, plainSmall});
    CHECK(list.heightForWidth(150) <= marked);
}
