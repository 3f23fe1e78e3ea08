#include "tests/ui/files/safety/safety_stage.h"

#include "ui/files/compare/compare_dialog.h"
#include "ui/files/safety/recovery_dialog.h"

#include <QDir>
#include <QTableView>

using namespace ogive;
using namespace ogive::ui;
using namespace ogive::ui::test;

namespace {

/// What a program left behind that ended while this design had changes.
void leaveBehind(const Workbench& bench, const char* name, const QString& path, const QString& hash)
{
    const RecoveryStore store(bench.settings.stateFolder() + QStringLiteral("/recovery"));
    auto place = store.newPlace();
    REQUIRE(place);
    Design design = bench.session.design();
    design.name = name;
    const RecoveryNote note{path.toStdString(), hash.toStdString(), design.scenarios.front().id,
                            "2026-11-29T02:46:02Z"};
    REQUIRE(RecoveryStore::write(place->path, note, design));
}

QStringList keptCopies(const Workbench& bench)
{
    return QDir(bench.settings.stateFolder() + QStringLiteral("/recovery"))
        .entryList({QStringLiteral("*.recovery")}, QDir::Files);
}

RecoveryOffers& look(Workbench& bench)
{
    RecoveryOffers& offers = bench.window.files().safety().offers();
    offers.look();
    settle();
    return offers;
}

MessageBar& recoveryBar(const Workbench& bench)
{
    return *bench.window.findChild<MessageBar*>(QStringLiteral("recoveryBar"));
}

} // namespace

TEST_CASE("without anything left behind nothing is offered")
{
    Workbench bench;
    CHECK_FALSE(recoveryBar(bench).isVisible());
}

TEST_CASE("a design that was not saved is offered on the start page and restored with its changes")
{
    Workbench bench;
    leaveBehind(bench, "Lost", {}, {});
    look(bench);
    REQUIRE(recoveryBar(bench).isVisible());
    CHECK(recoveryBar(bench).text().contains(QStringLiteral("“Lost”")));
    choose(recoveryBar(bench), QStringLiteral("Restore"));
    CHECK(bench.session.design().name == "Lost");
    CHECK(bench.document.isModified());
    CHECK(bench.document.path().isEmpty());
    CHECK_FALSE(recoveryBar(bench).isVisible());
    CHECK(keptCopies(bench).size() == 1); // until it is saved
    REQUIRE(bench.document.saveAs(bench.file(QStringLiteral("found.ogive.json"))));
    CHECK(keptCopies(bench).isEmpty());
}

TEST_CASE("a restored design goes back to its file")
{
    SavedWorkbench bench;
    leaveBehind(bench, "Lost", bench.path, bench.document.fileHash());
    look(bench);
    choose(recoveryBar(bench), QStringLiteral("Restore"));
    CHECK(bench.document.path() == bench.path);
    CHECK_FALSE(bench.fileBar().isVisible());
    CHECK(bench.window.files().save());
    CHECK(readAll(bench.path).contains("\"Lost\""));
}

TEST_CASE("that the file was changed since is said, before and after restoring")
{
    SavedWorkbench bench;
    leaveBehind(bench, "Lost", bench.path, QStringLiteral("of another content"));
    look(bench);
    CHECK(recoveryBar(bench).text().contains(QStringLiteral("changed since")));
    choose(recoveryBar(bench), QStringLiteral("Compare…"));
    auto* dialog = bench.window.findChild<CompareDialog*>();
    REQUIRE(dialog != nullptr);
    CHECK(dialog->table()->model()->index(0, 2).data().toString() == QStringLiteral("Lost"));
    CHECK(dialog->table()->model()->index(0, 3).data().toString() == QStringLiteral("Saved"));
    dialog->close();
    choose(recoveryBar(bench), QStringLiteral("Restore"));
    REQUIRE(bench.fileBar().isVisible());
    choose(bench.fileBar(), QStringLiteral("Keep mine"));
    CHECK(bench.session.design().name == "Lost");
}

TEST_CASE("a discarded copy is gone, and undo brings it back")
{
    Workbench bench;
    leaveBehind(bench, "Lost", {}, {});
    look(bench);
    choose(recoveryBar(bench), QStringLiteral("Discard"));
    CHECK(keptCopies(bench).isEmpty());
    choose(recoveryBar(bench), QStringLiteral("Undo"));
    CHECK(keptCopies(bench).size() == 1);
    choose(recoveryBar(bench), QStringLiteral("Restore"));
    CHECK(bench.session.design().name == "Lost");
}

TEST_CASE("a copy of what was saved after all is not worth a word")
{
    SavedWorkbench bench;
    leaveBehind(bench, "Saved", bench.path, QStringLiteral("of another content"));
    look(bench);
    CHECK_FALSE(recoveryBar(bench).isVisible());
    CHECK(keptCopies(bench).isEmpty());
}

TEST_CASE("several designs are listed, and each is restored or discarded from the list")
{
    Workbench bench;
    leaveBehind(bench, "One", {}, {});
    leaveBehind(bench, "Two", {}, {});
    leaveBehind(bench, "Three", {}, {});
    look(bench);
    CHECK(recoveryBar(bench).text().startsWith(QStringLiteral("3 designs")));
    choose(recoveryBar(bench), QStringLiteral("Show them…"));
    auto* dialog = bench.window.findChild<RecoveryDialog*>();
    REQUIRE(dialog != nullptr);
    auto* table = dialog->findChild<QTableView*>();
    REQUIRE(table->model()->rowCount() == 3);
    QPushButton* discard = nullptr;
    QPushButton* restore = nullptr;
    for (QPushButton* button : dialog->findChildren<QPushButton*>()) {
        discard = button->text() == QStringLiteral("&Discard") ? button : discard;
        restore = button->text() == QStringLiteral("&Restore") ? button : restore;
    }
    table->selectRow(0);
    const QString first = table->model()->index(0, 0).data().toString();
    const QString second = table->model()->index(1, 0).data().toString();
    QTest::mouseClick(discard, Qt::LeftButton);
    settle();
    REQUIRE(table->model()->rowCount() == 2);
    CHECK(table->model()->index(0, 0).data().toString() == second);
    table->selectRow(0);
    QTest::mouseClick(restore, Qt::LeftButton);
    settle();
    CHECK(QString::fromStdString(bench.session.design().name) == second);
    CHECK(bench.document.isModified());
    CHECK(keptCopies(bench).size() == 2);
    CHECK(first != second);
}

TEST_CASE("restoring asks about unsaved changes of the open design, once")
{
    SavedWorkbench bench;
    REQUIRE(bench.session.apply(SetDesignName{"Changed"}));
    leaveBehind(bench, "Lost", {}, {});
    look(bench);
    int asked = 0;
    answerQuestion(QStringLiteral("Cancel"), asked);
    choose(recoveryBar(bench), QStringLiteral("Restore"));
    CHECK(asked == 1);
    CHECK(bench.session.design().name == "Changed");
    CHECK(recoveryBar(bench).isVisible());
}
