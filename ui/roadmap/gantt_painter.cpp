#include "ui/roadmap/gantt_painter.h"

#include "core/plan/time_ticks.h"
#include "ui/shell/theme.h"
#include "ui/text/convert.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <cmath>
#include <utility>

namespace ogive::ui {
namespace {

struct GanttWord {
    Q_DECLARE_TR_FUNCTIONS(GanttPainter)
};

constexpr double indent = 26;      // of a task's title
constexpr double phaseIndent = 24; // of a phase's, after its arrow
constexpr double arrowAt = 13;
constexpr double arrowSize = 4;
constexpr double textGap = 6;
constexpr double barRadius = 3;
constexpr double milestoneSize = 6;
constexpr double capReach = 3;

/// Paints one state of the view; lives for one paint.
class GanttPainter {
public:
    GanttPainter(QPainter& painter, const GanttContent& content, const GanttPlaces& places,
                 const GanttShown& shown, const Theme& theme, const QFont& font)
        : m_painter(painter)
        , m_content(content)
        , m_places(places)
        , m_shown(shown)
        , m_theme(theme)
        , m_base(font)
        , m_strong(textFont(TextSize::Base, font))
        , m_small(textFont(TextSize::Small, font))
    {
        m_strong.setWeight(QFont::DemiBold);
    }

    void paint();

private:
    void paintGround();
    void paintLinks();
    void paintFinish();
    void paintPhase(const GanttRow& row);
    void paintItem(const GanttRow& row, const GanttItem& item);
    void paintBar(const QRectF& bar, bool isCritical);
    void paintRange(const GanttRow& row);
    void paintTitles();
    void paintPreview();
    void paintAxis(const TimeTicks& ticks);
    void paintTickTexts(const std::vector<TimeTick>& ticks, double top, double height, const QColor& colour);
    void paintText(const QRectF& room, const QString& text, const QFont& font, const QColor& colour,
                   Qt::Alignment alignment = Qt::AlignLeft);
    [[nodiscard]] bool isSeen(const GanttRow& row) const;
    [[nodiscard]] QRectF barOf(const GanttRow& row) const;
    [[nodiscard]] const GanttItem& itemOf(const GanttRow& row) const
    {
        return m_content.sections[row.group].items[*row.bar];
    }

    QPainter& m_painter;
    const GanttContent& m_content;
    const GanttPlaces& m_places;
    const GanttShown& m_shown;
    const Theme& m_theme;
    QFont m_base;
    QFont m_strong;
    QFont m_small;
};

bool GanttPainter::isSeen(const GanttRow& row) const
{
    return m_places.y(row.top + row.height) >= m_places.top && m_places.y(row.top) <= m_places.size.height();
}

QRectF GanttPainter::barOf(const GanttRow& row) const
{
    return {m_places.left + row.box.x - m_places.scrollX, m_places.y(row.box.y), row.box.width,
            row.box.height};
}

void GanttPainter::paintText(const QRectF& room, const QString& text, const QFont& font, const QColor& colour,
                             Qt::Alignment alignment)
{
    m_painter.setFont(font);
    m_painter.setPen(colour);
    const QFontMetricsF metrics(font);
    m_painter.drawText(room, static_cast<int>(alignment | Qt::AlignVCenter) | Qt::TextSingleLine,
                       metrics.elidedText(text, Qt::ElideRight, room.width()));
}

/// Bands of the phases, the row of the keyboard, and the lines of the axis.
void GanttPainter::paintGround()
{
    const double width = m_places.size.width();
    for (std::size_t i = 0; i < m_shown.layout.rows.size(); ++i) {
        const GanttRow& row = m_shown.layout.rows[i];
        const QRectF band(0, m_places.y(row.top), width, row.height);
        if (!isSeen(row))
            continue;
        if (!row.bar)
            m_painter.fillRect(band, m_theme.band);
        if (m_shown.current == i)
            m_painter.fillRect(band, m_shown.hasFocus ? m_theme.accentSoft : m_theme.hover);
    }
}

void GanttPainter::paintLinks()
{
    m_painter.setPen(QPen(m_theme.accentMuted, 1));
    m_painter.setBrush(Qt::NoBrush);
    const auto boxOf = [&](std::size_t task) -> std::optional<Rect> {
        for (const GanttRow& row : m_shown.layout.rows)
            if (row.bar && itemOf(row).task == task) {
                const QRectF bar = barOf(row);
                return Rect{bar.x(), bar.y(), bar.width(), bar.height()};
            }
        return std::nullopt;
    };
    const auto& path = m_content.roadmap.criticalPath;
    for (std::size_t i = 1; i < path.size(); ++i) {
        const auto from = boxOf(path[i - 1]);
        const auto to = boxOf(path[i]);
        if (!from || !to)
            continue;
        QPolygonF line;
        for (const Point& point : ganttLink(*from, *to))
            line << QPointF(std::round(point.x) + 0.5, std::round(point.y) + 0.5);
        m_painter.drawPolyline(line);
    }
}

/// Lines at which half and nine tenths of the sampled futures are done; their names stand where no bar does.
void GanttPainter::paintFinish()
{
    if (!m_content.finish)
        return;
    const QFontMetricsF metrics(m_small);
    const double bottom = std::min<double>(m_places.y(m_shown.layout.height), m_places.size.height());
    double taken = -1;
    for (const auto& [day, name] : {std::pair(m_content.finish->p50, GanttWord::tr("P50")),
                                    std::pair(m_content.finish->p90, GanttWord::tr("P90"))}) {
        const double x = std::round(m_places.x(day)) + 0.5;
        m_painter.setPen(QPen(m_theme.warning, 1, Qt::DashLine));
        m_painter.drawLine(QPointF(x, m_places.top), QPointF(x, bottom));
        const double width = metrics.horizontalAdvance(name) + 1;
        // At the edge the name stands before its line.
        const bool fitsBehind = x + textGap / 2 + width <= m_places.size.width();
        const double left = fitsBehind ? std::max(x + textGap / 2, taken) : x - textGap / 2 - width;
        const double line = metrics.height() + 2;
        const bool isBeside = fitsBehind || left + width < taken - textGap - width;
        const QRectF room(left, m_places.top + (isBeside ? 0 : line), width, line);
        m_painter.fillRect(room, m_theme.band);
        paintText(room, name, m_small, m_theme.warning);
        taken = room.right() + textGap;
    }
}

void GanttPainter::paintBar(const QRectF& bar, bool isCritical)
{
    m_painter.setPen(QPen(isCritical ? m_theme.accent : m_theme.accentMuted, 1));
    m_painter.setBrush(isCritical ? m_theme.accent : m_theme.accentSoft);
    m_painter.drawRoundedRect(bar.adjusted(0.5, 0.5, -0.5, -0.5), barRadius, barRadius);
}

void GanttPainter::paintRange(const GanttRow& row)
{
    const double early = m_places.left + row.early - m_places.scrollX;
    const double late = m_places.left + row.late - m_places.scrollX;
    if (late - early < 2)
        return;
    const double middle = std::round(m_places.y(row.middle())) + 0.5;
    m_painter.setPen(QPen(m_theme.muted, 1));
    m_painter.drawLine(QPointF(early, middle), QPointF(late, middle));
    for (const double end : {early, late})
        m_painter.drawLine(QPointF(end, middle - capReach), QPointF(end, middle + capReach));
}

void GanttPainter::paintPhase(const GanttRow& row)
{
    const GanttSection& section = m_content.sections[row.group];
    if (section.milestone.isEmpty())
        return;
    const QRectF span = barOf(row);
    m_painter.fillRect(span, m_theme.muted);
    const QPointF at(span.right(), m_places.y(row.middle()));
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_theme.text);
    m_painter.drawPolygon(QPolygonF{{at.x(), at.y() - milestoneSize},
                                    {at.x() + milestoneSize, at.y()},
                                    {at.x(), at.y() + milestoneSize},
                                    {at.x() - milestoneSize, at.y()}});
    const double width = QFontMetricsF(m_small).horizontalAdvance(section.milestone) + 1;
    const double right = at.x() + milestoneSize + textGap;
    const bool hasRoom = right + width <= m_places.size.width();
    const QRectF room(hasRoom ? right : span.x() - textGap - width, m_places.y(row.top), width, row.height);
    if (hasRoom || room.x() > m_places.left)
        paintText(room, section.milestone, m_small, m_theme.text);
}

void GanttPainter::paintItem(const GanttRow& row, const GanttItem& item)
{
    if (!item.task)
        return;
    paintBar(barOf(row), item.isCritical);
    paintRange(row);
}

/// The column of titles, over bars that are scrolled below it.
void GanttPainter::paintTitles()
{
    for (std::size_t i = 0; i < m_shown.layout.rows.size(); ++i) {
        const GanttRow& row = m_shown.layout.rows[i];
        if (!isSeen(row))
            continue;
        const QRectF cell(0, m_places.y(row.top), m_places.left, row.height);
        if (!row.bar) {
            const GanttSection& section = m_content.sections[row.group];
            const bool isFolded =
                i + 1 == m_shown.layout.rows.size() || m_shown.layout.rows[i + 1].group != row.group;
            const QPointF at(arrowAt, cell.center().y());
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(m_theme.muted);
            m_painter.drawPolygon(isFolded ? QPolygonF{{at.x() - 2, at.y() - arrowSize},
                                                       {at.x() + 3, at.y()},
                                                       {at.x() - 2, at.y() + arrowSize}}
                                           : QPolygonF{{at.x() - arrowSize, at.y() - 2},
                                                       {at.x() + arrowSize, at.y() - 2},
                                                       {at.x(), at.y() + 3}});
            paintText(cell.adjusted(phaseIndent, 0, -textGap, 0), section.title, m_strong, m_theme.text);
            continue;
        }
        const GanttItem& item = itemOf(row);
        QFont font = m_base;
        font.setStrikeOut(!item.task);
        if (item.isCritical)
            font.setWeight(QFont::DemiBold);
        QRectF room = cell.adjusted(indent, 0, -textGap, 0);
        if (item.isOwn || item.isChanged) {
            const QString mark = !item.task   ? GanttWord::tr("left out")
                                 : item.isOwn ? GanttWord::tr("own")
                                              : GanttWord::tr("changed");
            const double width = QFontMetricsF(m_small).horizontalAdvance(mark) + 1;
            paintText(room, mark, m_small, m_theme.muted, Qt::AlignRight);
            room.setRight(room.right() - width - textGap);
        }
        paintText(room, item.title, font, item.task ? m_theme.text : m_theme.muted);
    }
    m_painter.setPen(QPen(m_theme.border, 1));
    m_painter.drawLine(QPointF(m_places.left - 0.5, 0), QPointF(m_places.left - 0.5, m_places.size.height()));
}

void GanttPainter::paintPreview()
{
    if (!m_shown.preview.row || *m_shown.preview.row >= m_shown.layout.rows.size())
        return;
    const GanttRow& row = m_shown.layout.rows[*m_shown.preview.row];
    const QRectF bar(m_places.x(m_shown.preview.start), m_places.y(row.box.y),
                     (m_shown.preview.finish - m_shown.preview.start) * m_places.dayWidth, row.box.height);
    m_painter.setPen(QPen(m_theme.text, 1, Qt::DashLine));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRoundedRect(bar.adjusted(0.5, 0.5, -0.5, -0.5), barRadius, barRadius);
    const double width = QFontMetricsF(m_small).horizontalAdvance(m_shown.preview.text) + 2 * textGap;
    const QRectF tag(std::min(bar.right() + textGap, m_places.size.width() - width), m_places.y(row.top),
                     width, row.height);
    m_painter.fillRect(tag, m_theme.surface);
    paintText(tag.adjusted(textGap, 0, 0, 0), m_shown.preview.text, m_small, m_theme.text);
}

/// A text is left out where the next mark leaves it no room; the first one stays in view.
void GanttPainter::paintTickTexts(const std::vector<TimeTick>& ticks, double top, double height,
                                  const QColor& colour)
{
    const QFontMetricsF metrics(m_small);
    for (std::size_t i = 0; i < ticks.size(); ++i) {
        const QString text = translated(ticks[i].text);
        const double end = i + 1 < ticks.size() ? m_places.x(ticks[i + 1].at) : m_places.size.width();
        const double left = std::max(m_places.x(ticks[i].at), m_places.left) + textGap;
        const double width = metrics.horizontalAdvance(text) + 1;
        if (left + width <= end + textGap / 2 && left < m_places.size.width())
            paintText({left, top, width, height}, text, m_small, colour);
    }
}

void GanttPainter::paintAxis(const TimeTicks& ticks)
{
    const double width = m_places.size.width();
    m_painter.fillRect(QRectF(0, 0, width, m_places.top), m_theme.surface);
    const double row = m_places.top / 2;
    m_painter.save();
    m_painter.setClipRect(QRectF(m_places.left, 0, width - m_places.left, m_places.size.height()));
    paintTickTexts(ticks.upper, 0, row, m_theme.text);
    paintTickTexts(ticks.lower, row, row, m_theme.muted);
    m_painter.restore();
    m_painter.setPen(QPen(m_theme.border, 1));
    m_painter.drawLine(QPointF(0, m_places.top - 0.5), QPointF(width, m_places.top - 0.5));
}

void GanttPainter::paint()
{
    const double days = (m_places.size.width() - m_places.left + m_places.scrollX) / m_places.dayWidth;
    const TimeTicks ticks = timeTicks(*m_content.calendar, days, m_places.dayWidth, gantt::tickRoom);
    paintGround();
    m_painter.save();
    m_painter.setClipRect(m_places.plot());
    for (const auto* marks : {&ticks.lower, &ticks.upper}) {
        m_painter.setPen(QPen(m_theme.border, 1));
        for (const TimeTick& tick : *marks) {
            const double x = std::round(m_places.x(tick.at)) + 0.5;
            m_painter.drawLine(QPointF(x, m_places.top), QPointF(x, m_places.y(m_shown.layout.height)));
        }
    }
    m_painter.setRenderHint(QPainter::Antialiasing);
    paintLinks();
    for (const GanttRow& row : m_shown.layout.rows)
        if (isSeen(row))
            row.bar ? paintItem(row, itemOf(row)) : paintPhase(row);
    paintFinish();
    paintPreview();
    m_painter.restore();
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.save();
    m_painter.setClipRect(QRectF(0, m_places.top, m_places.size.width(), m_places.size.height()));
    paintTitles();
    m_painter.restore();
    paintAxis(ticks);
}

} // namespace

void gantt::paint(QPainter& painter, const GanttContent& content, const GanttPlaces& places,
                  const GanttShown& shown, const Theme& theme, const QFont& font)
{
    GanttPainter(painter, content, places, shown, theme, font).paint();
}

} // namespace ogive::ui
