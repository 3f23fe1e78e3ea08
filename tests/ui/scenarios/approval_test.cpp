#include "tests/ui/shell/open_workbench.h"
#include "ui/models/shown_findings.h"
#include "ui/scenarios/approval/approval_dialog.h"
#include "ui/scenarios/scenario_commands.h"
#include "ui/text/convert.h"

#include <catch2/catch.hpp>

#include <QAction>
#include <QLineEdit>
#include <QTest>
#include <QTimer>

using namespace ogive;
using namespace ogive::ui;
using namespace ogive::ui::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QAction* action(OpenWorkbench& bench, const QString& start)
{
    for (QAction* action : bench.window.findChild<ScenarioCommands*>()->findChildren<QAction*>())
        if (action->text().remove(u'&').startsWith(start))
            return action;
    return nullptr;
}

/// Approves in the dialog by keys: who, then Return.
void approve(OpenWorkbench& bench)
{
    QTimer::singleShot(0, &bench.window, [] {
        auto* dialog = qobject_cast<ApprovalDialog*>(QApplication::activeModalWidget());
        REQUIRE(dialog != nullptr);
        QTest::keyClicks(dialog->findChild<QLineEdit*>(), u"Board"_s);
        QTest::keyClick(dialog, Qt::Key_Return);
    });
    action(bench, u"Approve"_s)->trigger();
}

QStringList notAsApproved(OpenWorkbench& bench)
{
    QStringList lines;
    for (const ShownFinding& finding : shownFindings(bench.session))
        if (finding.title == u"Not as approved"_s)
            lines << finding.message + u" "_s + finding.advice;
    return lines;
}

} // namespace

TEST_CASE("outcomes are approved from the menu, and what moves one is a finding that says why")
{
    OpenWorkbench bench;
    REQUIRE(bench.state("team_size", 4.0));
    REQUIRE(bench.state("expected_traffic", 8000.0));
    CHECK_FALSE(action(bench, u"Withdraw"_s)->isEnabled());
    approve(bench);
    const auto expected = expectedOutcomes(bench.session.design());
    REQUIRE(expected);
    REQUIRE(expected->size() == 1);
    CHECK(expected->front().second.approval->by == "Board");
    CHECK(notAsApproved(bench).isEmpty());

    REQUIRE(bench.state("team_size", 12.0));
    REQUIRE(bench.state("expected_traffic", 120000.0)); // the guide: microservices
    const QStringList lines = notAsApproved(bench);
    INFO(toStdString(lines.join(u"\n"_s)));
    CHECK(std::ranges::any_of(lines, [](const QString& line) {
        return line.startsWith(
            u"Architecture is Microservices, but the design expects Monolith. Moved by: "_s);
    }));

    bench.session.undoStack()->undo();
    bench.session.undoStack()->undo();
    CHECK(notAsApproved(bench).isEmpty());
    bench.session.undoStack()->undo();
    CHECK_FALSE(isApproved(bench.session));
    bench.session.undoStack()->redo();
    action(bench, u"Withdraw"_s)->trigger();
    CHECK_FALSE(isApproved(bench.session));
}

TEST_CASE("a dialog that is left approves nothing")
{
    OpenWorkbench bench;
    QTimer::singleShot(0, &bench.window,
                       [] { QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Escape); });
    action(bench, u"Approve"_s)->trigger();
    CHECK_FALSE(isApproved(bench.session));
}
