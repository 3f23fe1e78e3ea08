#include "tests/support/ui/workbench.h"
#include "ui/form/interview/interview_dialog.h"
#include "ui/shell/commands/interview_commands.h"
#include "ui/widgets/fields/answer_editor.h"

#include <QLabel>
#include <QPushButton>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace ogive;
using namespace ogive::ui;
using namespace ogive::ui::test;

namespace {

QPushButton* button(QWidget& parent, const QString& text)
{
    for (QPushButton* found : parent.findChildren<QPushButton*>())
        if (found->isVisibleTo(&parent) && found->text().remove(u'&').startsWith(text))
            return found;
    return nullptr;
}

bool says(const QWidget& parent, const QString& text)
{
    for (const QLabel* label : parent.findChildren<QLabel*>())
        if (label->isVisibleTo(&parent) && label->text() == text)
            return true;
    return false;
}

InterviewDialog& startFromStartPage(Workbench& bench)
{
    QTest::mouseClick(button(bench.window, u"Guided interview"_s), Qt::LeftButton);
    settle();
    auto* dialog = bench.window.findChild<InterviewDialog*>();
    REQUIRE(dialog != nullptr);
    return *dialog;
}

} // namespace

TEST_CASE("the interview asks until every decision is settled")
{
    Workbench bench;
    InterviewDialog& dialog = startFromStartPage(bench);
    CHECK(bench.outcome("architecture").isEmpty());
    int questions = 0;
    while (!dialog.asked().isEmpty() && questions < 60) {
        const FieldId asked = dialog.asked();
        QPushButton* usual = button(dialog, u"Usual"_s);
        if (usual == nullptr) { // the field has no default: the first value it takes
            auto* editor = dialog.findChild<AnswerEditor*>();
            QTest::keyClick(editor->focusTarget(), Qt::Key_Down);
            usual = button(dialog, u"Next"_s);
        }
        REQUIRE(usual != nullptr);
        QTest::mouseClick(usual, Qt::LeftButton);
        ++questions;
        CHECK(dialog.asked() != asked);
    }
    CHECK(says(dialog, u"Every decision is settled"_s));
    CHECK(questions > 3);
    for (const DecisionResult& decision : bench.session.evaluation().decisions)
        CHECK((!decision.isRelevant || decision.outcome.has_value()));
}

TEST_CASE("a question that can't be answered is left open, and going back asks again")
{
    Workbench bench;
    InterviewDialog& dialog = startFromStartPage(bench);
    const FieldId first = dialog.asked();
    QTest::mouseClick(button(dialog, u"Not known"_s), Qt::LeftButton);
    const FieldId second = dialog.asked();
    CHECK(second != first);
    QTest::mouseClick(button(dialog, u"Back"_s), Qt::LeftButton);
    CHECK(dialog.asked() == first);
    QTest::mouseClick(button(dialog, u"Usual"_s), Qt::LeftButton);
    CHECK(dialog.asked() != first);
    const int steps = bench.session.undoStack()->index();
    CHECK(steps >= 2);
    QTest::mouseClick(button(dialog, u"Back"_s), Qt::LeftButton);
    CHECK(dialog.asked() == first);
    const Value* open = bench.session.scenario().requirements.find(first);
    REQUIRE(open != nullptr);
    CHECK(std::holds_alternative<std::monostate>(*open));
}

TEST_CASE("where nothing is open the interview offers to ask all anew, in a what-if")
{
    Workbench bench;
    QTest::mouseClick(button(bench.window, u"New design"_s), Qt::LeftButton);
    settle();
    InterviewDialog& dialog = bench.window.interview().show();
    settle();
    CHECK(dialog.asked().isEmpty());
    QTest::mouseClick(button(dialog, u"Ask all anew"_s), Qt::LeftButton);
    settle();
    CHECK_FALSE(dialog.asked().isEmpty());
    CHECK(bench.session.design().scenarios.size() == 2);
    // An undo beside the dialog takes the scenario away; the dialog follows.
    bench.session.undoStack()->undo();
    settle();
    CHECK(dialog.asked().isEmpty());
}
