#include "ui/widgets/segmented_control.h"

#include <catch2/catch.hpp>

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using ogive::ui::SegmentedControl;

namespace {

struct Stage {
    SegmentedControl control;
    QSignalSpy chosen{&control, &SegmentedControl::chosen};

    Stage()
    {
        control.setChoices({u"S"_s, u"M"_s, u"L"_s}, {u"Small"_s, u"Medium"_s, u"Large"_s});
        control.setAccessibleName(u"Vector scale"_s);
        control.show();
        QApplication::setActiveWindow(&control);
    }

    QList<QAbstractButton*> segments() const { return control.findChildren<QAbstractButton*>(); }

    void press(Qt::Key key)
    {
        for (QAbstractButton* segment : segments()) {
            if (segment->hasFocus()) {
                QTest::keyClick(segment, key);
                return;
            }
        }
        FAIL("no choice has the keyboard");
    }
};

} // namespace

TEST_CASE("a segmented control starts without a choice")
{
    const Stage stage;
    CHECK(stage.control.count() == 3);
    CHECK(stage.control.currentIndex() == -1);
}

TEST_CASE("setting the choice does not emit and can take it back")
{
    Stage stage;
    stage.control.setCurrentIndex(1);
    CHECK(stage.control.currentIndex() == 1);
    CHECK(stage.segments()[1]->isChecked());
    stage.control.setCurrentIndex(-1);
    CHECK(stage.control.currentIndex() == -1);
    CHECK_FALSE(stage.segments()[1]->isChecked());
    CHECK(stage.chosen.isEmpty());
}

TEST_CASE("a click chooses and emits once")
{
    Stage stage;
    QTest::mouseClick(stage.segments()[2], Qt::LeftButton);
    QTest::mouseClick(stage.segments()[2], Qt::LeftButton);
    CHECK(stage.control.currentIndex() == 2);
    REQUIRE(stage.chosen.size() == 1);
    CHECK(stage.chosen[0][0].toInt() == 2);
}

TEST_CASE("arrow keys move the choice and emit, and stop at the ends")
{
    Stage stage;
    stage.control.setCurrentIndex(0);
    stage.control.setFocus();
    stage.press(Qt::Key_Right);
    CHECK(stage.control.currentIndex() == 1);
    stage.press(Qt::Key_End);
    CHECK(stage.control.currentIndex() == 2);
    stage.press(Qt::Key_Right);
    CHECK(stage.control.currentIndex() == 2);
    stage.press(Qt::Key_Left);
    stage.press(Qt::Key_Home);
    CHECK(stage.control.currentIndex() == 0);
    CHECK(stage.chosen.size() == 4);
}

TEST_CASE("the first arrow key on a control without a choice takes the first")
{
    Stage stage;
    stage.control.setFocus();
    stage.press(Qt::Key_Right);
    CHECK(stage.control.currentIndex() == 0);
    CHECK(stage.chosen.size() == 1);
}

TEST_CASE("a segmented control is one tab stop")
{
    Stage stage;
    stage.control.setCurrentIndex(1);
    int stops = 0;
    for (const QAbstractButton* segment : stage.segments())
        stops += (segment->focusPolicy() & Qt::TabFocus) != 0 ? 1 : 0;
    CHECK(stops == 1);
    CHECK((stage.segments()[1]->focusPolicy() & Qt::TabFocus) != 0);
}

TEST_CASE("assistive programs hear the full titles as radio buttons")
{
    const Stage stage;
    QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(stage.segments()[0]);
    REQUIRE(accessible != nullptr);
    CHECK(accessible->role() == QAccessible::RadioButton);
    CHECK(accessible->text(QAccessible::Name) == u"Small"_s);
    CHECK(stage.segments()[0]->toolTip() == u"Small"_s);
}

TEST_CASE("choices can be replaced and painted in too little room")
{
    Stage stage;
    stage.control.setCurrentIndex(2);
    stage.control.setChoices({u"A rather long title"_s, u"Another long title"_s});
    CHECK(stage.control.count() == 2);
    CHECK(stage.control.currentIndex() == -1);
    stage.control.resize(40, 28);
    CHECK_FALSE(stage.control.grab().isNull());
    stage.control.setChoices({});
    CHECK(stage.control.count() == 0);
    CHECK_FALSE(stage.control.grab().isNull());
}
