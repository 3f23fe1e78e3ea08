#include "core/cost/pattern_report.h"
#include "tests/core/cost/machine_world.h"

using namespace ogive;
using namespace ogive::test;

namespace {

constexpr double monthlyRequests = 365000;

void setRates(Model& model, double input, double output, double read, double write)
{
    Price& price = model.prices.front();
    price.inputUsdPerMtok = input;
    price.outputUsdPerMtok = output;
    price.cachedInputUsdPerMtok = read;
    price.cacheWriteUsdPerMtok = write;
    model.batchDiscount = 0.5;
}

/// MODELS.md C7-a, with nothing on the bill but the model and the look-ups.
MachineWorld example()
{
    MachineWorld world;
    world.set("input_tokens", 6000);
    world.set("output_tokens", 400);
    world.set("shared_prefix_share", 0.75);
    world.set("duplicate_share", 0.2);
    world.set("uses_rag", 0);
    world.set("batch_processing", 1);
    world.set("user_waiting", 0);
    world.set("query_tokens", 20);
    world.knowledge.embeddingModels[0].prices[0].inputUsdPerMtok = 1; // a look-up costs $0.00002
    world.setParameter("retry_rate", 0.02);
    world.chosen[MachineWorld::architecture] = 3;
    world.knowledge.unitRoles.erase("object_storage");
    world.knowledge.unitRoles.erase("egress");
    setRates(world.model("dear-large"), 3, 15, 0.3, 3.75);
    setRates(world.model("dear-small"), 0.25, 2, 0.025, 0.25);
    return world;
}

void requireWorth(const PatternReport& report, std::size_t pattern, double marginal, double alone,
                  double shapley)
{
    const PatternWorth& worth = report.patterns[pattern];
    INFO(pattern);
    CHECK(worth.isOn);
    CHECK(worth.marginalUsd.value() == near(marginal * monthlyRequests));
    CHECK(worth.aloneUsd.value() == near(alone * monthlyRequests));
    CHECK(worth.shapleyUsd.value() == near(shapley * monthlyRequests));
}

} // namespace

TEST_CASE("what patterns save in a whole bill is what C7 says of a request")
{
    MachineWorld world = example();
    world.switchOn("cache");
    world.switchOn("two");
    world.switchOn("lots", {{"batch_share", 0.3}});
    world.switchOn("known-answers");
    const PatternReport report = patternReport(world.subject(), true);
    REQUIRE(report.plainUsd.value() == near(0.02448979591836735 * monthlyRequests));
    REQUIRE(report.asSetUsd.value() == near(0.004166959183673469 * monthlyRequests));
    requireWorth(report, 0, 0.002444877551020409, 0.009229591836734696, 0.005504682397959184);
    requireWorth(report, 1, 0.006229979591836735, 0.014795918367346941, 0.010152565051020409);
    requireWorth(report, 2, 0.000731816326530613, 0.0036734693877551045, 0.0019839170918367357);
    requireWorth(report, 3, 0.0010167397959183668, 0.00487795918367347, 0.0026816721938775507);
}

TEST_CASE("of a pattern that is off the saving is what switching it on brings")
{
    MachineWorld world = example();
    PatternReport report = patternReport(world.subject());
    REQUIRE_FALSE(report.patterns[1].isOn);
    REQUIRE(report.patterns[1].marginalUsd.value() == near(0.014795918367346941 * monthlyRequests));
    REQUIRE_FALSE(report.patterns[1].shapleyUsd);
    // The scenario's own share holds for a pattern that it has switched off.
    world.patterns.push_back({"lots", false, {{"batch_share", 0.3}}, {}});
    report = patternReport(world.subject());
    REQUIRE(report.patterns[2].marginalUsd.value() == near(0.0036734693877551045 * monthlyRequests));
}

TEST_CASE("batches save nothing while a user waits")
{
    MachineWorld world = example();
    world.set("user_waiting", 1);
    REQUIRE(patternReport(world.subject()).patterns[2].marginalUsd.value() == 0);
}

TEST_CASE("a prompt below the provider's minimum is not cached")
{
    MachineWorld world = example();
    world.set("input_tokens", 1300); // 975 of them shared
    REQUIRE(patternReport(world.subject()).patterns[0].marginalUsd.value() == 0);
}

TEST_CASE("other patterns multiply the lines that they name, and the weaker of two that conflict is skipped")
{
    MachineWorld world;
    const double input = usdOf(world.estimate(), "llm_input");
    const double output = usdOf(world.estimate(), "llm_output");
    world.switchOn("short");
    CHECK(usdOf(world.estimate(), "llm_output") == near(output * 0.7));
    CHECK(usdOf(world.estimate(), "rerank") == near(2 * monthlyRequests / 1000));
    world.switchOn("trim");
    CHECK(usdOf(world.estimate(), "llm_input") == near(input * 0.6));
    world.switchOn("squeeze");
    CHECK(usdOf(world.estimate(), "llm_input") == near(input * 0.5));
    const PatternReport report = patternReport(world.subject());
    CHECK(report.patterns[5].status == AppliedPattern::Status::Conflicts);
    CHECK(report.patterns[5].marginalUsd.value() == 0);
    CHECK(report.patterns[6].status == AppliedPattern::Status::Counts);
}

TEST_CASE("a saving of one's own stands in for the typical one")
{
    MachineWorld world;
    const double output = usdOf(world.estimate(), "llm_output");
    world.switchOn("short", {{"saving", 0.5}});
    CHECK(usdOf(world.estimate(), "llm_output") == near(output * 0.5));
}

TEST_CASE("a pattern whose needs the scenario does not meet saves nothing")
{
    MachineWorld world;
    Condition manyRequests;
    manyRequests.kind = Condition::Kind::FieldTest;
    manyRequests.subject = *world.knowledge.fieldInRole("requests_per_day");
    manyRequests.comparison = Comparison::GreaterEqual;
    manyRequests.operands = {20000};
    world.knowledge.patterns[7].appliesWhen = manyRequests;
    const double output = usdOf(world.estimate(), "llm_output");
    world.switchOn("short");
    CHECK(usdOf(world.estimate(), "llm_output") == near(output));
    CHECK(patternReport(world.subject()).patterns[7].status == AppliedPattern::Status::DoesNotApply);
    world.set("requests_per_day", 20000);
    CHECK(usdOf(world.estimate(), "llm_output") == near(output * 20 / 12 * 0.7));
}

TEST_CASE("savings that are not known are absent, never 0")
{
    MachineWorld world = example();
    world.set("input_tokens", notKnown);
    const PatternReport report = patternReport(world.subject(), true);
    REQUIRE_FALSE(report.plainUsd);
    for (const PatternWorth& worth : report.patterns)
        REQUIRE_FALSE(worth.marginalUsd);
}
