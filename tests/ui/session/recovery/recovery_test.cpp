#include "ui/session/recovery/recovery.h"

#include "core/base/files.h"
#include "tests/ui/session/desk.h"
#include "ui/text/convert.h"

#include <QDir>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QtTest>

using namespace ogive;
using namespace ogive::ui;
using namespace ogive::ui::test;

namespace {

constexpr int patience = 5000; // ms

struct KeptDesk : Desk {
    RecoveryStore store{folder.filePath(QStringLiteral("recovery"))};
    std::unique_ptr<Recovery> recovery = std::make_unique<Recovery>(session, document, store);

    [[nodiscard]] QStringList copies() const
    {
        return QDir(store.folder()).entryList({QStringLiteral("*.recovery")}, QDir::Files);
    }
    [[nodiscard]] QStringList files() const { return QDir(store.folder()).entryList(QDir::Files); }
    /// What the only copy holds; nothing where there is none.
    [[nodiscard]] std::optional<RecoveryCopy> kept() const
    {
        const QString path = recovery->copyPath();
        const auto text = readFile(toStdString(path), 100000);
        if (!text)
            return std::nullopt;
        return readRecoveryCopy(*text, "copy").value();
    }
    [[nodiscard]] bool keeps(const char* name) const
    {
        const auto copy = kept();
        return copy && copy->design.name == name;
    }
};

} // namespace

TEST_CASE("an unsaved edit is kept soon, for its user alone")
{
    KeptDesk desk;
    desk.document.startBlank();
    REQUIRE(desk.document.saveAs(desk.path("a.ogive.json")));
    desk.rename("Edited");
    REQUIRE(QTest::qWaitFor([&] { return desk.keeps("Edited"); }, patience));
    const auto copy = desk.kept();
    CHECK(copy->note.path == toStdString(desk.path("a.ogive.json")));
    CHECK(copy->note.fileHash == toStdString(contentHash(desk.path("a.ogive.json"))));
    CHECK(copy->note.scenario == desk.session.currentScenario());
    CHECK(copy->design == desk.session.design());
    CHECK(QFile::permissions(desk.recovery->copyPath()) ==
          (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser));
    CHECK(QFile::permissions(desk.store.folder()).testFlag(QFile::ReadOther) == false);
    CHECK(QDir(desk.folder.path()).entryList({QStringLiteral("a.*")}).size() == 1); // nothing beside it
}

TEST_CASE("edits that do not pause are kept all the same")
{
    KeptDesk desk;
    desk.document.startBlank();
    QElapsedTimer time;
    time.start();
    for (int i = 0; desk.copies().isEmpty() && time.elapsed() < patience; ++i) {
        desk.rename(std::to_string(i).c_str());
        QTest::qWait(20);
    }
    CHECK(desk.copies().size() == 1);
}

TEST_CASE("the copy goes when the changes are saved, undone or given up")
{
    KeptDesk desk;
    desk.document.startBlank();
    const auto edit = [&] {
        desk.rename("Edited");
        REQUIRE(QTest::qWaitFor([&] { return desk.copies().size() == 1; }, patience));
    };
    edit();
    desk.session.undoStack()->undo();
    CHECK(desk.files().isEmpty());
    edit();
    REQUIRE(desk.document.saveAs(desk.path("a.ogive.json")));
    CHECK(desk.files().isEmpty());
    desk.rename("Other");
    REQUIRE(QTest::qWaitFor([&] { return desk.copies().size() == 1; }, patience));
    desk.document.startBlank();
    CHECK(desk.files().isEmpty());
    edit();
    desk.recovery->release();
    CHECK(desk.files().isEmpty());
    desk.recovery.reset();
    CHECK(desk.files().isEmpty());
}

TEST_CASE("saving while the copy is being written leaves no copy")
{
    KeptDesk desk;
    desk.document.startBlank();
    for (int i = 0; i < 5; ++i) {
        desk.rename(std::to_string(i).c_str());
        QTest::qWait(int(Recovery::longestDelay.count()) - 2 + i);
        REQUIRE(desk.document.saveAs(desk.path("a.ogive.json")));
        CHECK(desk.files().isEmpty());
    }
    QTest::qWait(50);
    CHECK(desk.files().isEmpty());
}

TEST_CASE("a program that ends without asking keeps the latest state, and the next one is offered it")
{
    KeptDesk desk;
    desk.document.startBlank();
    desk.rename("Latest");
    desk.recovery.reset(); // no event loop ran: nothing was written before
    const auto left = desk.store.claimLeft();
    REQUIRE(left.copies.size() == 1);
    CHECK(left.copies[0].copy.design.name == "Latest");
    CHECK(left.broken.empty());
}

TEST_CASE("writing at once returns when the copy is there")
{
    KeptDesk desk;
    desk.document.startBlank();
    desk.rename("Now");
    desk.recovery->writeNow();
    CHECK(desk.keeps("Now"));
}

TEST_CASE("a living process's copy is offered to nobody, nor is one that is being offered")
{
    KeptDesk desk;
    desk.document.startBlank();
    desk.rename("Mine");
    desk.recovery->writeNow();
    CHECK(desk.store.claimLeft().copies.empty());
    desk.recovery.reset();
    const auto left = desk.store.claimLeft();
    REQUIRE(left.copies.size() == 1);
    CHECK(desk.store.claimLeft().copies.empty());
}

TEST_CASE("a broken copy is set aside and told of, never deleted")
{
    KeptDesk desk;
    REQUIRE(QDir().mkpath(desk.store.folder()));
    writeFile(desk.store.folder() + QStringLiteral("/x.recovery"), "{\"format\": \"ogive-rec");
    const auto left = desk.store.claimLeft();
    CHECK(left.copies.empty());
    REQUIRE(left.broken.size() == 1);
    CHECK(QString::fromStdString(left.broken[0].place.file).endsWith(QStringLiteral("x.recovery.broken")));
    CHECK(readAll(desk.store.folder() + QStringLiteral("/x.recovery.broken")) == "{\"format\": \"ogive-rec");
    CHECK(desk.store.claimLeft().broken.empty());
}

TEST_CASE("a restored design is modified, goes to its old file, and keeps its copy until it is saved")
{
    KeptDesk desk;
    desk.document.startBlank();
    REQUIRE(desk.document.saveAs(desk.path("a.ogive.json")));
    desk.rename("Lost and found");
    desk.recovery.reset();
    auto left = desk.store.claimLeft();
    REQUIRE(left.copies.size() == 1);

    KeptDesk next;
    next.recovery = std::make_unique<Recovery>(next.session, next.document, desk.store);
    REQUIRE(next.document.restore(left.copies[0].copy));
    next.recovery->adopt(std::move(left.copies[0].place));
    CHECK(next.document.isModified());
    CHECK(next.document.path() == desk.path("a.ogive.json"));
    CHECK(next.session.design().name == "Lost and found");
    CHECK(desk.copies().size() == 1);
    QTest::qWait(50);
    CHECK(desk.copies().size() == 1);
    REQUIRE(next.document.save());
    CHECK(desk.files().isEmpty());
}

TEST_CASE("that no copy can be written is told once, until one could be")
{
    KeptDesk desk;
    writeFile(desk.store.folder(), "a file where the folder should be");
    QSignalSpy failed(desk.recovery.get(), &Recovery::failed);
    desk.document.startBlank();
    desk.rename("One");
    REQUIRE(QTest::qWaitFor([&] { return failed.count() == 1; }, patience));
    desk.rename("Two");
    desk.recovery->writeNow();
    CHECK(failed.count() == 1);
    CHECK(desk.session.design().name == "Two");
    REQUIRE(QFile::remove(desk.store.folder()));
    desk.recovery->writeNow();
    CHECK(desk.keeps("Two"));
}
