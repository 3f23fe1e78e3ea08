#include "tests/support/ui/workbench.h"

#include "ui/files/export/export_commands.h"
#include "ui/files/file_commands.h"
#include "ui/start/start_card.h"
#include "ui/widgets/number_edit.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QtTest>

using namespace ogive;
using namespace ogive::ui;
using namespace ogive::ui::test;

namespace {

/// Starts the menu action whose shortcut this is, as the key would.
void press(MainWindow& window, QKeySequence::StandardKey key)
{
    for (QAction* action : window.findChildren<QAction*>())
        if (action->shortcuts().contains(QKeySequence(key)) || action->shortcut() == QKeySequence(key)) {
            REQUIRE(action->isEnabled());
            action->trigger();
            settle();
            return;
        }
    FAIL("no action for the key");
}

void chooseItem(QComboBox& combo, const QString& beginning)
{
    for (int i = 0; i < combo.count(); ++i)
        if (combo.itemText(i).startsWith(beginning)) {
            combo.setFocus();
            combo.setCurrentIndex(i);
            emit combo.activated(i);
            settle();
            return;
        }
    FAIL("no item " << beginning.toStdString());
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

// The steps of the story, each through the window.

void startFromStarter(Workbench& bench)
{
    QTest::mouseClick(named<StartCard>(bench.window, QStringLiteral("Customer support assistant")),
                      Qt::LeftButton);
    settle();
    REQUIRE(bench.document.hasDesign());
    CHECK(bench.outcome("architecture") == QStringLiteral("monolith")); // 8 000 a day, a team of 4
}

void raiseTraffic(Workbench& bench)
{
    auto* traffic = named<NumberEdit>(bench.window, QStringLiteral("Traffic"));
    typeInto(*traffic, QStringLiteral("100k"));
    CHECK(bench.outcome("architecture") == QStringLiteral("serverless"));
    typeInto(*traffic, QStringLiteral("120k"));
    CHECK(bench.outcome("architecture") == QStringLiteral("microservices"));
    CHECK(bench.outcome("llm_provider") == QStringLiteral("open_source")); // the volume is high now

    // Impossible input never enters the design.
    typeInto(*traffic, QStringLiteral("-5"));
    CHECK(bench.outcome("architecture") == QStringLiteral("microservices"));
    QTest::keyClick(traffic, Qt::Key_Escape);
    settle();
}

void overrideProvider(Workbench& bench)
{
    MainWindow& window = bench.window;
    REQUIRE(window.showView(QStringLiteral("decision:llm_provider")));
    settle();
    chooseItem(*named<QComboBox>(window, QStringLiteral("Your call")), QStringLiteral("OpenAI"));
    auto* apply = window.findChild<QPushButton*>(QStringLiteral("apply"));
    REQUIRE(apply->isVisibleTo(&window));
    QTest::mouseClick(apply, Qt::LeftButton);
    settle();
    CHECK(bench.chosen("llm_provider") ==
          QStringLiteral("open_source")); // without a rationale nothing happens
    auto* rationale = named<QPlainTextEdit>(window, QStringLiteral("Rationale"));
    rationale->setFocus();
    QTest::keyClicks(rationale, QStringLiteral("The contract is signed"));
    QTest::mouseClick(apply, Qt::LeftButton);
    settle();
    CHECK(bench.chosen("llm_provider") == QStringLiteral("openai"));
    CHECK(bench.outcome("llm_provider") == QStringLiteral("open_source"));
}

void undoAndRedo(Workbench& bench)
{
    press(bench.window, QKeySequence::Undo);
    CHECK(bench.chosen("llm_provider") == QStringLiteral("open_source"));
    press(bench.window, QKeySequence::Undo);
    CHECK(bench.outcome("architecture") == QStringLiteral("monolith"));
    press(bench.window, QKeySequence::Redo);
    press(bench.window, QKeySequence::Redo);
    CHECK(bench.outcome("architecture") == QStringLiteral("microservices"));
    CHECK(bench.chosen("llm_provider") == QStringLiteral("openai"));
}

void save(Workbench& bench, const QString& path)
{
    answerFileDialog(path);
    press(bench.window, QKeySequence::Save);
    REQUIRE(QFile::exists(path));
    CHECK_FALSE(bench.document.isModified());
    CHECK(contentOf(path).contains("\"expected_traffic\": 120000"));
}

void exportReport(Workbench& bench, const QString& path)
{
    answerFileDialog(path);
    bench.window.files().exports().markdownAction()->trigger();
    REQUIRE(QTest::qWaitFor([&] { return QFile::exists(path); }, 10000));
    CHECK(contentOf(path).contains("The contract is signed"));
    CHECK(contentOf(path).contains("Microservices"));
}

} // namespace

TEST_CASE("from a starter to a saved design, its report and back")
{
    Workbench bench;
    startFromStarter(bench);
    raiseTraffic(bench);
    overrideProvider(bench);
    undoAndRedo(bench);
    const QString path = bench.file(QStringLiteral("journey.ogive.json"));
    save(bench, path);
    exportReport(bench, bench.file(QStringLiteral("journey.md")));

    Workbench again;
    again.window.openDesign(path);
    settle();
    CHECK(again.chosen("llm_provider") == QStringLiteral("openai"));
    CHECK(again.session.design() == bench.session.design());
}
