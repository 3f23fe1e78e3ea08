#include "ui/roadmap/gantt_view.h"

#include "ui/roadmap/gantt_accessibility.h"
#include "ui/shell/theme.h"

#include <QFontMetrics>
#include <QHelpEvent>
#include <QNativeGestureEvent>
#include <QPainter>
#include <QResizeEvent>
#include <QScrollBar>
#include <QTextDocument>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace ogive::ui {
namespace {

constexpr double widestTitles = 300;
constexpr double titleShare = 0.34; // of the width, where it is small
constexpr double largestDayWidth = 120;
constexpr double roomAfter = 1.04; // of the time, so that the last date can be read
constexpr int rowPadding = 9;
constexpr int groupPadding = 13;

} // namespace

GanttView::GanttView(QWidget* parent)
    : QAbstractScrollArea(parent)
{
    installGanttAccessibility();
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Roadmap"));
    viewport()->setMouseTracking(true);
    m_content.calendar = WorkCalendar(PlanChoices());
    arrange();
}

void GanttView::showContent(GanttContent content)
{
    std::string section;
    std::string item;
    if (m_current && *m_current < m_layout.rows.size()) {
        section = sectionOf(*m_current).id;
        if (const GanttItem* current = itemOf(*m_current))
            item = current->id;
    }
    cancelDrag();
    m_content = std::move(content);
    m_current.reset();
    arrange();
    // The row of the keyboard stays with its task, else with its phase.
    for (std::size_t row = 0; row < m_layout.rows.size() && !section.empty(); ++row) {
        const GanttItem* shown = itemOf(row);
        if (shown != nullptr ? shown->id == item : !m_current && sectionOf(row).id == section)
            m_current = row;
    }
    if (!m_current && !m_layout.rows.empty() && hasFocus())
        m_current = 0;
    emit currentChanged();
}

// --- rows

void GanttView::arrange()
{
    const int line = fontMetrics().height();
    m_scale.rowHeight = line + rowPadding;
    m_scale.groupHeight = line + groupPadding;
    m_scale.barHeight = std::round(line * 0.75);
    m_scale.spanHeight = 4;
    std::vector<GanttGroup> groups;
    for (const GanttSection& section : m_content.sections) {
        GanttGroup group;
        group.isFolded = m_folded.contains(section.id);
        double start = 0;
        for (const GanttItem& item : section.items) {
            if (item.task)
                group.bars.push_back(m_content.bars[*item.task]);
            else // without a bar; it must not widen what its phase spans
                group.bars.push_back({start, start, start, start});
            start = group.bars.front().start;
        }
        groups.push_back(std::move(group));
    }
    m_layout = layoutGantt(groups, m_scale);
    if (m_isFitted)
        fitWidth();
    updateScrollBars();
    viewport()->update();
}

void GanttView::showFinish(const std::optional<FinishRange>& finish)
{
    m_content.finish = finish;
    arrange();
}

/// The width of a day at which all of the plan is seen.
double GanttView::leastDayWidth() const
{
    const double days = std::max(m_layout.days, m_content.days()) * roomAfter;
    return std::max(0.05, places().plot().width() / days);
}

void GanttView::fitWidth()
{
    const double width = std::min(largestDayWidth, leastDayWidth());
    if (width == m_scale.dayWidth)
        return;
    const double factor = width / m_scale.dayWidth;
    m_scale.dayWidth = width;
    for (GanttRow& row : m_layout.rows) {
        row.box.x *= factor;
        row.box.width = std::max(1.0, row.box.width * factor);
        row.early *= factor;
        row.late *= factor;
    }
}

void GanttView::updateScrollBars()
{
    const QRectF plot = places().plot();
    const double width = std::max(m_layout.days, m_content.days()) * roomAfter * m_scale.dayWidth;
    const auto range = [](QScrollBar& bar, double content, double seen, double step) {
        bar.setRange(0, std::max(0, static_cast<int>(std::ceil(content - seen - 0.5))));
        bar.setPageStep(static_cast<int>(seen));
        bar.setSingleStep(static_cast<int>(step));
    };
    range(*horizontalScrollBar(), width, plot.width(), std::max(10.0, m_scale.dayWidth));
    range(*verticalScrollBar(), m_layout.height, plot.height(), m_scale.rowHeight);
}

const GanttSection& GanttView::sectionOf(std::size_t row) const
{
    return m_content.sections[m_layout.rows[row].group];
}

const GanttItem* GanttView::itemOf(std::size_t row) const
{
    const auto& bar = m_layout.rows[row].bar;
    return bar ? &sectionOf(row).items[*bar] : nullptr;
}

QString GanttView::nameOf(std::size_t row) const
{
    const GanttItem* item = itemOf(row);
    if (item == nullptr)
        return tr("%1, %2 tasks").arg(sectionOf(row).title).arg(sectionOf(row).items.size());
    return item->title;
}

QString GanttView::detailOf(std::size_t row) const
{
    const GanttItem* item = itemOf(row);
    return item == nullptr ? sectionOf(row).detail : item->detail;
}

QRect GanttView::rowRect(std::size_t row) const
{
    const GanttPlaces at = places();
    const QRectF band(0, at.y(m_layout.rows[row].top), at.size.width(), m_layout.rows[row].height);
    return band.toAlignedRect().translated(viewport()->pos());
}

QRectF GanttView::barRect(std::size_t row) const
{
    const GanttPlaces at = places();
    const Rect& box = m_layout.rows[row].box;
    return {at.left + box.x - at.scrollX, at.y(box.y), box.width, box.height};
}

void GanttView::setCurrentRow(std::size_t row)
{
    if (row >= m_layout.rows.size())
        return;
    m_current = row;
    ensureSeen(row);
    viewport()->update();
    tellCurrentGanttRow(*this);
    emit currentChanged();
}

void GanttView::ensureSeen(std::size_t row)
{
    const GanttRow& seen = m_layout.rows[row];
    const QRectF plot = places().plot();
    QScrollBar& rows = *verticalScrollBar();
    if (seen.top < rows.value())
        rows.setValue(static_cast<int>(seen.top));
    else if (seen.top + seen.height > rows.value() + plot.height())
        rows.setValue(static_cast<int>(std::ceil(seen.top + seen.height - plot.height())));
    QScrollBar& time = *horizontalScrollBar();
    constexpr int around = 24;
    if (seen.bar && (seen.box.x < time.value() || seen.box.x > time.value() + plot.width() - around))
        time.setValue(static_cast<int>(seen.box.x) - around);
}

void GanttView::activateRow(std::size_t row)
{
    if (row >= m_layout.rows.size())
        return;
    if (const GanttItem* item = itemOf(row))
        emit editRequested(std::string(item->id));
    else
        setFolded(m_layout.rows[row].group, !m_folded.contains(sectionOf(row).id));
}

void GanttView::setFolded(std::size_t section, bool isFolded)
{
    const std::string id = m_content.sections[section].id;
    if (isFolded)
        m_folded.insert(id);
    else
        m_folded.erase(id);
    m_current.reset();
    arrange();
    for (std::size_t row = 0; row < m_layout.rows.size(); ++row)
        if (m_layout.rows[row].group == section && !m_layout.rows[row].bar)
            setCurrentRow(row);
}

// --- zoom

GanttPlaces GanttView::places() const
{
    GanttPlaces at;
    at.size = viewport()->size();
    at.left = std::round(std::min(widestTitles, at.size.width() * titleShare));
    at.top = 2 * (QFontMetrics(textFont(TextSize::Small, font())).height() + 6);
    at.scrollX = horizontalScrollBar()->value();
    at.scrollY = verticalScrollBar()->value();
    at.dayWidth = m_scale.dayWidth;
    return at;
}

void GanttView::setDayWidth(double width, double fixedX)
{
    const GanttPlaces before = places();
    const double day = (fixedX - before.left + before.scrollX) / before.dayWidth;
    const double least = std::min(leastDayWidth(), largestDayWidth);
    constexpr double sameWidth = 1.001;
    m_isFitted = width <= least * sameWidth;
    m_scale.dayWidth = m_isFitted ? least : std::min(width, largestDayWidth);
    arrange();
    horizontalScrollBar()->setValue(
        static_cast<int>(std::round(day * m_scale.dayWidth + before.left - fixedX)));
}

void GanttView::zoomBy(double factor)
{
    setDayWidth(m_scale.dayWidth * factor, places().plot().center().x());
}

void GanttView::fit()
{
    m_isFitted = true;
    arrange();
}

// --- painting and tips

void GanttView::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(viewport());
    const Theme& theme = themeOf(this);
    painter.fillRect(viewport()->rect(), theme.surface);
    gantt::paint(painter, m_content, places(), {m_layout, m_current, hasFocus(), m_preview}, theme, font());
}

void GanttView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    arrange();
}

void GanttView::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        arrange();
    else if (event->type() == QEvent::PaletteChange)
        viewport()->update();
}

bool GanttView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const auto row = rowAt(help->pos());
        if (row)
            QToolTip::showText(help->globalPos(),
                               Qt::convertFromPlainText(nameOf(*row) + u'\n' + detailOf(*row)), viewport());
        else
            QToolTip::hideText();
        return true;
    }
    if (event->type() == QEvent::NativeGesture) {
        const auto* gesture = static_cast<QNativeGestureEvent*>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            setDayWidth(m_scale.dayWidth * (1 + gesture->value()), gesture->position().x());
            return true;
        }
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace ogive::ui
