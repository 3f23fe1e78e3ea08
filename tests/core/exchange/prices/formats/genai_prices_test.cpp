#include "tests/support/core/price_lists.h"

using namespace ogive;
using namespace ogive::test;

namespace {

PriceList listOf(const std::string& model, const std::string& provider = "anthropic")
{
    return read(R"([{"id": ")" + provider +
                    R"(", "name": "P", "pricing_urls": ["https://example.com/pricing"],
        "api_pattern": "x", "models": [)" +
                    model + "]}]",
                "genai-prices");
}

std::string withPrices(const std::string& prices, const std::string& more = {})
{
    return R"({"id": "nova-x", "match": {"equals": "nova-x"}, "prices": )" + prices + more + "}";
}

} // namespace

TEST_CASE("a genai-prices model becomes a model with one price")
{
    const PriceList list = listOf(
        withPrices(R"({"input_mtok": 3, "cache_write_mtok": 3.75, "cache_read_mtok": 0.3, "output_mtok": 15,
            "input_audio_mtok": 40, "requests_kcount": 12})",
                   R"(, "name": "Nova X", "context_window": 200000)"));
    const Model& model = only(list).model;
    CHECK(model.id.value == "nova-x");
    CHECK(model.title == "Nova X");
    CHECK(model.contextTokens == 200000);
    const Price& price = model.prices.at(0);
    CHECK(price.inputUsdPerMtok == 3.0);
    CHECK(price.cacheWriteUsdPerMtok == 3.75);
    CHECK(price.cachedInputUsdPerMtok == 0.3);
    CHECK(price.outputUsdPerMtok == 15.0);
    CHECK(price.source == "genai-prices ; https://example.com/pricing");
}

TEST_CASE("rates with tiers of their own become tiers of the price, each with every rate")
{
    const Price price = only(listOf(withPrices(R"({
            "input_mtok": {"base": 3, "tiers": [{"start": 200000, "price": 6}]},
            "cache_read_mtok": 0.3,
            "output_mtok": {"base": 15, "tiers": [{"start": 200000, "price": 22.5}, {"start": 500000, "price": 30}]}})")))
                            .model.prices.at(0);
    CHECK(price.inputUsdPerMtok == 3.0);
    CHECK(price.outputUsdPerMtok == 15.0);
    REQUIRE(price.tiers.size() == 2);
    CHECK(price.tiers[0].minPromptTokens == 200001);
    CHECK(price.tiers[0].inputUsdPerMtok == 6.0);
    CHECK(price.tiers[0].cachedInputUsdPerMtok == 0.3);
    CHECK(price.tiers[0].outputUsdPerMtok == 22.5);
    CHECK(price.tiers[1].minPromptTokens == 500001);
    CHECK(price.tiers[1].outputUsdPerMtok == 30.0);
}

TEST_CASE("of conditional prices the last that is active wins")
{
    const Model model = only(listOf(withPrices(R"([
            {"prices": {"input_mtok": {"base": 5, "tiers": [{"start": 200000, "price": 10}]}, "output_mtok": 25}},
            {"constraint": {"start_date": "2026-03-13"}, "prices": {"input_mtok": 4, "output_mtok": 20}},
            {"constraint": {"start_date": "2027-01-01"}, "prices": {"input_mtok": 3, "output_mtok": 15}}])")))
                            .model;
    REQUIRE(model.prices.size() == 3);
    const auto inputOn = [&](const char* date, double tokens) {
        return priceOf(model, date, tokens).rates->inputUsdPerMtok;
    };
    CHECK(inputOn("2026-03-12", 0) == 5.0);
    CHECK(inputOn("2026-03-12", 300000) == 10.0);
    CHECK(inputOn("2026-03-13", 300000) == 4.0);
    CHECK(inputOn("2026-12-31", 0) == 4.0);
    CHECK(inputOn("2027-01-01", 0) == 3.0);
    CHECK(model.prices[0].validTo == "2026-03-13");
}

TEST_CASE("hours of the day become the price's schedule; prices without one hold at any other hour")
{
    const Model model = only(listOf(withPrices(R"([
            {"prices": {"input_mtok": 0.135, "output_mtok": 0.55}},
            {"constraint": {"start_time": "00:30:00Z", "end_time": "16:30:00Z"},
             "prices": {"input_mtok": 0.27, "output_mtok": 1.1}}])"),
                                    "deepseek"))
                            .model;
    REQUIRE(model.prices.size() == 2);
    CHECK(model.prices[0].schedule.empty());
    CHECK(model.prices[1].schedule == "00:30:00Z to 16:30:00Z");
    CHECK(priceOf(model, "2026-11-25", 0).rates->inputUsdPerMtok == 0.135);
}

TEST_CASE("a model with an input price only and an embedding's name is an embedding model")
{
    const PriceList list = read(R"([{"id": "openai", "models": [
        {"id": "text-embedding-x", "prices": {"input_mtok": 0.02}},
        {"id": "nova-x", "prices": {"input_mtok": 0.02}}]}])",
                                "genai-prices");
    REQUIRE(list.models.size() == 2);
    CHECK(list.models[0].isEmbedding);
    CHECK_FALSE(list.models[1].isEmbedding);
}

TEST_CASE("a genai-prices model that can't be used is skipped with the reason")
{
    const auto [model, reason] = GENERATE(table<std::string, std::string>({
        {R"({"id": "nova-x"})", "no input price"},
        {withPrices("{}"), "no input price"},
        {withPrices("[]"), "no input price"},
        {withPrices("3"), "no input price"},
        {withPrices(R"({"requests_kcount": 5})"), "no input price"},
        {withPrices(R"({"input_mtok": 0, "output_mtok": 0})"),
         "its price is 0: free and not known can't be told apart"},
        {withPrices(R"({"input_mtok": "3"})"), "input_mtok is a text where a number belongs"},
        {withPrices(R"({"input_mtok": {"base": "3", "tiers": []}})"),
         "input_mtok is a text where a number belongs"},
        {withPrices(R"({"input_mtok": {"base": 3, "tiers": [{"start": 1000, "price": -6}]}})"),
         "input_mtok is negative"},
        {withPrices(R"({"input_mtok": {"tiers": [{"start": 1000, "price": 6}]}})"), "no input price"},
        {withPrices(R"([{"constraint": {}}])"), "a price without rates"},
        {withPrices(R"([{"prices": 3}])"), "a price without rates"},
        {withPrices(R"([{"constraint": {"start_date": "soon"}, "prices": {"input_mtok": 1}}])"),
         "start_date is no date"},
        {withPrices(R"({"input_mtok": 1})", R"(, "context_window": "200k")"),
         "context_window is a text where a number belongs"},
    }));
    CAPTURE(model);
    const PriceList list = listOf(model);
    CHECK(list.entries == 1);
    CHECK(list.models.empty());
    CHECK(reasonOf(list, "anthropic/nova-x") == reason);
}

TEST_CASE("providers and models without a name are counted and skipped")
{
    const PriceList list = read(R"([3, {"name": "no id", "models": []}, {"id": "empty"},
        {"id": "openai", "models": [{"prices": {"input_mtok": 1}}, 7, {"id": "nova-x", "prices": {"input_mtok": 1}}]}])",
                                "genai-prices");
    CHECK(list.entries == 6);
    CHECK(only(list).model.id.value == "nova-x");
    CHECK(reasonOf(list, "/0") == "a provider without models");
    CHECK(reasonOf(list, "empty") == "a provider without models");
    CHECK(reasonOf(list, "openai/0") == "no id");
}
