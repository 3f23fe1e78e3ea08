#include "tests/core/exchange/dmn/dmn_text.h"
#include "tests/support/core/built_in.h"

#include "core/decide/changes/decision_chain.h"
#include "core/exchange/dmn/analysis/dmn_lint.h"
#include "core/exchange/dmn/rules/rule_set_model.h"
#include "core/exchange/dmn/write_dmn.h"

#include <cmath>
#include <cstdint>
#include <limits>

using namespace ogive;
using namespace ogive::test;

namespace {

DmnModel exported(const std::string& rules)
{
    auto model = dmnOf(builtIn(), RuleSetId(rules));
    if (!model)
        FAIL(describe(model.error()));
    return std::move(*model);
}

DmnModel withoutLines(DmnModel model)
{
    model.file.clear();
    for (DmnInput& input : model.inputs)
        input.line = 0;
    for (DmnDecision& decision : model.decisions) {
        decision.line = 0;
        for (DmnRule& rule : decision.table.rules)
            rule.line = 0;
    }
    return model;
}

/// Per field, every choice, and numbers at and beside each threshold that any rule set has for it.
std::vector<std::vector<double>> candidates()
{
    const Knowledge& knowledge = builtIn();
    std::vector<std::vector<double>> values(knowledge.fields.size());
    const auto add = [&](std::size_t field, double value) {
        if (checkValue(knowledge.fields[field], valueFrom(knowledge.fields[field], value)))
            values[field].push_back(value);
    };
    for (std::size_t i = 0; i < knowledge.fields.size(); ++i) {
        const Field& field = knowledge.fields[i];
        const bool isNumber = field.kind == FieldKind::Integer || field.kind == FieldKind::Real;
        const std::size_t count = field.kind == FieldKind::Boolean ? 2 : field.choices.size();
        for (std::size_t choice = 0; !isNumber && choice < count; ++choice)
            values[i].push_back(static_cast<double>(choice));
        if (isNumber)
            for (const double value : {field.minimum, field.maximum, 4.0, 8.0, 16.0})
                add(i, value);
    }
    for (const RuleSet& rules : knowledge.ruleSets)
        for (const RuleTree& tree : rules.trees)
            for (const RuleNode& node : tree.nodes)
                forEachTest(node.when, [&](const Condition& test) {
                    if (test.kind != Condition::Kind::FieldTest)
                        return;
                    const Field& field = knowledge.fields[test.subject];
                    for (const double value : test.operands) {
                        if (field.kind == FieldKind::Integer)
                            for (const double beside : {value - 1, value, value + 1})
                                add(test.subject, beside);
                        if (field.kind == FieldKind::Real)
                            for (const double beside :
                                 {std::nextafter(value, -1e300), value, std::nextafter(value, 1e300)})
                                add(test.subject, beside);
                    }
                });
    return values;
}

/// A small generator, so that the test is the same everywhere.
std::size_t drawn(std::uint64_t& state, std::size_t count)
{
    state = state * 6364136223846793005U + 1442695040888963407U;
    return static_cast<std::size_t>(state >> 33) % count;
}

/// Evaluates both, all fields stated, those of `missing` left out for the tables.
struct BothWays {
    const DmnModel& model;
    DecisionChain chain;
    DmnEvaluator evaluator;

    BothWays(const DmnModel& read, const std::string& rules)
        : model(read)
        , evaluator(read)
    {
        const Knowledge& knowledge = builtIn();
        std::size_t position = 0;
        while (knowledge.ruleSets[position].id.value != rules)
            ++position;
        chain.overridden.resize(knowledge.decisions.size());
        for (std::size_t i = 0; i < knowledge.decisions.size(); ++i)
            chain.ruleSets.push_back(decidingRuleSet(knowledge, position, i));
    }

    void check(const FieldValues& fields) const
    {
        const Knowledge& knowledge = builtIn();
        std::vector<std::optional<FeelValue>> inputs(model.inputs.size());
        for (std::size_t i = 0; i < inputs.size(); ++i) {
            const std::size_t field = *knowledge.fieldIndex(FieldId(model.inputs[i].id));
            if (fields.origins[field] == Origin::Stated)
                inputs[i] = valueFrom(knowledge.fields[field], fields.values[field]);
        }
        const auto expected = outcomesOf(knowledge, chain, fields);
        const auto answers = evaluator.evaluate(inputs);
        if (!answers)
            FAIL(describe(answers.error()));
        for (std::size_t i = 0; i < model.decisions.size(); ++i) {
            const auto decision = knowledge.decisionIndex(DecisionId(model.decisions[i].id));
            if (!decision || model.decisions[i].table.outputs.size() > 1)
                continue;
            const FeelValue wanted =
                expected[*decision]
                    ? FeelValue(knowledge.decisions[*decision].options[*expected[*decision]].id.value)
                    : FeelValue();
            const auto& rows = (*answers)[i].rows;
            if ((rows.empty() ? FeelValue() : rows[0][0]) != wanted)
                FAIL_CHECK(model.decisions[i].id << " should be " << feelText(wanted));
        }
    }
};

FieldValues allStated()
{
    const std::size_t count = builtIn().fields.size();
    return {std::vector<double>(count, 0.0), std::vector<Origin>(count, Origin::Stated),
            std::vector<bool>(count, true)};
}

} // namespace

TEST_CASE("a rule set written as DMN reads back as the same tables")
{
    const std::string rules = GENERATE("guide", "guide-tree", "current");
    const DmnModel model = exported(rules);
    const std::string text = writeDmn(model);
    CHECK(withoutLines(modelOf(text)) == withoutLines(model));
    CHECK(writeDmn(modelOf(text)) == text);
}

TEST_CASE("a rule set read back from DMN decides as the trees do, at and beside every threshold")
{
    const std::string rules = GENERATE("guide", "guide-tree", "current");
    const DmnModel model = modelOf(writeDmn(exported(rules)));
    const BothWays both(model, rules);
    const auto values = candidates();
    std::uint64_t state = 1;
    FieldValues fields = allStated();
    for (int base = 0; base < 12; ++base) {
        for (std::size_t i = 0; i < values.size(); ++i)
            if (!values[i].empty())
                fields.values[i] = values[i][drawn(state, values[i].size())];
        for (const DmnInput& input : model.inputs) {
            const std::size_t field = *builtIn().fieldIndex(FieldId(input.id));
            const double before = fields.values[field];
            for (const double value : values[field]) {
                fields.values[field] = value;
                both.check(fields);
            }
            fields.values[field] = before;
        }
    }
}

TEST_CASE("a field that another stands in for may be missing in the tables")
{
    const DmnModel model = modelOf(writeDmn(exported("guide-tree")));
    const BothWays both(model, "guide-tree");
    const std::size_t vectors = *builtIn().fieldIndex(FieldId("vectors"));
    const auto values = candidates();
    std::uint64_t state = 7;
    FieldValues fields = allStated();
    fields.origins[vectors] = Origin::Default;
    for (int i = 0; i < 500; ++i) {
        for (std::size_t field = 0; field < values.size(); ++field)
            if (!values[field].empty())
                fields.values[field] = values[field][drawn(state, values[field].size())];
        both.check(fields);
    }
}

TEST_CASE("the tables of a rule set have neither gaps nor overlaps nor rules that never match")
{
    const std::string rules = GENERATE("guide", "guide-tree", "current");
    const DmnModel model = exported(rules);
    for (const DmnFinding& finding : lintDmn(model))
        CHECK(finding.rule == "unreachable-output");
}

TEST_CASE("a plan is a decision on the option, and one on its attributes")
{
    const DmnModel model = exported("guide");
    const auto plan = std::find_if(model.decisions.begin(), model.decisions.end(),
                                   [](const DmnDecision& decision) { return decision.id == "scalability"; });
    REQUIRE(plan != model.decisions.end());
    CHECK(plan->table.outputs.size() == 5);
    CHECK((plan - 1)->id == "scalability_option");
}

TEST_CASE("texts that XML can't hold as they are do not break a file")
{
    DmnModel model = exported("guide-tree");
    model.name = "<a> & \"b\" ]]> \x01 \xff \xEF\xBF\xBF \n\t 数学 مرحبا";
    model.decisions[0].description = "]]>&<\r\n";
    model.decisions[0].id = "1 <b>";
    const DmnModel read = modelOf(writeDmn(model));
    CHECK(read.name.find("<a> & \"b\" ]]> \xEF\xBF\xBD") == 0);
    CHECK(read.name.find("数学 مرحبا") != std::string::npos);
    CHECK(read.decisions[0].id == "_1__b_");
}

TEST_CASE("an unknown rule set is refused")
{
    CHECK(dmnOf(builtIn(), RuleSetId("none")).error().code == ErrorCode::Unknown);
}
