#include "core/base/message.h"
#include "core/base/number_text.h"
#include "core/evaluation/evaluation.h"

#include <algorithm>

namespace ogive {
namespace {

const Condition* decidingTest(const Condition& condition, const FieldValues& fields, bool answer)
{
    if (condition.kind == Condition::Kind::FieldTest)
        return &condition;
    if (condition.kind == Condition::Kind::DecisionTest)
        return nullptr;
    // A part that alone gives the answer says more than one that only goes along with it.
    const Condition* last = nullptr;
    for (const Condition& part : condition.parts) {
        const bool partAnswer = condition.kind == Condition::Kind::Not ? !answer : answer;
        const Condition* test = decidingTest(part, fields, partAnswer);
        if (test && truthOf(part, fields) == (partAnswer ? Truth::Yes : Truth::No)) {
            last = test;
            break;
        }
        if (!last)
            last = test;
    }
    return last;
}

std::string_view relation(const Condition& test, double value)
{
    const double operand = test.operands.empty() ? value : test.operands.front();
    if (value > operand)
        return ">";
    return value < operand ? "<" : "=";
}

std::string testReason(const Knowledge& knowledge, const FieldValues& fields, const Condition& test)
{
    const Condition& used =
        !test.parts.empty() && !fields.isStated(test.subject) && fields.isStated(test.parts[0].subject)
            ? test.parts[0]
            : test;
    const Field& field = knowledge.fields[used.subject];
    const double value = fields.values[used.subject];
    const bool isNumber = field.kind == FieldKind::Integer || field.kind == FieldKind::Real;
    if (isNumber && !used.operands.empty()) {
        return inSentence(field.title) + " " + field.unitPrefix + tickText(value) + " " +
               std::string(relation(used, value)) + " " + tickText(used.operands.front());
    }
    if (field.kind == FieldKind::Boolean)
        return (value != 0 ? "" : "no ") + inSentence(field.title);
    return inSentence(field.title) + ": " + inSentence(fieldText(knowledge, fields, used.subject));
}

} // namespace

std::string shortReason(const Knowledge& knowledge, const Evaluation& evaluation, std::size_t decision)
{
    const DecisionResult& result = evaluation.decisions[decision];
    if (!result.outcome && result.openNode)
        return std::to_string(result.possible.size()) + " options still possible";
    if (result.trace.empty())
        return {};
    // The last question answered yes says why; where every answer was no, the first question is the one
    // passed.
    const auto yes = std::find_if(result.trace.rbegin(), result.trace.rend(),
                                  [](const TraceStep& step) { return step.answer; });
    const TraceStep& step = yes != result.trace.rend() ? *yes : result.trace.back();
    const Condition& when = treeOf(knowledge, result, decision).nodes[step.node].when;
    const Condition* test = decidingTest(when, evaluation.fields, step.answer);
    return test ? testReason(knowledge, evaluation.fields, *test) : std::string();
}

std::string traceText(const Knowledge& knowledge, const Evaluation& evaluation, std::size_t decision,
                      const TraceStep& step)
{
    const RuleNode& node = treeOf(knowledge, evaluation.decisions[decision], decision).nodes[step.node];
    std::string text = node.question + (step.answer ? " Yes" : " No");
    if (step.fields.empty())
        return text;
    text += " (";
    for (std::size_t i = 0; i < step.fields.size(); ++i)
        text += (i > 0 ? ", " : "") + inSentence(knowledge.fields[step.fields[i]].title) + ": " +
                fieldText(knowledge, evaluation.fields, step.fields[i]);
    return text + ")";
}

} // namespace ogive
