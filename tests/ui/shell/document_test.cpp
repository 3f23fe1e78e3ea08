#include "core/design/file.h"
#include "core/evaluation/knowledge_stamp.h"
#include "tests/ui/shell/open_workbench.h"

#include <catch2/catch.hpp>

#include <QFile>

using namespace ogive;
using namespace ogive::ui;
using namespace ogive::ui::test;

namespace {

struct Desk {
    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    DesignSession session{std::make_shared<const Knowledge>(loadBuiltinKnowledge().value())};
    Document document{session, settings};

    QString path(const char* name) const { return folder.filePath(QString::fromLatin1(name)); }

    void write(const QString& path, const QByteArray& content) const
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
};

} // namespace

TEST_CASE("what is saved is what is opened again")
{
    Desk desk;
    REQUIRE(desk.document.startFrom("customer-support-rag"));
    REQUIRE(
        desk.session.apply(SetOverride{desk.session.currentScenario(), DecisionId("framework"),
                                       Override{OptionId("custom"), "We own one", "2026-11-22", {"Ada"}}}));
    const Design before = desk.session.design();
    REQUIRE(desk.document.saveAs(desk.path("a.ogive.json")));
    const std::string saved = writeDesign(desk.session.design());
    desk.document.startBlank();
    REQUIRE(desk.document.open(desk.path("a.ogive.json")));
    REQUIRE(writeDesign(desk.session.design()) == saved);
    REQUIRE(desk.session.design().name == before.name);
    REQUIRE(desk.session.design().scenarios == before.scenarios);
    REQUIRE(stampIn(desk.session.design()) == stampOf(desk.session.knowledge()));
    REQUIRE(desk.document.path() == desk.path("a.ogive.json"));
}

TEST_CASE("an edit makes the document modified, undoing it or saving doesn't leave it so")
{
    Desk desk;
    desk.document.startBlank();
    REQUIRE_FALSE(desk.document.isModified());
    REQUIRE(desk.session.apply(SetDesignName{"Other"}));
    REQUIRE(desk.document.isModified());
    desk.session.undoStack()->undo();
    REQUIRE_FALSE(desk.document.isModified());
    desk.session.undoStack()->redo();
    REQUIRE(desk.document.saveAs(desk.path("a.ogive.json")));
    REQUIRE_FALSE(desk.document.isModified());
}

TEST_CASE("a file with a value out of range is refused with its place")
{
    Desk desk;
    desk.document.startBlank();
    desk.write(desk.path("bad.ogive.json"),
               "{\"format\": \"ogive-design\", \"version\": 1, \"scenarios\": [\n"
               "{\"id\": \"a\", \"name\": \"A\", \"requirements\": {\n\"team_size\": -4}}]}");
    const auto opened = desk.document.open(desk.path("bad.ogive.json"));
    REQUIRE_FALSE(opened);
    REQUIRE(opened.error().place.pointer == "/scenarios/0/requirements/team_size");
    REQUIRE(opened.error().place.line == 3);
    REQUIRE(desk.document.path().isEmpty());
}

TEST_CASE("a design of a newer version is shown and never saved")
{
    Desk desk;
    desk.write(
        desk.path("new.ogive.json"),
        "{\"format\": \"ogive-design\", \"version\": 2, \"scenarios\": [{\"id\": \"a\", \"name\": \"A\", "
        "\"requirements\": {}}]}");
    REQUIRE(desk.document.open(desk.path("new.ogive.json")));
    REQUIRE(desk.document.isReadOnly());
    const auto saved = desk.document.save();
    REQUIRE_FALSE(saved);
    REQUIRE(saved.error().code == ErrorCode::NewerVersion);
}

TEST_CASE("a folder that can't be written to is an error and the document stays modified")
{
    Desk desk;
    desk.document.startBlank();
    REQUIRE(desk.session.apply(SetDesignName{"Other"}));
    const auto saved = desk.document.saveAs(desk.path("no/such/folder/a.ogive.json"));
    REQUIRE_FALSE(saved);
    REQUIRE(saved.error().code == ErrorCode::Unwritable);
    REQUIRE(desk.document.isModified());
    REQUIRE(desk.document.path().isEmpty());
}

TEST_CASE("opened and saved files are remembered, the latest first, and forgotten when they are gone")
{
    Desk desk;
    desk.document.startBlank();
    REQUIRE(desk.document.saveAs(desk.path("a.ogive.json")));
    REQUIRE(desk.document.saveAs(desk.path("b.ogive.json")));
    REQUIRE(desk.settings.recentFiles() == QStringList{desk.path("b.ogive.json"), desk.path("a.ogive.json")});
    REQUIRE(QFile::remove(desk.path("a.ogive.json")));
    REQUIRE_FALSE(desk.document.open(desk.path("a.ogive.json")));
    REQUIRE(desk.settings.recentFiles() == QStringList{desk.path("b.ogive.json")});
}

TEST_CASE("every built-in sample opens")
{
    Desk desk;
    REQUIRE_FALSE(builtInSamples().isEmpty());
    for (const Sample& sample : builtInSamples()) {
        REQUIRE(desk.document.startSample(sample.path));
        REQUIRE(desk.document.path().isEmpty());
        REQUIRE_FALSE(desk.document.isModified());
    }
}

TEST_CASE("a file name is suggested from the design's name")
{
    Desk desk;
    desk.document.startBlank();
    REQUIRE(desk.session.apply(SetDesignName{"Help desk, 2nd try!"}));
    REQUIRE(desk.document.suggestedFileName(QStringLiteral(".ogive.json")) ==
            QStringLiteral("help-desk-2nd-try.ogive.json"));
    REQUIRE(desk.document.saveAs(desk.path("x.ogive.json")));
    REQUIRE(desk.document.suggestedFileName(QStringLiteral(".pdf")) == desk.path("x.pdf"));
}
