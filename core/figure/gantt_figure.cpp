#include "core/figure/gantt_figure.h"

#include "core/figure/text_width.h"

#include <algorithm>
#include <array>

namespace ogive {
namespace {

constexpr double upperHeight = 16;
constexpr double lowerHeight = 16;
constexpr double axisHeight = upperHeight + lowerHeight + 2;
constexpr double guideHeight = 16;
constexpr double legendHeight = 24;
constexpr double smallText = 10;
constexpr double taskText = 10.5;
constexpr double phaseText = 11.5;
constexpr double textGap = 4;
constexpr double capHeight = 5;
constexpr double diamond = 5;
constexpr double titleIndent = 8;
constexpr double taskHeight = 17;
constexpr double taskBarHeight = 9;

Label smallLabel(const Point& at, std::string text, Ink ink = Ink::Muted, Anchor anchor = Anchor::Start)
{
    return {at, std::move(text), smallText, false, ink, anchor, 0};
}

double roomOf(const std::string& text, double pixels, bool bold = false)
{
    return textWidth(text, pixels, bold) * widthReserve;
}

class GanttDrawing {
public:
    explicit GanttDrawing(const GanttPicture& picture)
        : m_picture(picture)
        , m_scale{1, taskHeight, picture.phaseHeight, taskBarHeight, picture.spanHeight}
        , m_left(gantt::margin + picture.titleWidth)
    {}

    [[nodiscard]] Figure draw();

private:
    void layOut();
    void drawAxis();
    void drawTickTexts(const std::vector<GanttMark>& ticks, double baseline, Ink ink);
    void drawBand(const GanttRow& row);
    void drawPhase(const GanttRow& row);
    void drawTask(const GanttRow& row);
    void drawRange(const GanttRow& row);
    void drawLinks();
    void drawGuides();
    void drawLegend();
    void drawDiamond(const Point& at);
    void drawLine(const Point& from, const Point& to, const Stroke& stroke);
    [[nodiscard]] double x(double days) const { return m_left + days * m_scale.dayWidth; }
    [[nodiscard]] double y(double inRows) const { return m_top + inRows; }
    [[nodiscard]] std::string describe() const;

    const GanttPicture& m_picture;
    GanttScale m_scale;
    double m_left = 0;
    GanttLayout m_layout;
    double m_top = gantt::margin + axisHeight;
    double m_right = 0;
    Figure m_figure;
};

void GanttDrawing::layOut()
{
    std::vector<GanttGroup> groups;
    for (const GanttPhasePicture& phase : m_picture.phases) {
        GanttGroup group;
        group.isFolded = phase.isFolded;
        for (const GanttTaskPicture& task : phase.tasks)
            group.bars.push_back(task.bar);
        groups.push_back(std::move(group));
    }
    m_scale.dayWidth = gantt::dayWidthFor(m_picture.width, m_picture.days, m_picture.titleWidth);
    m_layout = layoutGantt(groups, m_scale);
    m_right = m_picture.width - gantt::margin;
    if (!m_picture.guides.empty())
        m_top += guideHeight;
    m_figure.size = {m_picture.width,
                     y(m_layout.height) + (m_picture.hasLegend ? legendHeight : 0) + gantt::margin};
}

void GanttDrawing::drawLine(const Point& from, const Point& to, const Stroke& stroke)
{
    m_figure.shapes.emplace_back(Polyline{{from, to}, stroke, false});
}

/// A text is left out where the next mark leaves it no room.
void GanttDrawing::drawTickTexts(const std::vector<GanttMark>& ticks, double baseline, Ink ink)
{
    for (std::size_t i = 0; i < ticks.size(); ++i) {
        const double left = x(ticks[i].at) + textGap;
        const double end = i + 1 < ticks.size() ? x(ticks[i + 1].at) : m_right;
        if (left + roomOf(ticks[i].text, smallText) <= end + textGap)
            m_figure.shapes.emplace_back(smallLabel({left, baseline}, ticks[i].text, ink));
    }
}

void GanttDrawing::drawAxis()
{
    const double top = gantt::margin;
    const double bottom = y(m_layout.height);
    for (const GanttMark& tick : m_picture.lowerTicks)
        if (x(tick.at) <= m_right)
            drawLine({x(tick.at), top + upperHeight}, {x(tick.at), bottom}, {Ink::Border, 0.5});
    for (const GanttMark& tick : m_picture.upperTicks)
        if (x(tick.at) <= m_right)
            drawLine({x(tick.at), top}, {x(tick.at), bottom}, {Ink::Border, 1});
    drawTickTexts(m_picture.upperTicks, top + upperHeight - textGap, Ink::Text);
    drawTickTexts(m_picture.lowerTicks, top + upperHeight + lowerHeight - textGap, Ink::Muted);
}

/// Below the lines of the axis, so that these go through.
void GanttDrawing::drawBand(const GanttRow& row)
{
    const Rect band{gantt::margin, y(row.top), m_right - gantt::margin, row.height};
    m_figure.shapes.emplace_back(Box{band, 3, Ink::AccentSoft, {}});
}

void GanttDrawing::drawPhase(const GanttRow& row)
{
    const GanttPhasePicture& phase = m_picture.phases[row.group];
    const double middle = y(row.middle());
    Label title;
    title.at = {gantt::margin + textGap, middle + middleToBaseline(phaseText)};
    title.text = elide(phase.title, phaseText, true, (m_picture.titleWidth - 2 * textGap) / widthReserve);
    title.pixelSize = phaseText;
    title.bold = true;
    m_figure.shapes.emplace_back(title);
    const Rect span{m_left + row.box.x, middle - row.box.height / 2, row.box.width, row.box.height};
    m_figure.shapes.emplace_back(Box{span, 1, Ink::Muted, {}});
    drawDiamond({span.right(), middle});
    const double after = span.right() + diamond + textGap;
    const double room = roomOf(phase.milestone, smallText);
    const double baseline = middle + middleToBaseline(smallText);
    if (after + room <= m_right)
        m_figure.shapes.emplace_back(smallLabel({after, baseline}, phase.milestone, Ink::Text));
    else if (span.x - textGap - room >= m_left)
        m_figure.shapes.emplace_back(
            smallLabel({span.x - textGap, baseline}, phase.milestone, Ink::Text, Anchor::End));
}

void GanttDrawing::drawDiamond(const Point& at)
{
    m_figure.shapes.emplace_back(Polygon{
        {{at.x, at.y - diamond}, {at.x + diamond, at.y}, {at.x, at.y + diamond}, {at.x - diamond, at.y}},
        Ink::Text,
        1,
        {}});
}

void GanttDrawing::drawRange(const GanttRow& row)
{
    const double middle = y(row.middle());
    const double early = m_left + row.early;
    const double late = m_left + row.late;
    if (late - early < 1)
        return;
    const Stroke stroke{Ink::Muted, 1};
    drawLine({early, middle}, {late, middle}, stroke);
    for (const double end : {early, late})
        drawLine({end, middle - capHeight / 2}, {end, middle + capHeight / 2}, stroke);
}

void GanttDrawing::drawTask(const GanttRow& row)
{
    const GanttTaskPicture& task = m_picture.phases[row.group].tasks[*row.bar];
    const double middle = y(row.middle());
    Label title;
    title.at = {gantt::margin + titleIndent + textGap, middle + middleToBaseline(taskText)};
    title.text = elide(task.title, taskText, task.isCritical,
                       (m_picture.titleWidth - titleIndent - 2 * textGap) / widthReserve);
    title.pixelSize = taskText;
    title.bold = task.isCritical;
    m_figure.shapes.emplace_back(title);
    const Rect bar{m_left + row.box.x, y(row.box.y), row.box.width, row.box.height};
    const Stroke border{task.isCritical ? Ink::Accent : Ink::Muted, 1};
    m_figure.shapes.emplace_back(
        Box{bar, 2, task.isCritical ? Ink::Accent : Ink::Surface, std::optional(border)});
    drawRange(row);
}

void GanttDrawing::drawLinks()
{
    std::vector<const GanttRow*> rows;
    for (const GanttRow& row : m_layout.rows)
        if (row.bar)
            rows.push_back(&row);
    const auto boxOf = [&](std::size_t task) {
        const Rect& box = rows[task]->box;
        return Rect{m_left + box.x, y(box.y), box.width, box.height};
    };
    for (const auto& [from, to] : m_picture.links)
        if (from < rows.size() && to < rows.size())
            m_figure.shapes.emplace_back(
                Polyline{ganttLink(boxOf(from), boxOf(to)), {Ink::Accent, 1}, false});
}

/// Lines with their texts above the rows; a text keeps clear of the one before it.
void GanttDrawing::drawGuides()
{
    double taken = m_left;
    for (const GanttMark& guide : m_picture.guides) {
        const double at = x(guide.at);
        const double top = gantt::margin + axisHeight;
        drawLine({at, top + guideHeight - textGap}, {at, y(m_layout.height)}, {Ink::Text, 1, Dash::Dashed});
        const double room = roomOf(guide.text, smallText);
        const double left = std::min(std::max(at - room / 2, taken), m_right - room);
        if (left < taken)
            continue;
        m_figure.shapes.emplace_back(
            smallLabel({left, top + guideHeight - textGap - 2}, guide.text, Ink::Text));
        taken = left + room + textGap;
    }
}

void GanttDrawing::drawLegend()
{
    const double middle = m_figure.size.height - gantt::margin - legendHeight / 2;
    const double baseline = middle + middleToBaseline(smallText);
    constexpr double sample = 18;
    constexpr double gap = 18;
    double left = m_left;
    const auto add = [&](const std::string& text, const auto& drawSample) {
        drawSample(left);
        m_figure.shapes.emplace_back(smallLabel({left + sample + textGap, baseline}, text));
        left += sample + textGap + roomOf(text, smallText) + gap;
    };
    const auto bar = [&](double at, bool isCritical) {
        m_figure.shapes.emplace_back(Box{{at, middle - m_scale.barHeight / 2, sample, m_scale.barHeight},
                                         2,
                                         isCritical ? Ink::Accent : Ink::Surface,
                                         Stroke{isCritical ? Ink::Accent : Ink::Muted, 1}});
    };
    add(m_picture.words.critical, [&](double at) { bar(at, true); });
    add(m_picture.words.other, [&](double at) { bar(at, false); });
    add(m_picture.words.range, [&](double at) {
        drawLine({at, middle}, {at + sample, middle}, {Ink::Muted, 1});
        for (const double end : {at, at + sample})
            drawLine({end, middle - capHeight / 2}, {end, middle + capHeight / 2}, {Ink::Muted, 1});
    });
    add(m_picture.words.milestone, [&](double at) { drawDiamond({at + sample / 2, middle}); });
}

std::string GanttDrawing::describe() const
{
    std::string text;
    for (const GanttPhasePicture& phase : m_picture.phases) {
        text += (text.empty() ? "" : " ") + phase.title + ": ";
        for (std::size_t i = 0; i < phase.tasks.size(); ++i)
            text += (i == 0 ? "" : "; ") + phase.tasks[i].title;
        text += phase.milestone.empty() ? "." : " → " + phase.milestone + ".";
    }
    return text;
}

Figure GanttDrawing::draw()
{
    m_figure.title = m_picture.title;
    m_figure.description = m_picture.description.empty() ? describe() : m_picture.description;
    if (m_picture.phases.empty()) {
        m_figure.size = {m_picture.width, 2 * gantt::margin + legendHeight};
        m_figure.shapes.emplace_back(
            smallLabel({gantt::margin, m_figure.size.height / 2}, m_picture.words.nothing));
        return std::move(m_figure);
    }
    layOut();
    for (const GanttRow& row : m_layout.rows)
        if (!row.bar)
            drawBand(row);
    drawAxis();
    drawGuides();
    drawLinks();
    for (const GanttRow& row : m_layout.rows)
        row.bar ? drawTask(row) : drawPhase(row);
    if (m_picture.hasLegend)
        drawLegend();
    return std::move(m_figure);
}

} // namespace

double gantt::dayWidthFor(double width, double days, double titles)
{
    return (width - 2 * margin - titles) / std::max(1.0, days);
}

Figure drawGantt(const GanttPicture& picture)
{
    return GanttDrawing(picture).draw();
}

} // namespace ogive
