#include "core/evaluation/candidates.h"

#include <algorithm>
#include <string_view>

namespace ogive {
namespace {

constexpr std::string_view current = "current";
constexpr std::string_view retired = "retired";

/// The model that an option stands for; null where options are no models.
const Model* modelOf(const Knowledge& knowledge, const Decision& decision, std::size_t option)
{
    if (decision.optionsFrom.empty())
        return nullptr;
    return knowledge.llmModel(ModelId(decision.options[option].id.value));
}

bool isNamedBy(const Option& leader, const OptionId& option)
{
    return std::any_of(leader.llmModels.begin(), leader.llmModels.end(),
                       [&](const auto& level) { return level.second.value == option.value; });
}

/// Whether the option is one of those that hold now or may still.
bool isAtStake(const DecisionResult& result, std::size_t option)
{
    return result.outcome == option || result.overridden == option ||
           std::find(result.possible.begin(), result.possible.end(), option) != result.possible.end();
}

bool isCandidate(const Knowledge& knowledge, const Evaluation& evaluation, const Decision& decision,
                 std::size_t option)
{
    const Model* model = modelOf(knowledge, decision, option);
    if (!model || !decision.followsDecision)
        return true;
    const auto leader = evaluation.decisions[*decision.followsDecision].chosen();
    if (!leader)
        return false;
    const Option& chosen = knowledge.decisions[*decision.followsDecision].options[*leader];
    return isNamedBy(chosen, decision.options[option].id) ||
           (model->status == current && model->provider == chosen.id);
}

} // namespace

std::vector<std::size_t> candidates(const Knowledge& knowledge, const Evaluation& evaluation,
                                    std::size_t decision)
{
    const Decision& asked = knowledge.decisions[decision];
    std::vector<std::size_t> options;
    for (std::size_t i = 0; i < asked.options.size(); ++i)
        if (isAtStake(evaluation.decisions[decision], i) || isCandidate(knowledge, evaluation, asked, i))
            options.push_back(i);
    return options;
}

std::vector<std::size_t> choices(const Knowledge& knowledge, const Evaluation& evaluation,
                                 std::size_t decision)
{
    const Decision& asked = knowledge.decisions[decision];
    std::vector<std::size_t> options = candidates(knowledge, evaluation, decision);
    const auto firstOthers = static_cast<std::ptrdiff_t>(options.size());
    for (std::size_t i = 0; i < asked.options.size(); ++i) {
        const Model* model = modelOf(knowledge, asked, i);
        const bool isOffered = !model || model->status != retired;
        if (isOffered &&
            std::find(options.begin(), options.begin() + firstOthers, i) == options.begin() + firstOthers)
            options.push_back(i);
    }
    return options;
}

bool isNamed(const Knowledge& knowledge, std::size_t decision, std::size_t option)
{
    if (knowledge.decisions[decision].options[option].guideEntry != GuideEntry::None)
        return true;
    return std::any_of(knowledge.ruleSets.begin(), knowledge.ruleSets.end(), [&](const RuleSet& rules) {
        const auto& nodes = rules.trees[decision].nodes;
        return !rules.isBeyondGuide && std::any_of(nodes.begin(), nodes.end(), [&](const RuleNode& node) {
            return node.outcome == option;
        });
    });
}

} // namespace ogive
