#include "ui/form/range/range_editor.h"

#include "tests/ui/form/form_stage.h"
#include "ui/widgets/segmented_control.h"

#include <catch2/catch.hpp>

#include <QLabel>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using namespace ogive;
using namespace ogive::ui;
using ogive::test::FormStage;

namespace {

const FieldId traffic("expected_traffic");

QToolButton& mark(const FormStage& stage, const char* field = "expected_traffic")
{
    auto* found = stage.row(field).findChild<QToolButton*>(u"range"_s);
    REQUIRE(found != nullptr);
    return *found;
}

/// The editor of a row that has been opened.
RangeEditor& editor(const FormStage& stage)
{
    auto* found = stage.row("expected_traffic").findChild<RangeEditor*>();
    REQUIRE(found != nullptr);
    return *found;
}

RangeEditor& opened(const FormStage& stage)
{
    mark(stage).setFocus();
    QTest::keyClick(&mark(stage), Qt::Key_Space);
    return editor(stage);
}

std::vector<NumberEdit*> shownNumbers(const RangeEditor& editor)
{
    std::vector<NumberEdit*> shown;
    for (NumberEdit* edit : editor.findChildren<NumberEdit*>())
        if (edit->isVisibleTo(&editor))
            shown.push_back(edit);
    return shown;
}

void type(NumberEdit& edit, const QString& text)
{
    edit.setFocus();
    edit.selectAll();
    QTest::keyClicks(&edit, text);
    QTest::keyClick(&edit, Qt::Key_Return);
}

const UncertainRange* stated(const FormStage& stage)
{
    return stage.session.scenario().uncertaintyOf(traffic);
}

bool saysSomewhere(const QWidget& widget, const QString& words)
{
    for (const QLabel* label : widget.findChildren<QLabel*>())
        if (label->isVisibleTo(&widget) && label->text().contains(words))
            return true;
    return false;
}

} // namespace

TEST_CASE("an opened field shows the range that is assumed and states it once a number is changed")
{
    FormStage stage;
    const RangeEditor& range = opened(stage);
    CHECK(range.isVisible());
    const auto numbers = shownNumbers(range);
    REQUIRE(numbers.size() == 2);
    CHECK(numbers[0]->value() == 500); // half and twice the default of 1,000
    CHECK(numbers[1]->value() == 2000);
    CHECK(stated(stage) == nullptr);
    CHECK(saysSomewhere(range, u"Assumed"_s));

    type(*numbers[1], u"3k"_s);
    REQUIRE(stated(stage) != nullptr);
    CHECK(*stated(stage) == UncertainRange{UncertainRange::Kind::Percentiles, 500, 0, 3000});
    CHECK_FALSE(saysSomewhere(range, u"Assumed"_s));
    CHECK(mark(stage).toolTip() == u"P10 500 to P90 3,000\u00a0requests/day"_s);
    CHECK(stage.session.undoStack()->undoText().contains(u"Traffic"_s));

    stage.session.undoStack()->undo();
    CHECK(stated(stage) == nullptr);
    CHECK(numbers[1]->value() == 2000);
}

TEST_CASE("the other choice gives least, most likely and greatest value")
{
    FormStage stage;
    RangeEditor& range = opened(stage);
    auto* kind = range.findChild<SegmentedControl*>();
    REQUIRE(kind != nullptr);
    kind->setFocus();
    QTest::keyClick(kind->focusProxy() != nullptr ? kind->focusProxy() : QApplication::focusWidget(),
                    Qt::Key_Right);
    const auto numbers = shownNumbers(range);
    REQUIRE(numbers.size() == 3);
    CHECK(numbers[1]->value() == 1000); // the value itself is the most likely one
    CHECK(stated(stage) == nullptr);
    type(*numbers[0], u"100"_s);
    REQUIRE(stated(stage) != nullptr);
    CHECK(*stated(stage) == UncertainRange{UncertainRange::Kind::ThreePoints, 100, 1000, 2000});
    // Changing the kind of a stated range states it that way at once.
    emit kind->chosen(0);
    CHECK(*stated(stage) == UncertainRange{UncertainRange::Kind::Percentiles, 100, 1000, 2000});
}

TEST_CASE("a range out of order is refused in words and never reaches the design")
{
    FormStage stage;
    RangeEditor& range = opened(stage);
    type(*shownNumbers(range)[0], u"5000"_s);
    CHECK(stated(stage) == nullptr);
    CHECK(saysSomewhere(stage.row("expected_traffic"), u"P10 must not be above P90"_s));
    // The other number makes it right.
    type(*shownNumbers(range)[1], u"9000"_s);
    REQUIRE(stated(stage) != nullptr);
    CHECK(stated(stage)->low == 5000);
    CHECK_FALSE(saysSomewhere(stage.row("expected_traffic"), u"P10 must not"_s));
    // Odd, but possible: 1,000 requests a day are stated beside it.
    CHECK(saysSomewhere(range, u"lies outside"_s));
    stage.type("expected_traffic", u"6000"_s);
    CHECK_FALSE(saysSomewhere(range, u"lies outside"_s));
}

TEST_CASE("a stated range is removed, and the keyboard stays in the row")
{
    FormStage stage;
    REQUIRE(stage.session.apply(SetUncertainty{stage.session.currentScenario(), traffic,
                                               UncertainRange{UncertainRange::Kind::Percentiles, 1, 0, 2}}));
    RangeEditor& range = opened(stage);
    auto* remove = range.findChild<QPushButton*>();
    REQUIRE(remove != nullptr);
    REQUIRE(remove->isVisible());
    remove->setFocus();
    QTest::keyClick(remove, Qt::Key_Space);
    CHECK(stated(stage) == nullptr);
    CHECK_FALSE(remove->isVisible());
    CHECK(mark(stage).hasFocus());
    QTest::keyClick(&mark(stage), Qt::Key_Space);
    CHECK_FALSE(range.isVisible());
}

TEST_CASE("only numbers with a value of their own can be opened")
{
    FormStage stage;
    const auto hasMark = [&](const char* field) {
        return stage.row(field).findChild<QToolButton*>(u"range"_s) != nullptr;
    };
    CHECK(hasMark("expected_traffic"));
    CHECK_FALSE(hasMark("budget"));
    CHECK_FALSE(hasMark("use_case"));
}

TEST_CASE("every part of a range has a name, and Tab walks through it from the mark on")
{
    FormStage stage;
    RangeEditor& range = opened(stage);
    CHECK(mark(stage).accessibleName() == u"Uncertainty of Traffic"_s);
    CHECK_FALSE(mark(stage).accessibleDescription().isEmpty());
    for (QWidget* stop : range.tabStops()) {
        if (stop->isVisibleTo(&range))
            CHECK_FALSE(stop->accessibleName().isEmpty());
    }
    mark(stage).setFocus();
    QStringList walked;
    for (int i = 0; i < 3; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QWidget* focus = QApplication::focusWidget();
        CHECK(range.isAncestorOf(focus));
        walked << focus->accessibleName();
    }
    CHECK(walked[1] == u"Traffic, P10, rarely less"_s);
    CHECK(walked[2] == u"Traffic, P90, rarely more"_s);
}

TEST_CASE("what is assumed is as wide as the knowledge says, and no wider")
{
    const auto& fields = ogive::test::builtIn().fields;
    const auto named = [&](const char* id) -> const Field& {
        return fields[*ogive::test::builtIn().fieldIndex(FieldId(id))];
    };
    const UncertainRange team = assumedRange(named("team_size"), Value(3.0));
    CHECK(team.low == 3);
    CHECK(team.high == 3);
    CHECK(std::isnan(assumedRange(named("vectors"), Value()).low));
    CHECK(rangeWords(named("expected_traffic"), {UncertainRange::Kind::ThreePoints, 1, 2, 3}) ==
          u"1 to 3\u00a0requests/day, most likely 2"_s);
}
