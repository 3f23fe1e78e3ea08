#pragma once

#include "ui/map/map_content.h"

#include <QFont>
#include <QRectF>

#include <vector>

class QPainter;

namespace ogive::ui {

struct Theme;

/// A rectangle of the map that shows one outcome, in pixels.
struct MapPatch {
    QRectF rect;
    std::optional<std::size_t> outcome;
};

/// Where the parts of a drawn map are.
struct MapPlaces {
    QRectF plot;
    QFont small; ///< of ticks and the legend

    [[nodiscard]] QPointF at(double shareAcross, double shareUpwards) const;
    [[nodiscard]] double shareAcross(double x) const;
    [[nodiscard]] double shareUpwards(double y) const;
};

namespace map {

/// The room that ticks and titles of the axes need around the plot.
[[nodiscard]] MapPlaces placesIn(const QRectF& area, const MapContent& content, const QFont& font);

/// The map cut into rectangles on whole pixels.
[[nodiscard]] std::vector<MapPatch> patchesOf(const MapContent& content, const MapPlaces& places);

[[nodiscard]] QColor fillOf(std::optional<std::size_t> outcome, const Theme& theme);

/// Regions with their borders and names, and the axes; all but the handle.
void paint(QPainter& painter, const MapContent& content, const MapPlaces& places, const Theme& theme);

} // namespace map

} // namespace ogive::ui
