#include "tests/support/core/figure_shapes.h"

#include "core/figure/text_width.h"

namespace ogive {

std::vector<Label> labelsSaying(const Figure& figure, std::string_view text)
{
    std::vector<Label> found;
    for (const Label& label : shapesOf<Label>(figure))
        if (label.text == text)
            found.push_back(label);
    return found;
}

Rect extent(const Label& label)
{
    const double width = textWidth(label.text, label.pixelSize, label.bold);
    double left = label.at.x;
    if (label.anchor != Anchor::Start)
        left -= label.anchor == Anchor::Middle ? width / 2 : width;
    return {left, label.at.y - 0.73 * label.pixelSize, width, 0.9 * label.pixelSize};
}

int collidingLabels(const Figure& figure)
{
    const auto labels = shapesOf<Label>(figure);
    int collisions = 0;
    for (std::size_t i = 0; i < labels.size(); ++i) {
        const Rect own = extent(labels[i]);
        const bool isInside = own.x >= 0 && own.y >= 0 && own.right() <= figure.size.width &&
                              own.bottom() <= figure.size.height;
        collisions += isInside ? 0 : 1;
        for (std::size_t j = i + 1; j < labels.size(); ++j)
            collisions += overlap(own, extent(labels[j])) ? 1 : 0;
    }
    return collisions;
}

} // namespace ogive
