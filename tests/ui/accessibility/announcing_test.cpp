#include "tests/ui/shell/open_workbench.h"
#include "ui/shell/accessibility/outcome_announcer.h"
#include "ui/widgets/accessible/announce.h"
#include "ui/widgets/pages/message_bar.h"

#include <catch2/catch.hpp>

#include <QAccessible>
#include <QtTest>

using namespace ogive;
using namespace ogive::ui;
using namespace ogive::ui::test;

namespace {

using namespace Qt::Literals::StringLiterals;

/// Assistive programs listen for the time of a test.
struct Listening {
    Listening() { qputenv("QT_LINUX_ACCESSIBILITY_ALWAYS_ON", "1"); }
    ~Listening() { qunsetenv("QT_LINUX_ACCESSIBILITY_ALWAYS_ON"); }
    Q_DISABLE_COPY_MOVE(Listening)
};

QString lastSaid(const MainWindow& window)
{
    const auto* live = window.findChild<LiveText*>();
    return live == nullptr ? QString() : live->text();
}

/// A pause in the edits: what changed in them is told then.
void waitForPause()
{
    QTest::qWait(2 * OutcomeAnnouncer::pauseMs);
}

bool comesToSay(const MainWindow& window, const QString& text)
{
    return QTest::qWaitFor([&] { return lastSaid(window).contains(text); });
}

} // namespace

TEST_CASE("an edit that changes an outcome is told with what it was")
{
    const Listening listening;
    OpenWorkbench bench;
    REQUIRE(bench.state("team_size", 6.0));
    REQUIRE(bench.state("expected_traffic", 8000.0));
    waitForPause();
    const QString before = bench.outcome("architecture");
    REQUIRE(bench.state("expected_traffic", 120000.0));
    REQUIRE(bench.outcome("architecture") == u"microservices"_s);
    REQUIRE(before != u"microservices"_s);
    CHECK(comesToSay(bench.window, u"Architecture is now Microservices (was "_s));
}

TEST_CASE("edits in quick succession are told as one, from the first to the last")
{
    const Listening listening;
    OpenWorkbench bench;
    REQUIRE(bench.state("team_size", 4.0));
    REQUIRE(bench.state("expected_traffic", 8000.0));
    waitForPause();
    REQUIRE(bench.outcome("architecture") == u"monolith"_s);
    for (const double traffic : {50000.0, 120000.0, 8000.0, 120000.0})
        REQUIRE(bench.state("expected_traffic", traffic));
    CHECK(comesToSay(bench.window, u"Architecture is now Microservices (was Monolith)."_s));
}

TEST_CASE("edits that come back to where they began change nothing, and nothing is told")
{
    const Listening listening;
    OpenWorkbench bench;
    waitForPause();
    const QString before = lastSaid(bench.window);
    REQUIRE(bench.state("expected_traffic", 120000.0));
    bench.session.undoStack()->undo();
    waitForPause();
    CHECK(lastSaid(bench.window) == before);
}

TEST_CASE("another scenario is told by its name")
{
    const Listening listening;
    OpenWorkbench bench;
    Scenario copy = bench.session.scenario();
    copy.id = ScenarioId("large");
    copy.name = "Large";
    copy.requirements.set(FieldId("expected_traffic"), 120000.0);
    REQUIRE(bench.session.apply(AddScenario{copy}));
    CHECK(comesToSay(bench.window, u"Scenario Large."_s));
    bench.session.showScenario(ScenarioId("baseline"));
    CHECK(comesToSay(bench.window, u"Scenario Baseline."_s));
}

TEST_CASE("opening a design tells no changes")
{
    const Listening listening;
    OpenWorkbench bench;
    REQUIRE(bench.state("expected_traffic", 120000.0));
    bench.document.startBlank();
    waitForPause();
    CHECK(lastSaid(bench.window).isEmpty());
}

TEST_CASE("a refused edit is told with its reason")
{
    const Listening listening;
    OpenWorkbench bench;
    CHECK_FALSE(bench.state("expected_traffic", -5.0));
    CHECK(lastSaid(bench.window).startsWith(u"Not changed: "_s));
}

TEST_CASE("nothing is made while no assistive program listens")
{
    OpenWorkbench bench;
    REQUIRE(bench.state("expected_traffic", 120000.0));
    waitForPause();
    CHECK(bench.window.findChild<LiveText*>() == nullptr);
}

TEST_CASE("a message is an alert that says whether it is a problem")
{
    OpenWorkbench bench;
    bench.window.messages().showProblem(u"The disk is full"_s);
    QAccessibleInterface* alert = QAccessible::queryAccessibleInterface(&bench.window.messages());
    REQUIRE(alert != nullptr);
    CHECK(alert->role() == QAccessible::AlertMessage);
    CHECK(alert->text(QAccessible::Name) == u"Problem: The disk is full"_s);
}
