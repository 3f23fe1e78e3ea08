#include "core/evaluation/ranking/must_have_check.h"

#include "core/decide/ranking/must_haves.h"

#include <algorithm>
#include <numeric>

namespace ogive {
namespace {

/// As many as are searched for conflicts while a slider is dragged: 2 to this power sets.
constexpr std::size_t mostSearched = 16;

/// For each option the positions of the must-haves that it breaks.
using BrokenMustHaves = std::vector<std::vector<std::size_t>>;

std::vector<MustHaveReason> statedMustHaves(const Knowledge& knowledge,
                                            const std::vector<std::size_t>& criteria,
                                            const RankingChoice* choice)
{
    std::vector<MustHaveReason> stated;
    if (choice)
        for (const std::size_t criterion : criteria)
            if (const MustHave* mustHave = choice->mustHaveOf(knowledge.criteria[criterion].id))
                stated.push_back({criterion, mustHave->atLeast, {}});
    return stated;
}

std::string shortfall(const Knowledge& knowledge, const MustHaveReason& mustHave, std::size_t option)
{
    const Criterion& criterion = knowledge.criteria[*mustHave.criterion];
    const auto& value = criterion.values[option].value;
    const Message text = OGIVE_TR("ranking", "%1: %2, must be at least %3").arg(criterion.title);
    const Message valued =
        value ? text.arg(*value) : text.arg(knowledge.language.words(OGIVE_TR("words", "not known")));
    return knowledge.language.words(valued.arg(mustHave.atLeast));
}

/// Adds to each option what it breaks of the stated must-haves, and says so of those that may be used.
void breakStated(const Knowledge& knowledge, MustHaveResult& result, BrokenMustHaves& broken)
{
    for (std::size_t option = 0; option < broken.size(); ++option) {
        std::string reason;
        for (std::size_t i = 0; i < result.mustHaves.size(); ++i) {
            const MustHaveReason& mustHave = result.mustHaves[i];
            if (!mustHave.criterion)
                continue;
            const auto& value = knowledge.criteria[*mustHave.criterion].values[option].value;
            if (value && *value >= mustHave.atLeast)
                continue;
            broken[option].push_back(i);
            reason += (reason.empty() ? "" : "; ") + shortfall(knowledge, mustHave, option);
        }
        const bool isRuledOut =
            std::any_of(result.ruledOut.begin(), result.ruledOut.end(),
                        [&](const UnrankedOption& entry) { return entry.option == option; });
        if (!reason.empty() && !isRuledOut)
            result.excluded.push_back({option, std::move(reason)});
    }
}

/// What rules options out, each reason as a must-have of its own behind the stated ones.
void breakRulings(MustHaveResult& result, BrokenMustHaves& broken)
{
    for (const UnrankedOption& entry : result.ruledOut) {
        const auto known = std::find_if(result.mustHaves.begin(), result.mustHaves.end(),
                                        [&](const MustHaveReason& mustHave) {
                                            return !mustHave.criterion && mustHave.reason == entry.reason;
                                        });
        broken[entry.option].push_back(static_cast<std::size_t>(known - result.mustHaves.begin()));
        if (known == result.mustHaves.end())
            result.mustHaves.push_back({std::nullopt, 0, entry.reason});
    }
}

/// Takes the options that are ruled out from the search.
BrokenMustHaves withoutRuledOut(const MustHaveResult& result, const BrokenMustHaves& broken,
                                std::vector<std::size_t>& options)
{
    BrokenMustHaves left;
    for (std::size_t option = 0; option < broken.size(); ++option) {
        const bool isRuledOut =
            std::any_of(result.ruledOut.begin(), result.ruledOut.end(),
                        [&](const UnrankedOption& entry) { return entry.option == option; });
        if (isRuledOut)
            continue;
        options.push_back(option);
        left.push_back(broken[option]);
    }
    return left;
}

/// Finds who qualifies, and where nobody does the conflicts and the ways out.
void search(MustHaveResult& result, const BrokenMustHaves& broken)
{
    std::vector<std::size_t> options(broken.size());
    std::iota(options.begin(), options.end(), std::size_t{0});
    const std::vector<MustHaveReason> stated = result.mustHaves;
    BrokenMustHaves searched = broken;
    breakRulings(result, searched);
    if (result.mustHaves.size() > mostSearched) {
        result.mustHaves = stated;
        options.clear();
        searched = withoutRuledOut(result, broken, options);
    }
    const auto found = qualify(result.mustHaves.size(), searched);
    if (!found)
        return;
    for (const std::size_t position : found->qualifying)
        result.qualifying.push_back(options[position]);
    for (const auto& conflict : found->conflicts)
        result.conflicts.push_back({conflict, {}});
    for (const Relaxation& relaxation : found->relaxations) {
        ConflictSet set{relaxation.mustHaves, {}};
        for (const std::size_t position : relaxation.options)
            set.options.push_back(options[position]);
        result.relaxations.push_back(std::move(set));
    }
}

} // namespace

MustHaveResult checkMustHaves(const Knowledge& knowledge, const Evaluation& evaluation, std::size_t decision,
                              const std::vector<std::size_t>& criteria, const RankingChoice* choice)
{
    const std::size_t options = knowledge.decisions[decision].options.size();
    MustHaveResult result;
    result.mustHaves = statedMustHaves(knowledge, criteria, choice);
    for (std::size_t i = 0; i < options; ++i)
        if (std::string reason = ruledOutReason(knowledge, evaluation, decision, i); !reason.empty())
            result.ruledOut.push_back({i, std::move(reason)});
    BrokenMustHaves broken(options);
    breakStated(knowledge, result, broken);
    search(result, broken);
    return result;
}

} // namespace ogive
