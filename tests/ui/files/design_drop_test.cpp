#include "tests/support/ui/workbench.h"

#include "ui/files/drop/drop_hint.h"
#include "ui/knowledge/knowledge_window.h"
#include "ui/widgets/pages/message_bar.h"

#include <QFile>
#include <QMimeData>
#include <QTest>

using namespace ogive;
using namespace ogive::ui;
using namespace ogive::ui::test;

namespace {

using namespace Qt::Literals::StringLiterals;

/// Files carried over a window, as the window system tells it.
struct Drag {
    QWidget& window;
    QMimeData data;

    Drag(QWidget& over, const QStringList& paths)
        : window(over)
    {
        QList<QUrl> urls;
        for (const QString& path : paths)
            urls << QUrl::fromLocalFile(path);
        data.setUrls(urls);
    }

    bool enter()
    {
        QDragEnterEvent event({300, 300}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window, &event);
        return event.isAccepted();
    }
    void leave()
    {
        QDragLeaveEvent event;
        QCoreApplication::sendEvent(&window, &event);
    }
    void drop()
    {
        QDropEvent event({300, 300}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window, &event);
        settle();
    }
};

QString written(const Workbench& bench, const QString& name)
{
    QFile file(bench.file(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("no design");
    return file.fileName();
}

} // namespace

TEST_CASE("a design held over the window is told where it can go, and opened when dropped")
{
    Workbench bench;
    bench.document.startBlank();
    REQUIRE(bench.session.apply(SetDesignName{"Dropped"}));
    const QString path = bench.file(u"dropped.ogive.json"_s);
    REQUIRE(bench.document.saveAs(path));
    bench.document.close();
    settle();
    Drag drag(bench.window, {path});
    REQUIRE(drag.enter());
    auto* hint = bench.window.findChild<DropHint*>();
    REQUIRE(hint->isVisible());
    REQUIRE(hint->isWelcome());
    REQUIRE(hint->text() == u"Drop to open dropped.ogive.json"_s);
    REQUIRE(hint->size() == bench.window.size());
    drag.drop();
    REQUIRE_FALSE(hint->isVisible());
    REQUIRE(bench.document.hasDesign());
    REQUIRE(bench.session.design().name == "Dropped");
}

TEST_CASE("the hint goes when the drag leaves")
{
    Workbench bench;
    Drag drag(bench.window, {written(bench, u"a.ogive.json"_s)});
    REQUIRE(drag.enter());
    drag.leave();
    REQUIRE_FALSE(bench.window.findChild<DropHint*>()->isVisible());
    REQUIRE_FALSE(bench.document.hasDesign());
}

TEST_CASE("what is no design is refused in words, and nothing changes")
{
    Workbench bench;
    const QString photo = written(bench, u"photo.png"_s);
    for (const QStringList& paths : {QStringList{photo}, QStringList{bench.folder.path()},
                                     QStringList{photo, written(bench, u"b.ogive.json"_s)}}) {
        Drag drag(bench.window, paths);
        REQUIRE(drag.enter());
        auto* hint = bench.window.findChild<DropHint*>();
        REQUIRE_FALSE(hint->isWelcome());
        const QString reason = hint->text();
        drag.drop();
        REQUIRE_FALSE(hint->isVisible());
        REQUIRE_FALSE(bench.document.hasDesign());
        REQUIRE(bench.window.messages().isVisible());
        REQUIRE(bench.window.messages().text() == reason);
    }
}

TEST_CASE("decision tables that are dropped are shown beside the design")
{
    Workbench bench;
    Drag drag(bench.window, {written(bench, u"rules.dmn"_s)});
    REQUIRE(drag.enter());
    CHECK(bench.window.findChild<DropHint*>()->text() == u"Drop to see the decision tables of rules.dmn"_s);
    drag.drop();
    REQUIRE(QTest::qWaitFor([&] { return bench.window.findChild<KnowledgeWindow*>() != nullptr; }));
    CHECK(bench.window.findChild<KnowledgeWindow*>()->isVisible());
    CHECK_FALSE(bench.document.hasDesign());
}

TEST_CASE("text that is dragged over the window is none of its business")
{
    Workbench bench;
    QMimeData data;
    data.setText(u"hello"_s);
    QDragEnterEvent enter({300, 300}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QCoreApplication::sendEvent(&bench.window, &enter);
    REQUIRE_FALSE(enter.isAccepted());
    REQUIRE(bench.window.findChild<DropHint*>() == nullptr);
}
