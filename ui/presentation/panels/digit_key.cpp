#include "ui/presentation/panels/digit_key.h"

#include <QKeyEvent>

#include <algorithm>
#include <array>

namespace ogive::ui {
namespace {

// Codes of X11 and of Wayland: those of the kernel and eight more. The row of digits begins with 1 and ends
// with 0.
constexpr quint32 firstOfRow = 10;
constexpr quint32 lastOfRow = 19;

/// What the row writes with Shift where no code is known: 0 to 9 as on American keyboards.
constexpr std::array shifted{Qt::Key_ParenRight, Qt::Key_Exclam,   Qt::Key_At,          Qt::Key_NumberSign,
                             Qt::Key_Dollar,     Qt::Key_Percent,  Qt::Key_AsciiCircum, Qt::Key_Ampersand,
                             Qt::Key_Asterisk,   Qt::Key_ParenLeft};

} // namespace

std::optional<DigitKey> digitOf(const QKeyEvent& event)
{
    if ((event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) != 0)
        return std::nullopt;
    const bool isShift = (event.modifiers() & Qt::ShiftModifier) != 0;
    const quint32 code = event.nativeScanCode();
    if (code >= firstOfRow && code <= lastOfRow)
        return DigitKey{static_cast<int>(code - firstOfRow + 1) % 10, isShift};
    if (event.key() >= Qt::Key_0 && event.key() <= Qt::Key_9)
        return DigitKey{event.key() - Qt::Key_0, isShift};
    const auto found = std::ranges::find(shifted, event.key());
    return found == shifted.end() ? std::nullopt
                                  : std::optional(DigitKey{static_cast<int>(found - shifted.begin()), true});
}

} // namespace ogive::ui
