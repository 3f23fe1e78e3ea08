#include "tests/support/ui/workbench.h"
#include "ui/shell/palette/command_palette.h"
#include "ui/shell/view_tabs.h"
#include "ui/text/convert.h"
#include "ui/widgets/number_edit.h"

#include <catch2/catch.hpp>

#include <QComboBox>
#include <QLineEdit>
#include <QTest>

using namespace ogive;
using namespace ogive::ui;
using namespace ogive::ui::test;

namespace {

using namespace Qt::Literals::StringLiterals;

/// Keys go to what has the keyboard, as on a desktop, and nowhere else.
void press(MainWindow& window, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
{
    QWidget* target = QApplication::focusWidget();
    QTest::keyClick(target != nullptr ? target : &window, key, modifiers);
    settle();
}

void type(const QString& text)
{
    REQUIRE(QApplication::focusWidget() != nullptr);
    QTest::keyClicks(QApplication::focusWidget(), text);
    settle();
}

/// Goes on with Tab until the keyboard is where `isThere` says.
template <class Is>
void tabTo(MainWindow& window, Is isThere)
{
    constexpr int longestWay = 80;
    for (int i = 0; i < longestWay; ++i) {
        const QWidget* at = QApplication::focusWidget();
        if (at != nullptr && isThere(*at))
            return;
        press(window, Qt::Key_Tab);
    }
    FAIL("Tab does not lead there");
}

void run(MainWindow& window, const QString& command)
{
    press(window, Qt::Key_K, Qt::ControlModifier);
    REQUIRE(window.findChild<CommandPalette*>() != nullptr);
    type(command);
    press(window, Qt::Key_Return);
}

} // namespace

TEST_CASE("from the start page to a saved design with an override by the keyboard alone")
{
    Workbench workbench;
    MainWindow& window = workbench.window;
    const Starter& starter = workbench.session.knowledge().starters.front();

    tabTo(window,
          [&](const QWidget& at) { return at.accessibleName().startsWith(toQString(starter.title)); });
    press(window, Qt::Key_Return);
    REQUIRE(workbench.document.hasDesign());

    const Field& traffic =
        workbench.session.knowledge()
            .fields[*workbench.session.knowledge().fieldIndex(FieldId("expected_traffic"))];
    run(window, toQString(traffic.title));
    REQUIRE(qobject_cast<NumberEdit*>(QApplication::focusWidget()) != nullptr);
    press(window, Qt::Key_A, Qt::ControlModifier);
    type(u"500000"_s);
    press(window, Qt::Key_Return);
    // The guide: more than 100 000 requests a day are for microservices, unless the latency asks for the
    // edge.
    REQUIRE(std::get<double>(*workbench.session.scenario().requirements.find(FieldId("expected_traffic"))) ==
            500000);

    press(window, Qt::Key_4, Qt::ControlModifier);
    REQUIRE(window.views()->currentIndex() == static_cast<int>(View::Cost));
    press(window, Qt::Key_1, Qt::AltModifier);
    REQUIRE(window.views()->currentIndex() == static_cast<int>(View::Decision));

    press(window, Qt::Key_R, Qt::ControlModifier);
    auto* option = qobject_cast<QComboBox*>(QApplication::focusWidget());
    REQUIRE(option != nullptr);
    const QString recommended = workbench.outcome("architecture");
    press(window, Qt::Key_Down);
    tabTo(window, [](const QWidget& at) { return at.objectName() == u"rationale"_s; });
    type(u"The team runs it already."_s);
    tabTo(window, [](const QWidget& at) { return at.objectName() == u"apply"_s; });
    press(window, Qt::Key_Space);
    REQUIRE(workbench.chosen("architecture") != recommended);

    const QString path = workbench.file(u"mine.ogive.json"_s);
    answerFileDialog(path);
    run(window, u"save as"_s);
    REQUIRE(workbench.document.path() == path);
    REQUIRE_FALSE(workbench.document.isModified());

    window.activateWindow(); // as a window manager does when a dialog goes
    settle();
    press(window, Qt::Key_Q, Qt::ControlModifier);
    REQUIRE_FALSE(window.isVisible());

    REQUIRE(workbench.document.open(path));
    const Override* kept = workbench.session.scenario().overrideOf(DecisionId("architecture"));
    REQUIRE(kept != nullptr);
    REQUIRE(kept->rationale == "The team runs it already.");
}

TEST_CASE("a step is taken back and another scenario is added and left without the mouse")
{
    Workbench workbench;
    MainWindow& window = workbench.window;
    press(window, Qt::Key_N, Qt::ControlModifier);
    REQUIRE(workbench.document.hasDesign());
    run(window, u"add what-if"_s);
    REQUIRE(workbench.session.design().scenarios.size() == 2);
    type(u"Next year"_s);
    press(window, Qt::Key_Return);
    REQUIRE(workbench.session.scenario().name == "Next year");
    press(window, Qt::Key_PageUp, Qt::ControlModifier);
    REQUIRE(workbench.session.currentScenario() == ScenarioId("baseline"));
    press(window, Qt::Key_Z, Qt::ControlModifier);
    press(window, Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(workbench.session.design().scenarios.size() == 1);
}
