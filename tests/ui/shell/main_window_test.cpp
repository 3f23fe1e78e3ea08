#include "tests/ui/shell/open_workbench.h"
#include "ui/overview/overview_page.h"
#include "ui/start/start_page.h"
#include "ui/tree/decision_page.h"
#include "ui/widgets/pages/message_bar.h"

#include <catch2/catch.hpp>

#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QTest>
#include <QTimer>

using namespace ogive;
using namespace ogive::ui;
using namespace ogive::ui::test;

namespace {

using namespace Qt::Literals::StringLiterals;

/// Presses a button of the next question and counts how many there were.
void answerNextQuestion(QMessageBox::StandardButton answer, int& asked)
{
    QTimer::singleShot(0, qApp, [answer, &asked] {
        auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        REQUIRE(box != nullptr);
        ++asked;
        box->button(answer)->click();
    });
}

QAction* actionNamed(const MainWindow& window, const QString& text)
{
    for (QAction* action : window.findChildren<QAction*>()) {
        if (action->text().remove(u'&') == text)
            return action;
    }
    return nullptr;
}

} // namespace

TEST_CASE("without a design the window shows the start page and no strip")
{
    const ui::test::Workbench workbench;
    REQUIRE(workbench.window.findChild<StartPage*>()->isVisible());
    REQUIRE(workbench.window.strip() == nullptr);
    REQUIRE_FALSE(workbench.window.findChild<QToolBar*>(QStringLiteral("designBar"))->isVisible());
}

TEST_CASE("a click on a card opens its decision")
{
    OpenWorkbench workbench;
    QTest::mouseClick(workbench.card("llm_provider"), Qt::LeftButton);
    REQUIRE(workbench.window.views()->currentIndex() == static_cast<int>(View::Decision));
    const auto* page = qobject_cast<DecisionPage*>(workbench.window.views()->page(View::Decision));
    REQUIRE(page->decision() == DecisionId("llm_provider"));
}

TEST_CASE("Enter on a card opens its decision, and the cost card the costs")
{
    OpenWorkbench workbench;
    QTest::keyClick(workbench.card("framework"), Qt::Key_Return);
    const auto* page = qobject_cast<DecisionPage*>(workbench.window.views()->page(View::Decision));
    REQUIRE(page->decision() == DecisionId("framework"));
    QTest::keyClick(workbench.window.strip()->costCard(), Qt::Key_Enter);
    REQUIRE(workbench.window.views()->currentIndex() == static_cast<int>(View::Cost));
}

TEST_CASE("views are built when they are first shown")
{
    OpenWorkbench workbench;
    REQUIRE(workbench.window.views()->page(View::Overview) != nullptr);
    REQUIRE(workbench.window.views()->page(View::Cost) == nullptr);
    REQUIRE(workbench.window.showView(QStringLiteral("cost")));
    REQUIRE(workbench.window.views()->page(View::Cost) != nullptr);
    REQUIRE(workbench.window.views()->page(View::Report) == nullptr);
}

TEST_CASE("a view that does not exist is refused")
{
    OpenWorkbench workbench;
    REQUIRE(workbench.window.showView(QStringLiteral("compare:vector_db")));
    for (const char* name : {"compare", "decision:nothing", "overview:vector_db", "gantt", ""})
        REQUIRE_FALSE(workbench.window.showView(QString::fromLatin1(name)));
}

TEST_CASE("undo and redo take an edit back and forth and name it")
{
    OpenWorkbench workbench;
    REQUIRE(workbench.state("expected_traffic", 500000.0));
    const auto* value = workbench.session.scenario().requirements.find(FieldId("expected_traffic"));
    REQUIRE(std::get<double>(*value) == 500000);
    QAction* undo = nullptr;
    for (QAction* action : workbench.window.findChildren<QAction*>()) {
        if (action->shortcut() == QKeySequence(QKeySequence::Undo))
            undo = action;
    }
    REQUIRE(undo != nullptr);
    REQUIRE(undo->text().contains(QStringLiteral("Traffic")));
    undo->trigger();
    REQUIRE_FALSE(workbench.session.scenario().requirements.states(FieldId("expected_traffic")));
    workbench.session.undoStack()->redo();
    REQUIRE(workbench.session.scenario().requirements.states(FieldId("expected_traffic")));
}

TEST_CASE("the title says what is open and whether it is saved")
{
    OpenWorkbench workbench;
    REQUIRE(workbench.session.apply(SetDesignName{"Help desk"}));
    REQUIRE(workbench.window.windowTitle() == QStringLiteral("Help desk[*] – Ogive"));
    REQUIRE(workbench.window.isWindowModified());
    REQUIRE(workbench.document.saveAs(workbench.file(u"help.ogive.json"_s)));
    REQUIRE_FALSE(workbench.window.isWindowModified());
}

TEST_CASE("closing with unsaved changes asks once, and Cancel keeps the window")
{
    OpenWorkbench workbench;
    REQUIRE(workbench.state("team_size", 9.0));
    int asked = 0;
    answerNextQuestion(QMessageBox::Cancel, asked);
    REQUIRE_FALSE(workbench.window.close());
    REQUIRE(asked == 1);
    answerNextQuestion(QMessageBox::Discard, asked);
    REQUIRE(workbench.window.close());
    REQUIRE(asked == 2);
}

TEST_CASE("closing a design without changes asks nothing")
{
    OpenWorkbench workbench;
    REQUIRE(workbench.window.close());
}

TEST_CASE("Save in the question saves to the design's file")
{
    OpenWorkbench workbench;
    const QString path = workbench.file(u"a.ogive.json"_s);
    REQUIRE(workbench.document.saveAs(path));
    REQUIRE(workbench.state("team_size", 9.0));
    int asked = 0;
    answerNextQuestion(QMessageBox::Save, asked);
    REQUIRE(workbench.window.files().mayReplaceDesign());
    REQUIRE_FALSE(workbench.document.isModified());
    REQUIRE(workbench.document.open(path));
    REQUIRE(workbench.session.scenario().requirements.states(FieldId("team_size")));
}

TEST_CASE("a file that can't be read is one message that names it, and the design stays")
{
    OpenWorkbench workbench;
    REQUIRE(workbench.session.apply(SetDesignName{"Kept"}));
    REQUIRE(workbench.document.saveAs(workbench.file(u"kept.ogive.json"_s)));
    QFile broken(workbench.file(u"broken.ogive.json"_s));
    REQUIRE(broken.open(QIODevice::WriteOnly));
    broken.write("{\"format\": \"ogive-design\", \"version\": 1");
    broken.close();
    workbench.window.openDesign(broken.fileName());
    REQUIRE(workbench.window.messages().isVisible());
    REQUIRE(workbench.window.messages().text().contains(u"broken.ogive.json"_s));
    REQUIRE(workbench.session.design().name == "Kept");
    workbench.window.openDesign(workbench.file(u"missing.ogive.json"_s));
    REQUIRE(workbench.window.messages().text().contains(u"missing.ogive.json"_s));
    const auto bars = workbench.window.findChildren<MessageBar*>();
    REQUIRE(std::ranges::count_if(bars, [](const MessageBar* bar) { return bar->isVisible(); }) == 1);
}

TEST_CASE("a design file dropped on the window is opened")
{
    OpenWorkbench workbench;
    REQUIRE(workbench.session.apply(SetDesignName{"Dropped"}));
    const QString path = workbench.file(u"dropped.ogive.json"_s);
    REQUIRE(workbench.document.saveAs(path));
    workbench.document.startBlank();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&workbench.window, &enter);
    REQUIRE(enter.isAccepted());
    QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&workbench.window, &drop);
    settle();
    REQUIRE(workbench.session.design().name == "Dropped");
}

TEST_CASE("closing the design brings the start page back")
{
    OpenWorkbench workbench;
    workbench.window.files().closeDesign();
    settle();
    REQUIRE(workbench.window.findChild<StartPage*>()->isVisible());
    REQUIRE_FALSE(workbench.window.strip()->isVisible());
    REQUIRE_FALSE(workbench.window.inspector()->isVisible());
    workbench.document.startBlank();
    settle();
    REQUIRE(workbench.window.strip()->isVisible());
    REQUIRE(workbench.window.inspector()->isVisible());
}

TEST_CASE("every menu entry is named and does something")
{
    OpenWorkbench workbench;
    REQUIRE(actionNamed(workbench.window, QStringLiteral("Vector database")) != nullptr);
    for (const QAction* menu : workbench.window.menuBar()->actions()) {
        REQUIRE_FALSE(menu->text().isEmpty());
        for (const QAction* action : menu->menu()->actions())
            REQUIRE((action->isSeparator() || !action->text().isEmpty()));
    }
}
