#pragma once

namespace ogive::ui {

/// Lets assistive programs see a ChartView as one chart: its title is the finding, its description tells the
/// values. The table of its card has all of them.
void installChartAccessibility();

} // namespace ogive::ui
