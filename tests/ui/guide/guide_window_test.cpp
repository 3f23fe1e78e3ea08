#include "ui/guide/guide_window.h"

#include "tests/support/ui/workbench.h"
#include "ui/inspector/inspector.h"
#include "ui/shell/help/help_commands.h"
#include "ui/shell/theme.h"
#include "ui/text/convert.h"

#include <catch2/catch.hpp>

#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>
#include <QTextBrowser>

using namespace ogive;
using namespace ogive::ui;
using namespace ogive::ui::test;

namespace {

using namespace Qt::Literals::StringLiterals;

/// The workbench with the guide open, as F1 opens it.
struct GuideStage : Workbench {
    GuideWindow* guide = nullptr;

    GuideStage()
    {
        document.startBlank();
        ui::test::settle();
        QTest::keyClick(&window, Qt::Key_F1);
        ui::test::settle();
        guide = window.help().guide();
        REQUIRE(guide != nullptr);
    }

    QString page() const { return guide->findChild<QTextBrowser*>()->toPlainText(); }
    void search(const QString& words) const
    {
        auto* line = guide->findChild<QLineEdit*>();
        line->setFocus();
        line->selectAll();
        QTest::keyClick(line, Qt::Key_Delete);
        QTest::keyClicks(line, words);
        ui::test::settle();
    }
};

} // namespace

TEST_CASE("F1 opens the guide at the decision in view")
{
    GuideStage stage;
    CHECK(stage.guide->isVisible());
    CHECK(stage.guide->chapter() == toQString(stage.session.knowledge().decisions.front().id.value));
}

TEST_CASE("a chapter holds the question, every option with its points, and each rule set in words")
{
    GuideStage stage;
    const Knowledge& knowledge = stage.session.knowledge();
    for (std::size_t i = 0; i < knowledge.decisions.size(); ++i) {
        const Decision& decision = knowledge.decisions[i];
        stage.guide->showDecision(decision.id);
        const QString page = stage.page();
        INFO(decision.id.value);
        CHECK(page.contains(toQString(decision.question)));
        for (const Option& option : decision.options) {
            INFO(option.id.value);
            CHECK(page.contains(toQString(option.title)));
            for (const AttributeValue& value : option.attributes)
                if (const auto* list = std::get_if<std::vector<std::string>>(&value))
                    for (const std::string& item : *list)
                        CHECK(page.contains(toQString(item)));
        }
        for (const RuleSet& rules : knowledge.ruleSets)
            if (!rules.trees[i].isEmpty()) {
                CHECK(page.contains(toQString(rules.title)));
                CHECK(page.contains(toQString(rules.trees[i].nodes.front().question)));
            }
    }
}

TEST_CASE("a search leaves the chapters that hold all its words and marks them")
{
    GuideStage stage;
    const qsizetype all = stage.guide->foundChapters().size();
    stage.search(u"CrewAI"_s);
    const QStringList found = stage.guide->foundChapters();
    CHECK(found.contains(u"framework"_s));
    CHECK(found.size() < all);
    CHECK(stage.page().contains(u"CrewAI"_s));
    CHECK_FALSE(stage.guide->findChild<QTextBrowser*>()->extraSelections().isEmpty());
    stage.search(u"crewai  redis"_s);
    CHECK(stage.guide->foundChapters().size() <= found.size());
}

TEST_CASE("a search without a result says so and what to do")
{
    GuideStage stage;
    stage.search(u"zzzzqq"_s);
    CHECK(stage.guide->foundChapters().isEmpty());
    CHECK(stage.page().isEmpty());
    bool isSaid = false;
    for (const auto* label : stage.guide->findChildren<QLabel*>())
        isSaid = isSaid || (label->isVisible() && label->text().contains(u"No chapter holds these words"_s));
    CHECK(isSaid);
    stage.search(QString());
    CHECK_FALSE(stage.page().isEmpty());
}

TEST_CASE("arrows in the search line walk the chapters, and Escape closes the guide")
{
    GuideStage stage;
    auto* line = stage.guide->findChild<QLineEdit*>();
    const QString first = stage.guide->chapter();
    line->setFocus();
    QTest::keyClick(line, Qt::Key_Down);
    CHECK(stage.guide->chapter() != first);
    QTest::keyClick(line, Qt::Key_Up);
    CHECK(stage.guide->chapter() == first);
    stage.guide->activateWindow();
    settle();
    QTest::keyClick(stage.guide, Qt::Key_Escape);
    CHECK_FALSE(stage.guide->isVisible());
}

TEST_CASE("the inspector leads to the guide's chapter of its decision")
{
    GuideStage stage;
    stage.guide->close();
    stage.window.showDecision(DecisionId("embedding_model"));
    for (auto* button : stage.window.inspector()->findChildren<QPushButton*>())
        if (button->text().remove(u'&') == u"In the guide"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    CHECK(stage.guide->isVisible());
    CHECK(stage.guide->chapter() == u"embedding_model"_s);
}

TEST_CASE("the guide follows the theme")
{
    GuideStage stage;
    applyTheme(*qApp, ThemeKind::Dark);
    settle();
    CHECK(stage.guide->findChild<QTextBrowser*>()->toHtml().contains(themeFor(ThemeKind::Dark).muted.name()));
    applyTheme(*qApp, ThemeKind::Light);
    settle();
    CHECK_FALSE(
        stage.guide->findChild<QTextBrowser*>()->toHtml().contains(themeFor(ThemeKind::Dark).muted.name()));
}
