#include "core/evaluation/ranking/ranking_words.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>

namespace ogive {
namespace {

constexpr std::size_t mostNamed = 5;

std::string optionTitles(const Decision& decision, const std::vector<std::size_t>& options)
{
    std::string titles;
    for (std::size_t i = 0; i < std::min(mostNamed, options.size()); ++i)
        titles += (i == 0 ? "" : ", ") + decision.options[options[i]].title;
    return options.size() > mostNamed ? titles + ", …" : titles;
}

std::string mustHaveTexts(const Knowledge& knowledge, const OptionRanking& ranking,
                          const std::vector<std::size_t>& positions)
{
    std::vector<std::string> texts;
    for (const std::size_t position : positions)
        texts.push_back(knowledge.language.quoted(mustHaveText(knowledge, ranking.mustHaves[position])));
    return knowledge.language.listed(texts);
}

const std::string* reasonOf(const std::vector<UnrankedOption>& entries, std::size_t option)
{
    const auto found = std::find_if(entries.begin(), entries.end(),
                                    [&](const UnrankedOption& entry) { return entry.option == option; });
    return found == entries.end() ? nullptr : &found->reason;
}

/// Several are too close to call; the outcome of the rules is one of them or stands behind them.
Message closeText(const Knowledge& knowledge, std::size_t decision, const OptionRanking& ranking,
                  const std::vector<std::size_t>& leading, const std::optional<std::size_t>& chosen)
{
    const Decision& described = knowledge.decisions[decision];
    const bool isAmong = !chosen || std::find(leading.begin(), leading.end(), *chosen) != leading.end();
    const auto criterion = isAmong ? std::nullopt : decidingCriterion(ranking, *chosen);
    if (!criterion)
        return OGIVE_TR("ranking", "No clear winner: %1.").arg(optionTitles(described, leading));
    return OGIVE_TR("ranking", "No clear winner: %1; before %2 most of all by “%3”.")
        .arg(optionTitles(described, leading))
        .arg(described.options[*chosen].title)
        .arg(knowledge.criteria[*criterion].title);
}

/// Why the outcome of the rules is not the best ranked one.
Message differenceText(const Knowledge& knowledge, std::size_t decision, const OptionRanking& ranking,
                       std::size_t chosen)
{
    const auto& options = knowledge.decisions[decision].options;
    const std::string& best = options[ranking.ranked.front().option].title;
    const std::string& other = options[chosen].title;
    if (const auto criterion = decidingCriterion(ranking, chosen))
        return OGIVE_TR("ranking", "By the weights %1 comes before %2, most of all by “%3”.")
            .arg(best)
            .arg(other)
            .arg(knowledge.criteria[*criterion].title);
    if (const std::string* reason = reasonOf(ranking.excluded, chosen))
        return OGIVE_TR("ranking", "By the weights %1 comes first; %2 breaks a must-have (%3).")
            .arg(best)
            .arg(other)
            .arg(*reason);
    if (const std::string* reason = reasonOf(ranking.ruledOut, chosen))
        return OGIVE_TR("ranking", "By the weights %1 comes first; %2 is ruled out: %3")
            .arg(best)
            .arg(other)
            .arg(*reason);
    if (const std::string* criterion = reasonOf(ranking.unknown, chosen))
        return OGIVE_TR("ranking", "By the weights %1 comes first; of %2 “%3” is not known.")
            .arg(best)
            .arg(other)
            .arg(*criterion);
    return OGIVE_TR("ranking", "By the weights %1 comes first; %2 is not ranked.").arg(best).arg(other);
}

} // namespace

std::optional<Message> rankingFinding(const Knowledge& knowledge, const Evaluation& evaluation,
                                      std::size_t decision, const OptionRanking& ranking)
{
    if (ranking.ranked.empty())
        return std::nullopt;
    const Decision& described = knowledge.decisions[decision];
    const std::size_t best = ranking.ranked.front().option;
    const auto chosen = evaluation.decisions[decision].chosen();
    if (ranking.leading > 1) {
        std::vector<std::size_t> leading;
        for (std::size_t i = 0; i < ranking.leading; ++i)
            leading.push_back(ranking.ranked[i].option);
        return closeText(knowledge, decision, ranking, leading, chosen);
    }
    if (!chosen)
        return OGIVE_TR("ranking", "By the weights %1 comes first.").arg(described.options[best].title);
    if (*chosen == best)
        return OGIVE_TR("ranking", "By the weights %1 comes first, as by the rules.")
            .arg(described.options[best].title);
    return differenceText(knowledge, decision, ranking, *chosen);
}

Message leadChangeText(const Knowledge& knowledge, std::size_t decision, const LeadChange& change)
{
    const Message text =
        change.weight > change.now
            ? OGIVE_TR("ranking", "%1 would come first if “%2” weighed more than %3 (now %4).")
            : OGIVE_TR("ranking", "%1 would come first if “%2” weighed less than %3 (now %4).");
    return text.arg(knowledge.decisions[decision].options[change.option].title)
        .arg(knowledge.criteria[change.criterion].title)
        .arg(shareText(change.weight))
        .arg(shareText(change.now));
}

std::string mustHaveText(const Knowledge& knowledge, const MustHaveReason& mustHave)
{
    if (!mustHave.criterion)
        return mustHave.reason;
    return knowledge.language.words(OGIVE_TR("ranking", "%1 at least %2")
                                        .arg(knowledge.criteria[*mustHave.criterion].title)
                                        .arg(mustHave.atLeast));
}

std::vector<Message> conflictTexts(const Knowledge& knowledge, std::size_t decision,
                                   const OptionRanking& ranking)
{
    std::vector<Message> texts;
    for (const ConflictSet& conflict : ranking.conflicts) {
        const Message text = conflict.mustHaves.size() == 1
                                 ? OGIVE_TR("ranking", "No option meets %1.")
                                 : OGIVE_TR("ranking", "No option meets all of these: %1.");
        texts.push_back(text.arg(mustHaveTexts(knowledge, ranking, conflict.mustHaves)));
    }
    for (const ConflictSet& relaxation : ranking.relaxations)
        texts.push_back(OGIVE_TR("ranking", "Without %1: %2 again.")
                            .arg(mustHaveTexts(knowledge, ranking, relaxation.mustHaves))
                            .arg(optionTitles(knowledge.decisions[decision], relaxation.options)));
    return texts;
}

Message consistencyText(const Knowledge& knowledge, const OptionRanking& ranking)
{
    const Ahp& pairs = *ranking.pairwise;
    const std::string ratio = fmt::format("{:.2f}", pairs.consistencyRatio);
    if (!pairs.mostInconsistent)
        return OGIVE_TR("ranking", "Consistency ratio %1: the judgements agree.").arg(ratio);
    const InconsistentPair& pair = *pairs.mostInconsistent;
    const auto title = [&](std::size_t position) {
        return knowledge.criteria[ranking.criteria[position]].title;
    };
    const bool isFirstMore = pair.consistent >= 1;
    const double consistent = isFirstMore ? pair.consistent : 1 / pair.consistent;
    const double judged = isFirstMore ? pair.judged : 1 / pair.judged;
    const Message text =
        pairs.isInconsistent
            ? OGIVE_TR("ranking", "Consistency ratio %1, above 0.10: look again at “%2” against “%3”, judged "
                                  "%4 times; the other judgements say %5 times.")
            : OGIVE_TR("ranking", "Consistency ratio %1: consistent. Least so: “%2” against “%3”, judged %4 "
                                  "times; the other judgements say %5 times.");
    return text.arg(ratio)
        .arg(title(isFirstMore ? pair.first : pair.second))
        .arg(title(isFirstMore ? pair.second : pair.first))
        .arg(fmt::format("{:.2g}", judged))
        .arg(fmt::format("{:.2g}", consistent));
}

std::string scoreText(RankingMethod method, double score, const NumberStyle& style)
{
    switch (method) {
    case RankingMethod::WeightedSum:
        return fmt::format("{:.0f} %", score * 100);
    case RankingMethod::Topsis:
        return inStyle(fmt::format("{:.2f}", score), style);
    case RankingMethod::Promethee:
        break;
    }
    constexpr double shownAsNone = 0.005;
    return inStyle(std::abs(score) < shownAsNone ? "0.00" : fmt::format("{:+.2f}", score), style);
}

std::string shareText(double share)
{
    constexpr double little = 0.005;
    if (share > 0 && share < little)
        return "<1 %";
    if (share < 1 && share > 1 - little)
        return ">99 %";
    return fmt::format("{:.0f} %", share * 100);
}

} // namespace ogive
