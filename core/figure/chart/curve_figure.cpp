#include "core/figure/chart/curve_figure.h"

#include "core/base/number_text.h"
#include "core/figure/chart/legend.h"
#include "core/figure/chart/value_axis.h"
#include "core/figure/text_width.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace ogive {
namespace {

constexpr double spaceAbove = 20; // a mark's text at the top of the plot
constexpr double leastPlotHeight = 96;
constexpr double spaceUnderAxis = 8;
constexpr double spaceOverLegend = 12;
constexpr double pixelsPerTick = 56;
constexpr double ringRadius = 4;

class CurveDrawing {
public:
    explicit CurveDrawing(const CurvePicture& picture)
        : m_picture(picture)
        , m_range(rangeOf(picture))
    {}

    [[nodiscard]] Figure draw();

private:
    [[nodiscard]] std::string describe() const;
    [[nodiscard]] std::string yTick(double value) const;
    [[nodiscard]] double xOnPlot(double x) const;
    [[nodiscard]] double yOnPlot(double y) const;
    void plan();
    void drawYGrid();
    void drawXAxis();
    void drawGuides();
    void drawBand(const ChartBand& band);
    void drawCurve(std::size_t index);
    void drawMark(const ChartMark& mark);

    const CurvePicture& m_picture;
    std::optional<CurveRange> m_range;
    ValueAxis m_axis;
    chart::Heading m_heading;
    Legend m_legend;
    Rect m_plot;
    Figure m_figure;
};

std::string CurveDrawing::yTick(double value) const
{
    return m_picture.yText ? m_picture.yText(value) : tickText(value);
}

double CurveDrawing::xOnPlot(double x) const
{
    return m_plot.x + (x - m_range->xFrom) / (m_range->xTo - m_range->xFrom) * m_plot.width;
}

double CurveDrawing::yOnPlot(double y) const
{
    return m_plot.bottom() - y / m_range->yTop * m_plot.height;
}

void CurveDrawing::plan()
{
    m_figure.size = m_picture.size;
    const double inner = m_figure.size.width - 2 * chart::margin;
    m_heading = chart::headingOf(m_picture.title, m_picture.subtitle, inner);
    m_axis = m_range ? valueAxis(m_range->yTop) : ValueAxis{};
    double ticks = 0;
    for (int i = 0; i <= m_axis.steps; ++i)
        ticks = std::max(ticks, chart::roomFor(yTick(m_axis.step * i), chart::smallPixels));
    std::vector<LegendEntry> entries;
    if (m_picture.curves.size() > 1)
        for (std::size_t i = 0; i < m_picture.curves.size(); ++i)
            entries.push_back({m_picture.curves[i].name, seriesInk(i), seriesDash(i)});
    m_legend = arrangeLegend(entries, inner);
    const double titleLine = m_picture.xTitle.empty() ? 0 : chart::smallLine;
    const double below = spaceUnderAxis + chart::smallLine + titleLine + chart::margin +
                         (m_legend.rows.empty() ? 0 : spaceOverLegend + m_legend.height());
    m_plot.x = chart::margin + ticks + chart::tickGap;
    m_plot.y = chart::margin + m_heading.height() + spaceAbove;
    m_plot.width = std::max(leastPlotHeight, m_figure.size.width - 2 * chart::margin - m_plot.x);
    m_plot.height = std::max(leastPlotHeight, m_figure.size.height - below - m_plot.y);
    m_figure.size.height = m_plot.bottom() + below;
}

void CurveDrawing::drawYGrid()
{
    for (int i = 0; i <= m_axis.steps; ++i) {
        const double y = yOnPlot(m_axis.step * i);
        m_figure.shapes.emplace_back(
            Polyline{{{m_plot.x, y}, {m_plot.right(), y}}, {Ink::Border, 0.75, Dash::Solid}, false});
        chart::drawText(m_figure, {m_plot.x - chart::tickGap, y + middleToBaseline(chart::smallPixels)},
                        yTick(m_axis.step * i), Ink::Muted, Anchor::End);
    }
}

void CurveDrawing::drawXAxis()
{
    const int wanted = std::max(2, static_cast<int>(m_plot.width / pixelsPerTick));
    const double baseline =
        m_plot.bottom() + spaceUnderAxis + chart::smallLine / 2 + middleToBaseline(chart::smallPixels);
    for (const double tick : xTicks(m_picture, m_range->xFrom, m_range->xTo, wanted))
        chart::drawText(m_figure, {xOnPlot(tick), baseline},
                        xTextOf(m_picture, m_picture.xIsLog ? std::pow(10, tick) : tick), Ink::Muted,
                        Anchor::Middle);
    if (!m_picture.xTitle.empty())
        chart::drawText(m_figure, {m_plot.center().x, baseline + chart::smallLine}, m_picture.xTitle,
                        Ink::Muted, Anchor::Middle);
}

void CurveDrawing::drawGuides()
{
    for (const ChartGuide& guide : m_picture.guides) {
        const double x = m_picture.xIsLog ? std::log10(guide.value) : guide.value;
        if (!guide.isVertical && guide.value <= m_range->yTop)
            chart::drawGuide(m_figure, guide, m_plot, yOnPlot(guide.value));
        if (guide.isVertical && x >= m_range->xFrom && x <= m_range->xTo)
            chart::drawGuide(m_figure, guide, m_plot, xOnPlot(x));
    }
}

void CurveDrawing::drawBand(const ChartBand& band)
{
    Polygon area;
    area.fill = seriesInk(band.curve);
    area.opacity = bandOpacity;
    for (const Point& point : bandOutline(m_picture, band, m_range->yTop))
        area.points.push_back({xOnPlot(point.x), yOnPlot(point.y)});
    m_figure.shapes.emplace_back(std::move(area));
}

void CurveDrawing::drawCurve(std::size_t index)
{
    constexpr double dot = 5;
    const Curve& curve = m_picture.curves[index];
    Polyline line;
    line.stroke = {seriesInk(index), 2, seriesDash(index)};
    for (const Point& point : drawnPoints(m_picture, curve, m_range->yTop)) {
        line.points.push_back({xOnPlot(point.x), yOnPlot(point.y)});
        if (curve.hasDots)
            m_figure.shapes.emplace_back(
                Box{{line.points.back().x - dot / 2, line.points.back().y - dot / 2, dot, dot},
                    dot / 2,
                    seriesInk(index),
                    {}});
    }
    m_figure.shapes.emplace_back(std::move(line));
}

void CurveDrawing::drawMark(const ChartMark& mark)
{
    if (mark.at.y > m_range->yTop)
        return;
    const Point at{xOnPlot(m_picture.xIsLog ? std::log10(mark.at.x) : mark.at.x), yOnPlot(mark.at.y)};
    m_figure.shapes.emplace_back(Box{{at.x - ringRadius, at.y - ringRadius, 2 * ringRadius, 2 * ringRadius},
                                     ringRadius,
                                     Ink::Surface,
                                     Stroke{Ink::Text, 1.5, Dash::Solid}});
    const bool isRight = at.x + chart::roomFor(mark.text, chart::smallPixels, true) + 8 > m_plot.right();
    chart::drawText(m_figure, {at.x + (isRight ? -8 : 8), at.y + (mark.isTextBelow ? 14 : -8)}, mark.text,
                    Ink::Text, isRight ? Anchor::End : Anchor::Start, true);
}

std::string CurveDrawing::describe() const
{
    std::string all;
    const auto add = [&all](const std::string& text) { all += (all.empty() ? "" : "; ") + text; };
    for (const Curve& curve : m_picture.curves) {
        if (curve.points.empty())
            continue;
        add(curve.name + ": " + valueTextOf(m_picture, curve.points.front().y) + " – " +
            valueTextOf(m_picture, curve.points.back().y) + " (" + m_picture.xTitle + " " +
            xTextOf(m_picture, curve.points.front().x) + " – " + xTextOf(m_picture, curve.points.back().x) +
            ")");
    }
    for (const ChartMark& mark : m_picture.marks)
        add(mark.text);
    for (const ChartGuide& guide : m_picture.guides)
        add(guide.text);
    return all.empty() ? m_picture.words.nothing : all;
}

Figure CurveDrawing::draw()
{
    m_figure.title = m_picture.title;
    m_figure.description = m_picture.description.empty() ? describe() : m_picture.description;
    plan();
    chart::drawHeading(m_figure, m_heading);
    if (!m_range) {
        m_figure.shapes.emplace_back(Label{{m_figure.size.width / 2, m_plot.center().y},
                                           m_picture.words.nothing,
                                           13,
                                           false,
                                           Ink::Muted,
                                           Anchor::Middle,
                                           0});
        return std::move(m_figure);
    }
    drawYGrid();
    drawXAxis();
    for (const ChartBand& band : m_picture.bands)
        drawBand(band);
    drawGuides();
    for (std::size_t i = 0; i < m_picture.curves.size(); ++i)
        drawCurve(i);
    for (const ChartMark& mark : m_picture.marks)
        drawMark(mark);
    drawLegend(m_figure, m_legend, {chart::margin, m_figure.size.height - chart::margin - m_legend.height()});
    return std::move(m_figure);
}

} // namespace

Figure drawCurves(const CurvePicture& picture)
{
    return CurveDrawing(picture).draw();
}

} // namespace ogive
