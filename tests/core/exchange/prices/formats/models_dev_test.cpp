#include "tests/support/core/price_lists.h"

using namespace ogive;
using namespace ogive::test;

namespace {

PriceList listOf(const std::string& model, const std::string& provider = "anthropic")
{
    return read(R"({")" + provider + R"(": {"id": ")" + provider +
                    R"(", "name": "P", "doc": "https://example.com/doc",
        "models": {"nova-x": )" +
                    model + "}}}",
                "models.dev");
}

std::string withCost(const std::string& cost, const std::string& more = {})
{
    return R"({"id": "nova-x", "name": "Nova X", "cost": {)" + cost + "}" + more + "}";
}

} // namespace

TEST_CASE("a models.dev entry becomes a model with what the list knows about it")
{
    const PriceList list =
        listOf(withCost(R"("input": 3, "output": 15, "cache_read": 0.3, "cache_write": 3.75,
            "reasoning": 20, "input_audio": 40)",
                        R"(, "reasoning": true, "tool_call": true, "structured_output": true,
            "open_weights": false, "knowledge": "2026-01", "release_date": "2026-05-22", "last_updated": "2026-06-01",
            "modalities": {"input": ["text", "image", "pdf"], "output": ["text"]},
            "limit": {"context": 200000, "input": 180000, "output": 64000})"));
    const ListedModel& listed = only(list);
    const Model& model = listed.model;
    CHECK(model.id.value == "nova-x");
    CHECK(model.title == "Nova X");
    CHECK(model.host == "anthropic");
    CHECK(model.contextTokens == 200000);
    CHECK(model.maxInputTokens == 180000);
    CHECK(model.maxOutputTokens == 64000);
    CHECK(model.modalitiesIn == std::vector<std::string>{"text", "image", "pdf"});
    CHECK(model.modalitiesOut == std::vector<std::string>{"text"});
    CHECK(model.reasoning == true);
    CHECK(model.toolCalling == true);
    CHECK(model.structuredOutput == true);
    CHECK(listed.openWeights == false);
    CHECK(model.knowledgeCutoff == "2026-01");
    CHECK(model.released == "2026-05-22");
    const Price& price = model.prices.at(0);
    CHECK(price.inputUsdPerMtok == 3.0);
    CHECK(price.outputUsdPerMtok == 15.0);
    CHECK(price.cachedInputUsdPerMtok == 0.3);
    CHECK(price.cacheWriteUsdPerMtok == 3.75);
    CHECK(price.source == "https://models.dev/api.json ; https://example.com/doc");
    CHECK(price.asOf.empty());
}

TEST_CASE("prices of long contexts become tiers; the newer list of tiers goes before the older member")
{
    const Price old =
        only(listOf(withCost(R"("input": 2, "output": 12, "context_over_200k": {"input": 4, "output": 18})")))
            .model.prices.at(0);
    REQUIRE(old.tiers.size() == 1);
    CHECK(old.tiers[0].minPromptTokens == 200001);
    CHECK(old.tiers[0].inputUsdPerMtok == 4.0);
    CHECK(old.tiers[0].outputUsdPerMtok == 18.0);
    CHECK_FALSE(old.tiers[0].cachedInputUsdPerMtok);
    const Price both = only(listOf(withCost(R"("input": 5, "output": 30, "tiers": [
            {"input": 10, "output": 45, "cache_read": 1, "tier": {"type": "context", "size": 272000}},
            {"input": 99, "tier": {"type": "priority"}}],
            "context_over_200k": {"input": 10, "output": 45})")))
                           .model.prices.at(0);
    REQUIRE(both.tiers.size() == 1);
    CHECK(both.tiers[0].minPromptTokens == 272001);
    CHECK(both.tiers[0].cachedInputUsdPerMtok == 1.0);
}

TEST_CASE("odd members of a models.dev entry are read for what they say")
{
    CHECK(only(listOf(withCost(R"("input": 1, "output": 2)", R"(, "tool_call": {"supported": false})")))
              .model.toolCalling == false);
    CHECK(only(listOf(withCost(R"("input": 1, "output": 2)", R"(, "status": "deprecated")"))).model.status ==
          "legacy");
    CHECK_FALSE(
        only(listOf(withCost(R"("input": 1, "output": 2)", R"(, "limit": {"context": 0, "output": 0})")))
            .model.contextTokens);
    CHECK(only(listOf(withCost(R"("input": 1, "output": 2)"), "openrouter")).model.id.value ==
          "openrouter/nova-x");
    const ListedModel embedding =
        only(read(R"({"openai": {"models": {"text-embedding-x": {"cost": {"input": 0.02, "output": 0},
            "limit": {"context": 8191, "output": 3072}}}}})",
                  "models.dev"));
    CHECK(embedding.isEmbedding);
    CHECK_FALSE(embedding.model.prices.at(0).outputUsdPerMtok);
    CHECK(embedding.model.maxInputTokens == 8191);
}

TEST_CASE("a models.dev entry that can't be used is skipped with the reason")
{
    const auto [model, reason] = GENERATE(table<std::string, std::string>({
        {R"({"id": "nova-x"})", "no input price"},
        {R"({"id": "nova-x", "cost": null})", "no input price"},
        {R"({"id": "nova-x", "cost": []})", "no input price"},
        {withCost(R"("output": 2)"), "no input price"},
        {withCost(R"("input": 0, "output": 0)"), "its price is 0: free and not known can't be told apart"},
        {withCost(R"("input": "3", "output": 15)"), "input is a text where a number belongs"},
        {withCost(R"("input": 3, "output": -15)"), "output is negative"},
        {withCost(R"("input": 3, "output": 2000000)"),
         "output is more than 1,000,000 US dollars per million tokens"},
        {withCost(R"("input": 3, "output": 1, "context_over_200k": {"input": "6"})"),
         "input is a text where a number belongs"},
        {withCost(R"("input": 3, "output": 9)", R"(, "limit": {"context": "200k"})"),
         "context is a text where a number belongs"},
        {withCost(R"("input": 3, "output": 9)", R"(, "limit": {"context": -1})"),
         "context is no number of tokens"},
        {withCost(R"("input": 3, "output": 9)", R"(, "modalities": {"output": ["image"]})"),
         "neither a chat nor an embedding model but image"},
        {"[]", "it is no object"},
        {"7", "it is no object"},
    }));
    CAPTURE(model);
    const PriceList list = listOf(model);
    CHECK(list.entries == 1);
    CHECK(list.models.empty());
    CHECK(reasonOf(list, "anthropic/nova-x") == reason);
}

TEST_CASE("a provider that can't be read counts as one entry and does not hide the others")
{
    const PriceList list = read(R"({"broken": 3, "empty": {"id": "empty"}, "odd": {"models": []},
        "anthropic": {"models": {"nova-x": {"cost": {"input": 1, "output": 2}}}}})",
                                "models.dev");
    CHECK(list.entries == 4);
    CHECK(only(list).model.id.value == "nova-x");
    CHECK(reasonOf(list, "broken") == "a provider without models");
}
