#include "core/figure/chart/chart_figure.h"

#include "core/base/number_text.h"
#include "core/figure/chart/legend.h"
#include "core/figure/chart/value_axis.h"
#include "core/figure/text_width.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <utility>

namespace ogive {

namespace {

constexpr double headroom = 32;    // above the highest grid line: a dashed box and a total
constexpr double barLabelGap = 8;  // between axis and bar labels
constexpr double legendGap = 12;   // above the legend
constexpr double ghostHeight = 10; // dashed box of a part that is not known
constexpr double minPlotHeight = 96;

/// The bar's value in a series where it is known.
std::optional<double> valueOf(const StackedBar& bar, std::size_t series)
{
    const std::optional<double> value = series < bar.values.size() ? bar.values[series] : std::nullopt;
    return value && std::isfinite(*value) && *value >= 0 ? value : std::nullopt;
}

std::string numberText(const StackedBarPicture& picture, double value)
{
    return picture.valueText ? picture.valueText(value) : groupedNumber(value);
}

class StackedBarDrawing {
public:
    explicit StackedBarDrawing(const StackedBarPicture& picture);

    [[nodiscard]] Figure draw();

private:
    [[nodiscard]] std::string tick(double value) const;
    [[nodiscard]] double narrowestSlot() const;
    [[nodiscard]] std::string describe() const;
    [[nodiscard]] double yOf(double value) const;
    void planWidths();
    void planHeights();
    void planLegend();
    void drawGrid();
    void drawBar(std::size_t index);
    [[nodiscard]] double barWidth() const { return std::clamp(m_slot * 0.56, 10.0, 48.0); }
    void drawGhost(double left, double bottom, double height);

    const StackedBarPicture& m_picture;
    std::vector<StackSum> m_stacks;
    ValueAxis m_axis;
    chart::Heading m_heading;
    std::vector<std::vector<std::string>> m_barLabels;
    Legend m_legend;
    Rect m_plot;
    double m_slot = 0; // width of one bar with the space around it
    Figure m_figure;
};

StackedBarDrawing::StackedBarDrawing(const StackedBarPicture& picture)
    : m_picture(picture)
{
    for (const StackedBar& bar : picture.bars)
        m_stacks.push_back(stackSum(bar, picture.series.size()));
    m_axis = valueAxis(largestOf(picture));
}

std::string StackedBarDrawing::tick(double value) const
{
    return m_picture.tickText ? m_picture.tickText(value) : tickText(value);
}

/// What the totals and the longest word of the bar labels need, so that neighbours never touch.
double StackedBarDrawing::narrowestSlot() const
{
    constexpr double longestWord = 84; // longer ones are broken
    double slot = 30;
    for (std::size_t i = 0; i < m_picture.bars.size(); ++i) {
        const StackedBar& bar = m_picture.bars[i];
        slot = std::max(slot, chart::roomFor(totalText(m_picture, i), chart::smallPixels, bar.isChosen));
        for (std::size_t at = 0; at < bar.label.size();) {
            const std::size_t space = std::min(bar.label.find(' ', at), bar.label.size());
            const double word =
                chart::roomFor(bar.label.substr(at, space - at), chart::smallPixels, bar.isChosen);
            slot = std::max(slot, std::min(word, longestWord));
            at = space + 1;
        }
    }
    return slot + 10;
}

void StackedBarDrawing::planWidths()
{
    double ticks = 0;
    for (int i = 0; i <= m_axis.steps; ++i)
        ticks = std::max(ticks, chart::roomFor(tick(m_axis.step * i), chart::smallPixels));
    m_plot.x = chart::margin + ticks + chart::tickGap;
    const auto count = static_cast<double>(std::max<std::size_t>(m_picture.bars.size(), 1));
    m_plot.width = std::max(m_picture.size.width - chart::margin - m_plot.x, count * narrowestSlot());
    m_slot = m_plot.width / count;
    m_figure.size.width = m_plot.right() + chart::margin;

    const double inner = m_figure.size.width - 2 * chart::margin;
    m_heading = chart::headingOf(m_picture.title, m_picture.subtitle, inner);
    for (const StackedBar& bar : m_picture.bars)
        m_barLabels.push_back(
            wrapText(bar.label, chart::smallPixels, bar.isChosen, (m_slot - 6) / widthReserve, 2));
    planLegend();
}

void StackedBarDrawing::planLegend()
{
    std::vector<LegendEntry> entries;
    if (!m_picture.bars.empty())
        for (std::size_t i = 0; i < m_picture.series.size(); ++i)
            entries.push_back({m_picture.series[i], seriesInk(i)});
    if (std::any_of(m_stacks.begin(), m_stacks.end(), [](const StackSum& stack) { return stack.hasUnknown; }))
        entries.push_back({m_picture.words.notKnown, {}});
    m_legend = arrangeLegend(entries, m_figure.size.width - 2 * chart::margin);
}

void StackedBarDrawing::planHeights()
{
    m_plot.y = chart::margin + m_heading.height() + headroom;
    std::size_t labelLines = 0;
    for (const auto& lines : m_barLabels)
        labelLines = std::max(labelLines, lines.size());
    const double below = barLabelGap + static_cast<double>(labelLines) * chart::smallLine +
                         (m_legend.rows.empty() ? 0 : legendGap + m_legend.height()) + chart::margin;
    m_plot.height = std::max(minPlotHeight, m_picture.size.height - below - m_plot.y);
    m_figure.size.height = m_plot.bottom() + below;
}

double StackedBarDrawing::yOf(double value) const
{
    return m_axis.steps == 0 ? m_plot.bottom() : m_plot.bottom() - value / m_axis.top() * m_plot.height;
}

void StackedBarDrawing::drawGrid()
{
    for (int i = 0; i <= m_axis.steps; ++i) {
        const double value = m_axis.step * i;
        const double y = yOf(value);
        m_figure.shapes.emplace_back(
            Polyline{{{m_plot.x, y}, {m_plot.right(), y}}, {Ink::Border, 0.75, Dash::Solid}, false});
        chart::drawText(m_figure, {m_plot.x - chart::tickGap, y + middleToBaseline(chart::smallPixels)},
                        tick(value), Ink::Muted, Anchor::End);
    }
}

void StackedBarDrawing::drawGhost(double left, double bottom, double height)
{
    m_figure.shapes.emplace_back(Box{{left + 0.5, bottom - height, barWidth() - 1, height - 0.5},
                                     0,
                                     {},
                                     Stroke{Ink::Muted, 1, Dash::Dashed}});
}

void StackedBarDrawing::drawBar(std::size_t index)
{
    constexpr double seam = 1; // a line of ground between two parts: they stay apart in grey print
    const StackedBar& bar = m_picture.bars[index];
    const StackSum& stack = m_stacks[index];
    const double width = barWidth();
    const double middle = m_plot.x + m_slot * (static_cast<double>(index) + 0.5);
    const double left = middle - width / 2;
    double sum = bar.foot;
    for (std::size_t i = 0; stack.hasKnown && i < m_picture.series.size(); ++i) {
        const double value = valueOf(bar, i).value_or(0);
        if (value <= 0)
            continue;
        const double foot = yOf(sum);
        const double height = foot - yOf(sum + value);
        const double below = sum > bar.foot && height > 3 * seam ? seam : 0;
        m_figure.shapes.emplace_back(Box{{left, foot - height, width, height - below}, 0, seriesInk(i), {}});
        sum += value;
    }
    double top = yOf(sum);
    if (stack.hasUnknown) {
        const double height = stack.hasKnown ? ghostHeight : 2 * ghostHeight;
        drawGhost(left, top, height);
        top -= height;
    }
    const Ink ink = stack.hasKnown ? Ink::Text : Ink::Muted;
    chart::drawText(m_figure, {middle, top - 6}, totalText(m_picture, index), ink, Anchor::Middle,
                    bar.isChosen);
    double baseline =
        m_plot.bottom() + barLabelGap + chart::smallLine / 2 + middleToBaseline(chart::smallPixels);
    for (const std::string& line : m_barLabels[index]) {
        chart::drawText(m_figure, {middle, baseline}, line, Ink::Text, Anchor::Middle, bar.isChosen);
        baseline += chart::smallLine;
    }
}

std::string StackedBarDrawing::describe() const
{
    std::string all;
    for (std::size_t i = 0; i < m_picture.bars.size(); ++i) {
        const StackedBar& bar = m_picture.bars[i];
        all += (all.empty() ? "" : "; ") + bar.label + " " + totalText(m_picture, i);
        for (std::size_t s = 0; m_stacks[i].hasKnown && s < m_picture.series.size(); ++s) {
            const std::optional<double> value = valueOf(bar, s);
            all += (s == 0 ? ": " : ", ") + m_picture.series[s] + " " +
                   (value ? numberText(m_picture, *value) : m_picture.words.notKnown);
        }
    }
    return all.empty() ? m_picture.words.nothing : all;
}

Figure StackedBarDrawing::draw()
{
    m_figure.title = m_picture.title;
    m_figure.description = m_picture.description.empty() ? describe() : m_picture.description;
    planWidths();
    planHeights();
    chart::drawHeading(m_figure, m_heading);
    if (m_picture.bars.empty()) {
        m_figure.shapes.emplace_back(Label{{m_figure.size.width / 2, m_plot.center().y},
                                           m_picture.words.nothing,
                                           13,
                                           false,
                                           Ink::Muted,
                                           Anchor::Middle,
                                           0});
        return std::move(m_figure);
    }
    drawGrid();
    for (std::size_t i = 0; i < m_picture.bars.size(); ++i)
        drawBar(i);
    for (const ChartGuide& guide : m_picture.guides)
        chart::drawGuide(m_figure, guide, m_plot, yOf(guide.value));
    drawLegend(m_figure, m_legend, {chart::margin, m_figure.size.height - chart::margin - m_legend.height()});
    return std::move(m_figure);
}

} // namespace

StackSum stackSum(const StackedBar& bar, std::size_t series)
{
    StackSum stack;
    for (std::size_t i = 0; i < series; ++i) {
        const std::optional<double> value = valueOf(bar, i);
        (value ? stack.hasKnown : stack.hasUnknown) = true;
        stack.total += value.value_or(0);
    }
    if (!std::isfinite(stack.total))
        stack = {0, false, true};
    return stack;
}

double largestOf(const StackedBarPicture& picture)
{
    double largest = 0;
    for (const StackedBar& bar : picture.bars)
        largest = std::max(largest, bar.foot + stackSum(bar, picture.series.size()).total);
    for (const ChartGuide& guide : picture.guides)
        largest = std::max(largest, guide.value);
    return largest;
}

std::string totalText(const StackedBarPicture& picture, std::size_t bar)
{
    const StackSum stack = stackSum(picture.bars[bar], picture.series.size());
    if (!stack.hasKnown)
        return picture.words.notKnown;
    return (stack.hasUnknown ? "≥ " : "") + numberText(picture, stack.total);
}

Figure drawStackedBars(const StackedBarPicture& picture)
{
    return StackedBarDrawing(picture).draw();
}

} // namespace ogive
