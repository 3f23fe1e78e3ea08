#include "tests/ui/shell/open_workbench.h"
#include "ui/scenarios/inline_edit.h"
#include "ui/scenarios/scenario_commands.h"

#include <catch2/catch.hpp>

#include <QComboBox>
#include <QTest>

using namespace ogive;
using namespace ogive::ui;
using namespace ogive::ui::test;

namespace {

void trigger(OpenWorkbench& workbench, const char* text)
{
    for (QAction* action : workbench.window.findChild<ScenarioCommands*>()->findChildren<QAction*>()) {
        if (action->text().remove(u'&') == QLatin1StringView(text))
            action->trigger();
    }
    settle();
}

} // namespace

TEST_CASE("a what-if starts as the scenario in view and is shown")
{
    OpenWorkbench workbench;
    REQUIRE(workbench.state("team_size", 12.0));
    trigger(workbench, "Add what-if");
    REQUIRE(workbench.session.design().scenarios.size() == 2);
    REQUIRE(workbench.session.scenario().name == "What-if 1");
    REQUIRE(workbench.session.scenario().requirements ==
            workbench.session.design().scenarios.front().requirements);
    trigger(workbench, "Add what-if");
    REQUIRE(workbench.session.scenario().name == "What-if 2");
}

TEST_CASE("a new scenario can be named at once, and Escape keeps its name")
{
    OpenWorkbench workbench;
    trigger(workbench, "Add what-if");
    auto* edit = workbench.window.findChild<InlineEdit*>();
    REQUIRE(edit != nullptr);
    edit->setText(QStringLiteral("Year 2"));
    QTest::keyClick(edit, Qt::Key_Return);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    REQUIRE(workbench.session.scenario().name == "Year 2");
    REQUIRE(workbench.window.findChild<InlineEdit*>() == nullptr);
    trigger(workbench, "Rename");
    edit = workbench.window.findChild<InlineEdit*>();
    edit->setText(QStringLiteral("Year 3"));
    QTest::keyClick(edit, Qt::Key_Escape);
    REQUIRE(workbench.session.scenario().name == "Year 2");
}

TEST_CASE("a blank scenario states nothing; deleting is undone; the last one can't be deleted")
{
    OpenWorkbench workbench;
    REQUIRE(workbench.state("team_size", 12.0));
    trigger(workbench, "Add blank");
    REQUIRE(workbench.session.scenario().requirements.size() == 0);
    trigger(workbench, "Delete");
    REQUIRE(workbench.session.design().scenarios.size() == 1);
    trigger(workbench, "Delete");
    REQUIRE(workbench.session.design().scenarios.size() == 1);
    workbench.session.undoStack()->undo();
    REQUIRE(workbench.session.design().scenarios.size() == 2);
}
