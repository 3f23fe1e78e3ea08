#include "core/knowledge/records/condition_words.h"

#include "core/base/message.h"
#include "core/base/number_text.h"
#include "core/knowledge/reading/read_knowledge.h"

#include <algorithm>
#include <cmath>

namespace ogive {
namespace {

/// "Traffic is at most 100".
Message relation(Comparison comparison)
{
    switch (comparison) {
    case Comparison::Equal:
    case Comparison::In:
        return OGIVE_TR("words", "%1 is %2");
    case Comparison::NotEqual:
    case Comparison::NotIn:
        return OGIVE_TR("words", "%1 is not %2");
    case Comparison::Less:
        return OGIVE_TR("words", "%1 is less than %2");
    case Comparison::LessEqual:
        return OGIVE_TR("words", "%1 is at most %2");
    case Comparison::Greater:
        return OGIVE_TR("words", "%1 is more than %2");
    case Comparison::GreaterEqual:
        return OGIVE_TR("words", "%1 is at least %2");
    }
    return OGIVE_TR("words", "%1 is %2");
}

bool isDenied(const Condition& test)
{
    return test.comparison == Comparison::NotEqual || test.comparison == Comparison::NotIn;
}

std::string somethingElse(const Knowledge& knowledge)
{
    return knowledge.language.words(OGIVE_TR("words", "something else"));
}

std::string operandText(const Knowledge& knowledge, const Condition& test, double operand)
{
    if (test.kind == Condition::Kind::DecisionTest) {
        const auto& options = knowledge.decisions[test.subject].options;
        const auto position = static_cast<std::size_t>(operand);
        return position < options.size() ? options[position].title : somethingElse(knowledge);
    }
    const Field& field = knowledge.fields[test.subject];
    const auto position = static_cast<std::size_t>(operand);
    if (!field.choices.empty())
        return position < field.choices.size() ? field.choices[position].title : somethingElse(knowledge);
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
    const Language& language = knowledge.language;
    return language.words(relation(test.comparison)
                              .arg(title)
                              .arg(isDenied(test) ? language.noneOf(operands) : language.anyOf(operands)));
}

/// "tool results × 3", "context of the model".
std::string termText(const Knowledge& knowledge, const NumberTerm& term)
{
    const Language& language = knowledge.language;
    std::string text;
    const auto add = [&](const std::string& factor) { text += (text.empty() ? "" : " × ") + factor; };
    for (const ChosenNumber& number : term.chosen) {
        const Decision& decision = knowledge.decisions[number.decision];
        add(language.words(OGIVE_TR("words", "%1 of the chosen %2")
                               .arg(language.inSentence(decision.attributes[number.attribute].title))
                               .arg(language.inSentence(decision.title))));
    }
    for (const std::size_t field : term.fields)
        add(language.inSentence(knowledge.fields[field].title));
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
    const Language& language = knowledge.language;
    std::vector<std::string> parts;
    for (const Condition& part : condition.parts)
        parts.push_back(partText(knowledge, part, condition.parts.size()));
    switch (condition.kind) {
    case Condition::Kind::FieldTest:
    case Condition::Kind::DecisionTest:
        return testText(knowledge, condition);
    case Condition::Kind::All:
        return parts.empty() ? language.words(OGIVE_TR("words", "always")) : language.allOf(parts);
    case Condition::Kind::Any:
        return parts.empty() ? language.words(OGIVE_TR("words", "never")) : language.anyOf(parts);
    case Condition::Kind::Not:
        return language.words(OGIVE_TR("words", "not (%1)").arg(language.allOf(parts)));
    case Condition::Kind::NumberTest:
        return language.words(relation(condition.comparison)
                                  .arg(sumText(knowledge, condition.sum))
                                  .arg(language.inSentence(sumText(knowledge, condition.otherSum))));
    case Condition::Kind::StatedTest:
        return language.words(
            OGIVE_TR("words", "%1 is stated").arg(knowledge.fields[condition.subject].title));
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
