#pragma once

#include "core/figure/figure.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace ogive {

struct LegendEntry {
    std::string text;
    std::optional<Ink> ink; ///< of the square; none: an empty dashed square
    std::optional<Dash> line =
        {}; ///< a piece of such a line instead, so that lines differ without colour too
};

/// Entries set in rows of a width.
struct Legend {
    struct Item {
        LegendEntry entry;
        double x = 0; ///< of the sign's left side
    };
    std::vector<std::vector<Item>> rows;

    [[nodiscard]] double height() const noexcept { return 17.0 * static_cast<double>(rows.size()); }
};

/// Breaks the entries into rows no wider than `width`; an entry that is wider on its own is elided.
[[nodiscard]] Legend arrangeLegend(std::span<const LegendEntry> entries, double width);

void drawLegend(Figure& figure, const Legend& legend, const Point& topLeft);

} // namespace ogive
