#include "ui/widgets/switch_button.h"

#include <catch2/catch.hpp>

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using ogive::ui::SwitchButton;

TEST_CASE("a switch toggles with Space and with a click")
{
    SwitchButton button;
    QSignalSpy clicked(&button, &QAbstractButton::clicked);
    button.show();
    QTest::keyClick(&button, Qt::Key_Space);
    CHECK(button.isChecked());
    QTest::mouseClick(&button, Qt::LeftButton);
    CHECK_FALSE(button.isChecked());
    CHECK(clicked.size() == 2);
}

TEST_CASE("a switch that is off limits stays as it is")
{
    SwitchButton button;
    button.setEnabled(false);
    QTest::mouseClick(&button, Qt::LeftButton);
    CHECK_FALSE(button.isChecked());
}

TEST_CASE("assistive programs see a switch as a named check box")
{
    SwitchButton button;
    button.setAccessibleName(u"User is waiting"_s);
    button.setChecked(true);
    QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(&button);
    REQUIRE(accessible != nullptr);
    CHECK(accessible->role() == QAccessible::CheckBox);
    CHECK(accessible->text(QAccessible::Name) == u"User is waiting"_s);
    CHECK(accessible->state().checked);
}

TEST_CASE("a switch looks different on and off")
{
    SwitchButton button;
    const QImage off = button.grab().toImage();
    button.setChecked(true);
    CHECK(button.grab().toImage() != off);
}
