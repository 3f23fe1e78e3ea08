#include "core/base/quantity.h"
#include "core/base/quantity_unit.h"
#include "tests/ui/form/form_stage.h"
#include "ui/form/form_headers.h"
#include "ui/text/convert.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/level_slider.h"

#include <catch2/catch.hpp>

#include <QContextMenuEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;
using namespace ogive;
using namespace ogive::ui;
using ogive::test::FormStage;

namespace {

QStringList rowTexts(const FieldRow& row)
{
    QStringList texts;
    for (const QLabel* label : row.findChildren<QLabel*>())
        if (label->isVisibleTo(&row))
            texts << label->text();
    return texts;
}

std::vector<std::string> shownFields(const FormStage& stage)
{
    std::vector<std::string> ids;
    for (const Field& field : ogive::test::builtIn().fields)
        if (stage.isShown(field.id.value.c_str()))
            ids.push_back(field.id.value);
    return ids;
}

GroupHeader& headerWithReset(const FormStage& stage, const QString& group)
{
    for (auto* header : stage.panel.findChildren<GroupHeader*>())
        if (header->isVisibleTo(&stage.panel) && header->resetButton() != nullptr &&
            header->resetButton()->accessibleName().contains(group))
            return *header;
    FAIL("no header of " << group.toStdString() << " that resets");
    std::abort();
}

} // namespace

TEST_CASE("the search finds fields by unit, id and group too, and Esc ends it")
{
    FormStage stage;
    const auto before = shownFields(stage);
    QLineEdit& search = stage.panel.searchBox();
    search.setText(u"requests/day"_s);
    CHECK(stage.isShown("expected_traffic"));
    CHECK_FALSE(stage.isShown("team_size"));
    search.setText(u"horizon_months"_s);
    CHECK(shownFields(stage) == std::vector<std::string>{"horizon_months"});
    search.setText(u"privacy safety sso"_s);
    CHECK(stage.isShown("sso_required"));
    stage.panel.focusSearch();
    QTest::keyClick(&search, Qt::Key_Escape);
    CHECK(search.text().isEmpty());
    CHECK(shownFields(stage) == before);
    CHECK(search.hasFocus());
}

TEST_CASE("the search and an unfolded More stay when another scenario is shown")
{
    FormStage stage;
    Scenario other = stage.session.scenario();
    other.id = ScenarioId("other");
    other.name = "Other";
    REQUIRE(stage.session.apply(AddScenario{other, 1}));
    stage.panel.moreButton().setChecked(true);
    REQUIRE(stage.isShown("kubernetes"));
    stage.session.showScenario(ScenarioId("baseline"));
    CHECK(stage.isShown("kubernetes"));
    stage.panel.searchBox().setText(u"kubern"_s);
    stage.session.showScenario(ScenarioId("other"));
    CHECK(stage.panel.searchBox().text() == u"kubern"_s);
    CHECK(shownFields(stage).size() < 5);
}

TEST_CASE("every number with a unit takes multipliers with its unit around them")
{
    for (const Field& field : ogive::test::builtIn().fields) {
        const bool isNumber = field.kind == FieldKind::Integer || field.kind == FieldKind::Real;
        if (!isNumber)
            continue;
        INFO(field.id.value);
        const std::string unit = field.unitPrefix + field.unitShort;
        CHECK(parseQuantity("120k", unit).value() == 120000);
        // After a time M stands for minutes.
        CHECK(parseQuantity("1.2M", unit).value() ==
              Approx(1.2 * unitFactor("min", field.unitShort).value_or(1e6)));
        CHECK(parseQuantity("2 " + field.unitShort, unit).value() == 2);
        if (!field.unitPrefix.empty())
            CHECK(parseQuantity(field.unitPrefix + "10k", unit).value() == 10000);
    }
}

TEST_CASE("seconds typed into a time are taken as milliseconds, and a money sign with its multiplier")
{
    FormStage stage;
    stage.type("latency_requirement_ms", u"1.5 s"_s);
    CHECK(stage.value("latency_requirement_ms") == 1500);
    stage.panel.focusField(FieldId("monthly_budget_usd"));
    stage.type("monthly_budget_usd", u"$10k"_s);
    CHECK(stage.value("monthly_budget_usd") == 10000);
    stage.type("expected_traffic", u"1.2M"_s);
    CHECK(stage.value("expected_traffic") == 1.2e6);
}

TEST_CASE("Page Up and Page Down lead a slider across its field's thresholds")
{
    FormStage stage;
    auto& slider = stage.control<LevelSlider>("team_size");
    REQUIRE(slider.value() == 3);
    slider.setFocus();
    QTest::keyClick(&slider, Qt::Key_PageUp);
    CHECK(stage.value("team_size") == 5); // select_architecture: under 5 people
    CHECK(ogive::test::outcomeOf(stage.session.evaluation(), "architecture") == "serverless");
    QTest::keyClick(&slider, Qt::Key_PageDown);
    CHECK(stage.value("team_size") < 5);
    CHECK(ogive::test::outcomeOf(stage.session.evaluation(), "architecture") == "monolith");
}

TEST_CASE("a slider tells assistive programs where decisions flip")
{
    FormStage stage;
    const auto& slider = stage.control<LevelSlider>("team_size");
    CHECK(slider.accessibleDescription().contains(u"From 5\u00a0people: Architecture becomes Serverless"_s));
}

TEST_CASE("a 0 that is possible but hardly meant is remarked beside the field, once it is there")
{
    FormStage stage;
    stage.type("expected_traffic", u"0"_s);
    CHECK(stage.value("expected_traffic") == 0);
    CHECK_FALSE(rowTexts(stage.row("expected_traffic")).filter(u"0 is possible"_s).isEmpty());
    stage.type("expected_traffic", u"10"_s);
    QApplication::processEvents();
    CHECK(rowTexts(stage.row("expected_traffic")).filter(u"0 is possible"_s).isEmpty());
}

TEST_CASE("a warning of a check stands at the stated fields that it is about")
{
    FormStage stage;
    stage.panel.moreButton().setChecked(true);
    stage.state("expected_rps", 50.0); // a thousand times what 1,000 requests a day come to
    const QString title = u"Traffic and requests per second disagree"_s;
    CHECK(rowTexts(stage.row("expected_rps")).contains(title));
    CHECK_FALSE(rowTexts(stage.row("expected_traffic")).contains(title)); // nobody stated it
    stage.state("expected_traffic", 2000.0);
    CHECK(rowTexts(stage.row("expected_traffic")).contains(title));
    stage.session.undoStack()->undo();
    stage.session.undoStack()->undo();
    QApplication::processEvents();
    CHECK_FALSE(rowTexts(stage.row("expected_rps")).contains(title));
}

TEST_CASE("an assumed mean time offers the estimated one with a click")
{
    FormStage stage;
    auto* offer = stage.row("avg_latency_ms").findChild<Chip*>();
    REQUIRE(offer != nullptr);
    REQUIRE(offer->isVisible());
    CHECK(offer->text().startsWith(u"Plan with "_s));
    offer->setFocus();
    QTest::keyClick(offer, Qt::Key_Space);
    REQUIRE(stage.stated("avg_latency_ms") != nullptr);
    CHECK(offer->text() == u"Plan with "_s + stage.number("avg_latency_ms").text());
    CHECK_FALSE(offer->isVisible());
    stage.session.undoStack()->undo();
    CHECK(offer->isVisible());
}

TEST_CASE("what is stated under a header is reset by its button, as one step of undo")
{
    FormStage stage;
    stage.state("expected_traffic", 5000.0);
    stage.state("input_tokens", 100.0);
    stage.state("budget", std::string("high"));
    QToolButton& reset = *headerWithReset(stage, u"Workload"_s).resetButton();
    CHECK(reset.toolTip() == u"Reset the 2 that are stated here"_s);
    reset.setFocus();
    QTest::keyClick(&reset, Qt::Key_Space);
    CHECK(stage.stated("expected_traffic") == nullptr);
    CHECK(stage.stated("input_tokens") == nullptr);
    CHECK(stage.stated("budget") != nullptr);
    CHECK_FALSE(reset.isVisible());
    CHECK(stage.session.undoStack()->undoText() == u"Reset Workload"_s);
    stage.session.undoStack()->undo();
    CHECK(*stage.stated("expected_traffic") == Value(5000.0));
    CHECK(*stage.stated("input_tokens") == Value(100.0));
}

TEST_CASE("all requirements are reset from the menu beside the search, as one step of undo")
{
    FormStage stage;
    QToolButton* tools = nullptr;
    for (auto* button : stage.panel.findChildren<QToolButton*>())
        if (button->menu() != nullptr)
            tools = button;
    REQUIRE(tools != nullptr);
    const auto chooseReset = [&] {
        emit tools->menu()->aboutToShow();
        QAction* reset = tools->menu()->actions().front();
        reset->trigger();
        return reset->isEnabled();
    };
    CHECK_FALSE(chooseReset()); // nothing is stated yet
    stage.state("expected_traffic", 5000.0);
    stage.state("vectors", 7.0);
    CHECK(chooseReset());
    CHECK(stage.session.scenario().requirements.size() == 0);
    stage.session.undoStack()->undo();
    CHECK(stage.session.scenario().requirements.size() == 2);
}

TEST_CASE("the menu key on a number opens the row's menu, with all that can be done")
{
    FormStage stage;
    NumberEdit& edit = stage.number("expected_traffic");
    edit.setFocus();
    QStringList entries;
    QTimer::singleShot(0, qApp, [&entries] {
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        REQUIRE(menu != nullptr);
        for (const QAction* action : menu->actions())
            entries << action->text();
        menu->close();
    });
    QContextMenuEvent key(QContextMenuEvent::Keyboard, QPoint(1, 1), edit.mapToGlobal(QPoint(1, 1)));
    QApplication::sendEvent(edit.findChild<QLineEdit*>(), &key);
    CHECK(entries == QStringList{u"What does this field decide?"_s, u""_s, u"State assumption…"_s,
                                 u"Give a range…"_s, u""_s, u"Reset to default (1,000\u00a0requests/day)"_s,
                                 u"Set to “not known”"_s});
}
