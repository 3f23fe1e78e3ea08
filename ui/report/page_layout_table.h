#pragma once

#include "ui/report/page_layout_blocks.h"

namespace ogive::ui {

/// A table whose columns are as wide as their contents ask for, by weight where there is room; the head row
/// is repeated on every page. Numbers the table when it has a caption.
[[nodiscard]] std::unique_ptr<FlowBox> makeTableBox(const Table& table, BoxContext& context);

/// Widths that add up to `total`: in proportion to the weights, but no column less than its `natural` width
/// where all of these fit, else none less than its `least` (the longest word) or more than its natural width.
[[nodiscard]] std::vector<double> columnWidths(const std::vector<double>& weights,
                                               const std::vector<double>& natural,
                                               const std::vector<double>& least, double total);

} // namespace ogive::ui
