#include "tests/support/ui/tab_stops.h"
#include "tests/ui/workshop/workshop_stage.h"
#include "ui/session/settings.h"
#include "ui/shell/palette/menu_entries.h"
#include "ui/shell/theme.h"
#include "ui/workshop/answers/answers_dialog.h"
#include "ui/workshop/entries/record_dialog.h"
#include "ui/workshop/pages/deck_pages_dialog.h"
#include "ui/workshop/replay/replay_dialog.h"
#include "ui/workshop/utility/utility_dialog.h"

#include <QListWidget>
#include <QMenuBar>

#include <algorithm>

using namespace ogive;
using namespace ogive::ui;
using namespace ogive::ui::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A stage whose design has something in every dialog.
struct FullStage : WorkshopStage {
    FullStage()
    {
        ParticipantAnswers anna;
        anna.by = "Anna";
        anna.answers = {{FieldId("team_size"), 3.0, {}}};
        UtilityTree tree;
        QualityScenario scenario;
        scenario.text = "Answers within 2 s";
        tree.attributes = {{"Speed", {{"Answers", {scenario}}}}};
        REQUIRE(session.apply(ChangeWorkshop{SetParticipant{anna}}));
        REQUIRE(
            session.apply(ChangeWorkshop{SetQuestion{{}, WorkshopQuestion{"Who pays?", {}, {}, {}, {}}}}));
        REQUIRE(session.apply(SetUtilityTree{tree, {}}));
    }
    QList<QDialog*> dialogs()
    {
        return {&commands().showPages(), &commands().showAnswers(), &commands().showUtilityTree(),
                &commands().showRecord(), &commands().showReplay()};
    }
};

} // namespace

TEST_CASE("every control of the workshop's dialogs has a name and is reached by Tab")
{
    FullStage stage;
    for (QDialog* dialog : stage.dialogs()) {
        QApplication::setActiveWindow(dialog);
        ui::test::settle();
        const QList<QWidget*> stops = tabStopsOf(*dialog);
        REQUIRE_FALSE(stops.isEmpty());
        stops.front()->setFocus(Qt::TabFocusReason);
        checkStops(stops);
    }
}

TEST_CASE("no dialog of the workshop needs more than the smallest supported window, at any text size")
{
    for (const double scale : {1.0, Settings::maxTextScale}) {
        FullStage stage;
        applyTheme(*qApp, ThemeKind::Light, scale);
        ui::test::settle();
        for (QDialog* dialog : stage.dialogs()) {
            INFO(toStdString(dialog->windowTitle()) << " at " << scale);
            CHECK(dialog->minimumSizeHint().width() <= 1280);
            CHECK(dialog->minimumSizeHint().height() <= 800);
        }
    }
}

TEST_CASE("undo works inside a dialog")
{
    FullStage stage;
    DeckPagesDialog& dialog = stage.commands().showPages();
    QApplication::setActiveWindow(&dialog);
    dialog.list().setFocus();
    dialog.list().setCurrentRow(1);
    pressKey(dialog.list(), Qt::Key_Space);
    REQUIRE_FALSE(stage.workshop().pages.empty());
    pressKey(dialog.list(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(stage.workshop().pages.empty());
}

TEST_CASE("the workshop's commands stand in its menu and in the palette")
{
    WorkshopStage stage;
    QStringList titles;
    for (const PaletteEntry& entry : menuEntries(*stage.window.menuBar()))
        if (entry.place == u"Workshop"_s)
            titles << entry.title;
    CHECK(titles == QStringList{u"Present"_s, u"Present the decision in view"_s, u"Presenter's view"_s,
                                u"Pages of the presentation…"_s, u"Utility tree…"_s, u"Disagreement…"_s,
                                u"Workshop record…"_s, u"Keep a record of this session"_s,
                                u"Replay the design's sessions"_s, u"Open a session's record…"_s});
}

TEST_CASE("dialogs of a design go with it")
{
    FullStage stage;
    stage.dialogs();
    stage.document.close();
    ui::test::settle();
    CHECK(stage.window.findChild<RecordDialog*>() == nullptr);
    CHECK(stage.window.findChild<DeckPagesDialog*>() == nullptr);
    CHECK(stage.window.findChild<ReplayDialog*>() != nullptr); // of any design
}
