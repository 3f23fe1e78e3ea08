#include "tests/ui/shell/open_workbench.h"
#include "ui/form/field_row.h"
#include "ui/form/requirements_panel.h"
#include "ui/knowledge/knowledge_window.h"
#include "ui/knowledge/section_list.h"
#include "ui/shell/commands/knowledge_commands.h"
#include "ui/shell/palette/command_palette.h"
#include "ui/shell/palette/menu_entries.h"
#include "ui/shell/palette/palette_model.h"
#include "ui/shell/windows/window_set.h"
#include "ui/text/convert.h"
#include "ui/widgets/number_edit.h"

#include <catch2/catch.hpp>

#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QTest>

using namespace ogive;
using namespace ogive::ui;
using namespace ogive::ui::test;

namespace {

using namespace Qt::Literals::StringLiterals;

/// The palette that is seen; a former one may wait for its end.
CommandPalette* shownPalette()
{
    for (const QWidget* top : QApplication::topLevelWidgets())
        for (auto* palette : top->findChildren<CommandPalette*>())
            if (palette->isVisible())
                return palette;
    return nullptr;
}

/// Presses the palette's key where the keyboard is.
CommandPalette& openPalette(QWidget& window)
{
    QWidget* target = QApplication::focusWidget() != nullptr ? QApplication::focusWidget() : &window;
    QTest::keyClick(target, Qt::Key_K, Qt::ControlModifier);
    settle();
    CommandPalette* palette = shownPalette();
    REQUIRE(palette != nullptr);
    return *palette;
}

bool isOpen()
{
    settle();
    return shownPalette() != nullptr;
}

QStringList titles(const CommandPalette& palette)
{
    QStringList texts;
    const QAbstractItemModel& model = *palette.list().model();
    for (int row = 0; row < model.rowCount(); ++row)
        texts << model.index(row, 0).data().toString();
    return texts;
}

QString current(const CommandPalette& palette)
{
    return palette.list().currentIndex().data().toString();
}

void type(CommandPalette& palette, const QString& text)
{
    QTest::keyClicks(&palette.line(), text);
    settle();
}

} // namespace

TEST_CASE("the palette opens from every focus and takes the keyboard")
{
    OpenWorkbench workbench;
    auto* panel = workbench.window.findChild<RequirementsPanel*>();
    panel->focusField(FieldId("expected_traffic"));
    settle();
    auto* edit = qobject_cast<NumberEdit*>(QApplication::focusWidget());
    REQUIRE(edit != nullptr);
    const QString before = edit->text();
    CommandPalette& palette = openPalette(workbench.window);
    REQUIRE(palette.line().hasFocus());
    QTest::keyClick(&palette.line(), Qt::Key_Escape);
    REQUIRE_FALSE(isOpen());
    REQUIRE(QApplication::focusWidget() == edit);
    REQUIRE(edit->text() == before);
    for (const char* view : {"decision:llm_provider", "compare:vector_db", "cost", "capacity", "report"}) {
        CAPTURE(view);
        REQUIRE(workbench.window.showView(QString::fromLatin1(view)));
        QTest::keyClick(&openPalette(workbench.window).line(), Qt::Key_Escape);
        REQUIRE_FALSE(isOpen());
    }
    workbench.card("framework")->setFocus();
    QTest::keyClick(&openPalette(workbench.window).line(), Qt::Key_K, Qt::ControlModifier);
    REQUIRE_FALSE(isOpen());
}

TEST_CASE("every command of the menus is in the palette, with its place and its key")
{
    OpenWorkbench workbench;
    // Opening the palette fills the lists in the menus anew, such as that of the recent designs.
    QStringList commands;
    for (const MenuCommand& command : menuCommands(*workbench.window.menuBar())) {
        CAPTURE(toStdString(command.place));
        REQUIRE_FALSE(plainText(*command.action).isEmpty());
        commands << command.place + u'/' + plainText(*command.action);
    }
    REQUIRE(commands.size() > 50);
    CommandPalette& palette = openPalette(workbench.window);
    const QAbstractItemModel& model = *palette.list().model();
    QStringList listed;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row, 0);
        listed << index.data(PaletteModel::PlaceRole).toString() + u'/' + index.data().toString();
    }
    for (const QString& command : commands) {
        CAPTURE(toStdString(command));
        REQUIRE(listed.contains(command));
    }
    type(palette, u"save as"_s);
    REQUIRE(model.index(0, 0).data(PaletteModel::KeysRole) ==
            QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S).toString(QKeySequence::NativeText));
}

TEST_CASE("no two enabled commands of a window share a key")
{
    QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s));
    WindowSet windows(settings, {builtInKnowledge(), {}, u"2026-11-22"_s});
    MainWindow& window = windows.openWindow();
    window.files().startBlank();
    settle();
    QHash<QKeySequence, const QAction*> taken;
    for (const MenuCommand& command : menuCommands(*window.menuBar())) {
        for (const QKeySequence& keys : command.action->shortcuts()) {
            const QAction* other = taken.value(keys, command.action);
            CAPTURE(toStdString(keys.toString()), toStdString(plainText(*command.action)),
                    toStdString(plainText(*other)));
            REQUIRE(other == command.action); // one command may stand in two menus
            taken.insert(keys, command.action);
        }
    }
    REQUIRE(taken.size() > 25);
}

TEST_CASE("a requirement is found and gets the keyboard")
{
    OpenWorkbench workbench;
    CommandPalette& palette = openPalette(workbench.window);
    const Field& field =
        workbench.session.knowledge().fields[*workbench.session.knowledge().fieldIndex(FieldId("team_size"))];
    type(palette, toQString(field.title));
    REQUIRE(current(palette) == toQString(field.title));
    QTest::keyClick(&palette.line(), Qt::Key_Return);
    REQUIRE_FALSE(isOpen());
    const FieldRow* row = workbench.window.findChild<RequirementsPanel*>()->row(FieldId("team_size"));
    REQUIRE(row != nullptr);
    REQUIRE(row->isAncestorOf(QApplication::focusWidget()));
}

TEST_CASE("an option is shown among the others, in the table with the keyboard")
{
    OpenWorkbench workbench;
    CommandPalette& palette = openPalette(workbench.window);
    type(palette, u"milvus"_s);
    QTest::keyClick(&palette.line(), Qt::Key_Return);
    settle();
    REQUIRE(workbench.window.views()->currentIndex() == static_cast<int>(View::Compare));
    const auto* table = workbench.window.views()->page(View::Compare)->findChild<QTableView*>();
    REQUIRE(table->hasFocus());
    const QVariant header = table->model()->headerData(table->currentIndex().column(), Qt::Horizontal);
    INFO(table->currentIndex().column() << ' ' << header.toString().toStdString());
    REQUIRE(header.toString().startsWith(u"Milvus"_s));
}

TEST_CASE("another scenario and a section of the knowledge are one Enter away")
{
    OpenWorkbench workbench;
    Scenario other = workbench.session.scenario();
    other.id = ScenarioId("other");
    other.name = "Quiet year";
    REQUIRE(workbench.session.apply(AddScenario{other, 1}));
    workbench.session.showScenario(ScenarioId("baseline"));
    CommandPalette& palette = openPalette(workbench.window);
    type(palette, u"quiet"_s);
    QTest::keyClick(&palette.line(), Qt::Key_Return);
    REQUIRE(workbench.session.currentScenario() == ScenarioId("other"));

    settle();
    CommandPalette& again = openPalette(workbench.window);
    type(again, u"price lists"_s);
    QTest::keyClick(&again.line(), Qt::Key_Return);
    settle();
    REQUIRE(workbench.window.knowledge().knowledgeWindow()->sections()->current() == u"prices"_s);
}

TEST_CASE("Up and Down go through the list and round its ends, Home and End stay in the line")
{
    OpenWorkbench workbench;
    CommandPalette& palette = openPalette(workbench.window);
    const QStringList all = titles(palette);
    REQUIRE(current(palette) == all[0]);
    QTest::keyClick(&palette.line(), Qt::Key_Down);
    REQUIRE(palette.list().currentIndex().row() == 1);
    QTest::keyClick(&palette.line(), Qt::Key_Up);
    QTest::keyClick(&palette.line(), Qt::Key_Up);
    REQUIRE(palette.list().currentIndex().row() == all.size() - 1);
    QTest::keyClick(&palette.line(), Qt::Key_Down);
    REQUIRE(palette.list().currentIndex().row() == 0);
    QTest::keyClick(&palette.line(), Qt::Key_PageDown);
    REQUIRE(palette.list().currentIndex().row() > 3);
}

TEST_CASE("what was used last stands first, also after a restart")
{
    OpenWorkbench workbench;
    for (const char* typed : {"cost", "capacity"}) {
        CommandPalette& palette = openPalette(workbench.window);
        type(palette, QString::fromLatin1(typed));
        QTest::keyClick(&palette.line(), Qt::Key_Return);
        REQUIRE_FALSE(isOpen());
    }
    REQUIRE(titles(openPalette(workbench.window)).first(2) == QStringList{u"Capacity"_s, u"Cost"_s});
    REQUIRE(Settings(workbench.file(u"settings.ini"_s)).recentCommands().size() == 2);
}

TEST_CASE("a command that is not possible now is listed, and Enter does nothing")
{
    OpenWorkbench workbench;
    CommandPalette& palette = openPalette(workbench.window);
    type(palette, u"undo"_s);
    REQUIRE(current(palette) == u"Undo"_s);
    const QModelIndex index = palette.list().currentIndex();
    REQUIRE_FALSE(index.data(PaletteModel::PossibleRole).toBool());
    REQUIRE(index.data(Qt::AccessibleTextRole).toString().contains(u"not possible now"_s));
    QTest::keyClick(&palette.line(), Qt::Key_Return);
    REQUIRE(isOpen());
}

TEST_CASE("without a design there is nothing of one to go to")
{
    ui::test::Workbench workbench;
    CommandPalette& palette = openPalette(workbench.window);
    type(palette, u"milvus"_s);
    REQUIRE(titles(palette).isEmpty());
    palette.line().clear();
    type(palette, u"open sample"_s);
    REQUIRE(palette.list().model()->rowCount() > 0);
}

TEST_CASE("a click on a line runs it, a click elsewhere closes the palette")
{
    OpenWorkbench workbench;
    CommandPalette& palette = openPalette(workbench.window);
    type(palette, u"report"_s);
    REQUIRE(current(palette) == u"Report"_s);
    QTest::mouseClick(palette.list().viewport(), Qt::LeftButton, {},
                      palette.list().visualRect(palette.list().currentIndex()).center());
    REQUIRE_FALSE(isOpen());
    REQUIRE(workbench.window.views()->currentIndex() == static_cast<int>(View::Report));
    openPalette(workbench.window);
    QTest::mouseClick(workbench.window.strip(), Qt::LeftButton, {}, {2, 2});
    REQUIRE_FALSE(isOpen());
}

TEST_CASE("the palette stays inside the window at every size")
{
    OpenWorkbench workbench;
    CommandPalette& palette = openPalette(workbench.window);
    for (const QSize size : {QSize(1280, 800), QSize(1920, 1080), QSize(1000, 640)}) {
        workbench.window.resize(size);
        settle();
        REQUIRE(workbench.window.rect().contains(palette.geometry()));
    }
    type(palette, u"no such thing at all"_s);
    REQUIRE(palette.height() < 200);
}

TEST_CASE("the Knowledge window has the palette too, over itself")
{
    OpenWorkbench workbench;
    KnowledgeWindow& knowledge = workbench.window.knowledge().show();
    settle();
    CommandPalette& palette = openPalette(knowledge);
    REQUIRE(palette.window() == &knowledge);
    QTest::keyClick(&palette.line(), Qt::Key_Escape);
    REQUIRE_FALSE(isOpen());
}
