#include "core/knowledge/load.h"
#include "core/knowledge/records/records.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace ogive;

namespace {

const std::string head = R"({"format": "ogive-knowledge", "version": 1, "kind": )";

/// The built-in knowledge with files over it, each a layer.
std::vector<KnowledgeFile> withLayers(const std::vector<std::string>& contents)
{
    auto files = builtinFiles();
    std::size_t layer = 0;
    for (const std::string& content : contents) {
        ++layer;
        files.push_back({"over/000" + std::to_string(layer) + ".json", content, layer});
    }
    return files;
}

Knowledge loaded(const std::vector<std::string>& contents)
{
    auto knowledge = loadKnowledge(withLayers(contents));
    if (!knowledge)
        FAIL(describe(knowledge.error()));
    return std::move(*knowledge);
}

std::string modelFile(const std::string& record)
{
    return head + R"("llm-models", "models": [)" + record + "]}";
}

std::string priceList(const std::string& id, const std::string& models)
{
    return head + R"("price-list", "id": ")" + id +
           R"(", "title": "List", "from": "litellm", "as_of": "2026-11-20", "imported": "2026-11-25", "llm_models": [)" +
           models + "]}";
}

std::string priced(const std::string& id, double input)
{
    return R"({"id": ")" + id + R"(", "title": "Listed", "prices": [{"input_usd_per_mtok": )" +
           std::to_string(input) +
           R"(, "output_usd_per_mtok": 9, "source": "list", "as_of": "2026-11-20"}]})";
}

} // namespace

TEST_CASE("a record of a higher layer takes the place of the one below, and the rest stays")
{
    const Knowledge builtIn = loaded({});
    const Knowledge laid = loaded({modelFile(
        R"({"id": "gpt-6-luna", "title": "Mine", "provider": "openai", "maker": "openai", "status": "legacy"})")});
    REQUIRE(laid.llmModels.size() == builtIn.llmModels.size());
    CHECK(laid.llmModel(ModelId("gpt-6-luna"))->title == "Mine");
    CHECK(laid.llmModel(ModelId("gpt-6-luna"))->prices.empty());
    CHECK(laid.llmModel(ModelId("gpt-6.1-sol"))->title == builtIn.llmModel(ModelId("gpt-6.1-sol"))->title);
    CHECK(laid.hash != builtIn.hash);
    REQUIRE(laid.layers.size() == 1);
    CHECK(laid.layers[0].file == "over/0001.json");
    CHECK(laid.layers[0].records == 1);
}

TEST_CASE("a new record comes after those that are known, a deleted one is gone")
{
    const Knowledge laid =
        loaded({modelFile(R"({"id": "new-one", "title": "New"}, {"id": "gpt-4", "deleted": true})")});
    CHECK(laid.llmModels.back().id == ModelId("new-one"));
    CHECK(laid.llmModel(ModelId("gpt-4")) == nullptr);
}

TEST_CASE("deleting what others refer to is refused")
{
    const auto refused = loadKnowledge(withLayers({modelFile(R"({"id": "gpt-6-luna", "deleted": true})")}));
    REQUIRE_FALSE(refused);
    CHECK(describe(refused.error()).find("gpt-6-luna") != std::string::npos);
}

TEST_CASE("a price list replaces a model's prices and leaves what else is known of it")
{
    const Knowledge builtIn = loaded({});
    const Knowledge laid = loaded({priceList("l1", priced("gpt-6-luna", 0.25) + "," + priced("other/x", 1))});
    const Model* model = laid.llmModel(ModelId("gpt-6-luna"));
    REQUIRE(model);
    CHECK(model->title == builtIn.llmModel(ModelId("gpt-6-luna"))->title);
    REQUIRE(model->prices.size() == 1);
    CHECK(model->prices[0].inputUsdPerMtok == 0.25);
    CHECK(model->prices[0].asOf == "2026-11-20");
    REQUIRE(laid.llmModel(ModelId("other/x")));
    REQUIRE(laid.priceLists.size() == 1);
    CHECK(laid.priceLists[0].id == "l1");
    CHECK(laid.priceLists[0].asOf == "2026-11-20");
}

TEST_CASE("of several changes to one price the last layer counts, list or edit")
{
    const std::string edit = modelFile(
        R"({"id": "gpt-6-luna", "title": "Mine", "prices": [{"input_usd_per_mtok": 7, "source": "me", "as_of": "2026-11-25"}]})");
    const auto inputOf = [](const Knowledge& knowledge) {
        return knowledge.llmModel(ModelId("gpt-6-luna"))->prices.front().inputUsdPerMtok;
    };
    const std::string list = priceList("l1", priced("gpt-6-luna", 0.25));
    CHECK(inputOf(loaded({list, edit})) == 7);
    CHECK(inputOf(loaded({edit, list})) == 0.25);
}

TEST_CASE("what is wrong in a layer is refused with its file, place and line")
{
    const auto [content, pointer, word] = GENERATE(table<std::string, std::string, std::string>({
        {modelFile("{\"title\": \"No id\"}"), "/models/0", "\"id\" is missing"},
        {modelFile("{\"id\": \"\", \"title\": \"T\"}"), "/models/0/id", "empty"},
        {modelFile("{\"id\": \"a\", \"title\": \"T\"},\n{\"id\": \"a\", \"title\": \"T\"}"), "/models/1/id",
         "used twice"},
        {modelFile("{\"id\": \"a\", \"title\": 5}"), "/models/0/title", "expected a text"},
        {head + "\"llm-models\"}", "", "missing"},
        {priceList("l", priced("gpt-6-luna", -1)), "/llm_models/0/prices/0/input_usd_per_mtok", "between 0"},
        {priceList("l", priced("gpt-6-luna", 2e6)), "/llm_models/0/prices/0/input_usd_per_mtok", "between 0"},
        {priceList("l", "{\"id\": \"a\", \"title\": \"T\"}"), "/llm_models/0", "\"prices\" is missing"},
    }));
    const auto refused = loadKnowledge(withLayers({content}));
    REQUIRE_FALSE(refused);
    INFO(describe(refused.error()));
    CHECK(refused.error().place.file == "over/0001.json");
    CHECK(refused.error().place.line > 0);
    CHECK(describe(refused.error()).find(word) != std::string::npos);
    CHECK(refused.error().place.pointer.find(pointer) == 0);
}

TEST_CASE("records say from which layer they come, and how to find an option of one decision")
{
    const auto records = KnowledgeRecords::load(withLayers({priceList("l1", priced("gpt-6-luna", 0.25))}));
    REQUIRE(records);
    const KnowledgeRecord* model = records->find("llm-model", "gpt-6-luna");
    REQUIRE(model);
    CHECK(model->layer == 1);
    CHECK(memberOf(model->json, "input_usd_per_mtok", "2026-11-25")->get<double>() == 0.25);
    CHECK(records->find("llm-model", "gpt-6.1-sol")->layer == 0);
    const KnowledgeRecord* option = records->find("option", "vector_db/qdrant");
    REQUIRE(option);
    CHECK(option->owner == "vector_db");
    CHECK(records->find("option", "architecture/qdrant") == nullptr);
    CHECK(records->find("poem", "x") == nullptr);
}
