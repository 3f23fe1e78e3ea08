#pragma once

#include "core/figure/write_svg.h"

#include <QByteArray>
#include <QFont>
#include <QImage>

namespace ogive::ui {

struct Theme;

/// The inks of figures in the colours of a theme, without a ground.
[[nodiscard]] SvgPalette svgPaletteOf(const Theme& theme);

/// A figure as an SVG that Qt's renderer can show, in a theme's colours and one font.
[[nodiscard]] QByteArray svgFor(const Figure& figure, const Theme& theme, const QFont& font);

/// The figure painted on the theme's surface, `scale` device pixels a pixel.
[[nodiscard]] QImage imageOf(const Figure& figure, const Theme& theme, const QFont& font, double scale = 2);

} // namespace ogive::ui
