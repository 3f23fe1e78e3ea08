#include "core/plan/growth_changes.h"

#include <catch2/catch.hpp>

using namespace ogive;

namespace {

Field number(const std::string& id, double value)
{
    Field field;
    field.id = FieldId(id);
    field.title = id;
    field.kind = FieldKind::Real;
    field.minimum = -1;
    field.defaultValue = value;
    return field;
}

/// Traffic of 100 that grows by 10 % a month, and a decision that changes at over 120.
Knowledge growingKnowledge()
{
    Knowledge knowledge;
    knowledge.fields = {number("traffic", 100), number("growth", 0.1), number("horizon", 12)};
    for (std::size_t i = 0; i < knowledge.fields.size(); ++i)
        knowledge.fieldPositions.emplace(knowledge.fields[i].id, i);
    knowledge.fieldRoles = {{"requests_per_day", 0}, {"growth_per_month", 1}, {"horizon_months", 2}};
    Decision decision;
    decision.id = DecisionId("size");
    decision.options.resize(2);
    decision.options[0].id = OptionId("small");
    decision.options[1].id = OptionId("big");
    knowledge.decisions = {decision};
    RuleNode question;
    question.when.kind = Condition::Kind::FieldTest;
    question.when.comparison = Comparison::Greater;
    question.when.operands = {120};
    question.yes = 1;
    question.no = 2;
    RuleNode big;
    big.outcome = 1;
    RuleNode small;
    small.outcome = 0;
    RuleSet rules;
    rules.trees = {RuleTree{{question, big, small}}};
    knowledge.ruleSets = {rules};
    return knowledge;
}

std::vector<GrowthChange> changesOf(const Knowledge& knowledge, const Scenario& scenario)
{
    return growthChanges(knowledge, scenario, evaluate(knowledge, scenario));
}

} // namespace

TEST_CASE("a recommendation changes in the first month in which traffic is over its threshold")
{
    // 100, 110, 121: over 120 in month 2.
    const auto changes = changesOf(growingKnowledge(), {});
    REQUIRE(changes.size() == 1);
    CHECK(changes[0].month == 2);
    CHECK(changes[0].from == 0);
    CHECK(changes[0].to == 1);
    CHECK(changes[0].requestsPerDay == Approx(121));
}

TEST_CASE("beyond the horizon nothing is said")
{
    Scenario scenario;
    scenario.requirements.set(FieldId("horizon"), 1.0);
    CHECK(changesOf(growingKnowledge(), scenario).empty());
}

TEST_CASE("traffic that is not known or does not grow changes nothing")
{
    Scenario unknown;
    unknown.requirements.set(FieldId("traffic"), std::monostate{});
    CHECK(changesOf(growingKnowledge(), unknown).empty());
    Scenario steady;
    steady.requirements.set(FieldId("growth"), 0.0);
    CHECK(changesOf(growingKnowledge(), steady).empty());
}

TEST_CASE("traffic that shrinks can change a recommendation back")
{
    Scenario shrinking;
    shrinking.requirements.set(FieldId("traffic"), 130.0);
    shrinking.requirements.set(FieldId("growth"), -0.1);
    const auto changes = changesOf(growingKnowledge(), shrinking);
    REQUIRE(changes.size() == 1);
    CHECK(changes[0].month == 1);
    CHECK(changes[0].to == 0);
}
