#include "core/figure/chart/chart_frame.h"

#include "core/figure/text_width.h"

#include <utility>

namespace ogive::chart {

double roomFor(const std::string& text, double pixels, bool bold)
{
    return textWidth(text, pixels, bold) * widthReserve;
}

double Heading::height() const
{
    return static_cast<double>(titleLines.size()) * 20 +
           static_cast<double>(subtitleLines.size()) * smallLine;
}

Heading headingOf(const std::string& title, const std::string& subtitle, double width)
{
    return {wrapText(title, titlePixels, true, width / widthReserve, 3),
            wrapText(subtitle, smallPixels, false, width / widthReserve, 3)};
}

void drawHeading(Figure& figure, const Heading& heading)
{
    double top = margin;
    for (const std::string& line : heading.titleLines) {
        figure.shapes.emplace_back(
            Label{{margin, top + 15}, line, titlePixels, true, Ink::Text, Anchor::Start, 0});
        top += 20;
    }
    for (const std::string& line : heading.subtitleLines) {
        drawText(figure, {margin, top + smallLine / 2 + middleToBaseline(smallPixels)}, line, Ink::Muted,
                 Anchor::Start);
        top += smallLine;
    }
}

void drawText(Figure& figure, const Point& at, std::string text, Ink ink, Anchor anchor, bool bold)
{
    figure.shapes.emplace_back(Label{at, std::move(text), smallPixels, bold, ink, anchor, 0});
}

void drawGuide(Figure& figure, const ChartGuide& guide, const Rect& plot, double position)
{
    constexpr double gap = 4;
    const Stroke stroke{guide.ink, 1, Dash::Dashed};
    if (!guide.isVertical) {
        figure.shapes.emplace_back(Polyline{{{plot.x, position}, {plot.right(), position}}, stroke, false});
        drawText(figure, {guide.isTextAtStart ? plot.x : plot.right(), position - gap}, guide.text, guide.ink,
                 guide.isTextAtStart ? Anchor::Start : Anchor::End);
        return;
    }
    figure.shapes.emplace_back(Polyline{{{position, plot.y}, {position, plot.bottom()}}, stroke, false});
    const bool isLeft = position + gap + roomFor(guide.text, smallPixels) > plot.right();
    drawText(figure, {position + (isLeft ? -gap : gap), plot.y + smallPixels}, guide.text, guide.ink,
             isLeft ? Anchor::End : Anchor::Start);
}

} // namespace ogive::chart
