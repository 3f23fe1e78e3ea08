#include "ui/presentation/panels/digit_key.h"

#include <catch2/catch.hpp>

#include <QKeyEvent>

using namespace ogive::ui;

namespace {

std::optional<DigitKey> digit(int key, Qt::KeyboardModifiers modifiers = {}, quint32 code = 0)
{
    return digitOf(QKeyEvent(QEvent::KeyPress, key, modifiers, code, 0, 0));
}

} // namespace

TEST_CASE("digits count, and with Shift they take back", "[presentation]")
{
    CHECK(digit(Qt::Key_1) == DigitKey{1, false});
    CHECK(digit(Qt::Key_0, Qt::KeypadModifier) == DigitKey{0, false});
    CHECK(digit(Qt::Key_Exclam, Qt::ShiftModifier) == DigitKey{1, true});
    CHECK(digit(Qt::Key_3, Qt::ShiftModifier) == DigitKey{3, true});
    CHECK_FALSE(digit(Qt::Key_A));
    CHECK_FALSE(digit(Qt::Key_1, Qt::ControlModifier));
}

TEST_CASE("the key counts, not what a layout writes with it", "[presentation]")
{
    // German: Shift and 2 is a quotation mark. French: 2 is an é, and with Shift a 2.
    CHECK(digit(Qt::Key_QuoteDbl, Qt::ShiftModifier, 11) == DigitKey{2, true});
    CHECK(digit(Qt::Key_Eacute, {}, 11) == DigitKey{2, false});
    CHECK(digit(Qt::Key_2, Qt::ShiftModifier, 11) == DigitKey{2, true});
    CHECK(digit(Qt::Key_ParenRight, Qt::ShiftModifier, 19) == DigitKey{0, true});
}
