#include "core/evaluation/option_ranking.h"

#include "core/decide/ranking/pareto.h"
#include "core/decide/ranking/ranks.h"
#include "core/decide/ranking/weighted_sum.h"

#include <algorithm>

namespace ogive {
namespace {

constexpr double scaleEnd = 10;

std::optional<std::size_t> firstUnknown(const Knowledge& knowledge, const std::vector<std::size_t>& criteria,
                                        std::size_t option)
{
    const auto found = std::find_if(criteria.begin(), criteria.end(), [&](std::size_t criterion) {
        return !knowledge.criteria[criterion].values[option].value;
    });
    return found == criteria.end() ? std::nullopt : std::optional(*found);
}

/// The options that can be ranked; the others are named in the ranking.
std::vector<std::size_t> rankable(const Knowledge& knowledge, const Evaluation& evaluation,
                                  std::size_t decision, OptionRanking& ranking)
{
    std::vector<std::size_t> options;
    for (std::size_t i = 0; i < knowledge.decisions[decision].options.size(); ++i) {
        if (std::string reason = ruledOutReason(knowledge, evaluation, decision, i); !reason.empty())
            ranking.ruledOut.push_back({i, std::move(reason)});
        else if (const auto criterion = firstUnknown(knowledge, ranking.criteria, i))
            ranking.unknown.push_back({i, knowledge.criteria[*criterion].title});
        else
            options.push_back(i);
    }
    return options;
}

void rank(const Knowledge& knowledge, const std::vector<std::size_t>& options, OptionRanking& ranking)
{
    DecisionMatrix matrix{{options.size(), ranking.criteria.size(), {}},
                          std::vector<bool>(ranking.criteria.size(), true),
                          ranking.weights};
    for (const std::size_t option : options)
        for (const std::size_t criterion : ranking.criteria)
            matrix.table.values.push_back(*knowledge.criteria[criterion].values[option].value / scaleEnd);
    const auto sums = weightedSum(matrix);
    const auto dominating = dominators(matrix.table, matrix.benefit);
    if (!sums || !dominating)
        return;
    for (const std::size_t row : orderOf(sums->ranks)) {
        RankedOption entry{
            options[row], sums->scores[row], sums->ranks[row], {}, !(*dominating)[row].empty()};
        for (std::size_t i = 0; i < ranking.criteria.size(); ++i)
            entry.contributions.push_back(sums->contributions.at(row, i));
        ranking.ranked.push_back(std::move(entry));
    }
    if (const auto leading = leadingOptions(sums->scores, clearMargin))
        ranking.leading = leading->size();
}

} // namespace

OptionRanking rankingOf(const Knowledge& knowledge, const Evaluation& evaluation, std::size_t decision)
{
    OptionRanking ranking;
    for (std::size_t i = 0; i < knowledge.criteria.size(); ++i)
        if (knowledge.criteria[i].decision == decision) {
            ranking.criteria.push_back(i);
            ranking.weights.push_back(knowledge.criteria[i].weight);
        }
    if (!checkWeights(ranking.weights, ranking.criteria.size()) || ranking.criteria.empty())
        return {};
    ranking.weights = rescaled(ranking.weights);
    const std::vector<std::size_t> options = rankable(knowledge, evaluation, decision, ranking);
    if (!options.empty())
        rank(knowledge, options, ranking);
    return ranking;
}

std::optional<std::size_t> decidingCriterion(const OptionRanking& ranking, std::size_t option)
{
    const auto other = std::find_if(ranking.ranked.begin(), ranking.ranked.end(),
                                    [&](const RankedOption& entry) { return entry.option == option; });
    if (other == ranking.ranked.end() || other == ranking.ranked.begin())
        return std::nullopt;
    std::size_t most = 0;
    const auto lead = [&](std::size_t i) {
        return ranking.ranked.front().contributions[i] - other->contributions[i];
    };
    for (std::size_t i = 1; i < ranking.criteria.size(); ++i)
        if (lead(i) > lead(most))
            most = i;
    return lead(most) > 0 ? std::optional(ranking.criteria[most]) : std::nullopt;
}

std::string ruledOutReason(const Knowledge& knowledge, const Evaluation& evaluation, std::size_t decision,
                           std::size_t option)
{
    for (const Ruling& ruling : knowledge.decisions[decision].options[option].ruledOutWhen)
        if (truthOf(ruling.when, evaluation.fields, evaluation.chosen) == Truth::Yes)
            return ruling.reason;
    return {};
}

std::string opinionReason(const Knowledge& knowledge, const Evaluation& evaluation, std::size_t decision)
{
    const auto& opinion = evaluation.decisions[decision].secondOpinion;
    const RuleSet* rules = opinion ? knowledge.ruleSet(opinion->rules) : nullptr;
    if (!rules || rules->trees[decision].isEmpty())
        return {};
    const auto& nodes = rules->trees[decision].nodes;
    std::size_t at = 0;
    while (!nodes[at].isOutcome()) {
        const Truth said = truthOf(nodes[at].when, evaluation.fields, evaluation.chosen);
        if (said == Truth::Open)
            return {};
        at = said == Truth::Yes ? nodes[at].yes : nodes[at].no;
    }
    return nodes[at].reason;
}

} // namespace ogive
