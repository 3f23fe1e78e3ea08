#include "core/base/json.h"
#include "tests/support/core/price_files.h"
#include "tests/support/core/price_lists.h"

#include <utility>

// Real-shaped files of each format, broken in every way: either the file is refused as a whole, or each entry
// is taken over or named with a reason, and what is taken over is sound.

using namespace ogive;
using namespace ogive::test;

namespace {

constexpr double highestPrice = 1e6;

using MakeFile = std::string (*)(std::size_t);

MakeFile anyFormat()
{
    return GENERATE(as<MakeFile>(), litellmFile, modelsDevFile, llmPricesFile, genaiPricesFile);
}

bool isSound(const Rates& rates)
{
    for (const auto& rate : {rates.inputUsdPerMtok, rates.cachedInputUsdPerMtok, rates.cacheWriteUsdPerMtok,
                             rates.outputUsdPerMtok, rates.batchInputUsdPerMtok, rates.batchOutputUsdPerMtok})
        if (rate && !(*rate >= 0 && *rate <= highestPrice))
            return false;
    return true;
}

/// Whether a list's counts add up and all that it takes over can be used; prints what is wrong.
bool isSound(const PriceList& list)
{
    std::size_t taken = 0;
    for (const ListedModel& listed : list.models) {
        taken += listed.entries;
        const Model& model = listed.model;
        if (model.id.isEmpty() || model.title.empty() || model.prices.empty())
            return false;
        for (const Price& price : model.prices) {
            if (!isSound(static_cast<const Rates&>(price)) || !price.inputUsdPerMtok || price.source.empty())
                return false;
            for (const PriceTier& tier : price.tiers)
                if (!isSound(static_cast<const Rates&>(tier)) || tier.minPromptTokens < 1)
                    return false;
        }
    }
    for (const SkippedEntry& skipped : list.skipped)
        if (skipped.entry.empty() || english(skipped.reason).empty())
            return false;
    return taken + list.skipped.size() == list.entries;
}

/// Reads a broken file: a located error, or a sound list.
void checkBroken(const std::string& text)
{
    const auto list = readPriceList(text, "list.json");
    if (list ? isSound(*list) : list.error().place.file == "list.json")
        return;
    FAIL(text.substr(0, 2000));
}

void collectPointers(const Json& json, const Json::json_pointer& at, std::vector<Json::json_pointer>& all)
{
    all.push_back(at);
    if (json.is_object())
        for (const auto& [key, value] : json.items())
            collectPointers(value, at / key, all);
    if (json.is_array())
        for (std::size_t i = 0; i < json.size(); ++i)
            collectPointers(json[i], at / i, all);
}

std::vector<Json::json_pointer> pointersOf(const Json& json)
{
    std::vector<Json::json_pointer> all;
    collectPointers(json, Json::json_pointer(), all);
    return all;
}

constexpr std::size_t fewEntries = 9; // an odd one among them

/// Checks a file with another value at one place, and puts the old one back.
void checkWith(Json& whole, const Json::json_pointer& at, const Json& other)
{
    Json old = std::exchange(whole[at], other);
    checkBroken(whole.dump());
    whole[at] = std::move(old);
}

} // namespace

TEST_CASE("a price list cut off at any place is refused with its place")
{
    const std::string text = anyFormat()(200);
    for (std::size_t percent = 0; percent < 100; ++percent) {
        const auto list = readPriceList(text.substr(0, text.size() * percent / 100), "list.json");
        REQUIRE_FALSE(list);
        CHECK(list.error().code == ErrorCode::Syntax);
        CHECK(list.error().place.file == "list.json");
        CHECK(list.error().place.line > 0);
    }
}

TEST_CASE("a price list in which any value has another type is refused, or the entry is named")
{
    Json whole = Json::parse(anyFormat()(fewEntries));
    for (const Json::json_pointer& at : pointersOf(whole))
        for (const Json& other :
             {Json(), Json(true), Json("text"), Json(3), Json(Json::array({1, "x"})), Json(Json::object())})
            checkWith(whole, at, other);
}

TEST_CASE("a price list in which any member is missing is refused, or the entry is named")
{
    const Json whole = Json::parse(anyFormat()(fewEntries));
    for (const Json::json_pointer& at : pointersOf(whole)) {
        if (at.empty())
            continue;
        Json broken = whole;
        Json& parent = broken[at.parent_pointer()];
        if (parent.is_object())
            parent.erase(at.back());
        else
            parent.erase(static_cast<std::size_t>(std::stoul(at.back())));
        checkBroken(broken.dump());
    }
}

TEST_CASE("a price list in which any number is negative or absurd names the entry")
{
    Json whole = Json::parse(anyFormat()(fewEntries));
    for (const Json::json_pointer& at : pointersOf(whole)) {
        if (!whole[at].is_number())
            continue;
        for (const double absurd : {-1.0, -1e-12, 1e9, 1e300, -1e300, 4.9e-324})
            checkWith(whole, at, absurd);
    }
}

TEST_CASE("entries without end in one model are refused, not reckoned with for ever")
{
    std::string tiers;
    std::string conditions;
    std::string members;
    std::string rows;
    for (int i = 1; i < 50000; ++i) {
        const std::string comma = i == 1 ? "" : ",";
        const std::string number = std::to_string(i);
        tiers += comma + R"({"start": )" + number + R"(, "price": 1})";
        conditions += comma + R"({"prices": {"input_mtok": 1}})";
        members += R"(, "input_cost_per_token_above_)" + number + R"(k_tokens": 1e-6)";
        rows += comma + R"({"id": "nova-x", "vendor": "google", "name": "X", "input": 1, "from_date": ")" +
                std::to_string(1000 + i % 9000) + R"(-01-01"})";
    }
    const auto genai = [](const std::string& prices) {
        return R"([{"id": "openai", "models": [{"id": "nova-x", "prices": )" + prices + "}]}]";
    };
    CHECK(read(genai(R"({"input_mtok": {"base": 1, "tiers": [)" + tiers + "]}}"), "genai-prices")
              .models.empty());
    CHECK(read(genai("[" + conditions + "]"), "genai-prices").models.empty());
    CHECK(read(R"({"nova-x": {"litellm_provider": "openai", "mode": "chat", "input_cost_per_token": 1e-6)" +
                   members + "}}",
               "litellm")
              .models.empty());
    const PriceList list = read(R"({"prices": [)" + rows + "]}", "llm-prices");
    CHECK(only(list).model.prices.size() == 100);
    CHECK(list.entries == 49999);
}

TEST_CASE("a hundred thousand entries are read one by one")
{
    constexpr std::size_t many = 100'000;
    const auto [head, entry, tail] = GENERATE(table<std::string, std::string, std::string>({
        {"{", R"("m#": {"litellm_provider": "openai", "mode": "chat", "input_cost_per_token": 1e-6})", "}"},
        {R"({"openai": {"models": {)", R"("m#": {"cost": {"input": 1, "output": 2}})", "}}}"},
        {R"({"prices": [)", R"({"id": "m#", "vendor": "openai", "name": "M", "input": 1, "output": 2})",
         "]}"},
        {R"([{"id": "openai", "models": [)", R"({"id": "m#", "prices": {"input_mtok": 1}})", "]}]"},
    }));
    const std::size_t place = entry.find('#');
    std::string text = head;
    for (std::size_t i = 0; i < many; ++i) {
        text += i == 0 ? "" : ",";
        text.append(entry, 0, place).append(std::to_string(i)).append(entry, place + 1);
    }
    const auto list = readPriceList(text + tail, "list.json");
    REQUIRE(list);
    CHECK(list->entries == many);
    CHECK(list->models.size() == many);
    CHECK(isSound(*list));
}
