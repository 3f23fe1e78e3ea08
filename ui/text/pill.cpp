#include "ui/text/pill.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace ogive::ui {
namespace {

constexpr qreal sidePadding = 6;
constexpr qreal verticalPadding = 1;
constexpr qreal radius = 4;

} // namespace

QSizeF Pill::size(const QFont& font) const
{
    const QFontMetricsF metrics(font);
    return {std::ceil(metrics.horizontalAdvance(text)) + 2 * sidePadding,
            std::ceil(metrics.height()) + 2 * verticalPadding};
}

void Pill::draw(QPainter& painter, QPointF topLeft, const QFont& font) const
{
    const QRectF rect(topLeft, size(font));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(rect, radius, radius);
    painter.setPen(colour);
    painter.setFont(font);
    painter.drawText(rect, Qt::AlignCenter, text);
    painter.restore();
}

} // namespace ogive::ui
