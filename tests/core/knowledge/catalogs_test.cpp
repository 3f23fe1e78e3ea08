#include "core/embedded_files.h"
#include "core/knowledge/load.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>
#include <string>
#include <string_view>

using namespace ogive;

namespace {

const Knowledge& builtin()
{
    static const auto loaded = loadBuiltinKnowledge();
    if (!loaded)
        FAIL(describe(loaded.error()));
    return *loaded;
}

template <class Records>
const auto& find(const Records& records, std::string_view id)
{
    const auto found = std::find_if(records.begin(), records.end(),
                                    [&](const auto& record) { return std::string_view(record.id) == id; });
    if (found == records.end())
        FAIL("there is no " << id);
    return *found;
}

const Model& llm(const std::string& id)
{
    const Model* model = builtin().llmModel(ModelId(id));
    if (!model)
        FAIL("there is no " << id);
    return *model;
}

template <class Record>
void checkSource(const std::string& id, const Record& record)
{
    INFO(id);
    CHECK_FALSE(record.source.empty());
    CHECK_FALSE(record.asOf.empty());
}

/// Calls `visit(path, record)` for every record of every built-in file.
template <class Visit>
void forEachRecord(const Visit& visit)
{
    for (const EmbeddedFile& file : embeddedFiles()) {
        if (!file.path.starts_with("knowledge/"))
            continue;
        const auto json = nlohmann::json::parse(file.content);
        for (const auto& [list, records] : json.items())
            if (records.is_array() && list != "groups")
                for (const auto& record : records)
                    visit(std::string(file.path), record);
    }
}

} // namespace

TEST_CASE("the catalogs hold what the fact tables hold")
{
    CHECK(builtin().llmModels.size() == 98);
    CHECK(builtin().embeddingModels.size() == 27);
    CHECK(builtin().vectorDatabases.size() == 15);
    CHECK(builtin().servingEngines.size() == 14);
    CHECK(builtin().gpus.size() == 16);
    CHECK(builtin().cloudUnits.size() == 37);
    CHECK(builtin().patterns.size() == 20);
    CHECK(builtin().controls.size() == 24);
    CHECK(builtin().qualities.size() == 9);
    CHECK(builtin().phases.size() == 5);
    CHECK(builtin().tasks.size() == 56);
    CHECK(builtin().starters.size() == 10);
    std::size_t gpuPrices = 0;
    for (const Gpu& gpu : builtin().gpus)
        gpuPrices += gpu.prices.size();
    CHECK(gpuPrices == 31);
}

TEST_CASE("no record of the built-in knowledge lacks a source, and only undated sources lack a date")
{
    int checked = 0;
    std::set<std::string> undated;
    forEachRecord([&](const std::string& path, const nlohmann::json& record) {
        const auto id = record.value("id", std::string());
        INFO(path << " " << id);
        CHECK(record.contains("source"));
        CHECK(record.value("source", std::string()) != "");
        REQUIRE(record.contains("as_of"));
        if (record["as_of"].is_null())
            undated.insert(id);
        ++checked;
    });
    CHECK(checked > 500);
    CHECK(undated == std::set<std::string>{"aws-m8g-xlarge", "nebius-cpu-d3-gb", "nebius-cpu-d3-vcpu"});
}

TEST_CASE("facts of options and prices of models say where they are from and how old they are")
{
    for (const Decision& decision : builtin().decisions)
        for (const Option& option : decision.options)
            for (const Fact& fact : option.facts)
                checkSource(option.id.value, fact);
    for (const Model& model : builtin().llmModels)
        for (const Price& price : model.prices)
            checkSource(model.id.value, price);
    for (const Model& model : builtin().embeddingModels)
        for (const Price& price : model.prices)
            checkSource(model.id.value, price);
    for (const VectorDatabase& database : builtin().vectorDatabases)
        if (database.managedPrice)
            checkSource(database.id, *database.managedPrice);
}

TEST_CASE("spot values of the catalogs are those of the fact tables")
{
    const Gpu& a100 = find(builtin().gpus, "a100-40");
    CHECK(a100.memoryGb == 40);
    CHECK(a100.memoryBandwidthGbPerS == 1555);
    CHECK_FALSE(a100.fp8Tflops);
    REQUIRE(a100.prices.size() == 1);
    CHECK(a100.prices[0].usdPerGpuHour == 2.74471);
    CHECK(a100.prices[0].gpusPerInstance == 8);

    CHECK(find(builtin().cloudUnits, "aws-lambda-gbs").usd == 1.66667e-05);

    const VectorDatabase& pinecone = find(builtin().vectorDatabases, "pinecone");
    CHECK(pinecone.selfHost == false);
    CHECK(pinecone.maxDimensions == 20000);
    REQUIRE(pinecone.managedPrice);
    CHECK(pinecone.managedPrice->storageUsdPerGbMonth == 0.33);
    CHECK(pinecone.managedPrice->minUsdPerMonth == 50);
    CHECK_FALSE(find(builtin().vectorDatabases, "lancedb").managedPrice);
    CHECK_FALSE(find(builtin().vectorDatabases, "mongodb-atlas").selfHost);

    const ServingEngine& ollama = find(builtin().servingEngines, "ollama");
    CHECK(ollama.layer == "engine");
    CHECK(ollama.features.at("speculative_decoding") == false);
    CHECK(find(builtin().servingEngines, "kserve").layer == "orchestration");

    const CostPattern& quantization = find(builtin().patterns, "vector-quantization");
    REQUIRE(quantization.effects.size() == 1);
    CHECK(quantization.effects[0].low == 0.5);
    CHECK(quantization.effects[0].typical == 0.75);
    CHECK(quantization.effects[0].high == 0.969);

    const Control& approval = find(builtin().controls, "sc-17");
    CHECK(approval.lowDays == 2);
    CHECK(approval.typicalDays == 5);
    CHECK(approval.highDays == 10);
}

TEST_CASE("prices carry their conditions")
{
    const Model& sol = llm("gpt-5.6-sol");
    REQUIRE(sol.prices.size() == 2);
    CHECK(sol.prices[0].validTo == "2026-11-22");
    CHECK(sol.prices[1].validFrom == "2026-11-22");
    REQUIRE(sol.prices[1].tiers.size() == 1);
    CHECK(sol.prices[1].tiers[0].minPromptTokens == 272001);
    CHECK(sol.prices[1].tiers[0].outputUsdPerMtok == 45);

    const Model& flash = llm("deepseek-v4-flash");
    REQUIRE(flash.prices.size() == 2);
    CHECK(flash.prices[1].schedule == "off-peak");
    CHECK(flash.prices[1].inputUsdPerMtok == 0.15);
}

TEST_CASE("the guide's dated models stay beside their successors")
{
    CHECK(llm("gpt-4").retiresOn == "2026-10-23");
    CHECK(llm("gpt-4-turbo").retiresOn == "2026-10-23");
    CHECK(llm("gpt-3.5-turbo").retiresOn == "2026-10-23");
    CHECK(llm("claude-3-sonnet-20240229").retiresOn == "2025-07-21");
    CHECK(llm("claude-3-opus-20240229").retiresOn == "2026-01-05");
    for (const std::string id : {"gpt-4", "claude-3-haiku-20240307", "gemini-pro", "gemini-ultra",
                                 "mistral-large-2402", "llama-2-70b-chat", "open-mixtral-8x7b"})
        CHECK(llm(id).status != "current");
    CHECK(llm("gemini-ultra").prices.empty());
}

TEST_CASE("every provider names a model it knows for each level of quality")
{
    std::size_t providers = 0;
    for (const Decision& decision : builtin().decisions)
        for (const Option& option : decision.options) {
            if (option.llmModels.empty())
                continue;
            INFO(option.id.value);
            ++providers;
            CHECK(option.llmModels.size() == 4);
            for (const auto& [quality, model] : option.llmModels)
                CHECK_FALSE(llm(model.value).prices.empty());
        }
    CHECK(providers == 11);
}
