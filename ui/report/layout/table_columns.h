#pragma once

#include "ui/report/layout/text_block.h"

#include <vector>

namespace ogive::ui {

/// Where the texts of a table's columns stand, from the table's left edge.
struct TableColumns {
    std::vector<qreal> left;
    std::vector<qreal> width; ///< of the text, without the cell's padding
};

/// Columns that fill `total`: by weight where every text fits on one line, else by how much text each holds.
[[nodiscard]] TableColumns measureColumns(const Table& table, const PageStyle& style, double total);

/// Widths that add up to `total`: in proportion to the weights, but no column less than its `natural` width
/// where all of these fit, else none less than its `least` (the longest word) or more than its natural width.
[[nodiscard]] std::vector<double> columnWidths(const std::vector<double>& weights,
                                               const std::vector<double>& natural,
                                               const std::vector<double>& least, double total);

} // namespace ogive::ui
