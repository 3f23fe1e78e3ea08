#pragma once

#include "core/figure/figure.h"

#include <string_view>
#include <variant>
#include <vector>

namespace ogive {

/// All shapes of one kind, in painting order.
template <class Kind>
[[nodiscard]] std::vector<Kind> shapesOf(const Figure& figure)
{
    std::vector<Kind> found;
    for (const Shape& shape : figure.shapes)
        if (const Kind* kind = std::get_if<Kind>(&shape))
            found.push_back(*kind);
    return found;
}

/// The labels with exactly this text.
[[nodiscard]] std::vector<Label> labelsSaying(const Figure& figure, std::string_view text);

/// The room a label takes, measured without reserve.
[[nodiscard]] Rect extent(const Label& label);

/// Labels that overlap each other or reach out of the figure.
[[nodiscard]] int collidingLabels(const Figure& figure);

} // namespace ogive
