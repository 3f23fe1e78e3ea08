#include "tests/support/ui/workbench.h"
#include "ui/shell/help/help_commands.h"
#include "ui/shell/help/manual.h"
#include "ui/shell/view_tabs.h"
#include "ui/widgets/pages/message_bar.h"

#include <catch2/catch.hpp>

#include <QAction>
#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QTextBrowser>
#include <QUrl>

using namespace ogive::ui;
using namespace ogive::ui::test;

namespace {

using namespace Qt::Literals::StringLiterals;

/// Takes the place of the system's browser: addresses of files become its source.
class Browser {
public:
    Browser() { QDesktopServices::setUrlHandler(u"file"_s, &m_browser, "setSource"); }
    ~Browser() { QDesktopServices::unsetUrlHandler(u"file"_s); }

    [[nodiscard]] QString shown() const { return m_browser.source().toLocalFile(); }

private:
    QTextBrowser m_browser;
};

void makeManual(const QString& folder)
{
    REQUIRE(QDir().mkpath(folder));
    for (const QString& name : {u"index.html"_s, u"view-cost.html"_s}) {
        QFile file(folder + u'/' + name);
        REQUIRE(file.open(QFile::WriteOnly));
        file.write("<p>A page</p>");
    }
}

QAction* action(const MainWindow& window, const QString& text)
{
    for (QAction* found : window.findChildren<QAction*>())
        if (found->text().remove(u'&') == text)
            return found;
    FAIL("no action " << text.toStdString());
    return nullptr;
}

} // namespace

TEST_CASE("the manual is found beside a program that was built, and where an installed one has it")
{
    const QTemporaryDir place;
    CHECK(manualPage(place.filePath(u"bin"_s)).isEmpty());

    makeManual(place.filePath(u"share/doc/ogive/manual"_s));
    CHECK(manualPage(place.filePath(u"bin"_s)) == place.filePath(u"share/doc/ogive/manual/index.html"_s));

    makeManual(place.filePath(u"bin/manual"_s));
    CHECK(manualPage(place.filePath(u"bin"_s)) == place.filePath(u"bin/manual/index.html"_s));
}

TEST_CASE("a view has a page of its own, and what has none gets the first page")
{
    const QTemporaryDir place;
    makeManual(place.filePath(u"manual"_s));
    CHECK(manualPage(place.path(), u"cost"_s) == place.filePath(u"manual/view-cost.html"_s));
    CHECK(manualPage(place.path(), u"nowhere"_s) == place.filePath(u"manual/index.html"_s));
}

TEST_CASE("Help opens the manual, and Shift+F1 opens it at the view in sight")
{
    Workbench bench;
    const Browser browser;
    makeManual(bench.file(u"manual"_s));
    bench.window.help().setProgramFolder(bench.folder.path());
    const QAction* thisView = action(bench.window, u"Manual for this view"_s);
    CHECK(thisView->shortcut() == QKeySequence(Qt::SHIFT | Qt::Key_F1));
    CHECK(action(bench.window, u"The guide"_s)->shortcut() == QKeySequence(QKeySequence::HelpContents));

    action(bench.window, u"Manual for this view"_s)->trigger();
    CHECK(browser.shown() == bench.file(u"manual/index.html"_s)); // the start page
    bench.document.startBlank();
    bench.window.views()->showView(View::Cost);
    action(bench.window, u"Manual"_s)->trigger();
    CHECK(browser.shown() == bench.file(u"manual/index.html"_s));
    action(bench.window, u"Manual for this view"_s)->trigger();
    CHECK(browser.shown() == bench.file(u"manual/view-cost.html"_s));
    CHECK(bench.window.messages().text().isEmpty());
}

TEST_CASE("where there is no manual the window says how to get it")
{
    Workbench bench;
    const Browser browser;
    bench.window.help().setProgramFolder(bench.folder.path());
    action(bench.window, u"Manual"_s)->trigger();
    CHECK(browser.shown().isEmpty());
    CHECK(bench.window.messages().isVisible());
    CHECK(bench.window.messages().text().contains(u"packaging/manual"_s));
}
