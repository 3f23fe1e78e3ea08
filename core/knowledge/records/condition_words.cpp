#include "core/knowledge/records/condition_words.h"

#include "core/base/message.h"
#include "core/base/number_text.h"
#include "core/knowledge/reading/read_knowledge.h"

#include <algorithm>
#include <cmath>

namespace ogive {
namespace {

std::string joined(const std::vector<std::string>& parts, const std::string& lastWord)
{
    std::string text;
    for (std::size_t i = 0; i < parts.size(); ++i)
        text += (i == 0 ? "" : i + 1 == parts.size() ? " " + lastWord + " " : ", ") + parts[i];
    return text;
}

std::string_view relationWords(Comparison comparison)
{
    switch (comparison) {
    case Comparison::Equal:
    case Comparison::In:
        return "is";
    case Comparison::NotEqual:
    case Comparison::NotIn:
        return "is not";
    case Comparison::Less:
        return "is less than";
    case Comparison::LessEqual:
        return "is at most";
    case Comparison::Greater:
        return "is more than";
    case Comparison::GreaterEqual:
        return "is at least";
    }
    return {};
}

bool isDenied(const Condition& test)
{
    return test.comparison == Comparison::NotEqual || test.comparison == Comparison::NotIn;
}

std::string operandText(const Knowledge& knowledge, const Condition& test, double operand)
{
    if (test.kind == Condition::Kind::DecisionTest) {
        const auto& options = knowledge.decisions[test.subject].options;
        const auto position = static_cast<std::size_t>(operand);
        return position < options.size() ? options[position].title : std::string("something else");
    }
    const Field& field = knowledge.fields[test.subject];
    const auto position = static_cast<std::size_t>(operand);
    if (!field.choices.empty())
        return position < field.choices.size() ? field.choices[position].title
                                               : std::string("something else");
    return valueText(field, valueFrom(field, operand));
}

std::string testText(const Knowledge& knowledge, const Condition& test)
{
    const bool isDecision = test.kind == Condition::Kind::DecisionTest;
    const std::string& title =
        isDecision ? knowledge.decisions[test.subject].title : knowledge.fields[test.subject].title;
    std::vector<std::string> operands;
    for (const double operand : test.operands)
        operands.push_back(operandText(knowledge, test, operand));
    return title + " " + std::string(relationWords(test.comparison)) + " " +
           joined(operands, isDenied(test) ? "nor" : "or");
}

/// "tool results × 3", "context of the model".
std::string termText(const Knowledge& knowledge, const NumberTerm& term)
{
    std::string text;
    const auto add = [&](const std::string& factor) { text += (text.empty() ? "" : " × ") + factor; };
    for (const ChosenNumber& number : term.chosen) {
        const Decision& decision = knowledge.decisions[number.decision];
        add(inSentence(decision.attributes[number.attribute].title) + " of the chosen " +
            inSentence(decision.title));
    }
    for (const std::size_t field : term.fields)
        add(inSentence(knowledge.fields[field].title));
    const double factor = std::abs(term.factor);
    if (text.empty() || factor != 1)
        add(groupedNumber(factor));
    return text;
}

std::string sumText(const Knowledge& knowledge, const std::vector<NumberTerm>& sum)
{
    std::string text;
    for (const NumberTerm& term : sum) {
        const bool isNegative = term.factor < 0;
        if (text.empty())
            text = isNegative ? "−" : "";
        else
            text += isNegative ? " − " : " + ";
        text += termText(knowledge, term);
    }
    if (!text.empty() && text.front() >= 'a' && text.front() <= 'z')
        text.front() = static_cast<char>(text.front() - 'a' + 'A');
    return text;
}

std::string partText(const Knowledge& knowledge, const Condition& part, std::size_t siblings)
{
    const bool isGroup = part.kind == Condition::Kind::All || part.kind == Condition::Kind::Any;
    const std::string text = conditionText(knowledge, part);
    return isGroup && part.parts.size() > 1 && siblings > 1 ? "(" + text + ")" : text;
}

} // namespace

std::string conditionText(const Knowledge& knowledge, const Condition& condition)
{
    std::vector<std::string> parts;
    for (const Condition& part : condition.parts)
        parts.push_back(partText(knowledge, part, condition.parts.size()));
    switch (condition.kind) {
    case Condition::Kind::FieldTest:
    case Condition::Kind::DecisionTest:
        return testText(knowledge, condition);
    case Condition::Kind::All:
        return parts.empty() ? "always" : joined(parts, "and");
    case Condition::Kind::Any:
        return parts.empty() ? "never" : joined(parts, "or");
    case Condition::Kind::Not:
        return "not (" + joined(parts, "and") + ")";
    case Condition::Kind::NumberTest:
        return sumText(knowledge, condition.sum) + " " + std::string(relationWords(condition.comparison)) +
               " " + inSentence(sumText(knowledge, condition.otherSum));
    case Condition::Kind::StatedTest:
        return knowledge.fields[condition.subject].title + " is stated";
    }
    return {};
}

std::optional<std::string> conditionTextOf(const Knowledge& knowledge, const Json& json)
{
    if (!json.is_object())
        return std::nullopt;
    const bool isCondition = json.contains("all") || json.contains("any") || json.contains("not") ||
                             json.contains("compare") || json.contains("stated") ||
                             (json.contains("op") && json.contains("value"));
    if (!isCondition)
        return std::nullopt;
    ReadLog log;
    const Condition condition = readCondition(JsonReader(json, log), knowledge, inChecks);
    if (log.error)
        return std::nullopt;
    return conditionText(knowledge, condition);
}

} // namespace ogive
