#include "ui/tour/tour_overlay.h"

#include "ui/shell/style/box_painting.h"
#include "ui/shell/theme.h"
#include "ui/tour/tour_bubble.h"

#include <QContextMenuEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>

namespace ogive::ui {
namespace {

using Side = BubblePlace::Side;

constexpr qreal arrowSize = 9;
constexpr qreal ringWidth = 2;

QColor veilOf(const Theme& theme)
{
    constexpr float onLight = 0.28F;
    constexpr float onDark = 0.55F;
    QColor veil = theme.kind == ThemeKind::Dark ? theme.background : theme.strong;
    veil.setAlphaF(theme.kind == ThemeKind::Dark ? onDark : onLight);
    return veil;
}

} // namespace

TourOverlay::TourOverlay(QWidget* window)
    : QWidget(window)
    , m_bubble(new TourBubble(this))
{
    setCursor(Qt::ArrowCursor);
}

void TourOverlay::light(const QRect& target)
{
    const QRect window = parentWidget()->rect();
    const BubbleSize size{m_bubble->preferredWidth(), m_bubble->leastWidth(),
                          [this](int width) { return m_bubble->heightFor(width); }};
    const BubblePlace place = placeBubble(window, target, size, layoutDirection());
    if (geometry() == window && place == m_place)
        return;
    m_place = place;
    setGeometry(window);
    m_bubble->setGeometry(place.bubble);
    if (place.lit.isEmpty())
        clearMask();
    else
        setMask(QRegion(window) - QRegion(place.lit));
    update();
}

/// From the bubble's side to the middle of what it points at, as far as the bubble reaches.
QPolygonF TourOverlay::arrow() const
{
    const QRectF bubble = m_place.bubble;
    const QRectF lit = m_place.lit;
    const qreal keep = arrowSize + cardRadius;
    const qreal x = std::clamp(lit.center().x(), bubble.left() + keep, bubble.right() - keep);
    const qreal y = std::clamp(lit.center().y(), bubble.top() + keep, bubble.bottom() - keep);
    switch (m_place.side) {
    case Side::Right:
        return QPolygonF({{bubble.left() + 1, y - arrowSize},
                          {bubble.left() - arrowSize, y},
                          {bubble.left() + 1, y + arrowSize}});
    case Side::Left:
        return QPolygonF({{bubble.right() - 1, y - arrowSize},
                          {bubble.right() + arrowSize, y},
                          {bubble.right() - 1, y + arrowSize}});
    case Side::Below:
        return QPolygonF({{x - arrowSize, bubble.top() + 1},
                          {x, bubble.top() - arrowSize},
                          {x + arrowSize, bubble.top() + 1}});
    case Side::Above:
        return QPolygonF({{x - arrowSize, bubble.bottom() - 1},
                          {x, bubble.bottom() + arrowSize},
                          {x + arrowSize, bubble.bottom() - 1}});
    case Side::Middle:
        return {};
    }
    Q_UNREACHABLE();
}

void TourOverlay::paintEvent(QPaintEvent* event)
{
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    painter.fillRect(event->rect(), veilOf(theme));
    if (m_place.lit.isEmpty())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF ring = QRectF(m_place.lit).adjusted(-ringWidth, -ringWidth, ringWidth, ringWidth);
    drawBox(painter, ring, {QColor(), theme.accent, ringWidth, controlRadius});
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.accent);
    painter.drawPolygon(arrow());
}

// What is dimmed does not react, so that the step stays what it speaks of.

void TourOverlay::mousePressEvent(QMouseEvent* event)
{
    event->accept();
}

void TourOverlay::wheelEvent(QWheelEvent* event)
{
    event->accept();
}

void TourOverlay::contextMenuEvent(QContextMenuEvent* event)
{
    event->accept();
}

} // namespace ogive::ui
