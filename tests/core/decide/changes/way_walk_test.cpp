#include "core/decide/changes/way_walk.h"

#include "core/evaluation/parts.h"
#include "tests/support/core/built_in.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cmath>
#include <random>

using namespace ogive;
using ogive::test::builtIn;
using ogive::test::scenarioOf;

namespace {

/// Every field that is not derived, stated at random.
Scenario statedScenario(std::mt19937& random)
{
    const double numbers[] = {0, 1, 4, 5, 10, 50, 99, 100, 500, 1000, 9999, 10000, 100000, 100001, 2e6};
    Scenario scenario = scenarioOf({});
    for (const Field& field : builtIn().fields) {
        const bool isNumber = field.kind == FieldKind::Integer || field.kind == FieldKind::Real;
        if (field.derived || (isNumber && !field.choices.empty()))
            continue;
        if (isNumber)
            scenario.requirements.set(field.id, Value(std::clamp(numbers[random() % std::size(numbers)],
                                                                 field.minimum, field.maximum)));
        else
            scenario.requirements.set(
                field.id, valueFrom(field, static_cast<double>(random() % (field.kind == FieldKind::Boolean
                                                                               ? 2
                                                                               : field.choices.size()))));
    }
    return scenario;
}

bool holdsPoint(const WayRules& rules, const WayWalk::Sides& sides, const FieldValues& fields)
{
    for (std::size_t axis = 0; axis < sides.size(); ++axis) {
        const auto index = rules.space.axes[axis].classOf(fields.values[rules.space.axes[axis].subject]);
        if (!index || !sides[axis][*index])
            return false;
    }
    return true;
}

} // namespace

TEST_CASE("each scenario lies on exactly one way, which leads to its outcome")
{
    std::mt19937 random(3);
    for (int round = 0; round < 12; ++round)
        for (const RuleSet& rules : builtIn().ruleSets) {
            const Evaluation evaluation = evaluate(builtIn(), statedScenario(random), rules.id);
            const DecisionChain chain = chainOf(evaluation);
            for (std::size_t i = 0; i < builtIn().decisions.size(); ++i) {
                const WayRules ways = wayRulesOf(builtIn(), chain, i, StandIn::Unused);
                std::vector<std::size_t> ends;
                WayWalk(chain, ways, i)
                    .walk(
                        std::vector<bool>(builtIn().decisions[i].options.size(), true),
                        [](const WayWalk::Sides&) { return true; },
                        [&](std::size_t outcome, const WayWalk::Sides& sides) {
                            if (holdsPoint(ways, sides, evaluation.fields))
                                ends.push_back(outcome);
                        });
                INFO(rules.id.value << " " << builtIn().decisions[i].id.value << " round " << round);
                const auto& outcome = evaluation.decisions[i].outcome;
                CHECK(ends == (outcome ? std::vector<std::size_t>{*outcome} : std::vector<std::size_t>()));
            }
        }
}

TEST_CASE("a walk leaves a way for which it is told so, and passes outcomes that are not sought")
{
    const Evaluation evaluation = evaluate(builtIn(), scenarioOf({}));
    const DecisionChain chain = chainOf(evaluation);
    const std::size_t decision = *builtIn().decisionIndex(DecisionId("vector_db"));
    const WayRules ways = wayRulesOf(builtIn(), chain, decision, StandIn::Unused);
    const std::size_t options = builtIn().decisions[decision].options.size();
    std::size_t arrived = 0;
    const auto count = [&arrived](std::size_t, const WayWalk::Sides&) { ++arrived; };
    WayWalk walk(chain, ways, decision);
    walk.walk(
        std::vector<bool>(options, true), [](const WayWalk::Sides&) { return false; }, count);
    CHECK(arrived == 0);
    walk.walk(
        std::vector<bool>(options, false), [](const WayWalk::Sides&) { return true; }, count);
    CHECK(arrived == 0);
    walk.walk(
        std::vector<bool>(options, true), [](const WayWalk::Sides&) { return true; }, count);
    CHECK(arrived > 0);
}
