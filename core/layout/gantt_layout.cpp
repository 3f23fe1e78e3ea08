#include "core/layout/gantt_layout.h"

#include <algorithm>

namespace ogive {
namespace {

constexpr double leastWidth = 1;
constexpr double linkReach = 5; // px that a line goes on before it turns

Rect placedBox(double start, double finish, double middle, double height, double dayWidth)
{
    const double width = std::max(leastWidth, (finish - start) * dayWidth);
    return {start * dayWidth, middle - height / 2, width, height};
}

} // namespace

std::optional<std::size_t> GanttLayout::rowAt(double y) const
{
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const GanttRow& row) {
        return y >= row.top && y < row.top + row.height;
    });
    return found == rows.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - rows.begin()));
}

std::optional<std::size_t> GanttLayout::rowOf(std::size_t group, std::size_t bar) const
{
    const auto found = std::find_if(
        rows.begin(), rows.end(), [&](const GanttRow& row) { return row.group == group && row.bar == bar; });
    return found == rows.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - rows.begin()));
}

GanttLayout layoutGantt(std::span<const GanttGroup> groups, const GanttScale& scale)
{
    GanttLayout layout;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        const GanttGroup& group = groups[i];
        double start = group.bars.empty() ? 0 : group.bars.front().start;
        double finish = 0;
        for (const GanttBar& bar : group.bars) {
            start = std::min(start, bar.start);
            finish = std::max(finish, bar.finish);
            layout.days = std::max({layout.days, bar.finish, bar.late});
        }
        GanttRow heading{i, std::nullopt, layout.height, scale.groupHeight, {}, 0, 0};
        heading.box = placedBox(start, finish, heading.middle(), scale.spanHeight, scale.dayWidth);
        heading.early = heading.box.x;
        heading.late = heading.box.right();
        layout.height += scale.groupHeight;
        layout.rows.push_back(heading);
        for (std::size_t bar = 0; bar < group.bars.size() && !group.isFolded; ++bar) {
            const GanttBar& shown = group.bars[bar];
            GanttRow row{i,
                         bar,
                         layout.height,
                         scale.rowHeight,
                         {},
                         shown.early * scale.dayWidth,
                         shown.late * scale.dayWidth};
            row.box = placedBox(shown.start, shown.finish, row.middle(), scale.barHeight, scale.dayWidth);
            layout.height += scale.rowHeight;
            layout.rows.push_back(row);
        }
    }
    return layout;
}

std::vector<Point> ganttLink(const Rect& from, const Rect& to)
{
    const Point begin{from.right(), from.center().y};
    const Point end{to.x, to.center().y};
    const double turn = std::max(begin.x + linkReach, end.x - linkReach);
    if (end.x >= begin.x + 2 * linkReach)
        return {begin, {turn, begin.y}, {turn, end.y}, end};
    // The second bar begins where the first ends: into it from above or below.
    const bool isBelow = to.y > from.y;
    const double into = std::min(to.x + linkReach, to.right());
    const double x = std::max(begin.x, into);
    return {begin, {x, begin.y}, {x, isBelow ? to.y : to.bottom()}};
}

} // namespace ogive
