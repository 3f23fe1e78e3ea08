#pragma once

#include "core/figure/figure.h"

#include <QScrollArea>

namespace ogive::ui {

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
