#pragma once

#include <QColor>
#include <QFont>
#include <QPointF>
#include <QSizeF>
#include <QString>

class QPainter;

namespace ogive::ui {

/// A short word on a rounded ground, as the cards and tables paint it: "changed", "overridden", a date.
struct Pill {
    QString text;
    QColor ground;
    QColor colour;

    [[nodiscard]] QSizeF size(const QFont& font) const;
    void draw(QPainter& painter, QPointF topLeft, const QFont& font) const;
};

} // namespace ogive::ui
