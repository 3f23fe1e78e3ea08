#include "core/figure/chart/legend.h"

#include "core/figure/text_width.h"

namespace ogive {

namespace {

constexpr double legendPixels = 11;
constexpr double swatch = 9; // coloured square
constexpr double swatchGap = 5;
constexpr double itemGap = 14;

} // namespace

Legend arrangeLegend(std::span<const LegendEntry> entries, double width)
{
    constexpr double square = swatch + swatchGap;
    Legend legend;
    double end = 0;
    for (const LegendEntry& entry : entries) {
        const std::string text = elide(entry.text, legendPixels, false, (width - square) / widthReserve);
        const double itemWidth = square + textWidth(text, legendPixels) * widthReserve;
        if (legend.rows.empty() || end + itemGap + itemWidth > width) {
            legend.rows.emplace_back();
            end = -itemGap;
        }
        legend.rows.back().push_back({{text, entry.ink}, end + itemGap});
        end += itemGap + itemWidth;
    }
    return legend;
}

void drawLegend(Figure& figure, const Legend& legend, const Point& topLeft)
{
    double middle = topLeft.y + 8.5;
    for (const auto& row : legend.rows) {
        for (const Legend::Item& item : row) {
            const double x = topLeft.x + item.x;
            Box square{{x, middle - swatch / 2, swatch, swatch}, 0, item.entry.ink, {}};
            if (!item.entry.ink)
                square.stroke = Stroke{Ink::Muted, 1, Dash::Dashed};
            figure.shapes.emplace_back(square);
            figure.shapes.emplace_back(
                Label{{x + swatch + swatchGap, middle + middleToBaseline(legendPixels)},
                      item.entry.text,
                      legendPixels,
                      false,
                      Ink::Text,
                      Anchor::Start,
                      0});
        }
        middle += 17;
    }
}

} // namespace ogive
