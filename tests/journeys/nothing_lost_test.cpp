#include "tests/ui/files/safety/safety_stage.h"

#include "ui/widgets/number_edit.h"

#include <QCloseEvent>

using namespace ogive;
using namespace ogive::ui;
using namespace ogive::ui::test;

namespace {

/// The program, started in a folder that outlives it.
struct Program {
    Settings settings;
    DesignSession session{std::make_shared<const Knowledge>(loadBuiltinKnowledge().value())};
    Document document{session, settings};
    MainWindow window{session, document, settings};

    explicit Program(const QString& folder)
        : settings(folder + QStringLiteral("/settings.ini"))
    {
        QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        window.resize(1440, 900);
        window.show();
        settle();
    }

    void typeTraffic(const char* text)
    {
        typeInto(*named<NumberEdit>(window, QStringLiteral("Traffic")), QString::fromLatin1(text));
    }
    [[nodiscard]] double traffic() const
    {
        const Value* value = session.scenario().requirements.find(FieldId("expected_traffic"));
        REQUIRE(value != nullptr);
        return std::get<double>(*value);
    }
    [[nodiscard]] MessageBar& bar(const char* name) const
    {
        return *window.findChild<MessageBar*>(QString::fromLatin1(name));
    }
};

int leftCopies(const QString& folder)
{
    return int(QDir(folder + QStringLiteral("/state/recovery")).entryList(QDir::Files).size());
}

} // namespace

TEST_CASE("work goes on where it ended, whatever ended it and whoever touched the file")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("desk.ogive.json"));
    {
        Program program(folder.path());
        program.window.files().startFrom(QStringLiteral("customer-support-rag"));
        settle();
        REQUIRE(program.document.saveAs(path));
        program.typeTraffic("90k");
        REQUIRE(program.document.isModified());
        // The program ends here without having asked, as on logout.
    }
    REQUIRE(leftCopies(folder.path()) == 1);

    Program program(folder.path());
    MessageBar& recovery = program.bar("recoveryBar");
    REQUIRE(recovery.isVisible());
    choose(recovery, QStringLiteral("Restore"));
    CHECK(program.traffic() == 90000);
    CHECK(program.document.path() == path);
    CHECK(program.document.isModified());
    REQUIRE(program.window.files().save());
    CHECK(leftCopies(folder.path()) == 0);

    // Version control puts another state into the file while work goes on.
    program.typeTraffic("95k");
    Design theirs = program.session.design();
    theirs.scenarios.front().requirements.set(FieldId("expected_traffic"), 70000.0);
    writeFile(path, QByteArray::fromStdString(writeDesign(theirs)));
    MessageBar& file = program.bar("fileBar");
    REQUIRE(QTest::qWaitFor([&] { return file.isVisible(); }, 5000));
    CHECK(program.traffic() == 95000);
    choose(file, QStringLiteral("Reload"));
    CHECK(program.traffic() == 70000);
    program.session.undoStack()->undo();
    CHECK(program.traffic() == 95000);

    // Closing asks once; without saving, nothing is left to offer.
    int asked = 0;
    answerQuestion(QMessageBox::Discard, asked);
    CHECK(program.window.close());
    CHECK(asked == 1);
    CHECK(leftCopies(folder.path()) == 0);
}
