#include "core/evaluation/interview.h"

#include "core/decide/changes/next_question.h"
#include "core/evaluation/parts.h"

#include <algorithm>
#include <numeric>

namespace ogive {
namespace {

std::vector<std::size_t> allDecisions(const Knowledge& knowledge)
{
    std::vector<std::size_t> decisions(knowledge.decisions.size());
    std::iota(decisions.begin(), decisions.end(), std::size_t{0});
    return decisions;
}

} // namespace

Interview interviewOf(const Knowledge& knowledge, const Evaluation& evaluation,
                      std::span<const std::size_t> leftOut)
{
    Interview interview;
    for (std::size_t i = 0; i < evaluation.decisions.size(); ++i) {
        const DecisionResult& result = evaluation.decisions[i];
        interview.decisions += result.isRelevant ? 1 : 0;
        if (result.isRelevant && result.possible.size() > 1)
            interview.unsettled.push_back(i);
    }
    const DecisionChain chain = chainOf(evaluation);
    interview.matter = openFieldsThatMatter(knowledge, chain, evaluation.fields, interview.unsettled);
    const auto question = nextQuestion(knowledge, chain, evaluation.fields, interview.unsettled, leftOut);
    if (!question)
        return interview;
    interview.next = question->field;
    interview.decides = question->decisions;
    return interview;
}

Scenario askedAnew(const Knowledge& knowledge, const Scenario& scenario, const Evaluation& evaluation)
{
    Scenario asked = scenario;
    const auto read = fieldsRead(knowledge, chainOf(evaluation), evaluation.fields, allDecisions(knowledge));
    const auto isStated = [&](std::size_t field) {
        return scenario.requirements.states(knowledge.fields[field].id);
    };
    const bool isAllStated = std::all_of(read.begin(), read.end(), isStated);
    for (const std::size_t field : read)
        if (isAllStated || !isStated(field))
            asked.requirements.set(knowledge.fields[field].id, Value());
    return asked;
}

} // namespace ogive
