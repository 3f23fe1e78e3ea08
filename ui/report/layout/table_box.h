#pragma once

#include "ui/report/layout/block_boxes.h"

namespace ogive::ui {

/// A table whose columns are as wide as their contents ask for, by weight where there is room; the head row
/// is repeated on every page. Numbers the table when it has a caption.
[[nodiscard]] std::unique_ptr<FlowBox> makeTableBox(const Table& table, BoxContext& context);

} // namespace ogive::ui
