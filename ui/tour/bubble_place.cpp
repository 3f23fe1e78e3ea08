#include "ui/tour/bubble_place.h"

#include <QList>

#include <algorithm>
#include <optional>

namespace ogive::ui {
namespace {

using Side = BubblePlace::Side;

constexpr int bubbleGap = 16; ///< to the target: the arrow stands there
constexpr int windowGap = 12; ///< to the window's edge

QList<Side> sidesInOrder(const QRect& window, const QRect& target, Qt::LayoutDirection direction)
{
    QList<Side> across{Side::Right, Side::Left};
    if (direction == Qt::RightToLeft)
        across = {Side::Left, Side::Right};
    // Bars at the top would have it stand among their buttons.
    constexpr int topPart = 4;
    const bool isInBars = target.bottom() < window.top() + window.height() / topPart;
    const QList<Side> upright{Side::Below, Side::Above};
    return isInBars ? upright + across : across + upright;
}

QRect roomBeside(const QRect& inside, const QRect& target, Side side)
{
    QRect room = inside;
    switch (side) {
    case Side::Right:
        room.setLeft(target.right() + 1 + bubbleGap);
        break;
    case Side::Left:
        room.setRight(target.left() - 1 - bubbleGap);
        break;
    case Side::Below:
        room.setTop(target.bottom() + 1 + bubbleGap);
        break;
    case Side::Above:
        room.setBottom(target.top() - 1 - bubbleGap);
        break;
    case Side::Middle:
        break;
    }
    return room;
}

/// As near to the target's middle as the room allows.
std::optional<QRect> fitInto(const QRect& room, const QRect& target, const BubbleSize& size, Side side)
{
    const int width = std::min(size.preferredWidth, room.width());
    if (width < size.leastWidth)
        return std::nullopt;
    const int height = size.heightFor(width);
    if (height > room.height())
        return std::nullopt;
    QRect bubble(0, 0, width, height);
    bubble.moveCenter(target.center());
    bubble.moveLeft(std::clamp(bubble.left(), room.left(), room.right() - width + 1));
    bubble.moveTop(std::clamp(bubble.top(), room.top(), room.bottom() - height + 1));
    if (side == Side::Left)
        bubble.moveRight(room.right());
    if (side == Side::Above)
        bubble.moveBottom(room.bottom());
    return bubble;
}

} // namespace

BubblePlace placeBubble(const QRect& window, const QRect& target, const BubbleSize& size,
                        Qt::LayoutDirection direction)
{
    const QRect inside = window.adjusted(windowGap, windowGap, -windowGap, -windowGap);
    if (target.isEmpty()) {
        const QRect middle(window.center(), QSize(1, 1));
        const auto bubble = fitInto(inside, middle, size, Side::Middle);
        return {Side::Middle, bubble.value_or(inside), {}};
    }
    for (const Side side : sidesInOrder(window, target, direction)) {
        if (const auto bubble = fitInto(roomBeside(inside, target, side), target, size, side))
            return {side, *bubble, target};
    }
    const int width = std::min(size.preferredWidth, inside.width());
    QRect bubble(0, 0, width, std::min(size.heightFor(width), inside.height()));
    bubble.moveBottom(inside.bottom());
    QRect lit = target;
    if (direction == Qt::RightToLeft) {
        bubble.moveLeft(inside.left());
        lit.setLeft(std::min(target.right(), bubble.right() + bubbleGap));
        return {Side::Left, bubble, lit};
    }
    bubble.moveRight(inside.right());
    lit.setRight(std::max(target.left(), bubble.left() - bubbleGap));
    return {Side::Right, bubble, lit};
}

} // namespace ogive::ui
