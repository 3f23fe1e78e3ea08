#pragma once

#include "core/figure/figure.h"

#include <QPointF>
#include <QWidget>

namespace ogive::ui {

/// The tree of a page closer, over the page below its head: dragged, moved with the arrow keys, made larger
/// and smaller by Ctrl and the wheel, by two fingers, by + and −.
class TreeZoom : public QWidget {
    Q_OBJECT

public:
    explicit TreeZoom(QWidget* parent = nullptr);

    void showTree(const Figure& tree);
    void setUnit(double unit); ///< pixels a unit of the page
    /// Around a place of the tree, from 0 to 1 across and down; that of the path's outcome without one.
    void lookAt(const QPointF& share);
    void lookAtOutcome();

    [[nodiscard]] double scale() const { return m_scale; }
    void zoomBy(double factor, const QPointF& around);
    /// Arrow keys, + and −; false for others.
    bool takeKey(const QKeyEvent& event);

signals:
    void done(); ///< back to the page

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    [[nodiscard]] double fittingScale() const;
    [[nodiscard]] QPointF outcomePlace() const;
    void centreOn(const QPointF& place);
    void moveBy(const QPointF& step);
    void settle();

    Figure m_tree;
    double m_unit = 1;
    double m_scale = 0; ///< pixels a pixel of the figure; 0: not looked at yet
    QPointF m_origin;   ///< of the figure in the widget
    QPointF m_dragFrom;
    bool m_isDragged = false;
};

} // namespace ogive::ui
