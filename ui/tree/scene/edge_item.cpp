#include "ui/tree/scene/edge_item.h"

#include <QPainter>

namespace ogive::ui {
namespace {

constexpr double pathLevel = 0.5; // where lines touch, the path is on top

QPointF mixed(const QPointF& from, const QPointF& to, double progress)
{
    return from + (to - from) * progress;
}

} // namespace

EdgeItem::EdgeItem()
{
    setAcceptedMouseButtons(Qt::NoButton);
}

void EdgeItem::setTarget(const TreeEdge& edge, bool isOnPath, const EdgeLook& look, const QStaticText& label,
                         const QFont& font)
{
    m_from = m_edge;
    m_fromLook = m_look;
    m_to = edge;
    m_toLook = look;
    m_isOnPath = isOnPath;
    m_label = label;
    m_font = font;
    setZValue(isOnPath ? pathLevel : 0);
}

void EdgeItem::setProgress(double progress)
{
    const bool hasArrived = progress >= 1;
    prepareGeometryChange();
    m_edge = m_to;
    if (!hasArrived) {
        m_edge.start = mixed(m_from.start, m_to.start, progress);
        m_edge.end = mixed(m_from.end, m_to.end, progress);
        m_edge.label = mixed(m_from.label, m_to.label, progress);
    }
    m_look = hasArrived ? m_toLook : ui::mixed(m_fromLook, m_toLook, progress);
    update();
}

QRectF EdgeItem::boundingRect() const
{
    return tree::edgeBounds(m_edge);
}

void EdgeItem::paint(QPainter* painter, const QStyleOptionGraphicsItem* /*option*/, QWidget* /*widget*/)
{
    tree::paintEdge(*painter, m_edge, m_look, m_label, m_font);
}

} // namespace ogive::ui
