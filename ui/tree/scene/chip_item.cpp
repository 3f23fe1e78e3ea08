#include "ui/tree/scene/chip_item.h"

#include "ui/shell/theme.h"
#include "ui/tree/scene/tree_painter.h"

#include <QPainter>
#include <QStyleOptionGraphicsItem>

#include <cmath>

namespace ogive::ui {
namespace {

constexpr double radius = 4;
constexpr double smallestReadable = 0.5; // scale below which text is left out

} // namespace

ChipItem::ChipItem(int node)
    : m_node(node)
{
    setZValue(1);
}

void ChipItem::show(const QRectF& place, const QStringList& lines, const QFont& font, const Theme& theme,
                    bool canPress)
{
    prepareGeometryChange();
    m_size = place.size();
    setPos(place.topLeft());
    m_font = font;
    m_lines.clear();
    for (const QString& line : lines)
        m_lines.push_back(preparedText(line, font));
    m_fill = theme.warningSoft;
    m_border = theme.warningBorder;
    m_text = theme.warning;
    setAcceptHoverEvents(canPress);
    setEnabled(canPress);
    update();
}

QRectF ChipItem::boundingRect() const
{
    return {QPointF(), m_size};
}

void ChipItem::hoverEnterEvent(QGraphicsSceneHoverEvent* /*event*/)
{
    m_isHot = true;
    update();
}

void ChipItem::hoverLeaveEvent(QGraphicsSceneHoverEvent* /*event*/)
{
    m_isHot = false;
    update();
}

void ChipItem::paint(QPainter* painter, const QStyleOptionGraphicsItem* /*option*/, QWidget* /*widget*/)
{
    painter->setPen(QPen(m_isHot ? m_text : m_border, 1));
    painter->setBrush(m_fill);
    painter->drawRoundedRect(QRectF(QPointF(), m_size).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    if (QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter->worldTransform()) < smallestReadable)
        return;
    double height = 0;
    for (const QStaticText& line : m_lines)
        height += line.size().height();
    double y = std::round((m_size.height() - height) / 2);
    painter->setFont(m_font);
    painter->setPen(m_text);
    for (const QStaticText& line : m_lines) {
        painter->drawStaticText(QPointF(std::round((m_size.width() - line.size().width()) / 2), y), line);
        y += line.size().height();
    }
}

} // namespace ogive::ui
