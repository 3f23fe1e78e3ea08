#pragma once

#include "core/plan/roadmap.h"
#include "core/plan/roadmap_forecast.h"
#include "core/plan/work_calendar.h"

#include <QByteArray>
#include <QFont>
#include <QString>

#include <optional>

class QMenu;
class QWidget;

namespace ogive::ui {

struct Theme;

enum class RoadmapFormat { Csv, Mermaid, Svg, Png };

/// A roadmap with what its files need.
struct RoadmapSource {
    const Knowledge& knowledge;
    const Roadmap& roadmap;
    const WorkCalendar& calendar;
    const std::optional<RoadmapForecast>& forecast;
    QString title; ///< of the design
};

/// The content of a file in a format; pictures in light colours, made for paper.
[[nodiscard]] QByteArray roadmapFile(const RoadmapSource& source, RoadmapFormat format, const QFont& font);

/// Puts it into the clipboard: CSV and Mermaid as text, SVG as drawing and text, PNG as an image.
void copyRoadmap(const RoadmapSource& source, RoadmapFormat format, const QFont& font);

/// Asks for a file and writes it in the format of its ending. What went wrong in words; empty: nothing, or
/// nothing was chosen.
[[nodiscard]] QString saveRoadmap(const RoadmapSource& source, QWidget* window);

} // namespace ogive::ui
