#include "tests/ui/knowledge/price_stage.h"
#include "ui/knowledge/findings/finding_model.h"
#include "ui/knowledge/findings/lint_page.h"
#include "ui/widgets/segmented_control.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTreeView>

using namespace ogive;
using namespace ogive::ui;
using namespace ogive::ui::test;
using namespace Qt::Literals::StringLiterals;
using Tester = QAbstractItemModelTester;

namespace {

QList<FindingGroup> twoGroups()
{
    const FindingRow unread{Severity::Warning, u"Team size is read by no rule"_s,
                            u"Framework"_s,    {u"declared with 3 values"_s},
                            {u"Team size"_s},  u"decision"_s,
                            u"framework"_s};
    const FindingRow never{Severity::Info, u"No rule leads to it"_s, u"Framework › Custom"_s, {}, {},
                           u"option"_s,    u"framework/custom"_s};
    return {{u"unread-field"_s, u"Fields that no rule reads"_s, {unread}},
            {u"unreachable-option"_s, u"Options no rule reaches"_s, {never}}};
}

} // namespace

TEST_CASE("findings stand under their rules")
{
    FindingModel model;
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    model.setGroups(twoGroups());
    REQUIRE(linesOf(model) == QStringList{u"Fields that no rule reads (1) |  | "_s,
                                          u"Team size is read by no rule | warning | Framework"_s,
                                          u"Options no rule reaches (1) |  | "_s,
                                          u"No rule leads to it | note | Framework › Custom"_s});
}

TEST_CASE("findings are filtered by severity and by every word of a text")
{
    REQUIRE(filtered(twoGroups(), Severity::Info, {}).size() == 1);
    REQUIRE(filtered(twoGroups(), std::nullopt, u"team RULE"_s).size() == 1);
    REQUIRE(filtered(twoGroups(), std::nullopt, u"declared"_s).front().rule == u"unread-field"_s);
    REQUIRE(filtered(twoGroups(), Severity::Error, {}).isEmpty());
    REQUIRE(countOf(twoGroups(), Severity::Warning) == 1);
}

TEST_CASE("findings are written as text and as Markdown")
{
    REQUIRE(plainTextOf(twoGroups()) ==
            u"Fields that no rule reads\n  warning, Framework: Team size is read by no rule\n"
            "    declared with 3 values\n"
            "Options no rule reaches\n  note, Framework › Custom: No rule leads to it\n"_s);
    REQUIRE(markdownOf(twoGroups()) ==
            u"## Fields that no rule reads\n\n- **warning**, Framework: Team size is read by no rule\n"
            "  - declared with 3 values\n"
            "\n## Options no rule reaches\n\n- **note**, Framework › Custom: No rule leads to it\n"_s);
}

TEST_CASE("the page lists what lint finds in the knowledge and jumps to the record")
{
    PriceStage stage;
    LintPage page(stage.session, stage.library, stage.settings);
    page.resize(1000, 700);
    page.show();
    REQUIRE(comesTrue([&] { return !page.isLooking(); }));
    LintSettings settings{"2026-11-22", {}};
    const auto findings = lint(stage.session.knowledge(), settings);
    const auto groups = findingGroups(stage.session.knowledge(), findings);
    REQUIRE(page.model().allGroups() == groups);
    REQUIRE_FALSE(groups.isEmpty());

    auto* tree = page.findChild<QTreeView*>();
    QSignalSpy jumps(&page, &LintPage::recordRequested);
    tree->setCurrentIndex(page.model().index(0, 0, page.model().index(0, 0)));
    QTest::keyClick(tree, Qt::Key_Return);
    REQUIRE(jumps.size() == 1);
    REQUIRE(jumps.front().at(0).toString() == groups.front().rows.front().kind);
    REQUIRE(jumps.front().at(1).toString() == groups.front().rows.front().id);

    auto* search = page.findChild<QLineEdit*>();
    search->setText(groups.last().rows.last().message);
    REQUIRE(page.model().allGroups().last().rule == groups.last().rule);
    search->setText(u"no finding has these words"_s);
    REQUIRE(page.model().rowCount() == 0);
}

TEST_CASE("an id that two decisions share is looked up with its decision")
{
    const Knowledge& knowledge = ogive::test::builtIn();
    const Decision& decision = knowledge.decisions.front();
    const Option& option = decision.options.front();
    const std::string rule(lintRules().front().id);
    LintFinding finding;
    finding.rule = rule;
    finding.place = {"option", option.id.value, decision.id, {}};
    const auto groups = findingGroups(knowledge, {finding});
    REQUIRE(groups.front().rows.front().id == toQString(decision.id.value + "/" + option.id.value));
    REQUIRE(groups.front().rows.front().place ==
            u"%1 › %2"_s.arg(toQString(decision.title), toQString(option.title)));
}
