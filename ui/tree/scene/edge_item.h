#pragma once

#include "ui/tree/scene/tree_painter.h"

#include <QGraphicsItem>

namespace ogive::ui {

/// An answer: the line from a question to what follows, with its word.
class EdgeItem : public QGraphicsItem {
public:
    EdgeItem();

    [[nodiscard]] int from() const { return m_to.from; }
    [[nodiscard]] int to() const { return m_to.to; }
    [[nodiscard]] bool isOnPath() const { return m_isOnPath; }

    void setTarget(const TreeEdge& edge, bool isOnPath, const EdgeLook& look, const QStaticText& label,
                   const QFont& font);
    /// 0: as before setTarget, 1: the target.
    void setProgress(double progress);

    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    TreeEdge m_from;
    TreeEdge m_to;
    TreeEdge m_edge;
    EdgeLook m_fromLook;
    EdgeLook m_toLook;
    EdgeLook m_look;
    bool m_isOnPath = false;
    QStaticText m_label;
    QFont m_font;
};

} // namespace ogive::ui
