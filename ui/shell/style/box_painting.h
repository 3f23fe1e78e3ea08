#pragma once

#include <QColor>
#include <QRectF>

class QPainter;

namespace ogive::ui {

struct Theme;

inline constexpr double controlRadius = 6;
inline constexpr double cardRadius = 8;

struct Box {
    QColor fill;            ///< invalid: not filled
    QColor border;          ///< invalid: no border
    double borderWidth = 1; ///< inside the rectangle
    double radius = controlRadius;
};

/// A rounded rectangle whose outer edge is `rect`; one-pixel borders land on whole pixels.
void drawBox(QPainter& painter, const QRectF& rect, const Box& box);

/// The ring around what has the keyboard, inside `rect`.
void drawFocusRing(QPainter& painter, const QRectF& rect, const Theme& theme, double radius = controlRadius);

enum class Direction { Up, Down, Left, Right };

/// A small open arrow in the middle of `rect`.
void drawChevron(QPainter& painter, const QRectF& rect, Direction direction, const QColor& colour);

void drawCheckMark(QPainter& painter, const QRectF& rect, const QColor& colour);

} // namespace ogive::ui
