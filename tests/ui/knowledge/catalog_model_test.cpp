#include "core/knowledge/load.h"
#include "core/knowledge/reading/knowledge_files.h"
#include "ui/knowledge/catalog/catalog_model.h"

#include <catch2/catch.hpp>

#include <QAbstractItemModelTester>

using namespace ogive;
using namespace ogive::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

const Knowledge& builtIn()
{
    static const Knowledge knowledge = loadBuiltinKnowledge().value();
    return knowledge;
}

KnowledgeRecord model(const std::string& id, Json members, std::size_t layer = 0)
{
    members["id"] = id;
    return {id, {}, std::move(members), "file.json", "/models/0", layer};
}

struct Given {
    CatalogModel catalog;
    QAbstractItemModelTester tester{&catalog, QAbstractItemModelTester::FailureReportingMode::Fatal};

    explicit Given(const std::vector<KnowledgeRecord>& records, int ageLimit = 0)
    {
        const CatalogSpec& spec = *catalogSpec(u"llm-model"_s);
        catalog.setRows(spec, catalogRows(spec, records, {builtIn(), u"2026-11-22"_s, ageLimit}));
    }

    int column(const char* member) const
    {
        const auto& columns = catalog.spec().columns;
        return static_cast<int>(std::ranges::find(columns, member, &CatalogColumn::member) - columns.begin());
    }
    QString text(int row, const char* member) const
    {
        return catalog.index(row, column(member)).data().toString();
    }
    QStringList ids() const
    {
        QStringList found;
        for (int row = 0; row < catalog.rowCount(); ++row)
            found.append(catalog.rowAt(row).id);
        return found;
    }
};

std::vector<KnowledgeRecord> threeModels()
{
    return {
        model("small",
              {{"title", "Small"}, {"context_tokens", 9000}, {"status", "current"}, {"as_of", "2026-11-01"}}),
        model("large",
              {{"title", "Large"}, {"context_tokens", 120000}, {"status", "legacy"}, {"as_of", "2026-11"}}),
        model("dark", {{"title", "Dark"}, {"context_tokens", nullptr}, {"status", "current"}})};
}

} // namespace

TEST_CASE("what a record does not state is shown as not known, never as zero")
{
    const Given given(threeModels());
    REQUIRE(given.text(2, "context_tokens") == u"not known"_s);
    REQUIRE(given.text(2, "input_usd_per_mtok") == u"not known"_s);
    REQUIRE(given.text(2, "as_of") == u"not known"_s);
    REQUIRE_FALSE(
        given.catalog.index(2, given.column("context_tokens")).data(CatalogModel::KnownRole).toBool());
}

TEST_CASE("numbers are sorted as numbers, and what is not known comes last both ways")
{
    Given given(threeModels());
    given.catalog.sort(given.column("context_tokens"), Qt::AscendingOrder);
    REQUIRE(given.ids() == QStringList{u"small"_s, u"large"_s, u"dark"_s});
    given.catalog.sort(given.column("context_tokens"), Qt::DescendingOrder);
    REQUIRE(given.ids() == QStringList{u"large"_s, u"small"_s, u"dark"_s});
    given.catalog.sort(-1, Qt::AscendingOrder);
    REQUIRE(given.ids() == QStringList{u"small"_s, u"large"_s, u"dark"_s});
}

TEST_CASE("every word of the filter must stand in some column, and a choice in its own")
{
    Given given(threeModels());
    given.catalog.setFilter({u"LARGE legacy"_s, {}, false});
    REQUIRE(given.ids() == QStringList{u"large"_s});
    given.catalog.setFilter({u"large current"_s, {}, false});
    REQUIRE(given.ids().isEmpty());
    given.catalog.setFilter({{}, {{given.column("status"), u"current"_s}}, false});
    REQUIRE(given.ids() == QStringList{u"small"_s, u"dark"_s});
}

TEST_CASE("the price in force on the date is the one shown")
{
    const Given given(
        {model("m", {{"prices", Json::array({{{"valid_to", "2026-11-22"}, {"input_usd_per_mtok", 4}},
                                             {{"valid_from", "2026-11-22"}, {"input_usd_per_mtok", 5}}})}})});
    REQUIRE(given.text(0, "input_usd_per_mtok") == u"$5.00"_s);
}

TEST_CASE("prices older than 180 days are old, records after a year, and a setting goes before both")
{
    const auto priced = [](const char* date) {
        return model("m", {{"as_of", "2026-11-01"},
                           {"prices", Json::array({{{"input_usd_per_mtok", 1}, {"as_of", date}}})}});
    };
    REQUIRE(Given({priced("2026-05-26")}).catalog.oldCount() == 0); // 180 days
    REQUIRE(Given({priced("2026-05-25")}).catalog.oldCount() == 1); // 181 days
    REQUIRE(Given({priced("2026-05")}).catalog.oldCount() == 0);    // as late as 2026-05-31
    REQUIRE(Given({priced("2026-05-25")}, 200).catalog.oldCount() == 0);
    REQUIRE(Given({model("m", {{"as_of", "2025-11-21"}})}).catalog.oldCount() == 1); // 366 days
    REQUIRE(Given({model("m", {{"as_of", "2025-11-22"}})}).catalog.oldCount() == 0); // 365 days
}

TEST_CASE("prices that no longer hold and models that are retired do not count as old")
{
    const Json past = {{"valid_to", "2026-10-01"}, {"input_usd_per_mtok", 2}, {"as_of", "2024-01-01"}};
    const Json now = {{"valid_from", "2026-10-01"}, {"input_usd_per_mtok", 1}, {"as_of", "2026-10-01"}};
    REQUIRE(Given({model("m", {{"prices", Json::array({past, now})}})}).catalog.oldCount() == 0);
    REQUIRE(Given({model("m", {{"status", "retired"}, {"as_of", "2020"}})}).catalog.oldCount() == 0);
}

TEST_CASE("an old record is told by a word, and only-old shows no other")
{
    auto records = threeModels();
    records.push_back(model("ancient", {{"title", "Ancient"}, {"as_of", "2023"}}));
    Given given(records);
    const QModelIndex date = given.catalog.index(3, given.column("as_of"));
    REQUIRE(date.data(CatalogModel::OldRole).toBool());
    REQUIRE(date.data(Qt::AccessibleTextRole).toString() == u"2023, old"_s);
    given.catalog.setFilter({{}, {}, true});
    REQUIRE(given.ids() == QStringList{u"ancient"_s});
}

TEST_CASE("a record of the user's own is told by a word")
{
    const Given given({model("mine", {{"title", "Mine"}}, 1)});
    REQUIRE(given.catalog.index(0, 0).data(CatalogModel::OriginRole).toString() == u"yours"_s);
    REQUIRE(given.catalog.index(0, 0).data(Qt::AccessibleTextRole).toString() == u"Mine, yours"_s);
}

TEST_CASE("the tool tip says source and date")
{
    const Given given({model("m", {{"source", "example.org"}, {"as_of", "2026-11-01"}})});
    const QString tip = given.catalog.index(0, 1).data(Qt::ToolTipRole).toString();
    REQUIRE(tip.contains(u"Source: example.org"_s));
    REQUIRE(tip.contains(u"As of: 2026-11-01"_s));
}

TEST_CASE("the built-in catalogs fill their columns and survive the model tester")
{
    const auto records = KnowledgeRecords::load(builtinFiles()).value();
    for (const CatalogSpec& spec : catalogSpecs()) {
        CatalogModel catalog;
        const QAbstractItemModelTester tester(&catalog,
                                              QAbstractItemModelTester::FailureReportingMode::Fatal);
        const auto& all = records.of(spec.kind.toStdString());
        catalog.setRows(spec, catalogRows(spec, all, {builtIn(), u"2026-11-22"_s, 0}));
        INFO(spec.kind.toStdString());
        REQUIRE(catalog.rowCount() == static_cast<int>(all.size()));
        for (int column = 0; column < catalog.columnCount(); ++column) {
            INFO(spec.columns[column].member);
            bool isKnownSomewhere = false;
            for (int row = 0; row < catalog.rowCount(); ++row)
                isKnownSomewhere |= catalog.index(row, column).data(CatalogModel::KnownRole).toBool();
            REQUIRE(isKnownSomewhere);
        }
    }
}

TEST_CASE("four thousand models are filtered")
{
    std::vector<KnowledgeRecord> records;
    for (int i = 0; i < 4000; ++i)
        records.push_back(
            model("model-" + std::to_string(i),
                  {{"title", "Model " + std::to_string(i)}, {"context_tokens", i}, {"status", "current"}}));
    Given given(records);
    given.catalog.setFilter({u"model 39"_s, {}, false});
    REQUIRE(given.catalog.rowCount() == 179); // the numbers below 4000 with 39 in them
}
