#include "core/figure/chart/legend.h"

#include "core/figure/text_width.h"

namespace ogive {

namespace {

constexpr double legendPixels = 11;
constexpr double swatch = 9; // coloured square
constexpr double lineSample = 22;
constexpr double lineWidth = 2;
constexpr double signGap = 5;
constexpr double itemGap = 14;

double signWidth(const LegendEntry& entry)
{
    return entry.line ? lineSample : swatch;
}

void drawSign(Figure& figure, const LegendEntry& entry, const Point& middleLeft)
{
    if (entry.line) {
        figure.shapes.emplace_back(Polyline{{middleLeft, {middleLeft.x + lineSample, middleLeft.y}},
                                            {entry.ink.value_or(Ink::Muted), lineWidth, *entry.line},
                                            false});
        return;
    }
    Box square{{middleLeft.x, middleLeft.y - swatch / 2, swatch, swatch}, 0, entry.ink, {}};
    if (!entry.ink)
        square.stroke = Stroke{Ink::Muted, 1, Dash::Dashed};
    figure.shapes.emplace_back(square);
}

} // namespace

Legend arrangeLegend(std::span<const LegendEntry> entries, double width)
{
    Legend legend;
    double end = 0;
    for (const LegendEntry& entry : entries) {
        const double square = signWidth(entry) + signGap;
        const std::string text = elide(entry.text, legendPixels, false, (width - square) / widthReserve);
        const double itemWidth = square + textWidth(text, legendPixels) * widthReserve;
        if (legend.rows.empty() || end + itemGap + itemWidth > width) {
            legend.rows.emplace_back();
            end = -itemGap;
        }
        legend.rows.back().push_back({{text, entry.ink, entry.line}, end + itemGap});
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
            drawSign(figure, item.entry, {x, middle});
            figure.shapes.emplace_back(
                Label{{x + signWidth(item.entry) + signGap, middle + middleToBaseline(legendPixels)},
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
