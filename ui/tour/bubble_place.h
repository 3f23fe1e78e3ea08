#pragma once

#include <QRect>

#include <functional>

namespace ogive::ui {

/// Where the words of a step stand beside what they point at.
struct BubblePlace {
    enum class Side { Right, Left, Below, Above, Middle };

    Side side = Side::Middle; ///< of the target
    QRect bubble;
    QRect lit; ///< what stays lit: the target, or what of it the bubble leaves free

    bool operator==(const BubblePlace&) const = default;
};

struct BubbleSize {
    int preferredWidth = 0;
    int leastWidth = 0;
    std::function<int(int width)> heightFor;
};

/// Beside the target if there is room on any side, never on it. Where it fills the window, its edge gives
/// way.
[[nodiscard]] BubblePlace placeBubble(const QRect& window, const QRect& target, const BubbleSize& size,
                                      Qt::LayoutDirection direction);

} // namespace ogive::ui
