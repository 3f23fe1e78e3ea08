#include "ui/workshop/answers/answers_dialog.h"

#include "core/workshop/answer_file.h"
#include "tests/ui/workshop/workshop_stage.h"
#include "ui/widgets/fields/answer_editor.h"
#include "ui/workshop/answers/answer_files.h"
#include "ui/workshop/answers/answer_files_dialog.h"
#include "ui/workshop/answers/disagreement_view.h"
#include "ui/workshop/answers/participant_dialog.h"

#include <QDir>
#include <QDragEnterEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QThreadPool>

#include <algorithm>

using namespace ogive;
using namespace ogive::ui;
using namespace ogive::ui::test;
using namespace Qt::Literals::StringLiterals;

namespace {

ParticipantAnswers answersOf(const char* by, const char* field, Value value)
{
    ParticipantAnswers participant;
    participant.by = by;
    participant.answers = {{FieldId(field), std::move(value), {}}};
    return participant;
}

void take(WorkshopStage& stage, const ParticipantAnswers& participant)
{
    REQUIRE(stage.session.apply(ChangeWorkshop{SetParticipant{participant}}));
}

/// Waits until the rules have run on everybody's answers.
void waitForResult()
{
    for (int i = 0; i < 100; ++i) {
        QThreadPool::globalInstance()->waitForDone();
        ui::test::settle();
        QTest::qWait(2);
    }
}

ParticipantDialog& asking(AnswersDialog& dialog)
{
    auto* found = dialog.findChild<ParticipantDialog*>();
    REQUIRE(found != nullptr);
    return *found;
}

} // namespace

TEST_CASE("without participants the dialog says what to do and what the room is asked")
{
    WorkshopStage stage;
    AnswersDialog& dialog = stage.commands().showAnswers();
    REQUIRE_FALSE(askedFields(stage.session).empty());
    CHECK(labelSays(dialog, u"Nobody has answered yet"_s));
    CHECK(buttonOf(dialog, u"Add"_s).isEnabled());
    CHECK_FALSE(buttonOf(dialog, u"Remove"_s).isEnabled());
}

TEST_CASE("answers are entered one after another and hidden once entered")
{
    WorkshopStage stage;
    AnswersDialog& dialog = stage.commands().showAnswers();
    click(dialog, u"Add"_s);
    ParticipantDialog& asked = asking(dialog);
    CHECK_FALSE(buttonOf(asked, u"Finish"_s).isEnabled()); // neither a name nor an answer
    named<QLineEdit>(asked, u"Participant"_s)->setText(u"Anna"_s);
    click(asked, u"Don't know"_s);
    auto* editor = asked.findChild<AnswerEditor*>();
    pressKey(*editor->focusTarget(), Qt::Key_Right);
    pressKey(*editor->focusTarget(), Qt::Key_Up);
    click(asked, u"Don't know"_s);
    click(asked, u"Finish"_s);
    REQUIRE(stage.workshop().participants.size() == 1);
    const ParticipantAnswers& anna = stage.workshop().participants.front();
    CHECK(anna.by == "Anna");
    REQUIRE(anna.answers.size() == 2);
    CHECK(std::holds_alternative<std::monostate>(anna.answers.front().value));
    CHECK(dialog.participants().item(0)->text() == u"Anna · 2 answers"_s);
    CHECK(labelSays(dialog, u"private"_s));

    dialog.participants().setCurrentRow(0);
    click(dialog, u"Again"_s);
    ParticipantDialog& again = asking(dialog);
    CHECK(named<QLineEdit>(again, u"Participant"_s)->text() == u"Anna"_s);
    CHECK(again.participant().answers.empty());
    again.reject();
    stage.undo();
    CHECK(stage.workshop().participants.empty());
}

TEST_CASE("nothing is kept without a name")
{
    WorkshopStage stage;
    AnswersDialog& dialog = stage.commands().showAnswers();
    click(dialog, u"Add"_s);
    ParticipantDialog& asked = asking(dialog);
    click(asked, u"Don't know"_s);
    asked.accept();
    CHECK(asked.isVisible());
    CHECK(labelSays(asked, u"Say whose answers these are."_s));
    asked.reject();
    ui::test::settle();
    CHECK(stage.workshop().participants.empty());
}

TEST_CASE("shown answers say which disagreements change an outcome and which make no difference")
{
    WorkshopStage stage;
    REQUIRE(stage.state("team_size", 12.0));
    REQUIRE(stage.state("expected_traffic", 8000.0));
    ParticipantAnswers anna = answersOf("Anna", "expected_traffic", 8000.0);
    ParticipantAnswers ben = answersOf("Ben", "expected_traffic", 9000.0);
    ParticipantAnswers cem = answersOf("Cem", "expected_traffic", 120000.0); // the guide: microservices
    take(stage, anna);
    take(stage, ben);
    AnswersDialog& dialog = stage.commands().showAnswers();
    CHECK(dialog.result().content().finding.isEmpty());
    click(dialog, u"Show answers"_s);
    waitForResult();
    CHECK(dialog.result().content().moving.isEmpty());
    CHECK(dialog.result().content().idle.size() == 1);
    CHECK(dialog.result().content().finding ==
          u"The one disagreement makes no difference to any decision."_s);
    take(stage, cem);
    waitForResult();
    const DisagreementContent content = dialog.result().content();
    REQUIRE(content.moving.size() == 1);
    CHECK(content.moving.front().field == FieldId("expected_traffic"));
    CHECK(content.moving.front().decides.contains(u"Architecture"_s));
    CHECK(std::ranges::any_of(content.moving.front().camps, [](const ui::Point& camp) {
        return camp.text.endsWith(u": Cem"_s) && camp.detail.contains(u"Architecture: Microservices"_s);
    }));
    CHECK(std::ranges::any_of(content.minorities, [](const ui::Point& view) {
        return view.text == u"Cem"_s && view.detail.contains(u"Architecture would be Microservices"_s);
    }));
    click(dialog, u"Make answers private again"_s);
    CHECK_FALSE(stage.workshop().areAnswersShown);
    CHECK(labelSays(dialog, u"3 participants have answered"_s));
}

TEST_CASE("answer files have names of their own, and those that are there stay")
{
    CHECK(answerFileNames({}) == QStringList{u"blank.answers.json"_s});
    CHECK(answerFileNames({u"Anna B."_s, u"anna b"_s, u"…"_s}) ==
          QStringList{u"anna-b.answers.json"_s, u"anna-b-2.answers.json"_s, u"participant.answers.json"_s});

    WorkshopStage stage;
    const QString folder = stage.folder.path();
    stage.write(stage.file(u"ben.answers.json"_s), "filled in");
    const AnswerFilesReport report = writeAnswerFiles(stage.session, {u"Anna"_s, u"Ben"_s}, folder);
    CHECK(report.done == QStringList{u"anna.answers.json"_s});
    REQUIRE(report.problems.size() == 1);
    CHECK(report.problems.front().contains(u"ben.answers.json"_s));
    QFile ben(stage.file(u"ben.answers.json"_s));
    REQUIRE(ben.open(QIODevice::ReadOnly));
    CHECK(ben.readAll() == "filled in");
}

TEST_CASE("the dialog makes one file a participant, or a blank one")
{
    WorkshopStage stage;
    stage.settings.setLastFolder(stage.folder.path());
    AnswersDialog& dialog = stage.commands().showAnswers();
    click(dialog, u"Make answer files"_s);
    auto* asked = dialog.findChild<AnswerFilesDialog*>();
    REQUIRE(asked != nullptr);
    CHECK_FALSE(buttonOf(*asked, u"Make files"_s).isEnabled());
    auto* names = named<QPlainTextEdit>(*asked, u"Participants"_s);
    names->setPlainText(u"Anna\n\n Ben \nAnna"_s);
    CHECK(asked->names() == QStringList{u"Anna"_s, u"Ben"_s});
    auto* folder = named<QLineEdit>(*asked, u"Folder"_s);
    folder->setText(stage.file(u"nowhere"_s));
    CHECK_FALSE(buttonOf(*asked, u"Make files"_s).isEnabled());
    folder->setText(stage.folder.path());
    click(*asked, u"Make files"_s);
    CHECK(QFile::exists(stage.file(u"anna.answers.json"_s)));
    CHECK(QFile::exists(stage.file(u"ben.answers.json"_s)));
    CHECK(labelSays(dialog, u"2 files were written"_s));
}

TEST_CASE("of several files the good ones are taken in one step, and each bad one is named")
{
    WorkshopStage stage;
    const auto fields = askedFields(stage.session);
    const Field& field = stage.session.knowledge().fields[fields.front()];
    const auto filled = [&](const char* by) {
        nlohmann::json json =
            nlohmann::json::parse(answerFile(stage.session.knowledge(), stage.session.design(), fields, by));
        json["questions"][0]["answer"] = "unknown";
        return json.dump();
    };
    stage.write(stage.file(u"anna.json"_s), filled("Anna"));
    stage.write(stage.file(u"anna2.json"_s), filled("Anna"));
    stage.write(stage.file(u"ben.json"_s), filled("Ben"));
    stage.write(stage.file(u"bad.json"_s), "{\"format\": ");
    AnswersDialog& dialog = stage.commands().showAnswers();
    dialog.readFiles({stage.file(u"anna.json"_s), stage.file(u"bad.json"_s), stage.file(u"anna2.json"_s),
                      stage.file(u"ben.json"_s), stage.file(u"missing.json"_s)});
    REQUIRE(stage.workshop().participants.size() == 2);
    CHECK(stage.workshop().participants.front().answerTo(field.id) != nullptr);
    CHECK(labelSays(dialog, u"The answers of 2 participants were taken."_s));
    const auto* lines = named<PointList>(dialog, u"Answer files"_s);
    REQUIRE(lines->points().size() == 4);
    CHECK(lines->points()[0].text.contains(u"bad.json"_s));
    CHECK(lines->points()[1].text.contains(u"anna2.json"_s));
    CHECK(lines->points()[2].text.contains(u"missing.json"_s));
    CHECK(lines->points()[3].text == u"Anna, Ben"_s);
    stage.undo();
    CHECK(stage.workshop().participants.empty());
}

TEST_CASE("files are dropped onto the dialog")
{
    WorkshopStage stage;
    stage.write(stage.file(u"bad.json"_s), "[]");
    AnswersDialog& dialog = stage.commands().showAnswers();
    QMimeData data;
    data.setUrls(
        {QUrl::fromLocalFile(stage.file(u"bad.json"_s)), QUrl::fromLocalFile(stage.file(u"x.json"_s))});
    QDragEnterEvent enter({20, 20}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&dialog, &enter);
    CHECK(enter.isAccepted());
    QDropEvent drop({20, 20}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&dialog, &drop);
    ui::test::settle();
    CHECK(labelSays(dialog, u"No answers were taken."_s));
    CHECK(named<PointList>(dialog, u"Answer files"_s)->points().size() == 2);
}
