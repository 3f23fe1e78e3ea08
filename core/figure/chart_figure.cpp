#include "core/figure/chart_figure.h"

#include "core/base/number_text.h"
#include "core/figure/legend.h"
#include "core/figure/text_width.h"
#include "core/figure/value_axis.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <utility>

namespace ogive {

namespace {

constexpr double margin = 8;
constexpr double titlePixels = 15;
constexpr double smallPixels = 11;
constexpr double smallLine = 15;
constexpr double tickGap = 12;     // between tick texts and plot
constexpr double headroom = 32;    // above the highest grid line: a dashed box and a total
constexpr double barLabelGap = 8;  // between axis and bar labels
constexpr double legendGap = 12;   // above the legend
constexpr double ghostHeight = 10; // dashed box of a part that is not known
constexpr double minPlotHeight = 96;

double roomFor(const std::string& text, double pixels, bool bold = false)
{
    return textWidth(text, pixels, bold) * widthReserve;
}

/// What is known of a bar.
struct Stack {
    double total = 0;
    bool hasKnown = false;
    bool hasUnknown = false;
};

/// The bar's value in a series where it is known.
std::optional<double> valueOf(const StackedBar& bar, std::size_t series)
{
    const std::optional<double> value = series < bar.values.size() ? bar.values[series] : std::nullopt;
    return value && std::isfinite(*value) && *value >= 0 ? value : std::nullopt;
}

class StackedBarDrawing {
public:
    explicit StackedBarDrawing(const StackedBarPicture& picture);

    [[nodiscard]] Figure draw();

private:
    [[nodiscard]] Stack stackOf(const StackedBar& bar) const;
    [[nodiscard]] std::string tick(double value) const;
    [[nodiscard]] std::string number(double value) const;
    [[nodiscard]] std::string totalText(std::size_t bar) const;
    [[nodiscard]] double narrowestSlot() const;
    [[nodiscard]] std::string describe() const;
    [[nodiscard]] double yOf(double value) const;
    void planWidths();
    void planHeights();
    void planLegend();
    void text(const Point& at, std::string content, double pixels, bool bold, Ink ink, Anchor anchor);
    void drawHeading();
    void drawGrid();
    void drawBar(std::size_t index);
    [[nodiscard]] double barWidth() const { return std::clamp(m_slot * 0.56, 10.0, 48.0); }
    void drawGhost(double left, double bottom, double height);

    const StackedBarPicture& m_picture;
    std::vector<Stack> m_stacks;
    ValueAxis m_axis;
    std::vector<std::string> m_titleLines;
    std::vector<std::string> m_subtitleLines;
    std::vector<std::vector<std::string>> m_barLabels;
    Legend m_legend;
    Rect m_plot;
    double m_slot = 0; // width of one bar with the space around it
    Figure m_figure;
};

StackedBarDrawing::StackedBarDrawing(const StackedBarPicture& picture)
    : m_picture(picture)
{
    double largest = 0;
    for (const StackedBar& bar : picture.bars) {
        m_stacks.push_back(stackOf(bar));
        largest = std::max(largest, m_stacks.back().total);
    }
    m_axis = valueAxis(largest);
}

Stack StackedBarDrawing::stackOf(const StackedBar& bar) const
{
    Stack stack;
    for (std::size_t i = 0; i < m_picture.series.size(); ++i) {
        const std::optional<double> value = valueOf(bar, i);
        (value ? stack.hasKnown : stack.hasUnknown) = true;
        stack.total += value.value_or(0);
    }
    if (!std::isfinite(stack.total))
        stack = {0, false, true};
    return stack;
}

std::string StackedBarDrawing::tick(double value) const
{
    return m_picture.tickText ? m_picture.tickText(value) : tickText(value);
}

std::string StackedBarDrawing::number(double value) const
{
    return m_picture.valueText ? m_picture.valueText(value) : groupedNumber(value);
}

std::string StackedBarDrawing::totalText(std::size_t bar) const
{
    const Stack& stack = m_stacks[bar];
    if (!stack.hasKnown)
        return m_picture.words.notKnown;
    return (stack.hasUnknown ? "≥ " : "") + number(stack.total);
}

/// What the totals and the longest word of the bar labels need, so that neighbours never touch.
double StackedBarDrawing::narrowestSlot() const
{
    constexpr double longestWord = 84; // longer ones are broken
    double slot = 30;
    for (std::size_t i = 0; i < m_picture.bars.size(); ++i) {
        const StackedBar& bar = m_picture.bars[i];
        slot = std::max(slot, roomFor(totalText(i), smallPixels, bar.isChosen));
        for (std::size_t at = 0; at < bar.label.size();) {
            const std::size_t space = std::min(bar.label.find(' ', at), bar.label.size());
            const double word = roomFor(bar.label.substr(at, space - at), smallPixels, bar.isChosen);
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
        ticks = std::max(ticks, roomFor(tick(m_axis.step * i), smallPixels));
    m_plot.x = margin + ticks + tickGap;
    const auto count = static_cast<double>(std::max<std::size_t>(m_picture.bars.size(), 1));
    m_plot.width = std::max(m_picture.size.width - margin - m_plot.x, count * narrowestSlot());
    m_slot = m_plot.width / count;
    m_figure.size.width = m_plot.right() + margin;

    const double inner = m_figure.size.width - 2 * margin;
    m_titleLines = wrapText(m_picture.title, titlePixels, true, inner / widthReserve, 3);
    m_subtitleLines = wrapText(m_picture.subtitle, smallPixels, false, inner / widthReserve, 3);
    for (const StackedBar& bar : m_picture.bars)
        m_barLabels.push_back(wrapText(bar.label, smallPixels, bar.isChosen, (m_slot - 6) / widthReserve, 2));
    planLegend();
}

void StackedBarDrawing::planLegend()
{
    std::vector<LegendEntry> entries;
    if (!m_picture.bars.empty())
        for (std::size_t i = 0; i < m_picture.series.size(); ++i)
            entries.push_back({m_picture.series[i], seriesInk(i)});
    if (std::any_of(m_stacks.begin(), m_stacks.end(), [](const Stack& stack) { return stack.hasUnknown; }))
        entries.push_back({m_picture.words.notKnown, {}});
    m_legend = arrangeLegend(entries, m_figure.size.width - 2 * margin);
}

void StackedBarDrawing::planHeights()
{
    const double heading = static_cast<double>(m_titleLines.size()) * 20 +
                           static_cast<double>(m_subtitleLines.size()) * smallLine;
    m_plot.y = margin + heading + headroom;
    std::size_t labelLines = 0;
    for (const auto& lines : m_barLabels)
        labelLines = std::max(labelLines, lines.size());
    const double below = barLabelGap + static_cast<double>(labelLines) * smallLine +
                         (m_legend.rows.empty() ? 0 : legendGap + m_legend.height()) + margin;
    m_plot.height = std::max(minPlotHeight, m_picture.size.height - below - m_plot.y);
    m_figure.size.height = m_plot.bottom() + below;
}

double StackedBarDrawing::yOf(double value) const
{
    return m_axis.steps == 0 ? m_plot.bottom() : m_plot.bottom() - value / m_axis.top() * m_plot.height;
}

void StackedBarDrawing::text(const Point& at, std::string content, double pixels, bool bold, Ink ink,
                             Anchor anchor)
{
    m_figure.shapes.emplace_back(Label{at, std::move(content), pixels, bold, ink, anchor, 0});
}

void StackedBarDrawing::drawHeading()
{
    double top = margin;
    for (const std::string& line : m_titleLines) {
        text({margin, top + 15}, line, titlePixels, true, Ink::Text, Anchor::Start);
        top += 20;
    }
    for (const std::string& line : m_subtitleLines) {
        text({margin, top + smallLine / 2 + middleToBaseline(smallPixels)}, line, smallPixels, false,
             Ink::Muted, Anchor::Start);
        top += smallLine;
    }
}

void StackedBarDrawing::drawGrid()
{
    for (int i = 0; i <= m_axis.steps; ++i) {
        const double value = m_axis.step * i;
        const double y = yOf(value);
        m_figure.shapes.emplace_back(
            Polyline{{{m_plot.x, y}, {m_plot.right(), y}}, {Ink::Border, 0.75, Dash::Solid}, false});
        text({m_plot.x - tickGap, y + middleToBaseline(smallPixels)}, tick(value), smallPixels, false,
             Ink::Muted, Anchor::End);
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
    const Stack& stack = m_stacks[index];
    const double width = barWidth();
    const double middle = m_plot.x + m_slot * (static_cast<double>(index) + 0.5);
    const double left = middle - width / 2;
    double sum = 0;
    for (std::size_t i = 0; stack.hasKnown && i < m_picture.series.size(); ++i) {
        const double value = valueOf(bar, i).value_or(0);
        if (value <= 0)
            continue;
        const double foot = yOf(sum);
        const double height = foot - yOf(sum + value);
        const double below = sum > 0 && height > 3 * seam ? seam : 0;
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
    text({middle, top - 6}, totalText(index), smallPixels, bar.isChosen, ink, Anchor::Middle);
    double baseline = m_plot.bottom() + barLabelGap + smallLine / 2 + middleToBaseline(smallPixels);
    for (const std::string& line : m_barLabels[index]) {
        text({middle, baseline}, line, smallPixels, bar.isChosen, Ink::Text, Anchor::Middle);
        baseline += smallLine;
    }
}

std::string StackedBarDrawing::describe() const
{
    std::string all;
    for (std::size_t i = 0; i < m_picture.bars.size(); ++i) {
        const StackedBar& bar = m_picture.bars[i];
        all += (all.empty() ? "" : "; ") + bar.label + " " + totalText(i);
        for (std::size_t s = 0; m_stacks[i].hasKnown && s < m_picture.series.size(); ++s) {
            const std::optional<double> value = valueOf(bar, s);
            all += (s == 0 ? ": " : ", ") + m_picture.series[s] + " " +
                   (value ? number(*value) : m_picture.words.notKnown);
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
    drawHeading();
    if (m_picture.bars.empty()) {
        text({m_figure.size.width / 2, m_plot.center().y}, m_picture.words.nothing, 13, false, Ink::Muted,
             Anchor::Middle);
        return std::move(m_figure);
    }
    drawGrid();
    for (std::size_t i = 0; i < m_picture.bars.size(); ++i)
        drawBar(i);
    drawLegend(m_figure, m_legend, {margin, m_figure.size.height - margin - m_legend.height()});
    return std::move(m_figure);
}

} // namespace

Figure drawStackedBars(const StackedBarPicture& picture)
{
    return StackedBarDrawing(picture).draw();
}

} // namespace ogive
