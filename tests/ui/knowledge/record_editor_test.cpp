#include "tests/ui/knowledge/knowledge_stage.h"

#include "core/design/edit.h"
#include "ui/text/convert.h"

#include <QAction>
#include <QComboBox>
#include <QPushButton>

using namespace ogive;
using namespace ogive::ui;
using namespace ogive::ui::test;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("a changed record is seen in the catalog at once, marked as yours, and Undo restores it")
{
    const KnowledgeStage stage;
    CatalogPage& page = stage.catalog(u"gpu"_s);
    const QString before = shown(page, u"t4"_s, "tdp_w");
    RecordForm& form = stage.edit(u"gpu"_s, u"t4"_s);
    KnowledgeStage::type(form, "tdp_w", u"75"_s);
    stage.save();
    REQUIRE(stage.files() == QStringList{u"0001-edit-gpus.json"_s});
    stage.catalog(u"gpu"_s);
    REQUIRE(shown(page, u"t4"_s, "tdp_w") == u"75"_s);
    REQUIRE(page.model().rowAt(page.model().positionOf(u"t4"_s)).origin == RecordOrigin::Yours);

    QTest::keyClick(stage.knowledge, Qt::Key_Z, Qt::ControlModifier);
    settle();
    REQUIRE(stage.files().isEmpty());
    REQUIRE(shown(page, u"t4"_s, "tdp_w") == before);
}

TEST_CASE("a changed price is what the session's cost is computed with")
{
    KnowledgeStage stage;
    const auto estimate = [&]() -> const CostEstimate& {
        return stage.session.evaluation().cost.estimates.front();
    };
    const double before = estimate().monthlyUsd.value();
    RecordForm& form = stage.edit(u"llm-model"_s, toQString(estimate().llmModel.value));
    Json prices = form.record().at("prices");
    for (Json& price : prices)
        price["output_usd_per_mtok"] = 4000;
    auto* edit = qobject_cast<QPlainTextEdit*>(form.editor("prices")->focusProxy());
    edit->setPlainText(toQString(prices.dump()));
    stage.save();
    REQUIRE(stage.knowledge->editor()->message().isEmpty());
    REQUIRE(estimate().monthlyUsd.value() > before);
    stage.library().undoStack()->undo();
    REQUIRE(estimate().monthlyUsd.value() == before);
}

TEST_CASE("what a member can't be is said beside it, and nothing is written")
{
    const KnowledgeStage stage;
    RecordForm& form = stage.edit(u"llm-model"_s, u"gpt-6-luna"_s);
    KnowledgeStage::type(form, "as_of", u"last week"_s);
    REQUIRE(form.problemOf("as_of").contains(u"must be a date"_s));
    KnowledgeStage::type(form, "title", {});
    QTest::keyClick(form.editor("title")->focusProxy(), Qt::Key_Delete);
    stage.save();
    REQUIRE(form.problemOf("title").contains(u"must be stated"_s));
    REQUIRE(stage.files().isEmpty());
    REQUIRE(stage.knowledge->editor()->isVisible());
}

TEST_CASE("half a JSON text is told while it is typed, and a condition is told in words")
{
    const KnowledgeStage stage;
    RecordForm& form = stage.edit(u"check"_s, u"start-with-monolith"_s);
    auto* edit = qobject_cast<QPlainTextEdit*>(form.editor("when")->focusProxy());
    edit->setPlainText(u"{\"field\": \"team_size\""_s);
    REQUIRE_FALSE(form.problemOf("when").isEmpty());
    edit->setPlainText(u"{\"field\": \"team_size\", \"op\": \"<\", \"value\": 3}"_s);
    REQUIRE(form.problemOf("when").isEmpty());
    REQUIRE(form.editor("when")->remark() == u"Team size is less than 3 people"_s);
}

TEST_CASE("what the whole knowledge refuses stands beside the member it is about")
{
    const KnowledgeStage stage;
    RecordForm& form = stage.edit(u"check"_s, u"start-with-monolith"_s);
    auto* edit = qobject_cast<QPlainTextEdit*>(form.editor("when")->focusProxy());
    edit->setPlainText(u"{\"field\": \"weather\", \"op\": \"==\", \"value\": true}"_s);
    stage.save();
    REQUIRE(form.problemOf("when").contains(u"there is no field \"weather\""_s));
    REQUIRE(stage.files().isEmpty());
}

TEST_CASE("a new record is added, and an id that is taken is refused")
{
    const KnowledgeStage stage;
    CatalogPage& page = stage.catalog(u"parameter"_s);
    const int before = page.model().total();
    stage.knowledge->actions()->create()->trigger();
    settle();
    RecordForm& form = *stage.knowledge->editor()->form();
    KnowledgeStage::type(form, "id", u"retry_rate"_s);
    KnowledgeStage::type(form, "title", u"Another"_s);
    KnowledgeStage::type(form, "value", u"0.5"_s);
    KnowledgeStage::type(form, "unit", u"fraction"_s);
    KnowledgeStage::type(form, "help", u"For a test"_s);
    KnowledgeStage::type(form, "source", u"a test"_s);
    stage.save();
    REQUIRE(form.problemOf("id").contains(u"is taken"_s));
    KnowledgeStage::type(form, "id", u"another_rate"_s);
    stage.save();
    REQUIRE(stage.files() == QStringList{u"0001-edit-parameters.json"_s});
    REQUIRE(stage.knowledge->record()->id() == u"another_rate"_s);
    stage.catalog(u"parameter"_s);
    REQUIRE(page.model().total() == before + 1);
}

TEST_CASE("edits of one kind share a file, those of another get one of their own")
{
    const KnowledgeStage stage;
    KnowledgeStage::type(stage.edit(u"gpu"_s, u"t4"_s), "tdp_w", u"75"_s);
    stage.save();
    KnowledgeStage::type(stage.edit(u"gpu"_s, u"t4"_s), "memory_gb", u"17"_s);
    stage.save();
    REQUIRE(stage.files() == QStringList{u"0001-edit-gpus.json"_s});
    KnowledgeStage::type(stage.edit(u"parameter"_s, u"retry_rate"_s), "value", u"0.02"_s);
    stage.save();
    REQUIRE(stage.files() == QStringList{u"0001-edit-gpus.json"_s, u"0002-edit-parameters.json"_s});
}

TEST_CASE("an option that the open design chooses can't be deleted, and the reason is told")
{
    KnowledgeStage stage;
    Override choice{OptionId("chromadb"), "known here", "2026-11-22", {"Team"}};
    REQUIRE(stage.session.apply(
        SetOverride{stage.session.currentScenario(), DecisionId("vector_db"), std::move(choice)}));
    stage.knowledge->showRecord(u"option"_s, u"vector_db/chromadb"_s);
    stage.knowledge->actions()->remove()->trigger();
    settle();
    REQUIRE(stage.knowledge->messages()->text().contains(u"is used by the open design"_s));
    REQUIRE(stage.files().isEmpty());
}

TEST_CASE("what other records refer to can't be deleted or renamed")
{
    const KnowledgeStage stage;
    stage.knowledge->showRecord(u"llm-model"_s, u"gpt-6-luna"_s);
    stage.knowledge->actions()->remove()->trigger();
    settle();
    REQUIRE(stage.knowledge->messages()->text().contains(u"still used by"_s));
    RecordForm& form = stage.edit(u"llm-model"_s, u"gpt-6-luna"_s);
    KnowledgeStage::type(form, "id", u"gpt-6-moon"_s);
    stage.save();
    REQUIRE(form.problemOf("id").contains(u"still used by"_s));
    REQUIRE(stage.files().isEmpty());
}

TEST_CASE("a record nobody needs is deleted, and Undo brings it back")
{
    const KnowledgeStage stage;
    CatalogPage& page = stage.catalog(u"gpu"_s);
    page.selectRecord(u"t4"_s);
    stage.knowledge->actions()->remove()->trigger();
    settle();
    REQUIRE(page.model().positionOf(u"t4"_s) == -1);
    REQUIRE(stage.knowledge->messages()->text().contains(u"Undo brings it back"_s));
    stage.library().undoStack()->undo();
    settle();
    REQUIRE(page.model().positionOf(u"t4"_s) >= 0);
}

TEST_CASE("deleting one's own change of a built-in record leaves it as built in")
{
    const KnowledgeStage stage;
    CatalogPage& page = stage.catalog(u"gpu"_s);
    const QString before = shown(page, u"t4"_s, "tdp_w");
    KnowledgeStage::type(stage.edit(u"gpu"_s, u"t4"_s), "tdp_w", u"75"_s);
    stage.save();
    stage.knowledge->actions()->remove()->trigger();
    settle();
    stage.catalog(u"gpu"_s);
    REQUIRE(shown(page, u"t4"_s, "tdp_w") == before);
    REQUIRE(stage.files().isEmpty());
}

TEST_CASE("a form with changes is not left by accident, and Escape gives it up")
{
    const KnowledgeStage stage;
    RecordForm& form = stage.edit(u"gpu"_s, u"t4"_s);
    KnowledgeStage::type(form, "tdp_w", u"75"_s);
    stage.knowledge->showSection(u"parameter"_s);
    REQUIRE(stage.knowledge->editor()->isVisible());
    REQUIRE(stage.knowledge->sections()->current() == u"gpu"_s);
    REQUIRE(stage.knowledge->messages()->text().contains(u"not saved"_s));
    QTest::keyClick(stage.knowledge->editor(), Qt::Key_Escape);
    settle();
    REQUIRE(stage.knowledge->record()->isVisible());
    REQUIRE(stage.files().isEmpty());
}

TEST_CASE("every built-in record survives its form unchanged")
{
    const KnowledgeStage stage;
    for (const RecordKind& kind : recordKinds()) {
        const auto schema = recordSchema(kind.id);
        int count = 0;
        for (const KnowledgeRecord& record : stage.library().records().of(kind.id)) {
            if (++count > 6)
                break;
            const RecordForm form(schema, record.json, stage.session);
            INFO(kind.id << " " << record.id);
            REQUIRE(form.record().dump() == record.json.dump());
            REQUIRE_FALSE(form.isChanged());
        }
    }
}
