#pragma once

#include "tests/support/ui/workbench.h"
#include "ui/widgets/charts/bar_chart.h"
#include "ui/widgets/charts/chart_card.h"
#include "ui/widgets/charts/curve_chart.h"

namespace ogive::ui::test {

inline StackedBarPicture memory(double links)
{
    StackedBarPicture picture;
    picture.title = "The index takes 9 GB";
    picture.subtitle = "Memory by compression, GB";
    picture.series = {"Vectors", "Links"};
    picture.bars = {{"Whole", true, {6.0, links}}, {"Binary", false, {1.0, 2.0}}};
    return picture;
}

inline CurvePicture growth()
{
    CurvePicture picture;
    picture.title = "Month 9: more than 10";
    picture.xTitle = "Month";
    picture.xIsWhole = true;
    picture.curves = {{"In flight", {{0, 5}, {10, 11}, {20, 24}}}, {"Replicas", {{0, 1}, {10, 2}, {20, 3}}}};
    picture.guides = {{"10", 10, false, Ink::Warning}, {"Microservices", 9, true, Ink::Accent}};
    picture.marks = {{"now", {0, 5}}};
    return picture;
}

inline ChartTable numbers()
{
    return {{"Month", "In flight"}, {{{"0", 0.0}, {"5", 5.0}}, {{"10", 10.0}, {"11", 11.0}}}};
}

struct Shown {
    ChartCard card;

    explicit Shown(ChartCard::Kind kind)
        : card(kind, QStringLiteral("Growth"))
    {
        card.resize(420, 360);
        card.show();
        settle();
    }
    BarChart& bars() { return *static_cast<BarChart*>(card.chart()); }
    CurveChart& curves() { return *static_cast<CurveChart*>(card.chart()); }
};

} // namespace ogive::ui::test
