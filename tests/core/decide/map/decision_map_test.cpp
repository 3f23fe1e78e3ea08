#include "core/decide/map/decision_map.h"

#include "core/decide/changes/lever.h"
#include "core/evaluation/parts.h"
#include "tests/support/core/built_in.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <random>

using namespace ogive;
using ogive::test::builtIn;
using ogive::test::scenarioOf;

namespace {

std::size_t fieldAt(const std::string& id)
{
    return builtIn().fieldIndex(FieldId(id)).value();
}

std::size_t mappedDecision(const std::string& id)
{
    return builtIn().decisionIndex(DecisionId(id)).value();
}

DecisionMap mapFor(const Evaluation& evaluation, const std::string& decision, const std::string& horizontal,
                   const std::string& vertical, std::span<const double> at = {})
{
    return mapOf(builtIn(), chainOf(evaluation), evaluation.fields, mappedDecision(decision),
                 fieldAt(horizontal), fieldAt(vertical), at);
}

std::string idAt(const DecisionMap& map, const std::string& decision, double x, double y)
{
    const auto outcome = map.outcomeAt(x, y);
    return outcome ? builtIn().decisions[mappedDecision(decision)].options[*outcome].id.value : std::string();
}

/// A place on a lever, more often near the low end, where the borders are.
double anyValue(const Lever& lever, std::mt19937& random)
{
    const auto span = static_cast<double>(lever.last() - lever.first());
    const double share = std::pow(std::uniform_real_distribution<double>(0, 1)(random), 6);
    return lever.valueAt(lever.first() + static_cast<std::int64_t>(share * span));
}

std::optional<std::size_t> decidedAt(const Evaluation& evaluation, std::size_t decision,
                                     const std::vector<std::pair<std::size_t, double>>& stated)
{
    FieldValues there = evaluation.fields;
    for (const auto& [field, value] : stated)
        state(builtIn(), there, field, value);
    return outcomesOf(builtIn(), chainOf(evaluation), there)[decision];
}

} // namespace

TEST_CASE("the map of the guide's architecture has the guide's borders")
{
    const Evaluation evaluation = evaluate(builtIn(), scenarioOf({{"latency_requirement_ms", 500.0}}));
    const DecisionMap map = mapFor(evaluation, "architecture", "expected_traffic", "team_size");
    CHECK_FALSE(map.hasCurves);
    REQUIRE(map.columns.size() == 3);
    CHECK(map.columns[0].from == 0);
    CHECK(map.columns[1].from == 10000);
    CHECK(map.columns[2].from == 100001);
    REQUIRE(map.columns[0].bands.size() == 2);
    CHECK(map.columns[0].bands[1].from == 5);
    CHECK(idAt(map, "architecture", 9999, 4) == "monolith");
    CHECK(idAt(map, "architecture", 9999, 5) == "serverless");
    CHECK(idAt(map, "architecture", 100000, 1) == "serverless");
    CHECK(idAt(map, "architecture", 100001, 1) == "microservices");
    CHECK(map.outcomes().size() == 3);
}

TEST_CASE("a border that depends on both fields is found in every column")
{
    // The guide: 10 and 100 requests in flight; expected_traffic × 4 / 86400 × latency / 1000.
    const Evaluation evaluation = evaluate(builtIn(), scenarioOf({{"peak_factor", 4.0}}));
    const std::vector<double> at{72000, 144000, 720000};
    const DecisionMap map =
        mapFor(evaluation, "scalability", "expected_traffic", "latency_requirement_ms", at);
    CHECK(map.hasCurves);
    for (const auto& [traffic, border] :
         {std::pair{72000.0, 3000.0}, {144000.0, 1500.0}, {720000.0, 300.0}}) {
        INFO(traffic);
        const std::string below = idAt(map, "scalability", traffic, border - 1);
        CHECK(below == "vertical");
        CHECK(idAt(map, "scalability", traffic, border) == "horizontal");
    }
}

TEST_CASE("wherever one looks, the map shows what the rules decide")
{
    std::mt19937 random(20261125); // NOLINT: the same places in every run
    for (const RuleSet& rules : builtIn().ruleSets) {
        const Evaluation evaluation =
            evaluate(builtIn(), scenarioOf({{"self_hosted", true}, {"gpu_available", true}}), rules.id);
        const DecisionChain chain = chainOf(evaluation);
        for (std::size_t decision = 0; decision < builtIn().decisions.size(); ++decision) {
            const auto fields = mapFields(builtIn(), chain, evaluation.fields, decision);
            for (std::size_t pair = 0; fields.size() > 1 && pair < 6; ++pair) {
                const std::size_t x = fields[random() % fields.size()];
                const std::size_t y = fields[random() % fields.size()];
                if (x == y)
                    continue;
                const Lever across(builtIn().fields[x], evaluation.fields.values[x]);
                const Lever upwards(builtIn().fields[y], evaluation.fields.values[y]);
                std::vector<double> at;
                for (int i = 0; i < 8; ++i)
                    at.push_back(anyValue(across, random));
                const DecisionMap map = mapOf(builtIn(), chain, evaluation.fields, decision, x, y, at);
                for (const double column : at)
                    for (int i = 0; i < 8; ++i) {
                        const double row = anyValue(upwards, random);
                        INFO(rules.id.value << " " << builtIn().decisions[decision].id.value << " "
                                            << builtIn().fields[x].id.value << " " << column << " "
                                            << builtIn().fields[y].id.value << " " << row);
                        CHECK(map.outcomeAt(column, row) ==
                              decidedAt(evaluation, decision, {{x, column}, {y, row}}));
                    }
            }
        }
    }
}

TEST_CASE("an open field leaves its part of the map open")
{
    // The guide asks for the latency after traffic and team size.
    const Evaluation evaluation = evaluate(builtIn(), scenarioOf({{"latency_requirement_ms", Value()}}));
    const DecisionMap map = mapFor(evaluation, "architecture", "expected_traffic", "team_size");
    CHECK(idAt(map, "architecture", 9999, 4) == "monolith");
    CHECK_FALSE(map.outcomeAt(9999, 5));
}

TEST_CASE("the proposed fields show the most outcomes, and belong to the decision")
{
    const Evaluation evaluation = evaluate(builtIn(), scenarioOf({}));
    const DecisionChain chain = chainOf(evaluation);
    const std::size_t decision = mappedDecision("vector_db");
    const auto fields = mapFields(builtIn(), chain, evaluation.fields, decision);
    CHECK(std::find(fields.begin(), fields.end(), fieldAt("budget")) != fields.end());
    CHECK(std::find(fields.begin(), fields.end(), fieldAt("team_size")) == fields.end());
    const auto best = mostTellingFields(builtIn(), chain, evaluation.fields, decision);
    REQUIRE(best);
    const std::size_t most =
        mapOf(builtIn(), chain, evaluation.fields, decision, best->first, best->second).outcomes().size();
    for (const std::size_t x : fields)
        for (const std::size_t y : fields)
            if (x != y)
                CHECK(mapOf(builtIn(), chain, evaluation.fields, decision, x, y).outcomes().size() <= most);
}
