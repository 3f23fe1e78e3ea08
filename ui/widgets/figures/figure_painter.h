#pragma once

#include "core/figure/figure.h"

#include <QColor>
#include <QRectF>

#include <array>

class QPainter;

namespace ogive::ui {

struct Theme;

/// How the inks of a figure look.
struct FigureColors {
    std::array<QColor, inkCount> inks;

    [[nodiscard]] const QColor& operator[](Ink ink) const { return inks[static_cast<std::size_t>(ink)]; }
};

[[nodiscard]] FigureColors figureColors(const Theme& theme);

/// The light theme's colours, for white paper; the lightness of neighbouring inks differs, so that a grey
/// print stays legible.
[[nodiscard]] FigureColors printColors();

/// Paints a figure with its upper left corner at the painter's origin, one unit a figure pixel; the caller
/// scales. Only vectors and text, no brushes or effects that a PDF would have to rasterise. The ground is
/// left as it is.
void paintFigure(QPainter& painter, const Figure& figure, const FigureColors& colors);
/// The same of a part of the figure alone, and nothing beside it.
void paintFigurePart(QPainter& painter, const Figure& figure, const FigureColors& colors, const QRectF& part);

/// Where a shape leaves ink at most.
[[nodiscard]] QRectF boundsOf(const Shape& shape);

} // namespace ogive::ui
