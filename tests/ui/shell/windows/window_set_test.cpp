#include "tests/support/ui/workbench.h"
#include "ui/files/file_commands.h"
#include "ui/session/knowledge_library.h"
#include "ui/shell/windows/window_set.h"
#include "ui/start/start_page.h"
#include "ui/text/convert.h"
#include "ui/widgets/pages/message_bar.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QMenuBar>
#include <QMessageBox>
#include <QTest>
#include <QTimer>
#include <QWheelEvent>

#include <algorithm>

using namespace ogive;
using namespace ogive::ui;
using namespace ogive::ui::test;

namespace {

using namespace Qt::Literals::StringLiterals;

/// The windows of a program, with settings and a folder of their own.
struct Windows {
    QTemporaryDir folder;
    Settings settings{folder.filePath(u"settings.ini"_s)};
    WindowSet set{settings, {builtInKnowledge(), {}, u"2026-11-22"_s}};

    Windows()
    {
        QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        set.openWindow();
        settle();
    }

    [[nodiscard]] MainWindow& window(qsizetype index) const { return *set.windows()[index]; }
    [[nodiscard]] qsizetype count() const { return set.windows().size(); }

    /// A file with a starter's design.
    [[nodiscard]] QString design(const QString& name)
    {
        DesignSession session(builtInKnowledge());
        Document document(session, settings);
        REQUIRE(document.startFrom(session.knowledge().starters.front().id));
        REQUIRE(session.apply(SetDesignName{toStdString(name)}));
        const QString path = folder.filePath(name + QLatin1StringView(Document::fileEnding));
        REQUIRE(document.saveAs(path));
        return path;
    }
};

/// Answers every question that comes up, in turn, and says for which window each was asked.
class Answers : public QObject {
public:
    explicit Answers(QList<QMessageBox::StandardButton> answers)
        : m_answers(std::move(answers))
    {
        startTimer(10);
    }
    [[nodiscard]] const QList<QWidget*>& asked() const { return m_asked; }

protected:
    void timerEvent(QTimerEvent* /*event*/) override
    {
        auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        if (box == nullptr || m_answers.isEmpty())
            return;
        m_asked.append(box->parentWidget());
        box->button(m_answers.takeFirst())->click();
    }

private:
    QList<QMessageBox::StandardButton> m_answers;
    QList<QWidget*> m_asked;
};

QMenu& menuNamed(const MainWindow& window, const QString& title)
{
    for (QAction* action : window.menuBar()->actions())
        if (action->text().remove(u'&') == title)
            return *action->menu();
    FAIL("no menu " << title.toStdString());
    return *window.menuBar()->actions().front()->menu();
}

QStringList textsOf(QMenu& menu)
{
    QMetaObject::invokeMethod(&menu, "aboutToShow");
    QStringList texts;
    for (const QAction* action : menu.actions())
        if (!action->isSeparator())
            texts << action->text().remove(u'&');
    return texts;
}

/// Changes the design in a window through its menus.
void change(MainWindow& window)
{
    for (QAction* action : window.findChildren<QAction*>())
        if (action->text().remove(u'&') == u"Add what-if"_s)
            action->trigger();
    REQUIRE(window.isWindowModified());
}

} // namespace

TEST_CASE("a new window has the start page and leaves the other's design as it is")
{
    Windows windows;
    windows.window(0).openDesign(windows.design(u"first"_s));
    QTest::keyClick(&windows.window(0), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    settle();
    REQUIRE(windows.count() == 2);
    REQUIRE(windows.window(1).findChild<StartPage*>()->isVisible());
    REQUIRE(windows.window(0).windowTitle() == u"first[*] – Ogive"_s);
    REQUIRE(windows.window(1).pos() != windows.window(0).pos());
}

TEST_CASE("each window has its own design and undo history")
{
    Windows windows;
    windows.set.open(windows.design(u"first"_s));
    windows.set.openInNewWindow(windows.design(u"second"_s));
    REQUIRE(windows.count() == 2);
    change(windows.window(1));
    REQUIRE_FALSE(windows.window(0).isWindowModified());
    REQUIRE(windows.window(0).designTitle() == u"first"_s);
    REQUIRE(windows.window(1).designTitle() == u"second"_s);
    Answers discard({QMessageBox::Discard});
    windows.set.quit();
}

TEST_CASE("opening takes the window without a design, then a new one")
{
    Windows windows;
    const MainWindow* first = &windows.window(0);
    REQUIRE(&windows.set.open(windows.design(u"first"_s)) == first);
    REQUIRE(windows.count() == 1);
    REQUIRE(&windows.set.open(windows.design(u"second"_s)) != first);
    REQUIRE(windows.count() == 2);
}

TEST_CASE("a design that is open already is shown where it is, also by another name of its file")
{
    Windows windows;
    const QString path = windows.design(u"first"_s);
    const MainWindow& first = windows.set.open(path);
    const QString link = windows.folder.filePath(u"link.ogive.json"_s);
    REQUIRE(QFile::link(path, link));
    REQUIRE(&windows.set.open(link) == &first);
    REQUIRE(windows.count() == 1);
    windows.set.openInNewWindow(path);
    REQUIRE(windows.count() == 1);
    // Opened from another window, it is not opened there a second time.
    windows.set.openWindow().files().openFile(path);
    REQUIRE_FALSE(windows.window(1).isWindowModified());
    REQUIRE(windows.window(1).designTitle() == u"Start page"_s);
}

TEST_CASE("a window that was closed is gone, the others stay")
{
    Windows windows;
    windows.set.open(windows.design(u"first"_s));
    windows.set.openWindow();
    QTest::keyClick(&windows.window(1), Qt::Key_W, Qt::ControlModifier); // nothing open: nothing to close
    REQUIRE(windows.window(1).close());
    settle();
    REQUIRE(windows.count() == 1);
    REQUIRE(windows.window(0).designTitle() == u"first"_s);
}

TEST_CASE("the Window menu lists the windows, and choosing one brings it to the front")
{
    Windows windows;
    windows.set.open(windows.design(u"first"_s));
    windows.set.openInNewWindow(windows.design(u"R&D"_s));
    change(windows.window(1));
    QMenu& menu = menuNamed(windows.window(0), u"Window"_s);
    REQUIRE(textsOf(menu) == QStringList{u"New window"_s, u"Next window"_s, u"Previous window"_s,
                                         u"Close window"_s, u"first"_s, u"RD (unsaved changes)"_s});
    REQUIRE(menu.actions().constLast()->text() == u"R&&D (unsaved changes)"_s);
    windows.window(1).showMinimized();
    menu.actions().constLast()->trigger();
    REQUIRE_FALSE(windows.window(1).isMinimized());
    Answers discard({QMessageBox::Discard});
    windows.set.quit();
}

TEST_CASE("going round the windows needs a second one")
{
    Windows windows;
    QMenu& menu = menuNamed(windows.window(0), u"Window"_s);
    REQUIRE_FALSE(menu.actions()[1]->isEnabled());
    windows.set.openWindow();
    REQUIRE(menu.actions()[1]->isEnabled());
    windows.window(1).close();
    settle();
    REQUIRE_FALSE(menu.actions()[1]->isEnabled());
}

TEST_CASE("another knowledge reaches every window and those opened later")
{
    Windows windows;
    windows.set.open(windows.design(u"first"_s));
    windows.set.openWindow();
    const QString overlay = windows.folder.filePath(u"knowledge"_s);
    REQUIRE(QDir().mkpath(overlay));
    REQUIRE(windows.window(1).library().useFolder(overlay));
    REQUIRE(windows.window(0).library().folder() == overlay);
    REQUIRE(windows.window(0).designTitle() == u"first"_s);
    REQUIRE(windows.set.openWindow().library().folder() == overlay);
}

TEST_CASE(
    "theme and text size are the same in every window, and the wheel with Ctrl and Alt changes the size")
{
    Windows windows;
    windows.set.openWindow();
    settle();
    QWheelEvent turn({200, 200}, windows.window(0).mapToGlobal(QPointF(200, 200)), {}, {0, 120}, Qt::NoButton,
                     Qt::ControlModifier | Qt::AltModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(windows.window(0).findChild<StartPage*>(), &turn);
    REQUIRE(windows.settings.textScale() == 1.1);
    for (qsizetype i = 0; i < 2; ++i) {
        const QMenu& view = menuNamed(windows.window(i), u"View"_s);
        const auto actions = view.actions();
        REQUIRE(std::ranges::any_of(actions, [](const QAction* action) {
            return action->text().remove(u'&') == u"Text size: 110 %"_s;
        }));
    }
    windows.set.appearance().resetZoom();
}

TEST_CASE("a file that can't be read is said in the window that was to show it")
{
    Windows windows;
    MainWindow& window = windows.set.open(windows.folder.filePath(u"missing.ogive.json"_s));
    REQUIRE(window.messages().isVisible());
    REQUIRE(window.messages().text().contains(u"missing.ogive.json"_s));
    REQUIRE(window.designTitle() == u"Start page"_s);
}
