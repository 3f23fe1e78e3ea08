#include "tests/ui/knowledge/knowledge_stage.h"
#include "ui/knowledge/findings/finding_model.h"
#include "ui/knowledge/tables/dmn_page.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFile>
#include <QTreeView>

using namespace ogive;
using namespace ogive::ui;
using namespace ogive::ui::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr const char* twoTables =
    R"(<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" name="M">
<decision id="a" name="First"><decisionTable hitPolicy="FIRST">
<input><inputExpression typeRef="number"><text>age</text></inputExpression></input><output typeRef="string"/>
<rule><inputEntry><text>&lt; 18</text></inputEntry><outputEntry><text>"no"</text></outputEntry></rule>
<rule><inputEntry><text>-</text></inputEntry><outputEntry><text>"yes"</text></outputEntry></rule>
</decisionTable></decision>
<decision id="b" name="Second"><decisionTable>
<input><inputExpression typeRef="number"><text>age</text></inputExpression></input><output typeRef="number"/>
<rule><inputEntry><text>&lt;= 18</text></inputEntry><outputEntry><text>1</text></outputEntry></rule>
<rule><inputEntry><text>&gt;= 18</text></inputEntry><outputEntry><text>2</text></outputEntry></rule>
</decisionTable></decision>
</definitions>)";

struct OpenedTables : KnowledgeStage {
    DmnPage* page = nullptr;

    explicit OpenedTables(const QByteArray& content)
    {
        const QString path = file(QStringLiteral("two.dmn"));
        QFile written(path);
        REQUIRE(written.open(QIODevice::WriteOnly));
        written.write(content);
        written.close();
        knowledge->importFile(path);
        page = qobject_cast<DmnPage*>(knowledge->page(QStringLiteral("tables")));
        REQUIRE(page != nullptr);
        REQUIRE(QTest::qWaitFor([this] { return !page->isReading(); }));
        ui::test::settle();
    }

    QString cell(int row, int column) const
    {
        return page->table()->model()->index(row, column).data().toString();
    }
};

} // namespace

TEST_CASE("a DMN file that is dropped shows its tables and what is wrong with them")
{
    const OpenedTables opened(twoTables);
    const QAbstractItemModelTester tester(opened.page->table()->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(opened.page->decisions()->count() == 2);
    CHECK(opened.cell(0, 1) == u"< 18"_s);
    CHECK(opened.cell(1, 2) == u"\"yes\""_s);
    REQUIRE(opened.page->findings().allGroups().size() == 1);
    CHECK(opened.page->findings().allGroups().front().rule == u"overlap"_s);
}

TEST_CASE("a finding that is selected shows its table and rule")
{
    const OpenedTables opened(twoTables);
    const QAbstractItemModel& model = opened.page->findings();
    opened.page->findingTree()->setCurrentIndex(model.index(0, 0, model.index(0, 0)));
    CHECK(opened.page->decisions()->currentText() == u"Second"_s);
    CHECK(opened.page->table()->currentIndex().row() == 1);
    CHECK(opened.cell(1, 2) == u"2"_s);
}

TEST_CASE("a file that can't be read leaves the page as it was and says why")
{
    const OpenedTables opened("<definitions/>");
    CHECK(opened.page->tables().decisions.empty());
    CHECK(opened.page->messages()->text().contains(u"two.dmn"_s));
}
