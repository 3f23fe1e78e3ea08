#include "core/evaluation/parts.h"

namespace ogive {

std::vector<std::size_t> partsOf(const Knowledge& knowledge, const Evaluation& evaluation,
                                 std::size_t decision)
{
    std::vector<std::size_t> parts;
    for (std::size_t i = 0; i < knowledge.decisions.size(); ++i)
        if (knowledge.decisions[i].within == decision && evaluation.decisions[i].isRelevant)
            parts.push_back(i);
    return parts;
}

std::vector<std::size_t> decisionsInOrder(const Knowledge& knowledge, const Evaluation& evaluation)
{
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < knowledge.decisions.size(); ++i) {
        if (knowledge.decisions[i].within || !evaluation.decisions[i].isRelevant)
            continue;
        order.push_back(i);
        const std::vector<std::size_t> parts = partsOf(knowledge, evaluation, i);
        order.insert(order.end(), parts.begin(), parts.end());
    }
    return order;
}

std::optional<std::size_t> followerOf(const Knowledge& knowledge, std::size_t decision)
{
    for (std::size_t i = 0; i < knowledge.decisions.size(); ++i)
        if (knowledge.decisions[i].followsDecision == decision)
            return i;
    return std::nullopt;
}

std::size_t mainDecisionOf(const Knowledge& knowledge, std::size_t decision)
{
    return knowledge.decisions[decision].within.value_or(decision);
}

std::string chosenTitle(const Knowledge& knowledge, const Evaluation& evaluation, std::size_t decision)
{
    const auto chosen = evaluation.decisions[decision].chosen();
    return chosen ? knowledge.decisions[decision].options[*chosen].title : std::string();
}

DecisionChain chainOf(const Evaluation& evaluation)
{
    DecisionChain chain;
    for (const DecisionResult& result : evaluation.decisions) {
        chain.ruleSets.push_back(result.ruleSet);
        chain.overridden.push_back(result.overridden);
    }
    return chain;
}

std::vector<std::optional<std::size_t>> outcomesWith(const Knowledge& knowledge, const Evaluation& evaluation,
                                                     const FieldValues& fields)
{
    return outcomesOf(knowledge, chainOf(evaluation), fields);
}

} // namespace ogive
