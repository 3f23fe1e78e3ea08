#include "tests/ui/shell/open_workbench.h"
#include "ui/inspector/call_panel.h"

#include <catch2/catch.hpp>

#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace ogive;
using namespace ogive::ui;
using namespace ogive::ui::test;

namespace {

struct Call {
    explicit Call(OpenWorkbench& workbench)
        : panel(workbench.window.findChild<CallPanel*>())
        , option(panel->findChild<QComboBox*>(QStringLiteral("option")))
        , rationale(panel->findChild<QPlainTextEdit*>(QStringLiteral("rationale")))
        , problem(panel->findChild<QLabel*>(QStringLiteral("problem")))
        , apply(panel->findChild<QPushButton*>(QStringLiteral("apply")))
        , withdraw(panel->findChild<QPushButton*>(QStringLiteral("withdraw")))
    {}

    void pick(const QString& title) const
    {
        option->setCurrentIndex(option->findText(title));
        emit option->activated(option->currentIndex());
    }

    CallPanel* panel;
    QComboBox* option;
    QPlainTextEdit* rationale;
    QLabel* problem;
    QPushButton* apply;
    QPushButton* withdraw;
};

} // namespace

TEST_CASE("an override without a rationale is refused with a message and changes nothing")
{
    OpenWorkbench workbench;
    workbench.window.showDecision(DecisionId("vector_db"));
    const Call call(workbench);
    call.pick(QStringLiteral("Qdrant"));
    QTest::mouseClick(call.apply, Qt::LeftButton);
    REQUIRE(call.problem->isVisible());
    REQUIRE(call.problem->text().contains(QStringLiteral("rationale")));
    REQUIRE(workbench.session.scenario().overrides.empty());
    REQUIRE(workbench.session.undoStack()->count() == 0);
}

TEST_CASE("an override with a rationale marks the card and can be withdrawn and undone")
{
    OpenWorkbench workbench;
    workbench.window.showDecision(DecisionId("vector_db"));
    const Call call(workbench);
    call.pick(QStringLiteral("Qdrant"));
    call.rationale->setPlainText(QStringLiteral("We run it already."));
    REQUIRE_FALSE(call.problem->isVisible());
    QTest::mouseClick(call.apply, Qt::LeftButton);
    REQUIRE(workbench.card("vector_db")->content().mark == CardContent::Mark::Overridden);
    REQUIRE(workbench.card("vector_db")->content().outcome == QStringLiteral("Qdrant"));
    const Override* override = workbench.session.scenario().overrideOf(DecisionId("vector_db"));
    REQUIRE(override->rationale == "We run it already.");
    REQUIRE(override->date == "2026-11-22");

    QTest::mouseClick(call.withdraw, Qt::LeftButton);
    REQUIRE(workbench.session.scenario().overrides.empty());
    REQUIRE(call.option->currentIndex() == 0);
    workbench.session.undoStack()->undo();
    REQUIRE(workbench.card("vector_db")->content().mark == CardContent::Mark::Overridden);
    REQUIRE(call.option->currentText() == QStringLiteral("Qdrant"));
}

TEST_CASE("what the user has begun to write stays while requirements change")
{
    OpenWorkbench workbench;
    workbench.window.showDecision(DecisionId("vector_db"));
    const Call call(workbench);
    call.pick(QStringLiteral("Qdrant"));
    call.rationale->setPlainText(QStringLiteral("Half a sen"));
    REQUIRE(workbench.state("team_size", 30.0));
    REQUIRE(call.rationale->toPlainText() == QStringLiteral("Half a sen"));
    REQUIRE(call.option->currentText() == QStringLiteral("Qdrant"));
    workbench.window.showDecision(DecisionId("framework"));
    REQUIRE(call.rationale->toPlainText().isEmpty());
}
