#include "tests/ui/shell/open_workbench.h"
#include "ui/scenarios/design_title.h"
#include "ui/text/convert.h"

#include <catch2/catch.hpp>

#include <QClipboard>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QMenu>
#include <QStatusBar>
#include <QTabBar>
#include <QTest>
#include <QTimer>

#include <optional>

using namespace ogive;
using namespace ogive::ui;
using namespace ogive::ui::test;

namespace {

using namespace Qt::Literals::StringLiterals;

/// What a menu offered, and whether each could be chosen.
struct Offer {
    QStringList texts;
    QStringList possible;
};

/// Opens the widget's menu by the menu key, notes what it offers, and chooses an entry or leaves it.
Offer menuOf(QWidget& widget, const QString& chosen = {})
{
    Offer offer;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &timer, [&] {
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        if (menu == nullptr)
            return;
        timer.stop();
        QAction* wanted = nullptr;
        for (QAction* action : menu->actions()) {
            if (action->isSeparator())
                continue;
            const QString text = action->text().remove(u'&');
            offer.texts << text;
            if (action->isEnabled())
                offer.possible << text;
            if (text == chosen)
                wanted = action;
        }
        if (wanted == nullptr) {
            QTest::keyClick(menu, Qt::Key_Escape);
            return;
        }
        menu->setActiveAction(wanted);
        QTest::keyClick(menu, Qt::Key_Return);
    });
    timer.start(5);
    QContextMenuEvent event(QContextMenuEvent::Keyboard, widget.rect().center(),
                            widget.mapToGlobal(widget.rect().center()));
    QApplication::sendEvent(&widget, &event);
    settle();
    REQUIRE_FALSE(offer.texts.isEmpty());
    return offer;
}

} // namespace

TEST_CASE("a decision's card opens, compares, overrides and copies")
{
    OpenWorkbench workbench;
    DecisionCard& card = *workbench.card("vector_db");
    const Offer offer = menuOf(card, u"Compare options"_s);
    REQUIRE(offer.texts == QStringList{u"Open"_s, u"Decision map"_s, u"Compare options"_s, u"Your call…"_s,
                                       u"Withdraw your call"_s, u"Copy outcome"_s});
    REQUIRE_FALSE(offer.possible.contains(u"Withdraw your call"_s));
    REQUIRE(workbench.window.views()->currentIndex() == static_cast<int>(View::Compare));
    REQUIRE(workbench.window.views()->decision() == DecisionId("vector_db"));

    menuOf(card, u"Copy outcome"_s);
    const QString copied = QApplication::clipboard()->text();
    REQUIRE(copied.startsWith(card.content().title + u": "_s + card.content().outcome));

    menuOf(*workbench.card("framework"), u"Your call…"_s);
    REQUIRE(workbench.window.views()->decision() == DecisionId("framework"));
    REQUIRE(qobject_cast<QComboBox*>(QApplication::focusWidget()) != nullptr);
}

TEST_CASE("a call is withdrawn from the card, and undo brings it back")
{
    OpenWorkbench workbench;
    const std::size_t index = *workbench.session.knowledge().decisionIndex(DecisionId("architecture"));
    Override mine;
    mine.option = workbench.session.knowledge().decisions[index].options.back().id;
    mine.rationale = "Because.";
    mine.date = "2026-11-22";
    REQUIRE(workbench.session.apply(
        SetOverride{workbench.session.currentScenario(), DecisionId("architecture"), mine}));
    menuOf(*workbench.card("architecture"), u"Withdraw your call"_s);
    REQUIRE(workbench.session.scenario().overrides.empty());
    workbench.session.undoStack()->undo();
    REQUIRE(workbench.session.scenario().overrides.size() == 1);
}

TEST_CASE("the cost card opens the costs and copies the amount")
{
    OpenWorkbench workbench;
    const auto amount = [&] { return workbench.window.strip()->costCard()->content().outcome; };
    const QString before = amount(); // the forecast may come in between
    menuOf(*workbench.window.strip()->costCard(), u"Copy"_s);
    const QString copied = QApplication::clipboard()->text();
    REQUIRE((copied.contains(before) || copied.contains(amount())));
    menuOf(*workbench.window.strip()->costCard(), u"Open"_s);
    REQUIRE(workbench.window.views()->currentIndex() == static_cast<int>(View::Cost));
}

TEST_CASE("title and status bar have the file's path only once there is a file")
{
    OpenWorkbench workbench;
    auto* title = workbench.window.findChild<DesignTitle*>();
    REQUIRE_FALSE(menuOf(*title).possible.contains(u"Copy path"_s));
    REQUIRE_FALSE(menuOf(*workbench.window.statusBar()).possible.contains(u"Open folder"_s));
    const QString path = workbench.file(u"mine.ogive.json"_s);
    REQUIRE(workbench.document.saveAs(path));
    menuOf(*title, u"Copy path"_s);
    REQUIRE(QApplication::clipboard()->text() == path);
    REQUIRE(menuOf(*workbench.window.statusBar()).possible.contains(u"Open folder"_s));
}
