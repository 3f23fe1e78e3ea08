#include "core/knowledge/reading/read_knowledge.h"

#include <array>
#include <limits>
#include <string_view>
#include <utility>

namespace ogive {
namespace {

constexpr std::array<std::pair<std::string_view, Comparison>, 8> comparisons{{
    {"==", Comparison::Equal},
    {"!=", Comparison::NotEqual},
    {"<", Comparison::Less},
    {"<=", Comparison::LessEqual},
    {">", Comparison::Greater},
    {">=", Comparison::GreaterEqual},
    {"in", Comparison::In},
    {"not_in", Comparison::NotIn},
}};

double fieldOperand(const JsonReader& json, const Field& field)
{
    const Value value = readValue(json);
    if (const auto checked = checkValue(field, value); !checked && !json.failed())
        json.fail(checked.error().reason, checked.error().hint, checked.error().code);
    const double operand = json.failed() ? 0 : numberOf(field, value);
    const bool isOtherText =
        field.kind == FieldKind::Text && operand >= static_cast<double>(field.choices.size());
    if (isOtherText)
        json.fail(OGIVE_TR("knowledge", "conditions can only name one of the field's choices"));
    return operand;
}

double outcomeOperand(const JsonReader& json, const Decision& decision)
{
    const auto option = decision.optionIndex(OptionId(json.text()));
    if (!option)
        json.fail(OGIVE_TR("knowledge", "the decision %1 has no option of this id").arg(decision.id.value));
    return static_cast<double>(option.value_or(0));
}

template <class ReadOperand>
void readOperands(const JsonReader& json, Condition& test, const ReadOperand& readOperand)
{
    test.comparison = readComparison(json.at("op"));
    if (test.comparison == Comparison::In || test.comparison == Comparison::NotIn)
        json.at("value").each([&](const JsonReader& item) { test.operands.push_back(readOperand(item)); });
    else
        test.operands.push_back(readOperand(json.at("value")));
}

Condition readFieldTest(const JsonReader& json, const Knowledge& knowledge)
{
    Condition test{Condition::Kind::FieldTest, readFieldReference(json.at("field"), knowledge), {}, {}, {}};
    if (json.failed())
        return test;
    const Field& field = knowledge.fields[test.subject];
    readOperands(json, test, [&](const JsonReader& value) { return fieldOperand(value, field); });
    if (json.has("else_field"))
        test.parts.push_back(readFieldTest(json.at("else_field"), knowledge));
    return test;
}

Condition readDecisionTest(const JsonReader& json, const Knowledge& knowledge)
{
    Condition test{
        Condition::Kind::DecisionTest, readDecisionReference(json.at("decision"), knowledge), {}, {}, {}};
    if (json.failed())
        return test;
    const Decision& decision = knowledge.decisions[test.subject];
    readOperands(json, test, [&](const JsonReader& value) { return outcomeOperand(value, decision); });
    return test;
}

/// What rules the option out, as one condition.
Condition readRuledOut(const JsonReader& json, const Decision& decision)
{
    const auto option = decision.optionIndex(OptionId(json.text()));
    Condition any{Condition::Kind::Any, 0, {}, {}, {}};
    any.isRuling = true;
    if (!option) {
        json.fail(OGIVE_TR("knowledge", "the decision %1 has no option of this id").arg(decision.id.value));
        return any;
    }
    for (const Ruling& ruling : decision.options[*option].ruledOutWhen)
        any.parts.push_back(ruling.when);
    if (any.parts.empty())
        json.fail(
            OGIVE_TR("knowledge", "nothing rules out the option %1").arg(decision.options[*option].id.value),
            OGIVE_TR("knowledge", "Give the option a ruled_out_when, or leave the question out"));
    return any;
}

Condition readJoined(const JsonReader& json, std::string_view key, Condition::Kind kind,
                     const Knowledge& knowledge, ConditionUse use)
{
    Condition joined{kind, 0, {}, {}, {}};
    json.at(key).each(
        [&](const JsonReader& part) { joined.parts.push_back(readCondition(part, knowledge, use)); });
    if (joined.parts.empty())
        json.fail(OGIVE_TR("knowledge", "\"%1\" needs at least one condition").arg(key));
    return joined;
}

Condition readCheckTest(const JsonReader& json, const Knowledge& knowledge, ConditionUse use)
{
    if (!use.mayCompare)
        json.fail(
            OGIVE_TR("knowledge", "\"compare\" and \"stated\" can stand only in checks and practices"),
            OGIVE_TR("knowledge", "Here a condition tests single fields and decisions against fixed values"));
    if (json.has("compare"))
        return readNumberTest(json, knowledge);
    return {Condition::Kind::StatedTest, readFieldReference(json.at("stated"), knowledge), {}, {}, {}};
}

} // namespace

Comparison readComparison(const JsonReader& json)
{
    const std::string text = json.text();
    for (const auto& [name, comparison] : comparisons)
        if (name == text)
            return comparison;
    json.fail(OGIVE_TR("knowledge", "unknown comparison \"%1\"").arg(quotable(text)),
              OGIVE_TR("knowledge", "Use one of: == != < <= > >= in not_in"));
    return Comparison::Equal;
}

Condition readCondition(const JsonReader& json, const Knowledge& knowledge, ConditionUse use)
{
    if (json.has("field"))
        return readFieldTest(json, knowledge);
    if (json.has("decision"))
        return readDecisionTest(json, knowledge);
    if (json.has("all"))
        return readJoined(json, "all", Condition::Kind::All, knowledge, use);
    if (json.has("any"))
        return readJoined(json, "any", Condition::Kind::Any, knowledge, use);
    if (json.has("not"))
        return {Condition::Kind::Not, 0, {}, {}, {readCondition(json.at("not"), knowledge, use)}};
    if (json.has("ruled_out") && use.decision)
        return readRuledOut(json.at("ruled_out"), *use.decision);
    if (json.has("compare") || json.has("stated"))
        return readCheckTest(json, knowledge, use);
    json.fail(OGIVE_TR("knowledge", "expected a condition: field, decision, all, any or not"));
    return {};
}

std::optional<Condition> readConditionIf(const JsonReader& json, std::string_view key,
                                         const Knowledge& knowledge, ConditionUse use)
{
    if (!json.has(key) || json.at(key).json().is_null())
        return std::nullopt;
    return readCondition(json.at(key), knowledge, use);
}

Expression readExpression(const JsonReader& json, const Field& derived, const Knowledge& knowledge)
{
    Expression expression;
    const auto readParts = [&](std::string_view key) {
        json.at(key).each([&](const JsonReader& part) {
            expression.parts.push_back(readExpression(part, derived, knowledge));
        });
    };
    if (json.json().is_number()) {
        expression.number = json.number();
    } else if (json.json().is_string()) {
        expression.kind = Expression::Kind::Field;
        expression.field = readFieldReference(json, knowledge);
    } else if (json.has("multiply")) {
        expression.kind = Expression::Kind::Multiply;
        readParts("multiply");
    } else if (json.has("divide")) {
        expression.kind = Expression::Kind::Divide;
        readParts("divide");
        if (expression.parts.size() != 2)
            json.fail(OGIVE_TR("knowledge", "\"divide\" needs two parts"));
    } else if (json.has("classify")) {
        expression.kind = Expression::Kind::Classify;
        expression.parts.push_back(readExpression(json.at("classify"), derived, knowledge));
        json.at("steps").each([&](const JsonReader& step) {
            const bool inclusive = step.has("up_to");
            const auto bound = step.numberIf(inclusive ? "up_to" : "below");
            expression.classes.push_back({bound.value_or(std::numeric_limits<double>::infinity()), inclusive,
                                          fieldOperand(step.at("value"), derived)});
        });
        if (expression.classes.empty())
            json.fail(OGIVE_TR("knowledge", "\"classify\" needs at least one step"));
    } else {
        json.fail(OGIVE_TR("knowledge", "expected a number, a field's id, multiply, divide or classify"));
    }
    return expression;
}

Value readValue(const JsonReader& json)
{
    if (json.json().is_null())
        return std::monostate{};
    if (json.json().is_boolean())
        return json.boolean();
    if (json.json().is_number())
        return json.number();
    return json.text();
}

std::size_t readFieldReference(const JsonReader& json, const Knowledge& knowledge)
{
    const std::string id = json.text();
    const auto index = knowledge.fieldIndex(FieldId(id));
    if (!index)
        json.fail(OGIVE_TR("knowledge", "there is no field \"%1\"").arg(quotable(id)), {},
                  ErrorCode::Unknown);
    return index.value_or(0);
}

std::size_t readDecisionReference(const JsonReader& json, const Knowledge& knowledge)
{
    const std::string id = json.text();
    const auto index = knowledge.decisionIndex(DecisionId(id));
    if (!index)
        json.fail(OGIVE_TR("knowledge", "there is no decision \"%1\"").arg(quotable(id)), {},
                  ErrorCode::Unknown);
    return index.value_or(0);
}

} // namespace ogive
