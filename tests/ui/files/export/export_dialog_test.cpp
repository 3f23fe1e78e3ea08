#include "ui/files/export/export_dialog.h"

#include "tests/support/ui/workbench.h"
#include "ui/files/export/export_commands.h"
#include "ui/files/file_commands.h"

#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QThread>
#include <QtTest>

using namespace ogive;
using namespace ogive::ui;
using namespace ogive::ui::test;

namespace {

using namespace Qt::Literals::StringLiterals;

Result<std::vector<Message>> writeSomething(const ExportFormat& format, const ExportSubject& subject,
                                            const std::string& path)
{
    if (path.find("nowhere") != std::string::npos)
        return Failure(Error{ErrorCode::Unwritable, {path, {}, 0}, {"t", "it can't be written", {}}, {}});
    QFile file(QString::fromStdString(path));
    if (!path.ends_with('/') && file.open(QIODevice::WriteOnly))
        file.write(QByteArray(format.id.data(), qsizetype(format.id.size())) + ' ' +
                   QByteArray::fromStdString(subject.design.name));
    return std::vector<Message>{{"t", "a note", {}}};
}

struct Dialog {
    Workbench bench;
    std::unique_ptr<ExportDialog> dialog;

    Dialog()
    {
        bench.document.startBlank();
        bench.settings.setLastFolder(bench.folder.path());
        open();
    }
    void open(ExportWriter write = writeSomething)
    {
        dialog =
            std::make_unique<ExportDialog>(bench.session, bench.document, bench.settings, std::move(write));
        dialog->show();
    }
    template <class W>
    W& one()
    {
        return *dialog->findChild<W*>();
    }
};

} // namespace

TEST_CASE("the export dialog offers every format and names a place that fits it")
{
    Dialog test;
    CHECK(std::size_t(test.one<QListWidget>().count()) == exportFormats().size());
    test.dialog->chooseFormat(u"xlsx"_s);
    CHECK(test.dialog->path().endsWith(u".xlsx"_s));
    test.dialog->chooseFormat(u"csv"_s);
    CHECK(test.dialog->path().endsWith(u"-csv"_s));
    CHECK(named<QLineEdit>(*test.dialog, u"Folder"_s) != nullptr);
    test.dialog->chooseFormat(u"no-such"_s);
    CHECK(test.dialog->format().id == exportFormats().front().id);
}

TEST_CASE("an export is written while the dialog waits, and said with its notes")
{
    Dialog test;
    test.dialog->chooseFormat(u"json"_s);
    test.dialog->setPath(test.bench.file(u"out.json"_s));
    QSignalSpy done(test.dialog.get(), &ExportDialog::exported);
    test.dialog->startExport();
    CHECK(test.dialog->isWriting());
    REQUIRE((done.count() == 1 || done.wait()));
    CHECK(done[0][0].toString() == test.bench.file(u"out.json"_s));
    CHECK(done[0][1].toString().contains(u"a note"_s));
    CHECK_FALSE(test.dialog->isVisible());
    QFile file(test.bench.file(u"out.json"_s));
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().startsWith("json "));
}

TEST_CASE("cancelling while it writes stops the export and leaves the dialog")
{
    Dialog test;
    test.open([](const ExportFormat&, const ExportSubject& subject,
                 const std::string&) -> Result<std::vector<Message>> {
        subject.percent->store(40);
        while (!subject.stop.stop_requested())
            QThread::msleep(1);
        return Failure(Error{ErrorCode::Unwritable, {}, {"t", "cancelled", {}}, {}});
    });
    test.dialog->setPath(test.bench.file(u"out.pdf"_s));
    QSignalSpy done(test.dialog.get(), &ExportDialog::exported);
    test.dialog->startExport();
    REQUIRE(QTest::qWaitFor([&] { return test.one<QProgressBar>().value() == 40; }));
    QTest::keyClick(test.dialog.get(), Qt::Key_Escape);
    REQUIRE(QTest::qWaitFor([&] { return !test.dialog->isWriting(); }));
    CHECK(done.isEmpty());
    CHECK(test.dialog->isVisible());
    QTest::keyClick(test.dialog.get(), Qt::Key_Escape);
    CHECK_FALSE(test.dialog->isVisible());
}

TEST_CASE("the next export begins with the last format, folder and choice")
{
    Dialog test;
    test.dialog->chooseFormat(u"html"_s);
    test.one<QCheckBox>().setChecked(false);
    REQUIRE(QDir(test.bench.folder.path()).mkdir(u"sub"_s));
    test.dialog->setPath(test.bench.file(u"sub/page"_s)); // the ending is added
    QSignalSpy done(test.dialog.get(), &ExportDialog::exported);
    test.dialog->startExport();
    REQUIRE((done.count() == 1 || done.wait()));
    CHECK(done[0][0].toString().endsWith(u"sub/page.html"_s));
    CHECK_FALSE(done[0][2].toBool());
    test.open();
    CHECK(test.dialog->format().id == "html");
    CHECK_FALSE(test.one<QCheckBox>().isChecked());
    CHECK(test.dialog->path().startsWith(test.bench.file(u"sub"_s)));
}

TEST_CASE("what can't be written is said in the dialog, which stays")
{
    Dialog test;
    test.dialog->chooseFormat(u"html"_s);
    test.dialog->setPath(test.bench.file(u"nowhere.html"_s));
    QSignalSpy done(test.dialog.get(), &ExportDialog::exported);
    test.dialog->startExport();
    REQUIRE(QTest::qWaitFor([&] { return !test.dialog->isWriting(); }));
    CHECK(done.isEmpty());
    CHECK(test.dialog->isVisible());
    bool isSaid = false;
    for (const QLabel* label : test.dialog->findChildren<QLabel*>())
        isSaid = isSaid || (label->isVisible() && label->text().contains(u"it can't be written"_s));
    CHECK(isSaid);
}

TEST_CASE("without a path nothing can be exported")
{
    Dialog test;
    test.dialog->setPath({});
    QPushButton* button = nullptr;
    for (QPushButton* one : test.dialog->findChildren<QPushButton*>())
        if (one->isDefault())
            button = one;
    REQUIRE(button);
    CHECK_FALSE(button->isEnabled());
    test.dialog->setPath(u"x"_s);
    CHECK(button->isEnabled());
}

TEST_CASE("the export menu opens the dialog for the open design only")
{
    Workbench bench;
    ExportCommands& exports = bench.window.files().exports();
    CHECK_FALSE(exports.dialogAction()->isEnabled());
    bench.document.startBlank();
    REQUIRE(exports.dialogAction()->isEnabled());
    exports.dialogAction()->trigger();
    auto* dialog = bench.window.findChild<ExportDialog*>();
    REQUIRE(dialog);
    CHECK(dialog->isVisible());
    dialog->close();
}
