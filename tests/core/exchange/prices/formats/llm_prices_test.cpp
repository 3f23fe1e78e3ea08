#include "tests/support/core/price_lists.h"

using namespace ogive;
using namespace ogive::test;

namespace {

PriceList listOf(const std::string& rows)
{
    return read(R"({"updated_at": "2026-11-20", "prices": [)" + rows + "]}", "llm-prices");
}

std::string row(const std::string& id, const std::string& name, const std::string& more)
{
    return R"({"id": ")" + id + R"(", "vendor": "google", "name": ")" + name + R"(", )" + more + "}";
}

} // namespace

TEST_CASE("a row of current prices becomes a model; the list says how old it is")
{
    const PriceList list =
        listOf(row("nova-x", "Nova X", R"("input": 1.5, "output": 7.5, "input_cached": 0.15)"));
    CHECK(list.asOf == "2026-11-20");
    const Model& model = only(list).model;
    CHECK(model.id.value == "nova-x");
    CHECK(model.title == "Nova X");
    CHECK(model.maker == "google");
    const Price& price = model.prices.at(0);
    CHECK(price.inputUsdPerMtok == 1.5);
    CHECK(price.outputUsdPerMtok == 7.5);
    CHECK(price.cachedInputUsdPerMtok == 0.15);
    CHECK_FALSE(price.cacheWriteUsdPerMtok);
    CHECK(price.validFrom.empty());
    CHECK(price.validTo.empty());
}

TEST_CASE("rows of one model are its dated prices, the earliest first")
{
    const PriceList list = listOf(
        row("nova-x", "Nova X", R"("input": 2, "output": 8, "from_date": "2026-06-10", "to_date": null)") +
        "," +
        row("nova-x", "Nova X", R"("input": 10, "output": 40, "from_date": null, "to_date": "2026-06-10")"));
    const ListedModel& listed = only(list);
    CHECK(listed.entries == 2);
    REQUIRE(listed.model.prices.size() == 2);
    CHECK(listed.model.prices[0].inputUsdPerMtok == 10.0);
    CHECK(listed.model.prices[0].validTo == "2026-06-10");
    CHECK(listed.model.prices[1].inputUsdPerMtok == 2.0);
    CHECK(listed.model.prices[1].validFrom == "2026-06-10");
    CHECK(priceOf(listed.model, "2026-06-09", 0).rates->inputUsdPerMtok == 10.0);
    CHECK(priceOf(listed.model, "2026-06-10", 0).rates->inputUsdPerMtok == 2.0);
}

TEST_CASE("a row for long prompts becomes a tier, never a model of its own")
{
    const auto [small, large, name] = GENERATE(table<std::string, std::string, std::string>({
        {"Nova X ≤200k", "Nova X >200k", "nova-x-200k"},
        {"Nova X (<=200k)", "Nova X (>200k)", "nova-x-long"},
        {"Nova X ≤ 0.2M", "Nova X > 0.2M", "nova-x-over"},
        {"Nova X", "Nova X > 200K", "nova-x-200k"},
    }));
    const bool isLongFirst = GENERATE(false, true);
    const std::string base = row("nova-x", small, R"("input": 2, "output": 12, "input_cached": 0.2)");
    const std::string tier = row(name, large, R"("input": 4, "output": 18, "input_cached": null)");
    const PriceList list = listOf(isLongFirst ? tier + "," + base : base + "," + tier);
    const ListedModel& listed = only(list);
    CHECK(listed.entries == 2);
    CHECK(listed.model.title == "Nova X");
    const Price& price = listed.model.prices.at(0);
    CHECK(price.inputUsdPerMtok == 2.0);
    REQUIRE(price.tiers.size() == 1);
    CHECK(price.tiers[0].minPromptTokens == 200001);
    CHECK(price.tiers[0].inputUsdPerMtok == 4.0);
    CHECK(price.tiers[0].outputUsdPerMtok == 18.0);
    CHECK_FALSE(price.tiers[0].cachedInputUsdPerMtok);
}

TEST_CASE("a name that ends with a number of tokens but says nothing of long prompts stays a model")
{
    const PriceList list = listOf(row("nova-x", "Nova X", R"("input": 2, "output": 12)") + "," +
                                  row("nova-x-200k", "Nova X 200k", R"("input": 3, "output": 13)"));
    CHECK(list.models.size() == 2);
}

TEST_CASE("a row that can't be used is skipped with the reason")
{
    const auto [members, reason] = GENERATE(table<std::string, std::string>({
        {R"("output": 2)", "no input price"},
        {R"("input": null, "output": 2)", "no input price"},
        {R"("input": 0, "output": 0)", "its price is 0: free and not known can't be told apart"},
        {R"("input": "1.5", "output": 2)", "input is a text where a number belongs"},
        {R"("input": 1.5, "output": true)", "output is no number"},
        {R"("input": -1.5, "output": 2)", "input is negative"},
        {R"("input": 1, "output": 2, "from_date": "soon")", "from_date is no date"},
        {R"("input": 1, "output": 2, "from_date": "2026-13-01")", "from_date is no date"},
        {R"("input": 1, "output": 2, "to_date": 20260101)", "to_date is no date"},
        {R"("input": 1, "output": 2, "from_date": "2026-02-01", "to_date": "2026-01-01")",
         "the price ends before it begins"},
    }));
    CAPTURE(members);
    const PriceList list =
        listOf(row("nova-x", "Nova X", members) + "," + row("other", "Other", R"("input": 1)"));
    CHECK(list.entries == 2);
    CHECK(only(list).model.id.value == "other");
    REQUIRE(list.skipped.size() == 1);
    CHECK(english(list.skipped[0].reason) == reason);
    CHECK(list.skipped[0].entry.find("google/nova-x") == 0);
}

TEST_CASE("rows without a name, of no object or for no base price are skipped")
{
    const PriceList list = listOf(R"(7, {"vendor": "google", "input": 1}, {"id": "nova-x", "input": 1}, )" +
                                  row("nova-y-200k", "Nova Y >200k", R"("input": 4, "output": 18)"));
    CHECK(list.models.empty());
    CHECK(list.entries == 4);
    CHECK(reasonOf(list, "/prices/0") == "it is no object");
    CHECK(reasonOf(list, "/prices/1") == "no id or no vendor");
    CHECK(reasonOf(list, "google/nova-y-200k") == "a price for long prompts without one for short prompts");
}

TEST_CASE("a second price for the same dates is skipped")
{
    const PriceList list = listOf(row("nova-x", "Nova X", R"("input": 2, "output": 12)") + "," +
                                  row("nova-x", "Nova X", R"("input": 3, "output": 13)"));
    CHECK(only(list).model.prices.at(0).inputUsdPerMtok == 2.0);
    CHECK(reasonOf(list, "google/nova-x") == "a second price for the same dates");
}
