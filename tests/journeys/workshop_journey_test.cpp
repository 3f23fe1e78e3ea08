#include "tests/support/ui/workbench.h"

#include "ui/files/export/export_commands.h"
#include "ui/files/file_commands.h"
#include "ui/presentation/presentation.h"
#include "ui/shell/commands/presentation_commands.h"
#include "ui/text/convert.h"

#include <QFile>
#include <QtTest>

using namespace ogive;
using namespace ogive::ui;
using namespace ogive::ui::test;

namespace {

using namespace Qt::Literals::StringLiterals;

/// A workshop on the first sample, played by keys alone.
struct RoomPlay : Workbench {
    [[nodiscard]] Presentation& presentation() const { return *window.presentation().presentation(); }
    [[nodiscard]] QString page() const { return toQString(presentation().room().page().id); }

    /// Keys go to what has the keyboard of the stage.
    void key(int code, Qt::KeyboardModifiers modifiers = {}) const
    {
        Stage& stage = presentation().stage();
        QWidget* target = stage.focusWidget();
        QTest::keyClick(target != nullptr ? target : &stage, static_cast<Qt::Key>(code), modifiers);
        settle();
    }
    void write(const QString& text) const
    {
        QTest::keyClicks(presentation().stage().focusWidget(), text);
        settle();
    }
    [[nodiscard]] bool isShown(const char* decision, const char* option) const
    {
        const std::size_t index = *session.knowledge().decisionIndex(DecisionId(decision));
        const auto& options = session.knowledge().decisions[index].options;
        const auto chosen = presentation().room().scratch().evaluation().decisions[index].chosen();
        return chosen && options[*chosen].id.value == option;
    }

    void begin();
    void tryUntilItFlips();
    void keepIt();
    void vote();
    void takeDown();
    void undoOne();
    void leave();
    void exportReport(const QString& path);
};

void RoomPlay::begin()
{
    window.files().openSample(u"samples/support-assistant.ogive.json"_s);
    settle();
    QApplication::setActiveWindow(&window);
    QTest::keyClick(&window, Qt::Key_F5);
    settle();
    REQUIRE(window.presentation().presentation() != nullptr);
    CHECK(presentation().stage().isFullScreen());
    QApplication::setActiveWindow(&presentation().stage());
    CHECK(page() == u"title"_s);
    for (int turned = 0; turned < 20 && page() != u"decision:architecture"_s; ++turned)
        key(Qt::Key_Right);
    REQUIRE(page() == u"decision:architecture"_s);
}

void RoomPlay::tryUntilItFlips()
{
    REQUIRE(isShown("architecture", "serverless"));
    for (int stops = 0; stops < 5; ++stops) {
        if (presentation().stage().focusWidget()->accessibleName() == u"What if: Traffic"_s)
            break;
        key(Qt::Key_Tab);
    }
    for (int steps = 0; steps < 10 && isShown("architecture", "serverless"); ++steps)
        key(Qt::Key_Up);
    CHECK(isShown("architecture", "microservices")); // above 100 000 a day
    CHECK(chosen("architecture") == u"serverless"_s);
}

void RoomPlay::keepIt()
{
    key(Qt::Key_K);
    write(u"All countries at once"_s);
    key(Qt::Key_Return);
    CHECK(session.scenario().name == "All countries at once");
    CHECK(chosen("architecture") == u"microservices"_s);
}

void RoomPlay::vote()
{
    key(Qt::Key_V);
    for (int hands = 0; hands < 7; ++hands)
        key(Qt::Key_1);
    key(Qt::Key_2);
    key(Qt::Key_2);
    key(Qt::Key_Escape);
    const RoomVote* counted = session.design().workshop.roomVote("architecture");
    REQUIRE(counted != nullptr);
    CHECK(counted->agree == 7);
    CHECK(counted->discuss == 2);
}

void RoomPlay::takeDown()
{
    key(Qt::Key_N);
    write(u"The help desk wants a pilot in Austria first"_s);
    key(Qt::Key_Return);
    key(Qt::Key_O);
    write(u"Does the carrier answer 50 calls a second?"_s);
    key(Qt::Key_Tab);
    write(u"Mara"_s);
    key(Qt::Key_Return);
    key(Qt::Key_A);
    write(u"Ask for a quote"_s);
    key(Qt::Key_Return);
    const Workshop& kept = session.design().workshop;
    CHECK(kept.notes.back().text == "The help desk wants a pilot in Austria first");
    CHECK(kept.questions.back().owner == "Mara");
    CHECK(kept.actions.back().text == "Ask for a quote");
}

void RoomPlay::undoOne()
{
    key(Qt::Key_Z, Qt::ControlModifier);
    for (const WorkshopAction& action : session.design().workshop.actions)
        CHECK(action.text != "Ask for a quote");
}

void RoomPlay::leave()
{
    key(Qt::Key_Escape);
    CHECK(window.presentation().presentation() == nullptr);
    CHECK(document.isModified());
}

void RoomPlay::exportReport(const QString& path)
{
    answerFileDialog(path);
    window.files().exports().markdownAction()->trigger();
    REQUIRE(QTest::qWaitFor([&] { return QFile::exists(path); }, 10'000));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray report = file.readAll();
    CHECK(report.contains("All countries at once"));
    CHECK(report.contains("The help desk wants a pilot in Austria first"));
    CHECK(report.contains("Does the carrier answer 50 calls a second?"));
    CHECK(report.contains("Mara"));
    CHECK(report.contains("Microservices"));
    CHECK_FALSE(report.contains("Ask for a quote"));
}

} // namespace

TEST_CASE("a workshop by keys alone, from the sample to its report")
{
    RoomPlay room;
    room.begin();
    room.tryUntilItFlips();
    room.keepIt();
    room.vote();
    room.takeDown();
    room.undoOne();
    room.leave();
    room.exportReport(room.file(u"workshop.md"_s));
}
