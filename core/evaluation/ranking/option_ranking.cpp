#include "core/evaluation/ranking/option_ranking.h"

#include "core/decide/ranking/pareto.h"
#include "core/decide/ranking/promethee.h"
#include "core/decide/ranking/ranks.h"
#include "core/decide/ranking/topsis.h"
#include "core/decide/ranking/weighted_sum.h"
#include "core/evaluation/ranking/must_have_check.h"

#include <algorithm>

namespace ogive {
namespace {

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
                                  std::size_t decision, const RankingChoice* choice, OptionRanking& ranking)
{
    const MustHaveResult checked = checkMustHaves(knowledge, evaluation, decision, ranking.criteria, choice);
    ranking.mustHaves = checked.mustHaves;
    ranking.ruledOut = checked.ruledOut;
    ranking.excluded = checked.excluded;
    ranking.conflicts = checked.conflicts;
    ranking.relaxations = checked.relaxations;
    std::vector<std::size_t> options;
    for (const std::size_t option : checked.qualifying)
        if (const auto criterion = firstUnknown(knowledge, ranking.criteria, option))
            ranking.unknown.push_back({option, knowledge.criteria[*criterion].title});
        else
            options.push_back(option);
    return options;
}

DecisionMatrix matrixOf(const Knowledge& knowledge, const std::vector<std::size_t>& options,
                        const OptionRanking& ranking)
{
    DecisionMatrix matrix{{options.size(), ranking.criteria.size(), {}},
                          std::vector<bool>(ranking.criteria.size(), true),
                          ranking.weights};
    for (const std::size_t option : options)
        for (const std::size_t criterion : ranking.criteria)
            matrix.table.values.push_back(*knowledge.criteria[criterion].values[option].value /
                                          criterionScaleEnd);
    return matrix;
}

/// Scores by the method, and whether it could compute them.
Result<std::vector<double>> scoresOf(const DecisionMatrix& matrix, RankingMethod method)
{
    if (method == RankingMethod::Topsis)
        return topsis(matrix).map([](const Topsis& result) { return result.closeness; });
    if (method == RankingMethod::Promethee) {
        const Preference linear{PreferenceKind::Linear, indifferentPoints / criterionScaleEnd,
                                preferredPoints / criterionScaleEnd};
        const std::vector<Preference> preferences(matrix.table.criteria, linear);
        return promethee(matrix, preferences).map([](const Promethee& result) { return result.netFlow; });
    }
    return weightedSum(matrix).map([](const WeightedSum& result) { return result.scores; });
}

void rank(const Knowledge& knowledge, const std::vector<std::size_t>& options, OptionRanking& ranking)
{
    const DecisionMatrix matrix = matrixOf(knowledge, options, ranking);
    const auto scores = scoresOf(matrix, ranking.method);
    const auto sums = weightedSum(matrix);
    const auto dominating = dominators(matrix.table, matrix.benefit);
    if (!scores || !sums || !dominating)
        return;
    const std::vector<std::size_t> ranks = ranksOf(*scores);
    const std::vector<std::size_t> order = orderOf(ranks);
    for (const std::size_t row : order) {
        RankedOption entry{options[row], (*scores)[row], ranks[row], {}, false, {}};
        const auto& better = (*dominating)[row];
        for (const std::size_t other : order)
            if (!entry.dominator && std::find(better.begin(), better.end(), other) != better.end())
                entry.dominator = options[other];
        entry.isDominated = entry.dominator.has_value();
        for (std::size_t i = 0; i < ranking.criteria.size(); ++i)
            entry.contributions.push_back(sums->contributions.at(row, i));
        ranking.ranked.push_back(std::move(entry));
    }
    if (const auto leading = leadingOptions(*scores, marginOf(ranking.method)))
        ranking.leading = leading->size();
}

/// The weights that judgements of pairs come to; false where they can't be computed.
bool weighByPairs(const Knowledge& knowledge, const RankingChoice& choice, OptionRanking& ranking)
{
    JudgementMatrix judgements{ranking.criteria.size(), {}};
    for (const std::size_t first : ranking.criteria)
        for (const std::size_t second : ranking.criteria)
            judgements.values.push_back(
                choice.judged(knowledge.criteria[first].id, knowledge.criteria[second].id));
    auto weighed = ahp(judgements);
    if (!weighed)
        return false;
    ranking.weights = weighed->weights;
    ranking.pairwise = std::move(*weighed);
    return true;
}

/// False where not even the criteria's own weights count.
bool weigh(const Knowledge& knowledge, const RankingChoice* choice, OptionRanking& ranking)
{
    if (choice && choice->isPairwise && weighByPairs(knowledge, *choice, ranking))
        return true;
    std::vector<double> own;
    for (const std::size_t criterion : ranking.criteria) {
        const Criterion& described = knowledge.criteria[criterion];
        const double* stated = choice ? choice->weightOf(described.id) : nullptr;
        own.push_back(described.weight);
        ranking.weights.push_back(stated ? *stated : described.weight);
    }
    if (!checkWeights(ranking.weights, ranking.weights.size())) {
        ranking.isWeightless = true;
        ranking.weights = own;
    }
    if (!checkWeights(ranking.weights, ranking.weights.size()))
        return false;
    ranking.weights = rescaled(ranking.weights);
    return true;
}

} // namespace

double marginOf(RankingMethod method)
{
    return method == RankingMethod::Promethee ? 2 * clearMargin : clearMargin;
}

OptionRanking rankingOf(const Knowledge& knowledge, const Evaluation& evaluation, std::size_t decision,
                        const RankingChoice* choice)
{
    OptionRanking ranking;
    for (std::size_t i = 0; i < knowledge.criteria.size(); ++i)
        if (knowledge.criteria[i].decision == decision)
            ranking.criteria.push_back(i);
    if (ranking.criteria.empty() || !weigh(knowledge, choice, ranking))
        return {};
    ranking.method = choice ? choice->method : RankingMethod::WeightedSum;
    const std::vector<std::size_t> options = rankable(knowledge, evaluation, decision, choice, ranking);
    if (!options.empty())
        rank(knowledge, options, ranking);
    return ranking;
}

ValueTable rankedValues(const Knowledge& knowledge, const OptionRanking& ranking)
{
    std::vector<std::size_t> options;
    for (const RankedOption& entry : ranking.ranked)
        options.push_back(entry.option);
    return matrixOf(knowledge, options, ranking).table;
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
