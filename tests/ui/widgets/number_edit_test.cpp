#include "ui/widgets/number_edit.h"

#include <catch2/catch.hpp>

#include <QAccessible>
#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <cmath>
#include <limits>

using namespace Qt::Literals::StringLiterals;
using ogive::ui::NumberEdit;

namespace {

/// An editor in a shown window with a second field to go to, and what it emitted.
struct NumberStage {
    QWidget window;
    NumberEdit* edit = new NumberEdit(&window);
    QLineEdit* other = new QLineEdit(&window);
    QSignalSpy edited{edit, &NumberEdit::valueEdited};
    QSignalSpy rejected{edit, &NumberEdit::inputRejected};
    QSignalSpy accepted{edit, &NumberEdit::inputAccepted};

    NumberStage()
    {
        auto* column = new QVBoxLayout(&window);
        column->addWidget(edit);
        column->addWidget(other);
        edit->setRange(0, 1e7, 1);
        edit->setUnit(u"/day"_s);
        edit->setValue(500);
        window.show();
        QApplication::setActiveWindow(&window);
        edit->setFocus();
        edit->selectAll();
    }

    QString text() const { return edit->findChild<QLineEdit*>()->text(); }
    void type(const QString& typed) const { QTest::keyClicks(edit, typed); }
    void press(Qt::Key key) const { QTest::keyClick(edit, key); }
};

} // namespace

TEST_CASE("a number editor shows the number grouped, with its unit")
{
    const NumberStage stage;
    stage.edit->setValue(120000);
    CHECK(stage.text() == u"120,000\u00a0/day"_s);
    stage.edit->setUnit({}, u"$"_s);
    CHECK(stage.text() == u"$120,000"_s);
    stage.edit->setUnit(u"×"_s);
    stage.edit->setDecimals(1);
    stage.edit->setValue(10);
    CHECK(stage.text() == u"10.0\u00a0×"_s);
}

TEST_CASE("setting a value does not emit")
{
    NumberStage stage;
    stage.edit->setValue(7);
    CHECK(stage.edited.isEmpty());
}

TEST_CASE("typing 120k and Enter takes 120000")
{
    NumberStage stage;
    stage.type(u"120k"_s);
    CHECK(stage.edited.isEmpty());
    stage.press(Qt::Key_Return);
    REQUIRE(stage.edited.size() == 1);
    CHECK(stage.edited[0][0].toDouble() == 120000);
    CHECK(stage.edit->value() == 120000);
    CHECK(stage.text() == u"120,000\u00a0/day"_s);
}

TEST_CASE("leaving the field takes what was typed, once")
{
    NumberStage stage;
    stage.type(u"1.2M"_s);
    stage.other->setFocus();
    REQUIRE(stage.edited.size() == 1);
    CHECK(stage.edited[0][0].toDouble() == 1.2e6);
    stage.edit->setFocus();
    stage.other->setFocus();
    CHECK(stage.edited.size() == 1);
}

TEST_CASE("a duration typed in seconds arrives in the field's milliseconds")
{
    NumberStage stage;
    stage.edit->setUnit(u"ms"_s);
    stage.edit->selectAll();
    stage.type(u"1.5 s"_s);
    stage.press(Qt::Key_Enter);
    REQUIRE(stage.edited.size() == 1);
    CHECK(stage.edited[0][0].toDouble() == 1500);
}

TEST_CASE("refused input stays, says why and is not emitted")
{
    NumberStage stage;
    stage.type(u"lots"_s);
    stage.press(Qt::Key_Return);
    CHECK(stage.edited.isEmpty());
    REQUIRE(stage.rejected.size() == 1);
    CHECK(stage.rejected[0][0].toString().contains(u"lots"_s));
    CHECK(stage.edit->isRejected());
    CHECK(stage.edit->property("invalid").toBool());
    CHECK(stage.text() == u"lots"_s);
    CHECK(stage.edit->value() == 500);
    stage.other->setFocus();
    CHECK(stage.rejected.size() == 1);
    CHECK(stage.edited.isEmpty());
}

TEST_CASE("numbers outside the range and broken whole numbers are refused")
{
    NumberStage stage;
    stage.edit->setRange(1, 500, 1);
    stage.edit->setWholeNumbers(true);
    for (const auto& typed :
         {u"0"_s, u"501"_s, u"-3"_s, u"2.5"_s, u"1e999"_s, u"nan"_s, u"inf"_s, QString()}) {
        INFO(typed.toStdString());
        stage.edit->selectAll();
        stage.press(Qt::Key_Delete);
        stage.type(typed);
        stage.press(Qt::Key_Return);
        CHECK(stage.edit->isRejected());
    }
    CHECK(stage.edited.isEmpty());
    CHECK(stage.rejected.size() == 8);
}

TEST_CASE("correcting refused input takes it")
{
    NumberStage stage;
    stage.type(u"lots"_s);
    stage.press(Qt::Key_Return);
    stage.edit->selectAll();
    stage.type(u"2k"_s);
    stage.press(Qt::Key_Return);
    CHECK(stage.accepted.size() == 1);
    CHECK_FALSE(stage.edit->isRejected());
    REQUIRE(stage.edited.size() == 1);
    CHECK(stage.edited[0][0].toDouble() == 2000);
}

TEST_CASE("Escape takes refused input back")
{
    NumberStage stage;
    stage.type(u"lots"_s);
    stage.press(Qt::Key_Return);
    stage.press(Qt::Key_Escape);
    CHECK_FALSE(stage.edit->isRejected());
    CHECK(stage.text() == u"500\u00a0/day"_s);
    CHECK(stage.edited.isEmpty());
}

TEST_CASE("the same value set again leaves what the user is typing alone")
{
    NumberStage stage;
    stage.type(u"12"_s);
    stage.edit->setValue(500);
    CHECK(stage.text() == u"12"_s);
    stage.edit->setValue(600);
    CHECK(stage.text() == u"600\u00a0/day"_s);
}

TEST_CASE("a number rounded for showing survives a visit of the field")
{
    NumberStage stage;
    stage.edit->setDecimals(1);
    stage.edit->setValue(9.97);
    stage.edit->setFocus();
    stage.press(Qt::Key_Return);
    stage.other->setFocus();
    CHECK(stage.edited.isEmpty());
    CHECK(stage.edit->value() == 9.97);
}

TEST_CASE("arrow keys step, inside the range")
{
    NumberStage stage;
    stage.edit->setRange(0, 502, 1);
    stage.press(Qt::Key_Up);
    CHECK(stage.edit->value() == 501);
    stage.press(Qt::Key_PageUp);
    CHECK(stage.edit->value() == 502);
    stage.press(Qt::Key_Down);
    CHECK(stage.edit->value() == 501);
    CHECK(stage.edited.size() == 3);
}

TEST_CASE("stepping takes what was typed first")
{
    NumberStage stage;
    stage.type(u"40"_s);
    stage.press(Qt::Key_Up);
    CHECK(stage.edit->value() == 41);
}

TEST_CASE("an optional number can be emptied")
{
    NumberStage stage;
    QSignalSpy cleared(stage.edit, &NumberEdit::valueCleared);
    stage.edit->setEmptyAllowed(true);
    stage.press(Qt::Key_Delete);
    stage.press(Qt::Key_Return);
    CHECK(cleared.size() == 1);
    CHECK(std::isnan(stage.edit->value()));
    CHECK(stage.edited.isEmpty());
    CHECK(stage.text().isEmpty());
    stage.press(Qt::Key_Return);
    CHECK(cleared.size() == 1);
    stage.edit->setValue(std::numeric_limits<double>::quiet_NaN());
    CHECK(stage.rejected.isEmpty());
}

TEST_CASE("the wheel changes a number only in the field that has the keyboard")
{
    NumberStage stage;
    const auto turn = [&stage] {
        QWheelEvent event({5, 5}, stage.edit->mapToGlobal(QPointF(5, 5)), {}, {0, 120}, Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(stage.edit, &event);
    };
    stage.other->setFocus();
    turn();
    CHECK(stage.edit->value() == 500);
    stage.edit->setFocus();
    turn();
    CHECK(stage.edit->value() == 501);
}

TEST_CASE("assistive programs read the number and its limits and edit it")
{
    NumberStage stage;
    QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(stage.edit);
    REQUIRE(accessible != nullptr);
    CHECK(accessible->role() == QAccessible::SpinBox);
    REQUIRE(accessible->valueInterface() != nullptr);
    CHECK(accessible->valueInterface()->currentValue().toDouble() == 500);
    CHECK(accessible->valueInterface()->maximumValue().toDouble() == 1e7);
    accessible->valueInterface()->setCurrentValue(42.0);
    CHECK(stage.edit->value() == 42);
    CHECK(stage.edited.size() == 1);
    accessible->valueInterface()->setCurrentValue(-1.0);
    CHECK(stage.edit->value() == 42);
}
