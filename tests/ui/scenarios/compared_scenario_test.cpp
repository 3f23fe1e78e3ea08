#include "tests/ui/shell/open_workbench.h"
#include "ui/form/comparison/other_value.h"
#include "ui/form/form_headers.h"
#include "ui/form/requirements_panel.h"
#include "ui/scenarios/scenario_commands.h"
#include "ui/session/scenarios/compared_scenario.h"

#include <catch2/catch.hpp>

#include <QComboBox>
#include <QTest>
#include <QToolButton>

using namespace ogive;
using namespace ogive::ui;
using namespace ogive::ui::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Baseline with 8,000 requests a day, and in view a copy of it.
struct ComparedStage : OpenWorkbench {
    ComparedStage()
    {
        REQUIRE(state("expected_traffic", 8000.0));
        REQUIRE(state("team_size", 4.0));
        Scenario copy = session.scenario();
        copy.id = ScenarioId("year-2");
        copy.name = "Year 2";
        REQUIRE(session.apply(AddScenario{copy, 1}));
        ui::test::settle();
    }

    QComboBox& chooser() { return *named<QComboBox>(window, u"Compare with"_s); }
    RequirementsPanel& panel() { return *window.findChild<RequirementsPanel*>(); }

    void compareWithBaseline()
    {
        chooser().setFocus();
        QTest::keyClick(&chooser(), Qt::Key_Down);
        ui::test::settle();
    }

    /// The line below a requirement; null while it says nothing.
    OtherValueButton* other(const char* field)
    {
        auto* row = panel().row(FieldId(field));
        REQUIRE(row != nullptr);
        auto* button = row->findChild<OtherValueButton*>();
        return button != nullptr && button->isVisibleTo(row) ? button : nullptr;
    }

    void trigger(const QKeySequence& keys)
    {
        for (QAction* action : window.findChild<ScenarioCommands*>()->findChildren<QAction*>())
            if (action->shortcut() == keys)
                action->trigger();
        ui::test::settle();
    }
};

} // namespace

TEST_CASE("nothing is marked until a scenario is chosen to compare with")
{
    ComparedStage stage;
    REQUIRE(stage.state("expected_traffic", 120000.0));
    CHECK(stage.other("expected_traffic") == nullptr);
    stage.compareWithBaseline();
    CHECK(stage.chooser().currentText() == u"Baseline"_s);
    REQUIRE(stage.other("expected_traffic") != nullptr);
    CHECK(stage.other("expected_traffic")->text() == u"Baseline: 8,000 requests/day"_s);
    CHECK(stage.other("team_size") == nullptr);
    stage.session.compared().choose({});
    CHECK(stage.other("expected_traffic") == nullptr);
}

TEST_CASE("a press takes the other scenario's value over, in one step")
{
    ComparedStage stage;
    REQUIRE(stage.state("expected_traffic", 120000.0));
    stage.compareWithBaseline();
    auto* button = stage.other("expected_traffic");
    REQUIRE(button != nullptr);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    settle();
    CHECK(*stage.session.scenario().requirements.find(FieldId("expected_traffic")) == Value(8000.0));
    CHECK(stage.other("expected_traffic") == nullptr);
    CHECK(stage.session.undoStack()->undoText() == u"Take Traffic from Baseline"_s);
    stage.session.undoStack()->undo();
    CHECK(stage.other("expected_traffic") != nullptr);
}

TEST_CASE("a value that follows from others says so instead of being taken over")
{
    ComparedStage stage;
    REQUIRE(stage.state("expected_traffic", 120000.0));
    stage.compareWithBaseline();
    stage.panel().focusField(FieldId("volume"));
    settle();
    auto* button = stage.other("volume");
    REQUIRE(button != nullptr);
    CHECK_FALSE(button->isEnabled());
    CHECK(button->text() == u"Baseline: Low"_s);
}

TEST_CASE("a group counts what differs in it and is taken over whole")
{
    ComparedStage stage;
    REQUIRE(stage.state("expected_traffic", 120000.0));
    stage.compareWithBaseline();
    GroupHeader* workload = nullptr;
    for (auto* header : stage.panel().findChildren<GroupHeader*>())
        if (header->differencesButton() != nullptr && header->differencesButton()->isVisibleTo(header) &&
            header->differencesButton()->accessibleName().startsWith(u"Workload"_s))
            workload = header;
    REQUIRE(workload != nullptr);
    emit workload->takeOtherRequested();
    settle();
    CHECK(*stage.session.scenario().requirements.find(FieldId("expected_traffic")) == Value(8000.0));
    CHECK(stage.session.undoStack()->undoText() == u"Take Workload from Baseline"_s);
}

TEST_CASE("cards of decisions that differ name the other outcome, and nothing is cut at 1280 pixels")
{
    ComparedStage stage;
    REQUIRE(stage.state("expected_traffic", 120000.0));
    REQUIRE(stage.state("team_size", 12.0));
    stage.compareWithBaseline();
    REQUIRE(stage.state("managed_preference", false)); // an edit that leaves the architecture alone
    settle();
    const DecisionCard* card = stage.card("architecture");
    CHECK(card->content().outcome == u"Microservice"_s); // its short title
    CHECK(card->content().mark == CardContent::Mark::Differs);
    CHECK(card->content().reason == u"Baseline: Monolith"_s);
    CHECK(stage.card("request_pattern")->content().mark != CardContent::Mark::Differs);
    REQUIRE(stage.window.strip()->costCard()->content().parts.size() == 1);
    CHECK(stage.window.strip()->costCard()->content().parts.front().outcome.startsWith(u"Baseline: −$"_s));
    for (const DecisionCard* shown : stage.window.strip()->cards())
        CHECK_FALSE(shown->isCut());
    CHECK_FALSE(stage.window.strip()->costCard()->isCut());
}

TEST_CASE("an outcome that just changed keeps that mark and still says what the other one has")
{
    ComparedStage stage;
    stage.compareWithBaseline();
    REQUIRE(stage.state("team_size", 12.0));
    REQUIRE(stage.state("expected_traffic", 120000.0));
    CHECK(stage.card("architecture")->content().mark == CardContent::Mark::Changed);
    CHECK(stage.card("architecture")->content().reason.endsWith(u" · Baseline: Monolith"_s));
}

TEST_CASE("the comparison follows renames, and ends with a deleted scenario until undo brings it back")
{
    ComparedStage stage;
    stage.compareWithBaseline();
    REQUIRE(stage.session.apply(RenameScenario{ScenarioId("baseline"), "Pilot"}));
    CHECK(stage.chooser().currentText() == u"Pilot"_s);
    REQUIRE(stage.session.apply(RemoveScenario{ScenarioId("baseline")}));
    CHECK(stage.chooser().currentText() == u"None"_s);
    CHECK(stage.session.compared().evaluation() == nullptr);
    stage.session.undoStack()->undo();
    CHECK(stage.chooser().currentText() == u"Pilot"_s);
    // Another design starts without.
    stage.session.open(stage.session.design());
    CHECK(stage.session.compared().chosen().isEmpty());
}

TEST_CASE("the other scenario is evaluated once, whatever is edited in view")
{
    ComparedStage stage;
    stage.compareWithBaseline();
    const auto before = stage.session.compared().evaluation();
    REQUIRE(before != nullptr);
    REQUIRE(stage.state("expected_traffic", 120000.0));
    CHECK(stage.session.compared().evaluation() == before);
    REQUIRE(stage.session.apply(SetRequirement{ScenarioId("baseline"), FieldId("team_size"), Value(30.0)}));
    CHECK(stage.session.compared().evaluation() != before);
    REQUIRE(stage.session.apply(SetRules{RuleSetId("current")}));
    CHECK(stage.session.compared().evaluation()->decisions == evaluate(stage.session.knowledge(),
                                                                       stage.session.design().scenarios[0],
                                                                       RuleSetId("current"), "2026-11-22")
                                                                  .decisions);
}

TEST_CASE("scenarios are switched, moved and promoted by keys")
{
    ComparedStage stage;
    CHECK(stage.session.scenario().name == "Year 2");
    stage.trigger(Qt::CTRL | Qt::Key_PageDown);
    CHECK(stage.session.scenario().name == "Baseline"); // behind the last comes the first
    stage.trigger(Qt::CTRL | Qt::Key_PageUp);
    CHECK(stage.session.scenario().name == "Year 2");
    stage.trigger(Qt::CTRL | Qt::SHIFT | Qt::Key_B);
    CHECK(stage.session.design().scenarios[0].name == "Year 2");
    stage.trigger(Qt::CTRL | Qt::SHIFT | Qt::Key_PageDown);
    CHECK(stage.session.design().scenarios[1].name == "Year 2");
    stage.session.undoStack()->undo();
    stage.session.undoStack()->undo();
    CHECK(stage.session.design().scenarios[0].name == "Baseline");
}
