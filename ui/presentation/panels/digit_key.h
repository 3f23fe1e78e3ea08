#pragma once

#include <optional>

class QKeyEvent;

namespace ogive::ui {

/// A digit as a key that counts: with Shift it takes one back.
struct DigitKey {
    int digit = 0;
    bool takesBack = false;

    bool operator==(const DigitKey&) const = default;
};

/// The digit of a key of the upper row or of the number pad, whatever the layout writes with it: Shift and 1
/// is a "!" on many, and French layouts write digits with Shift. Nothing with Ctrl, Alt or Meta.
[[nodiscard]] std::optional<DigitKey> digitOf(const QKeyEvent& event);

} // namespace ogive::ui
