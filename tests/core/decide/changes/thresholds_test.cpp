#include "core/decide/changes/thresholds.h"

#include "core/decide/changes/lever.h"
#include "core/decide/changes/next_question.h"
#include "core/evaluation/parts.h"
#include "tests/support/core/built_in.h"

#include <cmath>

using namespace ogive;
using ogive::test::builtIn;
using ogive::test::scenarioOf;

namespace {

using GivenValues = std::vector<std::pair<std::string, Value>>;

/// The values of a field at which a decision changes.
std::vector<double> valuesAt(const Evaluation& evaluation, const std::string& field,
                             const std::string& decision)
{
    std::vector<double> values;
    for (const Threshold& threshold : thresholds(builtIn(), chainOf(evaluation), evaluation.fields))
        if (builtIn().fields[threshold.field].id.value == field &&
            builtIn().decisions[threshold.decision].id.value == decision)
            values.push_back(threshold.value);
    return values;
}

} // namespace

TEST_CASE("thresholds stand where the guide's functions change")
{
    const Evaluation evaluation = evaluate(
        builtIn(),
        scenarioOf({{"expected_traffic", 1000.0}, {"team_size", 3.0}, {"latency_requirement_ms", 3000.0}}));
    CHECK(valuesAt(evaluation, "expected_traffic", "architecture") == std::vector<double>{10000, 100001});
    CHECK(valuesAt(evaluation, "team_size", "architecture") == std::vector<double>{5});
    CHECK(valuesAt(evaluation, "latency_requirement_ms", "architecture").empty());
    CHECK(valuesAt(evaluation, "latency_requirement_ms", "request_pattern") == std::vector<double>{1000});
    // 10 and 100 requests in flight at 4 times the mean and 3 seconds each.
    CHECK(valuesAt(evaluation, "expected_traffic", "scalability") == std::vector<double>{72000, 720000});
}

TEST_CASE("one step below a threshold the decision comes out otherwise")
{
    for (const RuleSet& rules : builtIn().ruleSets) {
        const Evaluation evaluation =
            evaluate(builtIn(), scenarioOf({{"self_hosted", true}, {"gpu_available", true}}), rules.id);
        const DecisionChain chain = chainOf(evaluation);
        const auto found = thresholds(builtIn(), chain, evaluation.fields);
        CHECK_FALSE(found.empty());
        for (const Threshold& threshold : found) {
            const Field& field = builtIn().fields[threshold.field];
            const Lever lever(field, evaluation.fields.values[threshold.field]);
            const auto outcomeWith = [&](double value) {
                FieldValues there = evaluation.fields;
                state(builtIn(), there, threshold.field, value);
                return outcomesOf(builtIn(), chain, there)[threshold.decision];
            };
            INFO(rules.id.value << " " << field.id.value << " " << threshold.value);
            CHECK(outcomeWith(threshold.value) == threshold.from);
            CHECK(outcomeWith(lever.valueAt(lever.positionOf(threshold.value) - 1)) == threshold.below);
            CHECK(threshold.from != threshold.below);
        }
    }
}

TEST_CASE("the next question is the one that leaves the least doubt")
{
    const Value open;
    const auto asked = [](const GivenValues& stated, const std::string& decision) {
        const Evaluation evaluation = evaluate(builtIn(), scenarioOf(stated));
        const std::vector<std::size_t> decisions{*builtIn().decisionIndex(DecisionId(decision))};
        const auto next = nextQuestion(builtIn(), chainOf(evaluation), evaluation.fields, decisions);
        return next ? builtIn().fields[next->field].id.value : std::string();
    };
    // Without state, several agents alone tell CrewAI from the rest; with it optimisation tells DSPy from
    // LangGraph.
    CHECK(asked({{"needs_state_management", true}, {"needs_multi_agent", open}, {"needs_optimization", open}},
                "framework") == "needs_optimization");
    // Free money is ChromaDB at any scale.
    CHECK(asked({{"budget", std::string("free")}, {"scale", open}, {"managed_preference", open}}, "vector_db")
              .empty());
    CHECK(asked({{"user_waiting", open}, {"batch_processing", open}, {"latency_requirement_ms", 500.0}},
                "request_pattern") == "user_waiting");
}
