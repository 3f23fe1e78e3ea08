#pragma once

#include "ui/tree/map/map_drawing.h"

#include <QPixmap>
#include <QWidget>

namespace ogive::ui {

/// The outcomes of a decision as regions over two fields, with a handle where the scenario stands. Dragging
/// it, or the arrow keys, try other values.
class DecisionMapView : public QWidget {
    Q_OBJECT

public:
    explicit DecisionMapView(QWidget* parent = nullptr);

    void showContent(MapContent content);
    [[nodiscard]] const MapContent& content() const { return m_content; }
    /// Where two values lie in the widget.
    [[nodiscard]] QPointF placeOf(double x, double y) const;
    /// How many pixels wide the plot is, for borders that are curved.
    [[nodiscard]] int plotWidth() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void moved(double x, double y); ///< by the user, live while dragging
    void released();                ///< a drag ended
    void plotResized();

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void moveTo(QPointF place);
    void move(double x, double y);
    void paintNames(QPainter& painter) const;
    void paintHandle(QPainter& painter) const;
    void redraw();
    [[nodiscard]] QString tipAt(QPointF place) const;

    MapContent m_content;
    MapPlaces m_places;
    std::vector<MapName> m_names;
    QPixmap m_picture; ///< all but names and handle; null: to be painted anew
    bool m_isDragging = false;
    double m_startX = notKnown; ///< where a drag began
    double m_startY = notKnown;
};

} // namespace ogive::ui
