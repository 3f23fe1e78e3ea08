#include "tests/support/core/price_lists.h"

using namespace ogive;
using namespace ogive::test;

namespace {

/// A file of one entry beside the documentation, which every such file has.
PriceList listOf(const std::string& name, const std::string& members)
{
    const std::string text =
        R"({"sample_spec": {"litellm_provider": "one of", "mode": "one of", "max_tokens": "LEGACY"},
        ")" +
        name + R"(": {)" + members + "}}";
    const PriceList list = read(text, "litellm");
    CHECK(list.entries == 2);
    return list;
}

constexpr const char* chat = R"("litellm_provider": "openai", "mode": "chat")";

} // namespace

TEST_CASE("a LiteLLM entry becomes a model with prices in US dollars per million tokens")
{
    const PriceList list = listOf("nova-x", std::string(chat) + R"(,
        "input_cost_per_token": 1.25e-06, "output_cost_per_token": 1e-05,
        "cache_read_input_token_cost": 1.25e-07, "cache_creation_input_token_cost": 1.5625e-06,
        "cache_creation_input_token_cost_above_1hr": 9e-06, "input_cost_per_token_priority": 9e-06,
        "input_cost_per_token_batches": 6.25e-07, "output_cost_per_token_batches": 5e-06,
        "input_cost_per_token_flex": 1e-07, "input_cost_per_image": 0.001,
        "max_input_tokens": 400000, "max_output_tokens": 128000, "max_tokens": 128000,
        "supports_function_calling": true, "supports_reasoning": true, "supports_response_schema": false,
        "supports_vision": true, "source": "https://example.com/prices", "deprecation_date": "2027-01-31")");
    const ListedModel& listed = only(list);
    const Model& model = listed.model;
    CHECK(model.id.value == "nova-x");
    CHECK(model.maker == "openai");
    CHECK(model.host == "openai");
    CHECK_FALSE(listed.isEmbedding);
    CHECK(model.contextTokens == 400000);
    CHECK(model.maxOutputTokens == 128000);
    CHECK(model.toolCalling == true);
    CHECK(model.reasoning == true);
    CHECK(model.structuredOutput == false);
    CHECK(model.modalitiesIn == std::vector<std::string>{"text", "image"});
    CHECK(model.retiresOn == "2027-01-31");
    CHECK_FALSE(listed.openWeights);
    REQUIRE(model.prices.size() == 1);
    const Price& price = model.prices.front();
    CHECK(price.inputUsdPerMtok == 1.25);
    CHECK(price.outputUsdPerMtok == 10.0);
    CHECK(price.cachedInputUsdPerMtok == 0.125);
    CHECK(price.cacheWriteUsdPerMtok == 1.5625);
    CHECK(price.batchInputUsdPerMtok == 0.625);
    CHECK(price.batchOutputUsdPerMtok == 5.0);
    CHECK(price.tiers.empty());
    CHECK(price.source == "https://example.com/prices");
    CHECK(reasonOf(list, "sample_spec") == "documentation, not a model");
}

TEST_CASE("prices above so many thousand tokens become tiers; a rate without one goes on")
{
    const PriceList list = listOf("nova-x", std::string(chat) + R"(,
        "input_cost_per_token": 3e-06, "output_cost_per_token": 1.5e-05, "cache_read_input_token_cost": 3e-07,
        "input_cost_per_token_above_272k_tokens": 9e-06,
        "input_cost_per_token_above_128k_tokens": 6e-06, "output_cost_per_token_above_128k_tokens": 2.25e-05,
        "input_cost_per_token_above_128k_tokens_priority": 1, "input_cost_per_token_above_k_tokens": 1,
        "cache_creation_input_token_cost_above_1hr_above_200k_tokens": 1)");
    const Price& price = only(list).model.prices.front();
    REQUIRE(price.tiers.size() == 2);
    CHECK(price.tiers[0].minPromptTokens == 128001);
    CHECK(price.tiers[0].inputUsdPerMtok == 6.0);
    CHECK(price.tiers[0].outputUsdPerMtok == 22.5);
    CHECK(price.tiers[0].cachedInputUsdPerMtok == 0.3);
    CHECK(price.tiers[1].minPromptTokens == 272001);
    CHECK(price.tiers[1].inputUsdPerMtok == 9.0);
    CHECK(price.tiers[1].outputUsdPerMtok == 15.0);
}

TEST_CASE("ranges of prompt sizes become the base price and tiers")
{
    const PriceList list = listOf("dashscope/nova-x", R"("litellm_provider": "dashscope", "mode": "chat",
        "tiered_pricing": [
            {"range": [0, 32000.0], "input_cost_per_token": 1e-06, "output_cost_per_token": 5e-06},
            {"range": [32000.0, 128000.0], "input_cost_per_token": 2e-06, "output_cost_per_token": 8e-06}])");
    const Model& model = only(list).model;
    CHECK(model.id.value == "nova-x");
    CHECK(model.prices[0].inputUsdPerMtok == 1.0);
    REQUIRE(model.prices[0].tiers.size() == 1);
    CHECK(model.prices[0].tiers[0].minPromptTokens == 32001);
    CHECK(model.prices[0].tiers[0].outputUsdPerMtok == 8.0);
}

TEST_CASE("an embedding model has an input price and no output price")
{
    const PriceList list = listOf("embed-x", R"("litellm_provider": "openai", "mode": "embedding",
        "input_cost_per_token": 2e-08, "output_cost_per_token": 0.0, "max_input_tokens": 8191,
        "max_tokens": 8191, "output_vector_size": 1536)");
    const ListedModel& listed = only(list);
    CHECK(listed.isEmbedding);
    CHECK(listed.model.prices[0].inputUsdPerMtok == 0.02);
    CHECK_FALSE(listed.model.prices[0].outputUsdPerMtok);
    CHECK(listed.model.maxInputTokens == 8191);
}

TEST_CASE("a LiteLLM entry that can't be used is skipped with the reason")
{
    const auto [members, reason] = GENERATE(table<std::string, std::string>({
        {R"("litellm_provider": "openai", "mode": "image_generation", "output_cost_per_image": 0.04)",
         "priced by the image, not by the token"},
        {R"("litellm_provider": "openai", "mode": "audio_transcription", "input_cost_per_second": 0.0001,
            "output_cost_per_second": 0.0)",
         "priced by the second, not by the token"},
        {R"("litellm_provider": "bedrock", "mode": "chat", "input_cost_per_second": 0.01)",
         "priced by the second, not by the token"},
        {R"("litellm_provider": "cohere", "mode": "rerank", "input_cost_per_query": 0.002,
            "input_cost_per_token": 0.0)",
         "priced by the query, not by the token"},
        {R"("litellm_provider": "openai", "mode": "moderation", "input_cost_per_token": 1e-6)",
         "neither a chat nor an embedding model but moderation"},
        {R"("litellm_provider": "openai", "mode": "chat")", "no input price"},
        {R"("litellm_provider": "openai", "mode": "chat", "output_cost_per_token": 1e-06)", "no input price"},
        {R"("litellm_provider": "openai", "mode": "chat", "input_cost_per_token": null)", "no input price"},
        {R"("litellm_provider": "openai", "mode": "chat", "input_cost_per_token": 0, "output_cost_per_token": 0)",
         "its price is 0: free and not known can't be told apart"},
        {R"("litellm_provider": "openai", "mode": "embedding", "input_cost_per_token": 0.0)",
         "its price is 0: free and not known can't be told apart"},
        {R"("litellm_provider": "openai", "mode": "chat", "input_cost_per_token": "3e-06")",
         "input_cost_per_token is a text where a number belongs"},
        {R"("litellm_provider": "openai", "mode": "chat", "input_cost_per_token": 1e-6,
            "output_cost_per_token": "free")",
         "output_cost_per_token is a text where a number belongs"},
        {R"("litellm_provider": "openai", "mode": "chat", "input_cost_per_token": 1e-6,
            "max_input_tokens": "128k")",
         "max_input_tokens is a text where a number belongs"},
        {R"("litellm_provider": "openai", "mode": "chat", "input_cost_per_token": [1e-6])",
         "input_cost_per_token is no number"},
        {R"("litellm_provider": "openai", "mode": "chat", "input_cost_per_token": -1e-6)",
         "input_cost_per_token is negative"},
        {R"("litellm_provider": "openai", "mode": "chat", "input_cost_per_token": 1e-6,
            "output_cost_per_token_above_200k_tokens": -2e-6)",
         "output_cost_per_token_above_200k_tokens is negative"},
        {R"("litellm_provider": "openai", "mode": "chat", "input_cost_per_token": 1.5)",
         "input_cost_per_token is more than 1,000,000 US dollars per million tokens"},
        {R"("litellm_provider": "openai", "mode": "chat", "input_cost_per_token": 1e300)",
         "input_cost_per_token is more than 1,000,000 US dollars per million tokens"},
        {R"("mode": "chat", "input_cost_per_token": 1e-6)", "no litellm_provider: who sells it is not known"},
        {R"("litellm_provider": 3, "mode": "chat", "input_cost_per_token": 1e-6)",
         "no litellm_provider: who sells it is not known"},
    }));
    CAPTURE(members);
    const PriceList list = listOf("nova-x", members);
    CHECK(list.models.empty());
    CHECK(reasonOf(list, "nova-x") == reason);
}

TEST_CASE("of a model in several regions the entry without a region is taken, wherever it stands")
{
    const auto entry = [](const std::string& name, const std::string& input) {
        return "\"" + name +
               R"(": {"litellm_provider": "bedrock", "mode": "chat", "output_cost_per_token": 1e-5,
            "input_cost_per_token": )" +
               input + "}";
    };
    const PriceList list =
        read("{" + entry("eu.maker.nova-x", "3.3e-6") + "," + entry("global.maker.nova-x", "3.1e-6") + "," +
                 entry("bedrock/us-east-1/maker.nova-x", "3.2e-6") + "," + entry("maker.nova-x", "3e-6") +
                 "," + entry("bedrock/maker.nova-x", "4e-6") + "}",
             "litellm");
    CHECK(list.entries == 5);
    CHECK(only(list).model.id.value == "amazon-bedrock/maker.nova-x");
    CHECK(only(list).model.prices[0].inputUsdPerMtok == 3.0);
    CHECK(reasonOf(list, "eu.maker.nova-x") == "the same model for another region (eu)");
    CHECK(reasonOf(list, "global.maker.nova-x") == "the same model for another region (global)");
    CHECK(reasonOf(list, "bedrock/us-east-1/maker.nova-x") ==
          "the same model for another region (us-east-1)");
    CHECK(reasonOf(list, "bedrock/maker.nova-x") == "a second entry for the same model");
}
