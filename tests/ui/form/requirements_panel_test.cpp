#include "tests/ui/form/form_stage.h"
#include "ui/form/form_headers.h"
#include "ui/widgets/level_slider.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/switch_button.h"

#include <catch2/catch.hpp>

#include <QAccessible>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QSignalSpy>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using namespace ogive;
using namespace ogive::ui;
using ogive::test::FormStage;

namespace {

QStringList visibleTexts(const QWidget& widget)
{
    QStringList texts;
    for (const QLabel* label : widget.findChildren<QLabel*>()) {
        if (label->isVisibleTo(&widget))
            texts << label->text();
    }
    return texts;
}

} // namespace

TEST_CASE("typing 120k into Traffic and Enter changes the design and what follows")
{
    FormStage stage;
    stage.type("expected_traffic", u"120k"_s);
    REQUIRE(stage.stated("expected_traffic") != nullptr);
    CHECK(*stage.stated("expected_traffic") == Value(120000.0));
    CHECK(stage.value("expected_traffic") == 120000);
    CHECK(ogive::test::outcomeOf(stage.session.evaluation(), "architecture") == "microservices");
    CHECK(stage.number("expected_traffic").text() == u"120,000\u00a0/day"_s);
    CHECK(stage.session.undoStack()->count() == 1);
}

TEST_CASE("undo and redo restore an editor's text")
{
    FormStage stage;
    const QString before = stage.number("expected_traffic").text();
    stage.type("expected_traffic", u"120k"_s);
    const QString after = stage.number("expected_traffic").text();
    stage.session.undoStack()->undo();
    CHECK(stage.number("expected_traffic").text() == before);
    stage.session.undoStack()->redo();
    CHECK(stage.number("expected_traffic").text() == after);
}

TEST_CASE("impossible input shows why and never reaches the design")
{
    FormStage stage;
    const Design before = stage.session.design();
    SECTION("no number")
    {
        stage.type("expected_traffic", u"plenty"_s);
    }
    SECTION("out of range")
    {
        stage.type("expected_traffic", u"-5"_s);
    }
    SECTION("another unit")
    {
        stage.type("latency_requirement_ms", u"3 kg"_s);
    }
    CHECK(stage.session.design() == before);
    CHECK(stage.session.undoStack()->count() == 0);
    const char* field =
        stage.number("expected_traffic").isRejected() ? "expected_traffic" : "latency_requirement_ms";
    CHECK(stage.number(field).isRejected());
    CHECK(visibleTexts(stage.row(field)).contains(stage.number(field).rejection()));

    stage.type(field, u"2k"_s);
    CHECK_FALSE(stage.number(field).isRejected());
    CHECK(visibleTexts(stage.row(field)).size() == 1);
    CHECK(stage.value(field) == 2000);
}

TEST_CASE("an emptied number is not known, which is a statement too")
{
    FormStage stage;
    stage.type("team_size", u"12"_s);
    NumberEdit& edit = stage.number("team_size");
    edit.selectAll();
    QTest::keyClick(&edit, Qt::Key_Delete);
    QTest::keyClick(&edit, Qt::Key_Return);
    REQUIRE(stage.stated("team_size") != nullptr);
    CHECK(std::holds_alternative<std::monostate>(*stage.stated("team_size")));
    CHECK(edit.text().isEmpty());
}

TEST_CASE("arrow keys on a segmented field state its choice")
{
    FormStage stage;
    auto& control = stage.control<SegmentedControl>("budget");
    control.setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    REQUIRE(stage.stated("budget") != nullptr);
    CHECK(*stage.stated("budget") == Value(std::string("medium")));
    CHECK(control.currentIndex() == 2);
}

TEST_CASE("Space turns a switch")
{
    FormStage stage;
    auto& control = stage.control<SwitchButton>("user_waiting");
    REQUIRE(control.isChecked());
    control.setFocus();
    QTest::keyClick(&control, Qt::Key_Space);
    CHECK(*stage.stated("user_waiting") == Value(false));
    CHECK_FALSE(control.isChecked());
}

TEST_CASE("keys on a slider edit its field, and steps in a row are one step of undo")
{
    FormStage stage;
    auto& slider = stage.control<LevelSlider>("expected_traffic");
    slider.setFocus();
    QTest::keyClick(&slider, Qt::Key_Right);
    QTest::keyClick(&slider, Qt::Key_Right);
    CHECK(stage.value("expected_traffic") == slider.value());
    CHECK(stage.number("expected_traffic").value() == slider.value());
    CHECK(stage.session.undoStack()->count() == 1);
    stage.session.undoStack()->undo();
    CHECK(stage.stated("expected_traffic") == nullptr);
}

TEST_CASE("a list with open choices takes a choice's title and any other text")
{
    FormStage stage;
    auto& list = stage.control<QComboBox>("use_case");
    REQUIRE(list.isEditable());
    list.lineEdit()->setFocus();
    list.lineEdit()->selectAll();
    QTest::keyClicks(list.lineEdit(), u"search"_s);
    QTest::keyClick(list.lineEdit(), Qt::Key_Return);
    CHECK(*stage.stated("use_case") == Value(std::string("search")));
    list.lineEdit()->selectAll();
    QTest::keyClicks(list.lineEdit(), u"Reading meters"_s);
    QTest::keyClick(list.lineEdit(), Qt::Key_Return);
    CHECK(*stage.stated("use_case") == Value(std::string("Reading meters")));
    CHECK(list.currentText() == u"Reading meters"_s);
}

TEST_CASE("a stated field can be reset to its default")
{
    FormStage stage;
    CHECK(ogive::test::findStateButton(stage.row("team_size")) == nullptr);
    stage.type("team_size", u"12"_s);
    QToolButton& reset = ogive::test::stateButton(stage.row("team_size"));
    CHECK(reset.isVisible());
    QTest::mouseClick(&reset, Qt::LeftButton);
    CHECK(stage.stated("team_size") == nullptr);
    CHECK(stage.number("team_size").value() == 3);
    CHECK_FALSE(reset.isVisible());
    CHECK(stage.number("team_size").hasFocus());
}

TEST_CASE("a derived field says how it comes about and can be pinned and freed")
{
    FormStage stage;
    FieldRow& row = stage.row("vectors");
    CHECK(visibleTexts(row).contains(u"= Documents × Chunks per document, from defaults"_s));
    QToolButton& pin = ogive::test::stateButton(row);
    CHECK_FALSE(pin.isChecked());
    QTest::mouseClick(&pin, Qt::LeftButton);
    CHECK(*stage.stated("vectors") == Value(10000.0));
    CHECK(pin.isChecked());
    stage.type("corpus_documents", u"5M"_s);
    CHECK(stage.value("vectors") == 10000);
    QTest::mouseClick(&pin, Qt::LeftButton);
    CHECK(stage.stated("vectors") == nullptr);
    CHECK(stage.number("vectors").value() == 50e6);
    CHECK(visibleTexts(row).contains(u"= Documents × Chunks per document"_s));
}

TEST_CASE("a value that is always calculated can't be typed over")
{
    const FormStage stage;
    CHECK(stage.number("concurrency").isReadOnly());
    CHECK(ogive::test::findStateButton(stage.row("concurrency")) == nullptr);
}

TEST_CASE("More is folded, makes no rows, and unfolds by Space")
{
    FormStage stage;
    CHECK_FALSE(stage.isShown("kubernetes"));
    const qsizetype before = stage.panel.findChildren<FieldRow*>().size();
    stage.panel.moreButton().setFocus();
    QTest::keyClick(&stage.panel.moreButton(), Qt::Key_Space);
    CHECK(stage.isShown("kubernetes"));
    CHECK(stage.panel.findChildren<FieldRow*>().size() > before + 20);
    QTest::keyClick(&stage.panel.moreButton(), Qt::Key_Space);
    CHECK_FALSE(stage.isShown("kubernetes"));
    CHECK(stage.isShown("expected_traffic"));
}

TEST_CASE("the search finds fields by title, help and choices, also folded ones")
{
    FormStage stage;
    stage.panel.focusSearch();
    REQUIRE(stage.panel.searchBox().hasFocus());
    QTest::keyClicks(&stage.panel.searchBox(), u"kubern"_s);
    CHECK(stage.isShown("kubernetes"));
    CHECK_FALSE(stage.isShown("expected_traffic"));
    stage.panel.searchBox().setText(u"internal conf"_s); // two choices of one field
    CHECK(stage.isShown("data_sensitivity"));
    stage.panel.searchBox().setText(u"no such words"_s);
    CHECK(visibleTexts(stage.panel).contains(u"No requirement has these words."_s));
    stage.panel.searchBox().clear();
    CHECK(stage.isShown("expected_traffic"));
    CHECK_FALSE(stage.isShown("kubernetes"));
}

TEST_CASE("fields that can't matter are hidden until they can")
{
    FormStage stage;
    stage.panel.moreButton().setChecked(true);
    CHECK_FALSE(stage.isShown("weights_precision_bits"));
    QTest::mouseClick(&stage.control<SwitchButton>("self_hosted"), Qt::LeftButton);
    CHECK(stage.isShown("weights_precision_bits"));
    CHECK(stage.control<SegmentedControl>("weights_precision_bits").currentIndex() == 1);
    stage.session.undoStack()->undo();
    CHECK_FALSE(stage.isShown("weights_precision_bits"));
}

TEST_CASE("a whole number with choices is stated as a number")
{
    FormStage stage;
    stage.state("self_hosted", true);
    stage.panel.focusField(FieldId("weights_precision_bits"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    CHECK(*stage.stated("weights_precision_bits") == Value(16.0));
}

TEST_CASE("an edit keeps the keyboard and the place of the field when rows come and go")
{
    FormStage stage;
    NumberEdit& edit = stage.number("corpus_documents");
    edit.setFocus();
    const int top = edit.mapTo(&stage.panel, QPoint()).y();
    stage.state("needs_multi_agent", true);
    stage.state("self_hosted", true);
    QApplication::processEvents();
    CHECK(edit.hasFocus());
    CHECK(edit.mapTo(&stage.panel, QPoint()).y() == top);
}

TEST_CASE("focusing a field unfolds More, scrolls to it and marks it")
{
    FormStage stage;
    stage.panel.focusField(FieldId("offline_required"));
    FieldRow& row = stage.row("offline_required");
    CHECK(row.isHighlighted());
    CHECK(row.focusTarget()->hasFocus());
    CHECK(stage.panel.rect().contains(row.mapTo(&stage.panel, QPoint(0, 0))));
    stage.panel.highlightFields({FieldId("budget"), FieldId("team_size")});
    CHECK_FALSE(row.isHighlighted());
    CHECK(stage.row("budget").isHighlighted());
    CHECK(stage.row("team_size").isHighlighted());
}

TEST_CASE("Tab visits the search box and then the fields from the top")
{
    FormStage stage;
    stage.panel.focusSearch();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    CHECK(QApplication::focusWidget()->accessibleName() == u"More about the requirements"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    CHECK(stage.row("use_case").isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    CHECK(stage.row("expected_traffic").isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    CHECK(qobject_cast<LevelSlider*>(QApplication::focusWidget()) != nullptr);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab); // to its range
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    CHECK(stage.row("input_tokens").isAncestorOf(QApplication::focusWidget()));
}

TEST_CASE("every editor says to assistive programs what it is and in which unit")
{
    FormStage stage;
    stage.panel.moreButton().setChecked(true);
    for (const FieldRow* row : stage.panel.findChildren<FieldRow*>()) {
        const QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(row->focusTarget());
        REQUIRE(accessible != nullptr);
        INFO(row->field().id.value);
        // On Linux Qt names a combo box by its text and leaves its name to the label.
        const bool isList = qobject_cast<QComboBox*>(row->focusTarget()) != nullptr;
        const QString name =
            isList ? row->focusTarget()->accessibleName() : accessible->text(QAccessible::Name);
        CHECK(name.toStdString() == row->field().title);
        CHECK(accessible->relations(QAccessible::Label).size() == 1);
        const std::string description = accessible->text(QAccessible::Description).toStdString();
        CHECK(description.find(row->field().unit) != std::string::npos);
    }
}

TEST_CASE("a field's ticks are the values at which a decision flips")
{
    const FormStage stage;
    const auto& ticks = stage.control<LevelSlider>("latency_requirement_ms").ticks();
    REQUIRE_FALSE(ticks.empty());
    CHECK(ticks.front().value == 1000);
    CHECK(ticks.front().tip == u"Below 1,000\u00a0ms: Request pattern becomes Synchronous"_s);
}

TEST_CASE("segments go below their title where the panel is too narrow for them")
{
    FormStage stage;
    const auto& control = stage.control<SegmentedControl>("budget");
    const FieldRow& row = stage.row("budget");
    stage.panel.resize(400, 900);
    QApplication::processEvents();
    const int wideTop = control.y();
    const int wideHeight = row.height();
    stage.panel.resize(230, 900);
    CHECK(
        QTest::qWaitFor([&] { return control.y() > wideTop + 20 && row.height() > wideHeight + 20; }, 2000));
    stage.panel.resize(400, 900);
    CHECK(QTest::qWaitFor([&] { return control.y() == wideTop && row.height() == wideHeight; }, 2000));
}

TEST_CASE("another design fills the same rows anew")
{
    FormStage stage;
    stage.type("team_size", u"12"_s);
    FieldRow* row = &stage.row("team_size");
    Design design;
    design.name = "Other";
    design.scenarios.push_back(ogive::test::scenarioOf({{"team_size", 40.0}}));
    stage.session.open(design);
    CHECK(&stage.row("team_size") == row);
    CHECK(stage.number("team_size").value() == 40);
}
