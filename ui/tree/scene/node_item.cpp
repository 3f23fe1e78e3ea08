#include "ui/tree/scene/node_item.h"

#include <QPainter>
#include <QStyleOptionGraphicsItem>
#include <QWidget>

namespace ogive::ui {
namespace {

constexpr double focusRoom = 5;
constexpr double detailFromScale = 0.5; // text is what painting costs, and nobody reads it any smaller

QRectF mixed(const QRectF& from, const QRectF& to, double progress)
{
    const auto part = [progress](double a, double b) { return a + (b - a) * progress; };
    return {part(from.x(), to.x()), part(from.y(), to.y()), part(from.width(), to.width()),
            part(from.height(), to.height())};
}

} // namespace

NodeItem::NodeItem(int index)
    : m_index(index)
{
    setZValue(1);
}

void NodeItem::setTarget(const TreeNode& node, const TreeBox& box, const NodeTexts& texts,
                         const NodeLook& look)
{
    m_from = m_look;
    m_fromRect = sceneRect();
    m_node = node;
    m_texts = texts;
    m_to = look;
    m_toRect = box.rect;
    setToolTip(node.description);
}

void NodeItem::setProgress(double progress)
{
    const bool hasArrived = progress >= 1;
    const QRectF place = hasArrived ? m_toRect : mixed(m_fromRect, m_toRect, progress);
    if (place.size() != m_rect.size()) {
        prepareGeometryChange();
        m_rect.setSize(place.size());
    }
    setPos(place.topLeft());
    m_look = hasArrived ? m_to : ui::mixed(m_from, m_to, progress);
    update();
}

void NodeItem::setCurrent(bool isCurrent, const QColor& frame)
{
    m_isCurrent = isCurrent;
    m_frame = frame;
    update();
}

QRectF NodeItem::boundingRect() const
{
    return m_rect.adjusted(-focusRoom, -focusRoom, focusRoom, focusRoom);
}

void NodeItem::paint(QPainter* painter, const QStyleOptionGraphicsItem* /*option*/, QWidget* widget)
{
    const double scale = QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter->worldTransform());
    tree::paintNode(*painter, m_rect, m_look, m_texts, scale >= detailFromScale);
    const bool hasFocus =
        widget != nullptr && widget->parentWidget() != nullptr && widget->parentWidget()->hasFocus();
    if (m_isCurrent && hasFocus)
        tree::paintFocus(*painter, m_rect, m_node.kind != TreeNode::Kind::Question, m_frame);
}

} // namespace ogive::ui
