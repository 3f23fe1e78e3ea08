#pragma once

#include "ui/roadmap/gantt_content.h"

#include <QFont>
#include <QRectF>
#include <QSize>

#include <optional>

class QPainter;

namespace ogive::ui {

struct Theme;

/// Where the parts of the Gantt view stand in its viewport.
struct GanttPlaces {
    QSize size;         ///< of the viewport
    double left = 0;    ///< of the bars: the width of the titles
    double top = 0;     ///< of the rows: the height of the axis
    double scrollX = 0; ///< how far time is scrolled, in pixels
    double scrollY = 0;
    double dayWidth = 8;

    [[nodiscard]] double x(double days) const { return left + days * dayWidth - scrollX; }
    [[nodiscard]] double y(double inRows) const { return top + inRows - scrollY; }
    [[nodiscard]] QRectF plot() const { return {left, top, size.width() - left, size.height() - top}; }
};

/// A bar as it would be if the drag ended now.
struct GanttPreview {
    std::optional<std::size_t> row;
    double start = 0;
    double finish = 0;
    QString text;
};

/// What is painted beside the content.
struct GanttShown {
    const GanttLayout& layout;
    std::optional<std::size_t> current;
    bool hasFocus = false;
    const GanttPreview& preview;
};

namespace gantt {

/// The least distance of two marks of the axis.
inline constexpr double tickRoom = 30;

void paint(QPainter& painter, const GanttContent& content, const GanttPlaces& places, const GanttShown& shown,
           const Theme& theme, const QFont& font);

} // namespace gantt
} // namespace ogive::ui
