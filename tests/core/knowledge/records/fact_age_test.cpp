#include "core/knowledge/records/fact_age.h"

#include <catch2/catch.hpp>

using namespace ogive;

namespace {

Model modelOf(const char* id, const char* asOf, const char* status = "current")
{
    Model model;
    model.id = ModelId(id);
    model.status = status;
    Price price;
    price.inputUsdPerMtok = 1;
    price.asOf = asOf;
    model.prices = {price};
    return model;
}

std::vector<std::string> englishOf(const std::vector<Message>& messages)
{
    std::vector<std::string> texts;
    for (const Message& message : messages)
        texts.push_back(english(message));
    return texts;
}

} // namespace

TEST_CASE("days between dates are counted by the calendar")
{
    CHECK(daysBetween("2026-08-05", "2026-08-05") == 0);
    CHECK(daysBetween("2026-02-28", "2026-03-01") == 1);
    CHECK(daysBetween("2024-02-28", "2024-03-01") == 2); // a leap year
    CHECK(daysBetween("2025-11-22", "2026-11-22") == 365);
    CHECK(daysBetween("2026-11-22", "2026-11-21") == -1);
}

TEST_CASE("a month and a year count to their last day")
{
    CHECK(daysBetween("2026-10", "2026-11-01") == 1);
    CHECK(daysBetween("2024-02", "2024-03-01") == 1);
    CHECK(daysBetween("2025", "2026-01-01") == 1);
}

TEST_CASE("what is no date has no age")
{
    for (const char* text :
         {"", "26", "2026-", "2026-13", "2026-02-30", "2026-1-1", "2026-01-01x", "soon", "-026"}) {
        INFO(text);
        CHECK_FALSE(lastDayOf(text));
    }
}

TEST_CASE("a price is old when it is older than its limit, not on the day itself")
{
    Knowledge knowledge;
    // 180 days before 2026-11-22 is 2026-05-26.
    knowledge.llmModels = {modelOf("a", "2026-05-26"), modelOf("b", "2026-05-25"), modelOf("c", "2026-11")};
    const FactAge age = factAges(knowledge, "2026-11-22").front();
    CHECK(age.catalog == "llm-model");
    CHECK(age.limitDays == 180);
    CHECK(age.dated == 3);
    CHECK(age.old == 1);
    CHECK(age.oldest == "2026-05-25");
}

TEST_CASE("retired models and models without a price do not age")
{
    Knowledge knowledge;
    knowledge.llmModels = {modelOf("a", "2020-01-01", "retired"), modelOf("b", "2020-01-01")};
    knowledge.llmModels[1].prices.clear();
    CHECK(factAges(knowledge, "2026-11-22").front().dated == 0);
}

TEST_CASE("hardware and cloud units may be two years old")
{
    Knowledge knowledge;
    Gpu gpu;
    gpu.asOf = "2024-11-21";
    // 730 days before 2026-11-22 is 2024-11-22.
    gpu.prices = {GpuPrice{}, GpuPrice{}};
    gpu.prices[1].asOf = "2024-11-22";
    knowledge.gpus = {gpu};
    CloudUnit unit;
    unit.asOf = "2024-07-01";
    knowledge.cloudUnits = {unit, unit};
    const auto ages = factAges(knowledge, "2026-11-22");
    REQUIRE(ages.size() == 4);
    CHECK(ages[2].old == 1);
    CHECK(ages[2].dated == 2);
    CHECK(ages[3].old == 2);
    CHECK(englishOf(ageSentences(ages)) == std::vector<std::string>{"3 prices older than 730 days"});
}

TEST_CASE("a limit of one's own holds for every catalog")
{
    Knowledge knowledge;
    knowledge.llmModels = {modelOf("a", "2026-11-01")};
    CloudUnit unit;
    unit.asOf = "2026-11-12";
    knowledge.cloudUnits = {unit};
    const auto ages = factAges(knowledge, "2026-11-22", 10);
    CHECK(ages[0].old == 1);
    CHECK(ages[3].old == 0);
    CHECK(englishOf(ageSentences(ages)) == std::vector<std::string>{"1 price older than 10 days"});
    CHECK(ageSentences(factAges(knowledge, "", 10)).empty());
}
