#include "core/design/ranking_change.h"

#include <algorithm>
#include <type_traits>

namespace ogive {
namespace {

Failure refusedChange(ErrorCode code, Message reason, Message hint = {})
{
    return Failure(Error{code, {}, std::move(reason), std::move(hint)});
}

const Criterion* criterionOf(const Knowledge& knowledge, std::size_t decision, const std::string& id)
{
    const auto found =
        std::find_if(knowledge.criteria.begin(), knowledge.criteria.end(), [&](const Criterion& criterion) {
            return criterion.decision == decision && criterion.id == id;
        });
    return found == knowledge.criteria.end() ? nullptr : &*found;
}

Message noSuchCriterion(const std::string& id)
{
    return OGIVE_TR("edit", "there is no criterion \"%1\" for this decision").arg(quotable(id));
}

/// Applies one change to a decision's choice; each overload is one kind of change.
struct RankingChanger {
    RankingChoice& choice;
    const Knowledge& knowledge;
    std::size_t decision;

    Result<void> operator()(const ChangeWeight& change) const
    {
        if (auto known = check(change.criterion); !known)
            return known;
        if (change.weight && !(*change.weight >= 0 && *change.weight <= largestWeight))
            return refusedChange(ErrorCode::Invalid,
                                 OGIVE_TR("edit", "a weight must be from 0 to %1").arg(largestWeight));
        const auto found = std::find_if(choice.weights.begin(), choice.weights.end(),
                                        [&](const auto& entry) { return entry.first == change.criterion; });
        if (!change.weight)
            std::erase_if(choice.weights, [&](const auto& entry) { return entry.first == change.criterion; });
        else if (found != choice.weights.end())
            found->second = *change.weight;
        else
            choice.weights.emplace_back(change.criterion, *change.weight);
        if (!weighsAnything())
            return refusedChange(ErrorCode::Invalid, OGIVE_TR("edit", "all weights would be 0"),
                                 OGIVE_TR("edit", "Give another criterion a weight first"));
        return {};
    }

    Result<void> operator()(const ResetWeights& /*change*/) const
    {
        choice.weights.clear();
        choice.judgements.clear();
        choice.isPairwise = false;
        return {};
    }

    Result<void> operator()(const ChangeMethod& change) const
    {
        choice.method = change.method;
        return {};
    }

    Result<void> operator()(const WeighByPairs& change) const
    {
        choice.isPairwise = change.isPairwise;
        if (!choice.judgements.empty() || !change.isPairwise)
            return {};
        for (const Judgement& judgement : change.judgements)
            if (auto done = (*this)(ChangeJudgement{judgement}); !done)
                return done;
        return {};
    }

    Result<void> operator()(const ChangeJudgement& change) const
    {
        const Judgement& judgement = change.judgement;
        for (const std::string* id : {&judgement.first, &judgement.second})
            if (auto known = check(*id); !known)
                return known;
        if (judgement.first == judgement.second)
            return refusedChange(ErrorCode::Invalid,
                                 OGIVE_TR("edit", "a criterion can't be judged against itself"));
        constexpr double slack = 1e-9;
        if (!(judgement.times >= 1 / strongestJudgement - slack &&
              judgement.times <= strongestJudgement + slack))
            return refusedChange(
                ErrorCode::Invalid,
                OGIVE_TR("edit", "a judgement must be from 1/%1 to %1 times").arg(strongestJudgement));
        std::erase_if(choice.judgements, [&](const Judgement& other) {
            return other.first == judgement.second && other.second == judgement.first;
        });
        const auto found =
            std::find_if(choice.judgements.begin(), choice.judgements.end(), [&](const Judgement& other) {
                return other.first == judgement.first && other.second == judgement.second;
            });
        if (found == choice.judgements.end())
            choice.judgements.push_back(judgement);
        else
            found->times = judgement.times;
        return {};
    }

    Result<void> operator()(const ChangeMustHave& change) const
    {
        if (auto known = check(change.criterion); !known)
            return known;
        if (change.atLeast && !(*change.atLeast >= 0 && *change.atLeast <= criterionScaleEnd))
            return refusedChange(ErrorCode::Invalid,
                                 OGIVE_TR("edit", "a must-have must be from 0 to %1").arg(criterionScaleEnd));
        auto& mustHaves = choice.mustHaves;
        const auto found = std::find_if(mustHaves.begin(), mustHaves.end(), [&](const MustHave& mustHave) {
            return mustHave.criterion == change.criterion;
        });
        if (!change.atLeast)
            std::erase_if(mustHaves,
                          [&](const MustHave& mustHave) { return mustHave.criterion == change.criterion; });
        else if (found != mustHaves.end())
            found->atLeast = *change.atLeast;
        else
            mustHaves.push_back({change.criterion, *change.atLeast, Json::object()});
        return {};
    }

private:
    [[nodiscard]] Result<void> check(const std::string& criterion) const
    {
        if (criterionOf(knowledge, decision, criterion) != nullptr)
            return {};
        return refusedChange(ErrorCode::Unknown, noSuchCriterion(criterion));
    }

    [[nodiscard]] bool weighsAnything() const
    {
        return std::any_of(
            knowledge.criteria.begin(), knowledge.criteria.end(), [&](const Criterion& criterion) {
                const double* weight = choice.weightOf(criterion.id);
                return criterion.decision == decision && (weight ? *weight : criterion.weight) > 0;
            });
    }
};

std::string criterionTitle(const Knowledge& knowledge, const ChangeRanking& change, const std::string& id)
{
    const auto decision = knowledge.decisionIndex(change.decision);
    const Criterion* criterion = decision ? criterionOf(knowledge, *decision, id) : nullptr;
    return criterion ? criterion->title : id;
}

Error unknownCriterion(const std::string& pointer, const std::string& id)
{
    return {ErrorCode::Unknown, {{}, pointer, 0}, noSuchCriterion(id), {}};
}

} // namespace

Result<void> changeRanking(Design& design, const ChangeRanking& change, const Knowledge& knowledge)
{
    const auto decision = knowledge.decisionIndex(change.decision);
    if (!decision)
        return refusedChange(
            ErrorCode::Unknown,
            OGIVE_TR("edit", "there is no decision \"%1\"").arg(quotable(change.decision.value)));
    const auto isThis = [&](const RankingChoice& choice) { return choice.decision == change.decision; };
    auto found = std::find_if(design.rankings.begin(), design.rankings.end(), isThis);
    if (found == design.rankings.end()) {
        RankingChoice choice;
        choice.decision = change.decision;
        found = design.rankings.insert(design.rankings.end(), std::move(choice));
    }
    if (auto done = std::visit(RankingChanger{*found, knowledge, *decision}, change.change); !done)
        return done;
    if (found->isEmpty())
        design.rankings.erase(found);
    return {};
}

Message describeChange(const ChangeRanking& change, const Knowledge& knowledge)
{
    const auto decision = knowledge.decisionIndex(change.decision);
    const std::string title = decision ? knowledge.decisions[*decision].title : change.decision.value;
    if (const auto* weight = std::get_if<ChangeWeight>(&change.change))
        return OGIVE_TR("edit", "Weigh “%1”").arg(criterionTitle(knowledge, change, weight->criterion));
    if (const auto* mustHave = std::get_if<ChangeMustHave>(&change.change))
        return OGIVE_TR("edit", "Must-have “%1”").arg(criterionTitle(knowledge, change, mustHave->criterion));
    if (const auto* judged = std::get_if<ChangeJudgement>(&change.change))
        return OGIVE_TR("edit", "Compare “%1” with “%2”")
            .arg(criterionTitle(knowledge, change, judged->judgement.first))
            .arg(criterionTitle(knowledge, change, judged->judgement.second));
    if (std::holds_alternative<ResetWeights>(change.change))
        return OGIVE_TR("edit", "Reset the weights of %1").arg(title);
    if (std::holds_alternative<ChangeMethod>(change.change))
        return OGIVE_TR("edit", "Change the ranking method of %1").arg(title);
    return OGIVE_TR("edit", "Change how the criteria of %1 are weighed").arg(title);
}

bool isSameRankingTarget(const ChangeRanking& earlier, const ChangeRanking& later)
{
    if (earlier.decision != later.decision || earlier.change.index() != later.change.index())
        return false;
    if (const auto* weight = std::get_if<ChangeWeight>(&earlier.change)) {
        const auto& next = std::get<ChangeWeight>(later.change);
        return weight->criterion == next.criterion && weight->weight && next.weight;
    }
    if (const auto* judged = std::get_if<ChangeJudgement>(&earlier.change)) {
        const Judgement& next = std::get<ChangeJudgement>(later.change).judgement;
        return judged->judgement.first == next.first && judged->judgement.second == next.second;
    }
    if (const auto* mustHave = std::get_if<ChangeMustHave>(&earlier.change)) {
        const auto& next = std::get<ChangeMustHave>(later.change);
        return mustHave->criterion == next.criterion && mustHave->atLeast && next.atLeast;
    }
    return false;
}

std::optional<Error> firstRankingProblem(const Knowledge& knowledge, const Design& design)
{
    for (const RankingChoice& choice : design.rankings) {
        const auto decision = knowledge.decisionIndex(choice.decision);
        if (!decision)
            continue;
        const std::string place = pointerPart(choice.decision.value);
        const auto isKnown = [&](const std::string& id) {
            return criterionOf(knowledge, *decision, id) != nullptr;
        };
        for (const auto& entry : choice.weights)
            if (!isKnown(entry.first))
                return unknownCriterion("/weights/" + place + "/" + pointerPart(entry.first), entry.first);
        for (std::size_t i = 0; i < choice.mustHaves.size(); ++i)
            if (const std::string& id = choice.mustHaves[i].criterion; !isKnown(id))
                return unknownCriterion("/constraints/" + place + "/" + std::to_string(i) + "/criterion", id);
        for (std::size_t i = 0; i < choice.judgements.size(); ++i) {
            const std::string pair = "/ranking/" + place + "/pairwise/" + std::to_string(i);
            if (!isKnown(choice.judgements[i].first))
                return unknownCriterion(pair + "/first", choice.judgements[i].first);
            if (!isKnown(choice.judgements[i].second))
                return unknownCriterion(pair + "/second", choice.judgements[i].second);
        }
    }
    return std::nullopt;
}

} // namespace ogive
