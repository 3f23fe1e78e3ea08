#include "tests/support/core/built_in.h"

#include "core/decide/compiled_rules.h"

#include <random>

using namespace ogive;
using namespace ogive::test;

namespace {

/// Columns for random but valid requirement sets, with every field that the rules read given or derived.
struct RandomSets {
    explicit RandomSets(std::size_t rows, const std::vector<std::string>& left)
    {
        const Knowledge& knowledge = builtIn();
        numbers.resize(knowledge.fields.size());
        codes.resize(knowledge.fields.size());
        std::mt19937_64 random(7);
        const std::vector<double> edges{0,    1,     4,      5,      99,     100,     999,     1000,
                                        9999, 10000, 100000, 100001, 999999, 1000000, 10000000};
        for (std::size_t i = 0; i < knowledge.fields.size(); ++i) {
            const Field& field = knowledge.fields[i];
            if (std::find(left.begin(), left.end(), field.id.value) != left.end())
                continue;
            const bool isNumber = field.kind == FieldKind::Integer || field.kind == FieldKind::Real;
            for (std::size_t row = 0; row < rows; ++row)
                if (isNumber)
                    numbers[i].push_back(edges[random() % edges.size()]);
                else
                    codes[i].push_back(
                        static_cast<std::uint8_t>(random() % std::max<std::size_t>(2, field.choices.size())));
        }
        columns.rows = rows;
        columns.numbers.assign(numbers.begin(), numbers.end());
        columns.codes.assign(codes.begin(), codes.end());
    }

    std::vector<double> row(std::size_t index) const
    {
        std::vector<double> values;
        for (std::size_t i = 0; i < numbers.size(); ++i)
            values.push_back(!numbers[i].empty() ? numbers[i][index]
                             : !codes[i].empty() ? codes[i][index]
                                                 : notKnown);
        return values;
    }

    std::vector<std::vector<double>> numbers;
    std::vector<std::vector<std::uint8_t>> codes;
    RequirementColumns columns;
};

std::vector<std::vector<std::uint8_t>> decideColumns(const CompiledRules& rules,
                                                     const RequirementColumns& columns)
{
    std::vector<std::vector<std::uint8_t>> outcomes(rules.decisionCount(),
                                                    std::vector<std::uint8_t>(columns.rows));
    std::vector<std::uint8_t*> targets;
    for (auto& column : outcomes)
        targets.push_back(column.data());
    rules.decide(columns, targets);
    return outcomes;
}

} // namespace

TEST_CASE("columns give the same outcomes as trees, one by one")
{
    const std::string ruleSet = GENERATE("guide", "guide-tree");
    const CompiledRules compiled(builtIn(), RuleSetId(ruleSet));
    const std::size_t rows = 3000; // more than one block, and a broken one
    const RandomSets sets(rows, {"concurrency"});
    const auto outcomes = decideColumns(compiled, sets.columns);
    const RuleSet& rules = *builtIn().ruleSet(RuleSetId(ruleSet));
    for (std::size_t row = 0; row < rows; ++row) {
        FieldValues fields{sets.row(row), std::vector<Origin>(builtIn().fields.size(), Origin::Stated)};
        for (const std::size_t derived : builtIn().derivationOrder)
            if (std::isnan(fields.values[derived]))
                fields.values[derived] = valueOf(builtIn().fields[derived].derived->formula, fields.values);
        for (std::size_t i = 0; i < outcomes.size(); ++i) {
            const RuleTree& tree =
                rules.trees[i].isEmpty() ? builtIn().ruleSets.front().trees[i] : rules.trees[i];
            const auto expected = evaluateTree(tree, fields).outcome;
            REQUIRE(expected);
            if (outcomes[i][row] != *expected)
                FAIL("row " << row << " decision " << i);
        }
    }
}

TEST_CASE("columns that are not given are derived or take their defaults")
{
    const CompiledRules compiled(builtIn(), RuleSetId("guide"));
    const std::size_t traffic = *builtIn().fieldIndex(FieldId("expected_traffic"));
    const std::vector<double> values{1000, 120000, 864000000};
    RequirementColumns columns;
    columns.rows = values.size();
    columns.numbers.resize(builtIn().fields.size());
    columns.codes.resize(builtIn().fields.size());
    columns.numbers[traffic] = values;
    const auto outcomes = decideColumns(compiled, columns);
    for (std::size_t row = 0; row < values.size(); ++row) {
        const Evaluation evaluation = evaluate(builtIn(), scenarioOf({{"expected_traffic", values[row]}}));
        for (std::size_t i = 0; i < outcomes.size(); ++i)
            CHECK(outcomes[i][row] == *evaluation.decisions[i].outcome);
    }
}
