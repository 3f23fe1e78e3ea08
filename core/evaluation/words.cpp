#include "core/base/message.h"
#include "core/base/number_text.h"
#include "core/decide/deciding_values.h"
#include "core/evaluation/evaluation.h"
#include "core/evaluation/parts.h"

#include <algorithm>

namespace ogive {
namespace {

const Condition* decidingTest(const Condition& condition, const Evaluation& evaluation, bool answer)
{
    if (condition.kind == Condition::Kind::FieldTest || condition.kind == Condition::Kind::DecisionTest)
        return &condition;
    // A part that alone gives the answer says more than one that only goes along with it.
    const Condition* last = nullptr;
    for (const Condition& part : condition.parts) {
        const bool partAnswer = condition.kind == Condition::Kind::Not ? !answer : answer;
        const Condition* test = decidingTest(part, evaluation, partAnswer);
        const Truth said = truthOf(part, evaluation.fields, evaluation.chosen);
        if (test && said == (partAnswer ? Truth::Yes : Truth::No)) {
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

std::string testReason(const Knowledge& knowledge, const Evaluation& evaluation, const Condition& test,
                       const NumberStyle& style)
{
    const Language& language = knowledge.language;
    if (test.kind == Condition::Kind::DecisionTest)
        return language.labelled(language.inSentence(knowledge.decisions[test.subject].shortTitle),
                                 chosenTitle(knowledge, evaluation, test.subject));
    const FieldValues& fields = evaluation.fields;
    const Condition& used =
        !test.parts.empty() && !fields.isStated(test.subject) && fields.isStated(test.parts[0].subject)
            ? test.parts[0]
            : test;
    const Field& field = knowledge.fields[used.subject];
    const double value = fields.values[used.subject];
    const bool isNumber = field.kind == FieldKind::Integer || field.kind == FieldKind::Real;
    const std::string title = language.inSentence(field.title);
    if (isNumber && !used.operands.empty()) {
        return title + " " + prefixText(field.unitPrefix, style) + tickText(value, style) + " " +
               std::string(relation(used, value)) + " " + tickText(used.operands.front(), style);
    }
    if (field.kind == FieldKind::Boolean)
        return value != 0 ? title : language.words(OGIVE_TR("words", "no %1").arg(title));
    return language.labelled(title, language.inSentence(fieldText(knowledge, fields, used.subject, style)));
}

} // namespace

std::string shortReason(const Knowledge& knowledge, const Evaluation& evaluation, std::size_t decision,
                        const NumberStyle& style)
{
    const DecisionResult& result = evaluation.decisions[decision];
    if (!result.outcome && result.openNode)
        return knowledge.language.words(
            OGIVE_TR("words", "%1 options still possible").number(std::to_string(result.possible.size())));
    if (result.trace.empty())
        return {};
    // The last question answered yes says why; where every answer was no, the first question is the one
    // passed.
    const auto yes = std::find_if(result.trace.rbegin(), result.trace.rend(),
                                  [](const TraceStep& step) { return step.answer; });
    const TraceStep& step = yes != result.trace.rend() ? *yes : result.trace.back();
    const Condition& when = treeOf(knowledge, result, decision).nodes[step.node].when;
    const Condition* test = decidingTest(when, evaluation, step.answer);
    return test ? testReason(knowledge, evaluation, *test, style) : std::string();
}

std::string traceText(const Knowledge& knowledge, const Evaluation& evaluation, std::size_t decision,
                      const TraceStep& step, const NumberStyle& style)
{
    const RuleNode& node = treeOf(knowledge, evaluation.decisions[decision], decision).nodes[step.node];
    const Language& language = knowledge.language;
    std::vector<std::string> values;
    for (const std::size_t tested : decisionsTested(node.when))
        values.push_back(language.labelled(language.inSentence(knowledge.decisions[tested].title),
                                           chosenTitle(knowledge, evaluation, tested)));
    for (const std::size_t field : step.fields)
        values.push_back(language.labelled(language.inSentence(knowledge.fields[field].title),
                                           fieldText(knowledge, evaluation.fields, field, style)));
    const std::string text = language.words(
        (step.answer ? OGIVE_TR("words", "%1 Yes") : OGIVE_TR("words", "%1 No")).arg(node.question));
    return values.empty()
               ? text
               : language.words(OGIVE_TR("words", "%1 (%2)").arg(text).arg(language.listed(values)));
}

} // namespace ogive
