#include "ui/roadmap/roadmap_page.h"

#include "tests/ui/roadmap/roadmap_stage.h"
#include "ui/roadmap/task_dialog.h"
#include "ui/roadmap/team_dialog.h"
#include "ui/text/convert.h"
#include "ui/widgets/pages/day_edit.h"

#include <catch2/catch.hpp>

#include <QAction>
#include <QClipboard>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTableView>
#include <QThreadPool>
#include <QToolButton>

#include <algorithm>

using namespace ogive;
using namespace ogive::ui;
using namespace ogive::ui::test;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("the page shows the plan and says when it will be done")
{
    RoadmapStage stage;
    REQUIRE_FALSE(stage.roadmap().tasks.empty());
    CHECK(stage.roadmap() ==
          planRoadmap(stage.session.knowledge(), stage.session.evaluation().fields, stage.plan()));
    QThreadPool::globalInstance()->waitForDone();
    QTest::qWait(80);
    QThreadPool::globalInstance()->waitForDone();
    ui::test::settle();
    REQUIRE(stage.page().forecast());
    CHECK(*stage.page().forecast() == forecastRoadmap(stage.roadmap()));
    CHECK(stage.page().finishText().contains(u"nine of ten"_s));
    CHECK(stage.page().finishText().contains(u"10,000"_s));
}

TEST_CASE("lines show when half and nine tenths of the futures are done, and are in view")
{
    RoadmapStage stage;
    REQUIRE(QTest::qWaitFor([&] { return stage.gantt().content().finish.has_value(); }));
    const FinishRange finish = *stage.gantt().content().finish;
    CHECK(finish.p50 < finish.p90);
    stage.gantt().fit();
    CHECK(finish.p90 * stage.gantt().dayWidth() < stage.gantt().viewport()->width());
    stage.select(stage.roadmap().criticalPath.front());
    for (int days = 0; days < 5; ++days)
        stage.press(Qt::Key_Right, Qt::ControlModifier);
    CHECK(QTest::qWaitFor([&] {
        const auto& later = stage.gantt().content().finish;
        return later && later->p50 > finish.p50 + 2;
    }));
}

TEST_CASE("Enter edits effort and slack in one step of undo")
{
    RoadmapStage stage;
    const std::string id = stage.roadmap().tasks.front().id;
    stage.select(0);
    stage.press(Qt::Key_Return);
    auto* dialog = stage.dialog<TaskDialog>();
    setNumber(*dialog, u"Typical"_s, 3);
    setNumber(*dialog, u"Slack"_s, 4);
    dialog->accept();
    ui::test::settle();
    CHECK(stage.plan().choiceFor(id)->effort == Effort{1, 3, 5});
    CHECK(stage.plan().choiceFor(id)->slackDays == 4);
    stage.undo();
    CHECK(stage.plan().isEmpty());
}

TEST_CASE("efforts that fall from low to high can't be kept")
{
    RoadmapStage stage;
    stage.select(0);
    stage.press(Qt::Key_Return);
    auto* dialog = stage.dialog<TaskDialog>();
    setNumber(*dialog, u"Low"_s, 4);
    dialog->accept();
    CHECK(dialog->isVisible());
    CHECK(dialog->draft().task.effort == Effort{4, 2, 5});
    dialog->reject();
    ui::test::settle();
    CHECK(stage.plan().isEmpty());
}

TEST_CASE("Insert adds a task of one's own, which Delete removes for good")
{
    RoadmapStage stage;
    const std::string phase = stage.session.knowledge().phases[stage.roadmap().tasks.front().phase].id;
    const std::string first = stage.roadmap().tasks.front().id;
    stage.select(0);
    stage.press(Qt::Key_Insert);
    auto* dialog = stage.dialog<TaskDialog>();
    dialog->accept();
    CHECK(dialog->isVisible()); // it has no title yet
    named<QLineEdit>(*dialog, u"Title"_s)->setText(u"Works council"_s);
    dialog->accept();
    ui::test::settle();
    REQUIRE(stage.plan().ownTasks.size() == 1);
    CHECK(stage.plan().ownTasks.front().id == "works-council");
    CHECK(stage.plan().ownTasks.front().phase == phase);
    const auto& tasks = stage.roadmap().tasks;
    const auto own = std::ranges::find(tasks, std::string("works-council"), &PlannedTask::id);
    REQUIRE(own != tasks.end());
    stage.select(static_cast<std::size_t>(own - tasks.begin()));
    stage.press(Qt::Key_Delete);
    CHECK(stage.plan().isEmpty());
    stage.undo();
    CHECK(stage.plan().ownTasks.size() == 1);
}

TEST_CASE("start, people, working days and holidays are the design's")
{
    RoadmapStage stage;
    typeInto(*named<DayEdit>(stage.page(), u"Start"_s), u"2027-01-04"_s);
    CHECK(stage.plan().start == "2027-01-04");
    ui::test::settle();
    CHECK(stage.page().finishText().contains(u"2027-"_s));
    typeInto(*named<DayEdit>(stage.page(), u"Start"_s), u"whenever"_s);
    CHECK(stage.plan().start == "2027-01-04");

    typeInto(*named<NumberEdit>(stage.page(), u"People"_s), u"1"_s);
    ui::test::settle();
    CHECK(stage.plan().peopleOf(peopleKey) == 1);
    CHECK(stage.roadmap().durationDays == stage.roadmap().effort.typicalDays); // one thing after the other
    auto* people = named<NumberEdit>(stage.page(), u"People"_s);
    auto* typed = people->findChild<QLineEdit*>();
    typed->selectAll();
    QTest::keyClick(typed, Qt::Key_Delete);
    QTest::keyClick(typed, Qt::Key_Return);
    ui::test::settle();
    CHECK_FALSE(stage.plan().peopleOf(peopleKey));

    auto* days = named<QToolButton>(stage.page(), u"Working days"_s);
    const auto actions = days->menu()->actions();
    actions[4]->trigger(); // no Fridays
    CHECK(stage.plan().workingDays == std::vector<std::size_t>{0, 1, 2, 3});
    actions.back()->trigger();
    auto* dialog = stage.dialog<HolidaysDialog>();
    auto* text = named<QPlainTextEdit>(*dialog, u"Holidays"_s);
    text->setPlainText(u"2027-01-06\nsoon"_s);
    dialog->accept();
    CHECK(dialog->isVisible());
    text->setPlainText(u"2027-01-06\n\n 2027-01-05 "_s);
    dialog->accept();
    ui::test::settle();
    CHECK(stage.plan().holidays == std::vector<std::string>{"2027-01-05", "2027-01-06"});
}

TEST_CASE("how many people a role has is set in one step")
{
    RoadmapStage stage;
    auto* more = named<QToolButton>(stage.page(), u"More of the roadmap"_s);
    more->menu()->actions().front()->trigger();
    auto* dialog = stage.dialog<TeamDialog>();
    const std::string role = stage.roadmap().tasks.front().roles.front();
    setNumber(*dialog, toQString(role), 1);
    dialog->accept();
    ui::test::settle();
    CHECK(stage.plan().peopleOf(role) == 1);
    stage.undo();
    CHECK(stage.plan().isEmpty());
}

TEST_CASE("the table has a row for every task, and edits and leaves out like the chart")
{
    RoadmapStage stage;
    auto* table = stage.page().table();
    REQUIRE(table->model()->rowCount() == int(stage.roadmap().tasks.size()));
    const std::string id = stage.roadmap().tasks[1].id;
    table->setCurrentIndex(table->model()->index(1, 0));
    QTest::keyClick(table, Qt::Key_Delete);
    ui::test::settle();
    CHECK(stage.plan().choiceFor(id)->isOff);
    CHECK(table->model()->rowCount() == int(stage.roadmap().tasks.size()));
}

TEST_CASE("the roadmap is copied and written in four formats")
{
    RoadmapStage stage;
    const std::optional<RoadmapForecast> forecast;
    const WorkCalendar calendar(stage.plan());
    const RoadmapSource source{stage.session.knowledge(), stage.roadmap(), calendar, forecast, u"Plan"_s};
    const QFont font = stage.page().font();
    CHECK(roadmapFile(source, RoadmapFormat::Csv, font).startsWith("No.,Task,Phase"));
    CHECK(roadmapFile(source, RoadmapFormat::Mermaid, font).startsWith("gantt\n    title Plan\n"));
    CHECK(roadmapFile(source, RoadmapFormat::Svg, font).startsWith("<svg"));
    CHECK(roadmapFile(source, RoadmapFormat::Png, font).startsWith("\x89PNG"));
    copyRoadmap(source, RoadmapFormat::Mermaid, font);
    CHECK(QApplication::clipboard()->text().startsWith(u"gantt\n"_s));
}
