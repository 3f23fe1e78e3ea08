#pragma once

#include "ui/tree/map/map_content.h"

#include <QFont>
#include <QRectF>
#include <QString>

#include <vector>

class QPainter;

namespace ogive::ui {

struct Theme;

/// A rectangle of the map that shows one outcome, in pixels.
struct MapPatch {
    QRectF rect;
    std::optional<std::size_t> outcome;
};

/// An option's name in the largest rectangle of its regions.
struct MapName {
    QRectF room;
    QString text;
    QFont font;
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

/// The names that have room.
[[nodiscard]] std::vector<MapName> namesIn(const MapContent& content, const MapPlaces& places,
                                           const QFont& font);

/// Regions with their borders, and the axes.
void paint(QPainter& painter, const MapContent& content, const MapPlaces& places, const Theme& theme);

} // namespace map

} // namespace ogive::ui
