#include "core/embedded_files.h"
#include "core/exchange/prices/overlay.h"
#include "tests/support/core/built_in.h"
#include "tests/support/core/price_files.h"

#include <nlohmann/json.hpp>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>

using namespace ogive;
using namespace ogive::test;

namespace {

using Adapter = valijson::adapters::NlohmannJsonAdapter;

bool fits(const nlohmann::json& json)
{
    valijson::Schema schema;
    bool isFound = false;
    for (const EmbeddedFile& file : embeddedFiles())
        if (file.path == "schemas/price-list.schema.json") {
            const auto text = nlohmann::json::parse(file.content);
            valijson::SchemaParser().populateSchema(Adapter(text), schema);
            isFound = true;
        }
    REQUIRE(isFound);
    return valijson::Validator(valijson::Validator::kStrongTypes).validate(schema, Adapter(json), nullptr);
}

nlohmann::json keptFile(const std::string& text)
{
    const auto list = readPriceList(text, "list.json");
    REQUIRE(list);
    return nlohmann::json::parse(priceListFile(builtIn(), *list, "2026-11-25"));
}

} // namespace

TEST_CASE("every list that is kept fits the schema of price lists")
{
    CHECK(fits(keptFile(litellmFile(100))));
    CHECK(fits(keptFile(modelsDevFile(100))));
    CHECK(fits(keptFile(llmPricesFile(100))));
    CHECK(fits(keptFile(genaiPricesFile(100))));
}

TEST_CASE("the schema of price lists refuses what the reader refuses")
{
    auto json = keptFile(modelsDevFile(3));
    SECTION("a price that is a text")
    {
        json["llm_models"][0]["prices"][0]["input_usd_per_mtok"] = "1";
    }
    SECTION("a negative price")
    {
        json["llm_models"][0]["prices"][0]["input_usd_per_mtok"] = -1;
    }
    SECTION("no prices")
    {
        json["llm_models"][0].erase("prices");
    }
    SECTION("an unknown origin")
    {
        json["from"] = "elsewhere";
    }
    CHECK_FALSE(fits(json));
}
