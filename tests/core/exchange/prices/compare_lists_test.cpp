#include "core/exchange/prices/compare_lists.h"

#include "tests/support/core/price_lists.h"

using namespace ogive;
using namespace ogive::test;

namespace {

PriceList openAiList(const std::string& models)
{
    return read(R"({"openai": {"models": {)" + models + "}}}", "models.dev");
}

PriceList rows(const std::string& prices)
{
    return read(R"({"updated_at": "2026-08-05", "prices": [)" + prices + "]}", "llm-prices");
}

} // namespace

TEST_CASE("two lists are compared by the models that both have and the rates that both state")
{
    const PriceList first = openAiList(R"("same": {"cost": {"input": 1, "output": 2, "cache_read": 0.1}},
        "o3": {"cost": {"input": 2, "output": 8}}, "first": {"cost": {"input": 1, "output": 2}})");
    const PriceList second =
        rows(R"({"id": "o3", "vendor": "openai", "name": "o3", "input": 10, "output": 40},
        {"id": "same", "vendor": "openai", "name": "S", "input": 1, "output": 2},
        {"id": "second", "vendor": "openai", "name": "T", "input": 1, "output": 2},
        {"id": "ended", "vendor": "openai", "name": "E", "input": 1, "output": 2, "to_date": "2026-01-01"})");
    const ListComparison comparison = compareLists(first, second, today);
    CHECK(comparison.sameModels == 1);
    CHECK(comparison.differentModels == 1);
    CHECK(comparison.onlyFirst == std::vector<ModelId>{ModelId("first")});
    CHECK(comparison.onlySecond == std::vector<ModelId>{ModelId("second")});
    REQUIRE(comparison.differences.size() == 2);
    CHECK(comparison.differences[0] == RateChange{ModelId("o3"), "input_usd_per_mtok", 0, 2.0, 10.0});
    CHECK(comparison.differences[1] == RateChange{ModelId("o3"), "output_usd_per_mtok", 0, 8.0, 40.0});
}

TEST_CASE("a list is as old as it says, else as its import, else as its newest price")
{
    PriceList list = rows(R"({"id": "o3", "vendor": "openai", "name": "o3", "input": 10, "output": 40})");
    CHECK(newestDate(list) == "2026-08-05");
    list.asOf.clear();
    CHECK(newestDate(list).empty());
    list.models[0].model.prices[0].asOf = "2026-07";
    CHECK(newestDate(list) == "2026-07");
    list.importedOn = "2026-11-01";
    CHECK(newestDate(list) == "2026-11-01");
}
