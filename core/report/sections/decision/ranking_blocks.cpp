#include "core/report/sections/decision/ranking_blocks.h"

#include "core/base/number_text.h"
#include "core/decide/ranking/smaa/smaa.h"
#include "core/evaluation/ranking/rank_stability.h"
#include "core/evaluation/ranking/ranking_words.h"
#include "core/report/shown_value.h"

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <vector>

namespace ogive {
namespace {

std::string methodTitle(const ReportContext& context, RankingMethod method)
{
    switch (method) {
    case RankingMethod::WeightedSum:
        return context.words(OGIVE_TR("report", "weighted sum"));
    case RankingMethod::Topsis:
        return "TOPSIS";
    case RankingMethod::Promethee:
        return "PROMETHEE II";
    }
    return {};
}

/// How far an option is behind the best: "–", "0.12", or "4 points" of a hundred.
std::string marginText(const ReportContext& context, const OptionRanking& ranking, const RankedOption& option)
{
    const double behind = ranking.ranked.front().score - option.score;
    if (&option == &ranking.ranked.front())
        return "–";
    const std::string text = ranking.method == RankingMethod::WeightedSum
                                 ? fmt::format("{:.1f}", behind * 100)
                                 : fmt::format("{:.2f}", behind);
    return inStyle(text, context.style());
}

/// The criteria that weigh most: "Search features 27 %, Running cost 20 %".
std::string weightsText(const ReportContext& context, const OptionRanking& ranking)
{
    constexpr std::size_t mostNamed = 4;
    std::vector<std::size_t> order(ranking.criteria.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::stable_sort(order.begin(), order.end(), [&](std::size_t left, std::size_t right) {
        return ranking.weights[left] > ranking.weights[right];
    });
    std::string text;
    for (std::size_t i = 0; i < std::min(order.size(), mostNamed); ++i)
        text += (text.empty() ? "" : ", ") + context.knowledge.criteria[ranking.criteria[order[i]]].title +
                " " + shareText(ranking.weights[order[i]]);
    return text;
}

/// How often each ranked option comes first over all weights; empty where that can't be said.
std::vector<std::string> firstShares(const ReportContext& context, const OptionRanking& ranking)
{
    const auto question = stabilityQuestion(context.knowledge, ranking, false);
    if (!question || ranking.ranked.size() < 2)
        return {};
    const auto answer = smaa(question->values, question->sampling, 1);
    std::vector<std::string> shares;
    if (answer)
        for (std::size_t i = 0; i < answer->options; ++i)
            shares.push_back(shareText(answer->firstRankShare(i)));
    return shares;
}

void addRankTable(ReportDraft& draft, const ReportContext& context, std::size_t decision,
                  const OptionRanking& ranking)
{
    const bool isSum = ranking.method == RankingMethod::WeightedSum;
    const std::vector<std::string> first = firstShares(context, ranking);
    Table table;
    table.columns = {
        {draft.text(OGIVE_TR("report", "Option")), false, 1.4},
        {draft.text(OGIVE_TR("report", "Rank")), true, 0.6},
        {draft.text(OGIVE_TR("report", "Score")), true, 0.8},
        {draft.text(isSum ? OGIVE_TR("report", "Points behind") : OGIVE_TR("report", "Behind")), true, 0.9}};
    if (!first.empty())
        table.columns.push_back({draft.text(OGIVE_TR("report", "First over all weights")), true, 1});
    const auto chosen = context.evaluation.decisions[decision].chosen();
    for (std::size_t i = 0; i < ranking.ranked.size(); ++i) {
        const RankedOption& option = ranking.ranked[i];
        const std::string title = context.optionTitle(decision, option.option);
        std::vector<Spans> row{{chosen == option.option ? strong(title) : plain(title)},
                               {plain(std::to_string(option.rank))},
                               {plain(scoreText(ranking.method, option.score, context.style()))},
                               {plain(marginText(context, ranking, option))}};
        if (!first.empty())
            row.push_back({plain(first[i])});
        table.rows.push_back(std::move(row));
    }
    draft.table(std::move(table));
}

void addLeftOut(ReportDraft& draft, const ReportContext& context, std::size_t decision,
                const OptionRanking& ranking)
{
    std::vector<Spans> items;
    for (const auto* left : {&ranking.ruledOut, &ranking.excluded})
        for (const UnrankedOption& option : *left)
            items.push_back(
                draft.spans(OGIVE_TR("report", "%1 is left out: %2"),
                            {strong(context.optionTitle(decision, option.option)), plain(option.reason)}));
    draft.bullets(std::move(items));
}

} // namespace

void addRankingBlocks(ReportDraft& draft, const ReportContext& context, std::size_t decision)
{
    const OptionRanking ranking =
        rankingOf(context.knowledge, context.evaluation, decision,
                  context.design.rankingOf(context.knowledge.decisions[decision].id));
    if (ranking.ranked.empty())
        return;
    draft.head(OGIVE_TR("report", "How the options rank"));
    Spans words =
        draft.spans(OGIVE_TR("report", "By %1 over %2 criteria; most weigh %3."),
                    {plain(methodTitle(context, ranking.method)),
                     plain(std::to_string(ranking.criteria.size())), plain(weightsText(context, ranking))});
    if (const auto finding = rankingFinding(context.knowledge, context.evaluation, decision, ranking)) {
        words.push_back(plain(" "));
        words.push_back(strong(draft.text(*finding)));
    }
    if (const auto change = nearestLeadChange(ranking)) {
        words.push_back(plain(" "));
        words.push_back(plain(draft.text(leadChangeText(context.knowledge, decision, *change))));
    }
    draft.paragraph(std::move(words));
    addRankTable(draft, context, decision, ranking);
    addLeftOut(draft, context, decision, ranking);
}

} // namespace ogive
