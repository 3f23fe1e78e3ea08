#pragma once

#include "ui/tree/scene/tree_painter.h"

#include <QGraphicsObject>

namespace ogive::ui {

/// A question or an outcome of a drawn tree. It holds what it shows; the scene tells it how far a change has
/// come.
class NodeItem : public QGraphicsObject {
    Q_OBJECT

public:
    explicit NodeItem(int index);

    [[nodiscard]] int index() const { return m_index; }
    [[nodiscard]] const TreeNode& node() const { return m_node; }
    [[nodiscard]] QRectF sceneRect() const { return {pos(), m_rect.size()}; }
    [[nodiscard]] bool isCurrent() const { return m_isCurrent; }

    /// What to become; setProgress(1) arrives there.
    void setTarget(const TreeNode& node, const TreeBox& box, const NodeTexts& texts, const NodeLook& look);
    /// 0: as before setTarget, 1: the target.
    void setProgress(double progress);
    /// The frame of the keyboard's place; drawn while the view has the focus.
    void setCurrent(bool isCurrent, const QColor& frame);

    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    int m_index;
    TreeNode m_node;
    NodeTexts m_texts;
    NodeLook m_from;
    NodeLook m_to;
    NodeLook m_look;
    QRectF m_fromRect; // in the scene
    QRectF m_toRect;
    QRectF m_rect; // in the item
    bool m_isCurrent = false;
    QColor m_frame;
};

} // namespace ogive::ui
