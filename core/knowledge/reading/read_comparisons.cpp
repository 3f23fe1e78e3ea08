#include "core/knowledge/reading/read_knowledge.h"

namespace ogive {
namespace {

std::size_t readNumberField(const JsonReader& json, const Knowledge& knowledge)
{
    const std::size_t index = readFieldReference(json, knowledge);
    if (json.failed())
        return index;
    const FieldKind kind = knowledge.fields[index].kind;
    if (kind != FieldKind::Integer && kind != FieldKind::Real)
        json.fail(OGIVE_TR("knowledge", "the field %1 is no number").arg(knowledge.fields[index].id.value));
    return index;
}

ChosenNumber readChosen(const JsonReader& json, const Knowledge& knowledge)
{
    ChosenNumber number;
    number.decision = readDecisionReference(json.at("chosen"), knowledge);
    const std::string id = json.text("attribute");
    if (json.failed())
        return number;
    const Decision& decision = knowledge.decisions[number.decision];
    const auto attribute = decision.attributeIndex(id);
    if (!attribute || decision.attributes[*attribute].kind != AttributeKind::Number) {
        json.at("attribute")
            .fail(OGIVE_TR("knowledge", "the decision %1 has no number \"%2\"")
                      .arg(decision.id.value)
                      .arg(quotable(id)),
                  {}, ErrorCode::Unknown);
        return number;
    }
    number.attribute = *attribute;
    for (const Option& option : decision.options) {
        const double* value = std::get_if<double>(&option.attributes[*attribute]);
        number.values.push_back(value ? std::optional(*value) : std::nullopt);
    }
    return number;
}

void readFactor(const JsonReader& json, const Knowledge& knowledge, NumberTerm& term)
{
    if (json.json().is_number())
        term.factor *= json.number();
    else if (json.json().is_string())
        term.fields.push_back(readNumberField(json, knowledge));
    else if (json.has("chosen"))
        term.chosen.push_back(readChosen(json, knowledge));
    else
        json.fail(OGIVE_TR("knowledge", "expected a number, a field's id, chosen or multiply"));
}

NumberTerm readTerm(const JsonReader& json, const Knowledge& knowledge)
{
    NumberTerm term;
    if (json.has("multiply"))
        json.at("multiply").each([&](const JsonReader& factor) { readFactor(factor, knowledge, term); });
    else
        readFactor(json, knowledge, term);
    return term;
}

std::vector<NumberTerm> readSum(const JsonReader& json, const Knowledge& knowledge)
{
    if (!json.json().is_array())
        return {readTerm(json, knowledge)};
    std::vector<NumberTerm> sum;
    json.each([&](const JsonReader& term) { sum.push_back(readTerm(term, knowledge)); });
    if (sum.empty())
        json.fail(OGIVE_TR("knowledge", "a sum needs at least one term"));
    return sum;
}

} // namespace

Condition readNumberTest(const JsonReader& json, const Knowledge& knowledge)
{
    Condition test{Condition::Kind::NumberTest, 0, readComparison(json.at("op")), {}, {}};
    if (test.comparison == Comparison::In || test.comparison == Comparison::NotIn)
        json.at("op").fail(OGIVE_TR("knowledge", "two numbers are compared by one of: == != < <= > >="));
    test.sum = readSum(json.at("compare"), knowledge);
    test.otherSum = readSum(json.at("with"), knowledge);
    return test;
}

} // namespace ogive
