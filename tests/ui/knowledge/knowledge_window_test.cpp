#include "tests/ui/knowledge/knowledge_stage.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QMenu>
#include <QToolButton>
#include <QTreeWidget>

using namespace ogive;
using namespace ogive::ui;
using namespace ogive::ui::test;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("the Knowledge window opens by its keys, with a section for every kind of record")
{
    OpenWorkbench bench;
    QTest::keyClick(&bench.window, Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    settle();
    const KnowledgeWindow* knowledge = bench.window.knowledge().knowledgeWindow();
    REQUIRE(knowledge != nullptr);
    REQUIRE(knowledge->isVisible());
    for (const RecordKind& kind : recordKinds()) {
        INFO(kind.id);
        const CatalogSpec* spec = catalogSpec(QString::fromLatin1(kind.id.data()));
        REQUIRE(spec != nullptr);
        REQUIRE(knowledge->sections()->findItems(spec->title, Qt::MatchExactly).size() == 1);
    }
}

TEST_CASE("typing into the search leaves the records that fit, and says how many")
{
    const KnowledgeStage stage;
    CatalogPage& page = stage.catalog(u"gpu"_s);
    const int all = page.model().rowCount();
    QTest::keyClicks(named<QLineEdit>(page, u"Find in GPUs"_s), u"NVIDIA T4"_s);
    settle();
    REQUIRE(page.model().rowCount() < all);
    REQUIRE(page.model().positionOf(u"t4"_s) >= 0);
    bool isCounted = false;
    for (const QLabel* label : page.findChildren<QLabel*>())
        isCounted |= label->text().startsWith(u"%1 of %2 records"_s.arg(page.model().rowCount()).arg(all));
    REQUIRE(isCounted);
}

TEST_CASE("a choice filters by its column, and any takes it back")
{
    const KnowledgeStage stage;
    CatalogPage& page = stage.catalog(u"llm-model"_s);
    const int all = page.model().rowCount();
    auto* status = named<QComboBox>(page, u"Status"_s);
    status->setFocus();
    QTest::keyClick(status, Qt::Key_Down);
    settle();
    REQUIRE(page.model().rowCount() < all);
    REQUIRE(page.model().index(0, columnOf(page.model(), "status")).data().toString() == u"current"_s);
    QTest::keyClick(status, Qt::Key_Home);
    settle();
    REQUIRE(page.model().rowCount() == all);
}

TEST_CASE("a click on a column's head sorts by it")
{
    const KnowledgeStage stage;
    CatalogPage& page = stage.catalog(u"gpu"_s);
    QHeaderView* head = page.table()->horizontalHeader();
    const int column = columnOf(page.model(), "memory_gb");
    const QPoint middle(head->sectionViewportPosition(column) + head->sectionSize(column) / 2,
                        head->height() / 2);
    QTest::mouseClick(head->viewport(), Qt::LeftButton, {}, middle);
    settle();
    const auto memory = [&](int row) { return page.model().rowAt(row).cells[column].number; };
    for (int row = 1; row < page.model().rowCount(); ++row)
        REQUIRE(memory(row - 1) <= memory(row));
}

TEST_CASE("Enter on a record opens its page, and back leads to the table with the record selected")
{
    const KnowledgeStage stage;
    CatalogPage& page = stage.catalog(u"gpu"_s);
    page.selectRecord(u"t4"_s);
    QTest::keyClick(page.table(), Qt::Key_Return);
    settle();
    REQUIRE(stage.knowledge->record()->isVisible());
    REQUIRE(stage.knowledge->record()->id() == u"t4"_s);
    stage.knowledge->actions()->back()->trigger();
    settle();
    REQUIRE(page.isVisible());
    REQUIRE(page.selectedRecord() == u"t4"_s);
}

TEST_CASE("a record's page says its facts in words, with links to its sources")
{
    const KnowledgeStage stage;
    stage.knowledge->showRecord(u"option"_s, u"vector_db/pinecone"_s);
    settle();
    QString text;
    for (const QLabel* label : stage.knowledge->record()->findChildren<QLabel*>())
        text += label->text() + u'\n';
    REQUIRE(text.contains(u"Serverless option"_s));
    REQUIRE(text.contains(u"The Python package is now named pinecone."_s));
    REQUIRE(text.contains(u"<a href=\"https://github.com/pinecone-io/python-sdk/releases/tag/v5.1.0\">"_s));
    REQUIRE_FALSE(text.contains(u"short_title"_s));
}

TEST_CASE("a record's page leads to what uses it")
{
    const KnowledgeStage stage;
    stage.knowledge->showRecord(u"llm-model"_s, u"gpt-6-luna"_s);
    settle();
    for (QLabel* label : stage.knowledge->record()->findChildren<QLabel*>())
        if (label->text().contains(u">OpenAI</a>"_s))
            emit label->linkActivated(u"#"_s);
    settle();
    REQUIRE(stage.knowledge->record()->kind() == u"option"_s);
    REQUIRE(stage.knowledge->record()->id() == u"llm_provider/openai"_s);
}

TEST_CASE("a condition stands on a record's page in words")
{
    const KnowledgeStage stage;
    stage.knowledge->showRecord(u"check"_s, u"start-with-monolith"_s);
    settle();
    QString text;
    for (const QLabel* label : stage.knowledge->record()->findChildren<QLabel*>())
        text += label->text();
    REQUIRE(text.contains(u"Architecture is Microservices and ("_s));
    REQUIRE(text.contains(u"Team size is less than 5 people"_s));
}

TEST_CASE("every record of every kind has a page")
{
    const KnowledgeStage stage;
    for (const RecordKind& kind : recordKinds())
        for (const KnowledgeRecord& record : stage.library().records().of(kind.id)) {
            INFO(kind.id << " " << record.id);
            REQUIRE(
                stage.knowledge->record()->showRecord(QString::fromLatin1(kind.id.data()), recordId(record)));
        }
}

TEST_CASE("the rule sets show a decision's tree as an outline with conditions in words")
{
    const KnowledgeStage stage;
    stage.knowledge->showRecord(u"rules"_s, u"guide/vector_db"_s);
    settle();
    const auto* outline = stage.knowledge->page(u"rules"_s)->findChild<QTreeWidget*>();
    REQUIRE(outline->topLevelItemCount() == 1);
    const QTreeWidgetItem* first = outline->topLevelItem(0);
    REQUIRE(first->childCount() == 2);
    REQUIRE(first->child(0)->text(0).startsWith(u"Yes"_s));
    REQUIRE(first->text(1).contains(u"Budget level is"_s));
}

TEST_CASE("columns are chosen in a menu")
{
    const KnowledgeStage stage;
    CatalogPage& page = stage.catalog(u"llm-model"_s);
    const int column = columnOf(page.model(), "license");
    REQUIRE(page.table()->isColumnHidden(column));
    auto* button = page.findChild<QToolButton*>();
    emit button->menu()->aboutToShow();
    for (QAction* action : button->menu()->actions())
        if (action->text() == u"Licence"_s)
            action->trigger();
    REQUIRE_FALSE(page.table()->isColumnHidden(column));
}
