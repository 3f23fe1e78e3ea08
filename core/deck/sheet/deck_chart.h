#pragma once

#include "core/deck/sheet/page_sheet.h"

#include <functional>

namespace ogive {

/// Draws a figure as drawChart() does, where it can be read there; else nothing, and false.
[[nodiscard]] bool tryChart(PageSheet& sheet, const Rect& place,
                            const std::function<Figure(const Size&)>& draw);

/// Draws a figure as large as its place. `draw` makes it for a size, which it may exceed where its texts need
/// more; texts are then made as small as a page allows. Says so where even that does not fit.
void drawChart(PageSheet& sheet, const Rect& place, const std::function<Figure(const Size&)>& draw);

} // namespace ogive
