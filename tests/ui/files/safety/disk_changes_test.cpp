#include "tests/ui/files/safety/safety_stage.h"

#include "ui/files/compare/compare_dialog.h"

#include <QTableView>

using namespace ogive;
using namespace ogive::ui;
using namespace ogive::ui::test;

namespace {

CompareDialog* openComparison(QWidget& window)
{
    for (CompareDialog* dialog : window.findChildren<CompareDialog*>())
        if (dialog->isVisible())
            return dialog;
    return nullptr;
}

} // namespace

TEST_CASE("a file that another program changed is reloaded by itself, and undo takes it back")
{
    SavedWorkbench bench;
    bench.writeElsewhere("From elsewhere");
    REQUIRE(QTest::qWaitFor([&] { return bench.session.design().name == "From elsewhere"; }, 5000));
    CHECK_FALSE(bench.document.isModified());
    CHECK(bench.fileBar().isVisible());
    CHECK(bench.fileBar().text().contains(QStringLiteral("a.ogive.json")));
    choose(bench.fileBar(), QStringLiteral("Undo"));
    CHECK(bench.session.design().name == "Saved");
    CHECK(bench.document.isModified());
    bench.session.undoStack()->redo();
    CHECK_FALSE(bench.document.isModified());
}

TEST_CASE("the same content written again is nothing to speak of")
{
    SavedWorkbench bench;
    const QByteArray content = readAll(bench.path);
    writeFile(bench.path, content);
    bench.notice();
    CHECK_FALSE(bench.fileBar().isVisible());
    CHECK(bench.session.undoStack()->count() == 1);
}

TEST_CASE("with changes of one's own the file is not taken over but asked about")
{
    SavedWorkbench bench;
    REQUIRE(bench.session.apply(SetDesignName{"Mine"}));
    bench.writeElsewhere("Theirs");
    bench.notice();
    REQUIRE(bench.fileBar().isVisible());
    CHECK(bench.session.design().name == "Mine");

    SECTION("reload takes theirs, undo brings mine back")
    {
        choose(bench.fileBar(), QStringLiteral("Reload"));
        CHECK(bench.session.design().name == "Theirs");
        CHECK_FALSE(bench.document.isModified());
        bench.session.undoStack()->undo();
        CHECK(bench.session.design().name == "Mine");
    }
    SECTION("keeping mine lets saving replace theirs without another question")
    {
        choose(bench.fileBar(), QStringLiteral("Keep mine"));
        CHECK_FALSE(bench.fileBar().isVisible());
        CHECK(bench.document.isModified());
        CHECK(bench.window.files().save());
        CHECK(readAll(bench.path).contains("\"Mine\""));
    }
    SECTION("comparing shows both, and the question stays")
    {
        choose(bench.fileBar(), QStringLiteral("Compare…"));
        CompareDialog* dialog = openComparison(bench.window);
        REQUIRE(dialog != nullptr);
        const QAbstractItemModel* model = dialog->table()->model();
        REQUIRE(model->rowCount() == 1);
        CHECK(model->index(0, 2).data().toString() == QStringLiteral("Mine"));
        CHECK(model->index(0, 3).data().toString() == QStringLiteral("Theirs"));
        QTest::keyClick(dialog, Qt::Key_Escape);
        settle();
        CHECK(bench.fileBar().isVisible());
    }
    SECTION("it is asked once, and again when the file becomes another")
    {
        bench.fileBar().hide();
        bench.notice();
        CHECK_FALSE(bench.fileBar().isVisible());
        bench.writeElsewhere("Theirs again");
        bench.notice();
        CHECK(bench.fileBar().isVisible());
    }
    SECTION("a file that becomes again what it was settles it")
    {
        Design before = bench.session.design();
        before.name = "Saved";
        writeFile(bench.path, QByteArray::fromStdString(writeDesign(before)));
        bench.notice();
        CHECK_FALSE(bench.fileBar().isVisible());
    }
}

TEST_CASE("a deleted file is told of, and saving writes it again")
{
    SavedWorkbench bench;
    REQUIRE(QFile::remove(bench.path));
    bench.notice();
    REQUIRE(bench.fileBar().isVisible());
    CHECK(bench.document.isModified()); // or closing would lose it without a word
    choose(bench.fileBar(), QStringLiteral("Save"));
    CHECK(QFile::exists(bench.path));
    CHECK_FALSE(bench.document.isModified());
    CHECK_FALSE(bench.fileBar().isVisible());
}

TEST_CASE("content that can't be read is told with its place, and the design stays")
{
    SavedWorkbench bench;
    writeFile(bench.path, "{\n<<<<<<< HEAD\n");
    bench.notice();
    REQUIRE(bench.fileBar().isVisible());
    CHECK(bench.fileBar().text().contains(QStringLiteral("a.ogive.json:2")));
    CHECK(bench.fileBar().text().contains(QStringLiteral("resolve the conflict")));
    CHECK(bench.session.design().name == "Saved");
    CHECK(bench.document.isModified());
    bench.writeElsewhere("Resolved");
    bench.notice();
    choose(bench.fileBar(), QStringLiteral("Reload"));
    CHECK(bench.session.design().name == "Resolved");
}

TEST_CASE("saving over what another program wrote asks first")
{
    SavedWorkbench bench;
    REQUIRE(bench.session.apply(SetDesignName{"Mine"}));
    bench.writeElsewhere("Theirs");
    int asked = 0;

    SECTION("cancel leaves both as they are")
    {
        answerQuestion(QStringLiteral("Cancel"), asked);
        CHECK_FALSE(bench.window.files().save());
        CHECK(readAll(bench.path).contains("\"Theirs\""));
        CHECK(bench.document.isModified());
    }
    SECTION("overwrite replaces theirs")
    {
        answerQuestion(QStringLiteral("Overwrite"), asked);
        CHECK(bench.window.files().save());
        CHECK(readAll(bench.path).contains("\"Mine\""));
    }
    SECTION("save as keeps both")
    {
        answerQuestion(QStringLiteral("Save as…"), asked);
        answerFileDialog(bench.file(QStringLiteral("b.ogive.json")));
        CHECK(bench.window.files().save());
        CHECK(readAll(bench.path).contains("\"Theirs\""));
        CHECK(readAll(bench.file(QStringLiteral("b.ogive.json"))).contains("\"Mine\""));
    }
    CHECK(asked == 1);
}

TEST_CASE("where saving fails the design stays with all changes, and another place is offered")
{
    SavedWorkbench bench;
    const QString folder = bench.file(QStringLiteral("gone"));
    REQUIRE(QDir().mkpath(folder));
    REQUIRE(bench.document.saveAs(folder + QStringLiteral("/a.ogive.json")));
    REQUIRE(bench.session.apply(SetDesignName{"Mine"}));
    REQUIRE(QDir(folder).removeRecursively());
    CHECK_FALSE(bench.window.files().save());
    REQUIRE(bench.fileBar().isVisible());
    CHECK(bench.fileBar().text().contains(QStringLiteral("Choose a folder that exists")));
    CHECK(bench.document.isModified());
    CHECK(bench.session.design().name == "Mine");
    bench.window.files().safety().recovery().writeNow();
    CHECK(QFile::exists(bench.window.files().safety().recovery().copyPath()));
    answerFileDialog(bench.file(QStringLiteral("b.ogive.json")));
    choose(bench.fileBar(), QStringLiteral("Save as…"));
    CHECK_FALSE(bench.document.isModified());
    CHECK_FALSE(bench.fileBar().isVisible());
}
