#pragma once

#include "ui/tour/bubble_place.h"

#include <QWidget>

namespace ogive::ui {

class TourBubble;

/// Dims the window but for what a step points at, where the mouse goes through. It holds the bubble.
class TourOverlay : public QWidget {
    Q_OBJECT

public:
    explicit TourOverlay(QWidget* window);

    [[nodiscard]] TourBubble& bubble() const { return *m_bubble; }
    /// Covers the window again, with this part of it lit.
    void light(const QRect& target);
    [[nodiscard]] QRect lit() const { return m_place.lit; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    [[nodiscard]] QPolygonF arrow() const;

    TourBubble* m_bubble;
    BubblePlace m_place;
};

} // namespace ogive::ui
