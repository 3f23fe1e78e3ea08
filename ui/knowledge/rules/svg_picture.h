#pragma once

#include "core/figure/write_svg.h"

#include <QScrollArea>

class QSvgRenderer;

namespace ogive::ui {

struct Theme;

/// The inks of figures in the colours of a theme.
[[nodiscard]] SvgPalette svgPaletteOf(const Theme& theme);

/// A figure of core as large as it is, or smaller where the window is narrower; it scrolls where it is
/// longer.
class SvgPicture : public QScrollArea {
    Q_OBJECT

public:
    explicit SvgPicture(QWidget* parent = nullptr);

    void setFigure(const Figure& figure);

private:
    class Canvas;

    Figure m_figure;
    Canvas* m_canvas;
};

} // namespace ogive::ui
