#include "ui/tree/scene/tree_painter.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace ogive::ui {
namespace {

constexpr double pathWidth = 3;
constexpr double restWidth = 1.5;
constexpr double arrowLength = 11;
constexpr double arrowHalfWidth = 5.5;
constexpr double labelGap = 6;
constexpr double focusGap = 3;

QColor mixed(const QColor& from, const QColor& to, double progress)
{
    const auto part = [progress](float a, float b) { return a + (b - a) * static_cast<float>(progress); };
    return QColor::fromRgbF(part(from.redF(), to.redF()), part(from.greenF(), to.greenF()),
                            part(from.blueF(), to.blueF()), part(from.alphaF(), to.alphaF()));
}

double mixed(double from, double to, double progress)
{
    return from + (to - from) * progress;
}

NodeLook neverReachedLook(const Theme& theme)
{
    return {theme.surface, theme.tick, theme.warning, theme.warning, 1.5, true};
}

NodeLook outcomeLook(const TreeNode& node, const Theme& theme)
{
    if (node.isTaken)
        return {theme.accent, theme.accent, theme.onAccent, theme.onAccent, 2, false};
    if (node.isOwnChoice)
        return {theme.overriddenSoft, theme.overridden, theme.overridden, theme.overridden, 2, false};
    if (node.isNeverReached)
        return neverReachedLook(theme);
    if (node.isPossible)
        return {theme.accentSoft, theme.accent, theme.text, theme.muted, 1.5, true};
    return {theme.background, theme.edge, theme.muted, theme.muted, 1, false};
}

} // namespace

QStaticText preparedText(const QString& text, const QFont& font)
{
    QStaticText prepared(text);
    prepared.setTextFormat(Qt::PlainText);
    prepared.setPerformanceHint(QStaticText::AggressiveCaching);
    prepared.prepare({}, font);
    return prepared;
}

NodeLook lookOf(const TreeNode& node, const Theme& theme)
{
    switch (node.kind) {
    case TreeNode::Kind::Question:
        if (node.isOpen)
            return {theme.warningSoft, theme.warning, theme.text, theme.warning, 2, true};
        if (node.onPath)
            return {theme.accentSoft, theme.accent, theme.text, theme.muted, 2, false};
        if (node.isNeverReached)
            return neverReachedLook(theme);
        return {theme.surface, theme.edge, theme.muted, theme.muted, 1, false};
    case TreeNode::Kind::Outcome:
        return outcomeLook(node, theme);
    case TreeNode::Kind::NeverReached:
        if (node.isOwnChoice)
            return outcomeLook(node, theme);
        return neverReachedLook(theme);
    }
    Q_UNREACHABLE();
}

EdgeLook edgeLook(bool onPath, const TreeNode& to, const Theme& theme)
{
    return onPath ? EdgeLook{theme.accent, theme.accent, pathWidth, false}
                  : EdgeLook{theme.edge, theme.muted, restWidth, to.isNeverReached};
}

NodeLook mixed(const NodeLook& from, const NodeLook& to, double progress)
{
    return {mixed(from.fill, to.fill, progress),
            mixed(from.border, to.border, progress),
            mixed(from.title, to.title, progress),
            mixed(from.detail, to.detail, progress),
            mixed(from.borderWidth, to.borderWidth, progress),
            to.isDashed};
}

EdgeLook mixed(const EdgeLook& from, const EdgeLook& to, double progress)
{
    return {mixed(from.line, to.line, progress), mixed(from.label, to.label, progress),
            mixed(from.width, to.width, progress), to.isDashed};
}

NodeTexts::NodeTexts(const TreeNode& node, const TreeBox& box, const TreeFonts& fonts)
    : title(preparedText(node.title, fonts.titleFont(node)))
    , titleFont(fonts.titleFont(node))
    , detailFont(fonts.detail)
    , isCentred(node.kind != TreeNode::Kind::Question)
{
    for (const QString& line : box.detailLines)
        details.push_back(preparedText(line, fonts.detail));
}

namespace tree {

void paintNode(QPainter& painter, const QRectF& rect, const NodeLook& look, const NodeTexts& texts,
               bool withDetail)
{
    const double inset = look.borderWidth / 2;
    const QRectF box = rect.adjusted(inset, inset, -inset, -inset);
    const double radius = texts.isCentred ? std::min(box.height() / 2, 28.0) : questionRadius;
    QPen pen(look.border, look.borderWidth);
    if (look.isDashed)
        pen.setDashPattern({3, 2});
    painter.setPen(pen);
    painter.setBrush(look.fill);
    painter.drawRoundedRect(box, radius, radius);

    double height = texts.title.size().height();
    if (withDetail) {
        for (const QStaticText& line : texts.details)
            height += line.size().height();
    }
    double y = std::round(rect.center().y() - height / 2);
    const auto place = [&](const QStaticText& text) {
        const double x = texts.isCentred ? std::round(rect.center().x() - text.size().width() / 2)
                                         : rect.left() + sidePadding;
        painter.drawStaticText(QPointF(x, y), text);
        y += text.size().height();
    };
    painter.setFont(texts.titleFont);
    painter.setPen(look.title);
    place(texts.title);
    if (!withDetail)
        return;
    painter.setFont(texts.detailFont);
    painter.setPen(look.detail);
    for (const QStaticText& line : texts.details)
        place(line);
}

void paintFocus(QPainter& painter, const QRectF& rect, bool isPill, const QColor& colour)
{
    const QRectF frame = rect.adjusted(-focusGap, -focusGap, focusGap, focusGap);
    const double radius = isPill ? std::min(frame.height() / 2, 31.0) : questionRadius + focusGap;
    painter.setPen(QPen(colour, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(frame, radius, radius);
}

void paintEdge(QPainter& painter, const TreeEdge& edge, const EdgeLook& look, const QStaticText& label,
               const QFont& font)
{
    const QLineF line(edge.start, edge.end);
    if (line.length() < arrowLength)
        return;
    const QPointF along = (edge.end - edge.start) / line.length();
    const QPointF across(-along.y(), along.x());
    const QPointF neck = edge.end - along * arrowLength;
    QPen pen(look.line, look.width, Qt::SolidLine, Qt::FlatCap);
    if (look.isDashed)
        pen.setDashPattern({3, 2});
    painter.setPen(pen);
    painter.drawLine(edge.start, neck + along);
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.line);
    painter.drawPolygon(
        QPolygonF({edge.end, neck + across * arrowHalfWidth, neck - across * arrowHalfWidth}));

    painter.setFont(font);
    painter.setPen(look.label);
    const QSizeF size = label.size();
    const QPointF at = edge.isYes
                           ? QPointF(edge.label.x() - size.width() / 2, edge.label.y() - size.height() - 3)
                           : QPointF(edge.label.x() + labelGap + 2, edge.label.y() - size.height() / 2);
    painter.drawStaticText(at, label);
}

QRectF edgeBounds(const TreeEdge& edge)
{
    constexpr double labelRoom = 40;
    return QRectF(edge.start, edge.end)
        .normalized()
        .adjusted(-labelRoom, -labelRoom / 2, labelRoom, labelRoom / 2);
}

} // namespace tree

} // namespace ogive::ui
