#include "tests/ui/shell/open_workbench.h"
#include "ui/shell/docks/dock_title.h"
#include "ui/shell/palette/menu_entries.h"
#include "ui/text/convert.h"
#include "ui/widgets/pages/message_bar.h"

#include <catch2/catch.hpp>

#include <QDockWidget>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QTest>
#include <QTimer>

#include <algorithm>

using namespace ogive;
using namespace ogive::ui;
using namespace ogive::ui::test;

namespace {

using namespace Qt::Literals::StringLiterals;

QDockWidget& dock(const MainWindow& window, const QString& name)
{
    auto* found = window.findChild<QDockWidget*>(name);
    REQUIRE(found != nullptr);
    return *found;
}

/// Chooses a command by the menus that lead to it.
void choose(MainWindow& window, const QString& path)
{
    for (const MenuCommand& command : menuCommands(*window.menuBar())) {
        if (command.place + u" › "_s + plainText(*command.action) != path)
            continue;
        REQUIRE(command.isEnabled);
        command.action->trigger();
        settle();
        return;
    }
    FAIL("no command " << toStdString(path));
}

bool isOffered(const MainWindow& window, const QString& path)
{
    const QList<MenuCommand> commands = menuCommands(*window.menuBar());
    return std::ranges::any_of(commands, [&](const MenuCommand& command) {
        return command.place + u" › "_s + plainText(*command.action) == path;
    });
}

void saveLayout(MainWindow& window, const QString& name)
{
    QTimer::singleShot(0, qApp, [name] {
        auto* dialog = qobject_cast<QInputDialog*>(QApplication::activeModalWidget());
        REQUIRE(dialog != nullptr);
        QTest::keyClicks(dialog->findChild<QLineEdit*>(), name);
        QTest::keyClick(dialog->findChild<QLineEdit*>(), Qt::Key_Return);
    });
    choose(window, u"View › Layout › Save layout as…"_s);
}

Qt::DockWidgetArea areaOf(const MainWindow& window, const QString& name)
{
    return window.dockWidgetArea(&dock(window, name));
}

} // namespace

TEST_CASE("a dock is moved, floated and brought back from the menu")
{
    OpenWorkbench workbench;
    MainWindow& window = workbench.window;
    choose(window, u"View › Move inspector › To the left"_s);
    REQUIRE(areaOf(window, u"inspector"_s) == Qt::LeftDockWidgetArea);
    choose(window, u"View › Move inspector › Float"_s);
    REQUIRE(dock(window, u"inspector"_s).isFloating());
    choose(window, u"View › Move inspector › To the right"_s);
    REQUIRE_FALSE(dock(window, u"inspector"_s).isFloating());
    REQUIRE(areaOf(window, u"inspector"_s) == Qt::RightDockWidgetArea);
    for (const MenuCommand& command : menuCommands(*window.menuBar()))
        if (command.place == u"View › Move inspector"_s)
            REQUIRE(command.action->isChecked() == (plainText(*command.action) == u"To the right"_s));
}

TEST_CASE("a double click on a dock's head floats it, and again docks it")
{
    OpenWorkbench workbench;
    QDockWidget& inspector = dock(workbench.window, u"inspector"_s);
    const QPoint onTitle(30, inspector.titleBarWidget()->height() / 2);
    QTest::mouseDClick(inspector.titleBarWidget(), Qt::LeftButton, {}, onTitle);
    settle();
    REQUIRE(inspector.isFloating());
    QTest::mouseDClick(inspector.titleBarWidget(), Qt::LeftButton, {}, onTitle);
    settle();
    REQUIRE_FALSE(inspector.isFloating());
}

TEST_CASE("one key hides the docks and brings back those that were there")
{
    OpenWorkbench workbench;
    MainWindow& window = workbench.window;
    dock(window, u"inspector"_s).hide();
    const auto press = [&] {
        QTest::keyClick(&window, Qt::Key_F11, Qt::ControlModifier);
        settle();
    };
    press();
    REQUIRE(dock(window, u"requirements"_s).isHidden());
    press();
    REQUIRE_FALSE(dock(window, u"requirements"_s).isHidden());
    REQUIRE(dock(window, u"inspector"_s).isHidden());
    dock(window, u"requirements"_s).hide();
    press();
    REQUIRE_FALSE(dock(window, u"requirements"_s).isHidden());
    REQUIRE_FALSE(dock(window, u"inspector"_s).isHidden());
}

TEST_CASE("a layout is kept by name, taken up again, and deleted with a way back")
{
    OpenWorkbench workbench;
    MainWindow& window = workbench.window;
    choose(window, u"View › Move inspector › To the left"_s);
    saveLayout(window, u"All left"_s);
    REQUIRE(window.messages().text().contains(u"All left"_s));
    choose(window, u"View › Layout › Working"_s);
    REQUIRE(areaOf(window, u"inspector"_s) == Qt::RightDockWidgetArea);
    choose(window, u"View › Layout › All left"_s);
    REQUIRE(areaOf(window, u"inspector"_s) == Qt::LeftDockWidgetArea);

    choose(window, u"View › Layout › Delete layout › All left"_s);
    REQUIRE_FALSE(isOffered(window, u"View › Layout › All left"_s));
    for (QPushButton* button : window.messages().findChildren<QPushButton*>())
        if (button->isVisible())
            button->click();
    REQUIRE(isOffered(window, u"View › Layout › All left"_s));
}

TEST_CASE("the docks stand where they were when the program starts again")
{
    QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s));
    for (const bool isFirst : {true, false}) {
        DesignSession session(builtInKnowledge());
        Document document(session, settings);
        MainWindow window(session, document, settings);
        window.resize(1280, 800);
        window.show();
        document.startBlank();
        settle();
        if (isFirst)
            choose(window, u"View › Move requirements › To the right"_s);
        REQUIRE(areaOf(window, u"requirements"_s) == Qt::RightDockWidgetArea);
        choose(window, u"View › Layout › Working"_s);
        choose(window, u"View › Move requirements › To the right"_s);
        window.close();
    }
}

TEST_CASE("a layout that is no layout changes nothing and is said")
{
    OpenWorkbench workbench;
    MainWindow& window = workbench.window;
    workbench.settings.setLayout(u"Broken"_s, "not a layout at all");
    choose(window, u"View › Layout › Broken"_s);
    REQUIRE(window.messages().text().contains(u"Broken"_s));
    REQUIRE(areaOf(window, u"requirements"_s) == Qt::LeftDockWidgetArea);
    REQUIRE_FALSE(dock(window, u"requirements"_s).isHidden());
}

TEST_CASE("a remembered layout that is broken or cut short gives the first one")
{
    QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s));
    QByteArray whole;
    {
        DesignSession session(builtInKnowledge());
        Document document(session, settings);
        MainWindow window(session, document, settings);
        document.startBlank();
        whole = window.saveState();
    }
    for (const QByteArray& bytes :
         {QByteArray("garbage"), whole.left(whole.size() / 2), QByteArray(5000, '\xff')}) {
        settings.setDockLayout(bytes);
        DesignSession session(builtInKnowledge());
        Document document(session, settings);
        MainWindow window(session, document, settings);
        window.resize(1280, 800);
        window.show();
        document.startBlank();
        settle();
        REQUIRE(areaOf(window, u"requirements"_s) == Qt::LeftDockWidgetArea);
        REQUIRE(dock(window, u"requirements"_s).isVisible());
        REQUIRE(dock(window, u"inspector"_s).isVisible());
    }
}

TEST_CASE("a dock that floated on a screen that is gone comes back over the window")
{
    OpenWorkbench workbench;
    MainWindow& window = workbench.window;
    QDockWidget& inspector = dock(window, u"inspector"_s);
    choose(window, u"View › Move inspector › Float"_s);
    inspector.move(30000, 30000);
    settle();
    saveLayout(window, u"Second screen"_s);
    choose(window, u"View › Layout › Working"_s);
    choose(window, u"View › Layout › Second screen"_s);
    REQUIRE(inspector.isFloating());
    REQUIRE(inspector.screen()->geometry().intersects(inspector.geometry()));
}

TEST_CASE("the text size says itself, and larger and smaller end at 200 and 80 percent")
{
    OpenWorkbench workbench;
    MainWindow& window = workbench.window;
    const auto isPossible = [&](const QString& title) {
        for (const MenuCommand& command : menuCommands(*window.menuBar()))
            if (command.place.startsWith(u"View › Text size"_s) && plainText(*command.action) == title)
                return command.isEnabled;
        FAIL("no such command");
        return false;
    };
    REQUIRE(isOffered(window, u"View › Text size: 100 % › Larger"_s));
    REQUIRE_FALSE(isPossible(u"Normal"_s));
    for (int i = 0; i < 10; ++i)
        QTest::keyClick(&window, Qt::Key_Plus, Qt::ControlModifier | Qt::AltModifier);
    REQUIRE(isOffered(window, u"View › Text size: 200 % › Larger"_s));
    REQUIRE_FALSE(isPossible(u"Larger"_s));
    for (int i = 0; i < 12; ++i)
        QTest::keyClick(&window, Qt::Key_Minus, Qt::ControlModifier | Qt::AltModifier);
    REQUIRE(isOffered(window, u"View › Text size: 80 % › Larger"_s));
    REQUIRE_FALSE(isPossible(u"Smaller"_s));
    QTest::keyClick(&window, Qt::Key_0, Qt::ControlModifier | Qt::AltModifier);
    REQUIRE(workbench.settings.textScale() == 1);
}
