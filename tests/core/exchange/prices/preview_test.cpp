#include "core/exchange/prices/preview.h"

#include "tests/support/core/built_in.h"
#include "tests/support/core/price_files.h"
#include "tests/support/core/price_lists.h"

using namespace ogive;
using namespace ogive::test;

namespace {

/// A knowledge with one chat and one embedding model.
Knowledge smallKnowledge()
{
    Knowledge knowledge;
    Model chat;
    chat.id = ModelId("nova-x");
    Price& price = chat.prices.emplace_back();
    price.inputUsdPerMtok = 2;
    price.outputUsdPerMtok = 10;
    knowledge.llmModels.push_back(chat);
    Model embedding;
    embedding.id = ModelId("vector-x");
    embedding.prices.emplace_back().inputUsdPerMtok = 0.1;
    knowledge.embeddingModels.push_back(embedding);
    return knowledge;
}

std::string row(const std::string& id, const std::string& members)
{
    return R"({"id": ")" + id + R"(", "vendor": "openai", "name": "X", )" + members + "}";
}

PriceImport previewOf(const std::string& rows)
{
    const PriceList list = read(R"({"updated_at": "2026-11-20", "prices": [)" + rows + "]}", "llm-prices");
    PriceImport result = previewPriceList(smallKnowledge(), list, today);
    CHECK(result.fresh + result.changed + result.unchanged + result.skipped.size() == result.entries);
    return result;
}

} // namespace

TEST_CASE("a preview counts what is new, changed, unchanged and skipped, and names each changed rate")
{
    const PriceImport result =
        previewOf(row("nova-x", R"("input": 3, "output": 10)") + "," + row("vector-x", R"("input": 0.1)") +
                  "," + row("other", R"("input": 1, "output": 2)") + "," + row("broken", R"("input": "1")"));
    CHECK(result.from == "llm-prices");
    CHECK(result.asOf == "2026-11-20");
    CHECK(result.entries == 4);
    CHECK(result.fresh == 1);
    CHECK(result.changed == 1);
    CHECK(result.unchanged == 1);
    CHECK(result.freshModels == std::vector<ModelId>{ModelId("other")});
    REQUIRE(result.changes.size() == 1);
    CHECK(result.changes[0] == RateChange{ModelId("nova-x"), "input_usd_per_mtok", 0, 2.0, 3.0});
    CHECK(result.changes[0].percent() == 50.0);
}

TEST_CASE("several rows of one model count as entries of what becomes of the model")
{
    const std::string old = row("nova-x", R"("input": 9, "output": 9, "to_date": "2026-01-01")");
    const auto now = [](const char* prices) { return row("nova-x", prices); };
    CHECK(previewOf(old + "," + now(R"("input": 2, "output": 10, "from_date": "2026-01-01")")).unchanged ==
          2);
    CHECK(previewOf(old + "," + now(R"("input": 2, "output": 11, "from_date": "2026-01-01")")).changed == 2);
}

TEST_CASE("a model whose prices have all ended or not yet begun is skipped")
{
    const PriceImport result =
        previewOf(row("nova-x", R"("input": 9, "output": 9, "to_date": "2026-01-01")") + "," +
                  row("other", R"("input": 9, "output": 9, "from_date": "2027-01-01")"));
    REQUIRE(result.skipped.size() == 2);
    CHECK(english(result.skipped[0].reason) == "no price that holds on 2026-11-25");
}

TEST_CASE("the built-in prices as a list change nothing")
{
    const PriceImport result = previewPriceList(builtIn(), priceListOf(builtIn()), today);
    CHECK(result.fresh == 0);
    CHECK(result.changed == 0);
    CHECK(result.changes.empty());
    CHECK(result.unchanged + result.skipped.size() == result.entries);
}

TEST_CASE("the counts of a preview add up for real-shaped files of every format")
{
    const std::string text = GENERATE(as<std::string>(), litellmFile(500), modelsDevFile(500),
                                      llmPricesFile(500), genaiPricesFile(500));
    const auto list = readPriceList(text, "list.json");
    REQUIRE(list);
    const PriceImport result = previewPriceList(builtIn(), *list, today);
    CHECK(result.entries == 500);
    CHECK(result.fresh + result.changed + result.unchanged + result.skipped.size() == 500);
    CHECK(result.fresh > 300);
}
