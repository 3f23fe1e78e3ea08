#include "core/exchange/prices/importers.h"

#include "tests/support/core/built_in.h"
#include "tests/support/core/price_files.h"
#include "tests/support/core/price_lists.h"

using namespace ogive;
using namespace ogive::test;

namespace {

std::string fileOf(const std::string& format, std::size_t entries)
{
    if (format == "litellm")
        return litellmFile(entries);
    if (format == "models.dev")
        return modelsDevFile(entries);
    return format == "llm-prices" ? llmPricesFile(entries) : genaiPricesFile(entries);
}

Error errorOf(const std::string& text, std::string_view from = {})
{
    const auto list = readPriceList(text, "list.json", from);
    REQUIRE_FALSE(list);
    return list.error();
}

} // namespace

TEST_CASE("the format of a price list is recognised by its content")
{
    const std::string format = GENERATE("litellm", "models.dev", "llm-prices", "genai-prices");
    const PriceList list = read(fileOf(format, 100), format);
    CHECK(list.entries == 100);
    CHECK(list.models.size() > 50);
    CHECK(list.skipped.size() > 5);
}

TEST_CASE("each format has its importer, and Ogive's own lists come last")
{
    std::vector<std::string> ids;
    for (const Importer& importer : builtinImporters())
        ids.push_back(importer.id);
    CHECK(ids == std::vector<std::string>{"litellm", "models.dev", "llm-prices", "genai-prices", "ogive"});
}

TEST_CASE("no importer takes a file of another format for its own")
{
    const std::string format = GENERATE("litellm", "models.dev", "llm-prices", "genai-prices");
    const auto json = parseJson(fileOf(format, 40), "list.json");
    REQUIRE(json);
    for (const Importer& importer : builtinImporters())
        CHECK(importer.recognise(*json) == (importer.id == format));
}

TEST_CASE("a format that is asked for is not guessed, and another file is refused with what was expected")
{
    CHECK(readPriceList(litellmFile(10), "list.json", "litellm"));
    const Error error = errorOf(litellmFile(10), "models.dev");
    CHECK(error.code == ErrorCode::Invalid);
    CHECK(error.place.file == "list.json");
    CHECK(error.place.line == 1);
    CHECK(english(error.reason).find("providers by id") != std::string::npos);
    CHECK(english(error.hint).find("api.json of models.dev") != std::string::npos);
    CHECK(english(errorOf("{}", "csv").reason).find("csv") != std::string::npos);
}

TEST_CASE("a file that is no price list is refused, and the formats that are read are named")
{
    const std::string text = GENERATE(
        as<std::string>(), "{}", "[]", "3", "\"text\"", "null", R"({"a": {"b": 1}})", R"([{"id": "x"}])",
        R"({"prices": {}})", R"({"format": "ogive-design", "version": 1, "scenarios": []})",
        R"({"format": "ogive-knowledge", "version": 1, "kind": "fields", "fields": []})");
    CAPTURE(text);
    const Error error = errorOf(text);
    CHECK(error.code == ErrorCode::Invalid);
    CHECK(error.place.file == "list.json");
    for (const char* word : {"LiteLLM", "models.dev", "llm-prices.com", "genai-prices"})
        CHECK(english(error.hint).find(word) != std::string::npos);
}

TEST_CASE("what is no JSON text is refused with its place")
{
    CHECK(errorOf("").code == ErrorCode::Syntax);
    CHECK(errorOf(std::string(10000, '[')).code == ErrorCode::TooDeep);
    CHECK(errorOf(R"({"x": )" + std::string(10000, '[') + std::string(10000, ']') + "}").code ==
          ErrorCode::TooDeep);
    CHECK(errorOf("{\"a\": {\"litellm_provider\": \"\xff\"}}").code == ErrorCode::Syntax);
    CHECK(errorOf("{\n\"a\": {\"input_cost_per_token\": 1e999}}").place.line == 2);
    CHECK(errorOf(R"({"a": {"input_cost_per_token": NaN}})").code == ErrorCode::Syntax);
    CHECK(errorOf(R"({"a": {"mode": "chat", "mode": "chat"}})").code == ErrorCode::Invalid);
}

TEST_CASE("a price list larger than a design may be is read, one beyond its own limit is not")
{
    const std::string head = R"({"prices": [], "note": ")";
    CHECK(readPriceList(head + std::string(65'000'000, 'x') + "\"}", "list.json"));
    const Error error = errorOf(std::string(largestPriceList + 1, ' '));
    CHECK(error.code == ErrorCode::TooLarge);
    CHECK(english(error.reason).find("256") != std::string::npos);
}

TEST_CASE("names that can't be shown are skipped")
{
    const PriceList list =
        read(R"([{"id": "openai", "models": [{"id": "a\u0007b", "prices": {"input_mtok": 1}},
            {"id": ")" +
                 std::string(300, 'x') + R"(", "prices": {"input_mtok": 1}}]}])",
             "genai-prices");
    CHECK(list.models.empty());
    CHECK(english(list.skipped[0].reason) == "its name can't be printed");
    CHECK(english(list.skipped[1].reason) == "its name is longer than 200 bytes");
}

TEST_CASE("the built-in knowledge as a price list has every model with a price")
{
    const PriceList list = priceListOf(builtIn());
    CHECK(list.from == "built-in");
    CHECK(list.entries == list.models.size());
    CHECK(list.models.size() > 80);
    CHECK(list.asOf == builtIn().asOf);
}
