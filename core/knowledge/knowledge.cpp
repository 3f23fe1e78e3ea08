#include "core/knowledge/knowledge.h"

#include <algorithm>

namespace ogive {
namespace {

template <class Items, class Key>
auto findById(const Items& items, const Key& key) -> const typename Items::value_type*
{
    const auto found =
        std::find_if(items.begin(), items.end(), [&](const auto& item) { return item.id == key; });
    return found == items.end() ? nullptr : &*found;
}

std::optional<std::size_t> roleIn(const std::map<std::string, std::size_t, std::less<>>& roles,
                                  std::string_view role)
{
    const auto found = roles.find(role);
    if (found == roles.end())
        return std::nullopt;
    return found->second;
}

} // namespace

std::size_t Knowledge::mainDecisionCount() const
{
    return static_cast<std::size_t>(
        std::find_if(decisions.begin(), decisions.end(),
                     [](const Decision& decision) { return decision.within.has_value(); }) -
        decisions.begin());
}

std::optional<std::size_t> Knowledge::fieldIndex(const FieldId& field) const
{
    const auto found = fieldPositions.find(field);
    if (found == fieldPositions.end())
        return std::nullopt;
    return found->second;
}

std::optional<std::size_t> Knowledge::decisionIndex(const DecisionId& decision) const
{
    const Decision* found = findById(decisions, decision);
    if (!found)
        return std::nullopt;
    return static_cast<std::size_t>(found - decisions.data());
}

const RuleSet* Knowledge::ruleSet(const RuleSetId& rules) const
{
    return findById(ruleSets, rules);
}

const Model* Knowledge::llmModel(const ModelId& model) const
{
    return findById(llmModels, model);
}

const Model* Knowledge::embeddingModel(const ModelId& model) const
{
    return findById(embeddingModels, model);
}

const Starter* Knowledge::starter(std::string_view starterId) const
{
    return findById(starters, starterId);
}

double Knowledge::parameter(std::string_view parameterId) const
{
    const Parameter* found = findById(parameters, parameterId);
    return found ? found->value : notKnown;
}

const CloudUnit* Knowledge::unitInRole(std::string_view role, std::string_view cloud) const
{
    const auto units = unitRoles.find(role);
    if (units == unitRoles.end())
        return nullptr;
    auto found = units->second.find(cloud);
    if (found == units->second.end())
        found = units->second.find(std::string_view());
    return found == units->second.end() ? nullptr : &cloudUnits[found->second];
}

std::optional<std::size_t> Knowledge::fieldInRole(std::string_view role) const
{
    return roleIn(fieldRoles, role);
}

std::optional<std::size_t> Knowledge::decisionInRole(std::string_view role) const
{
    return roleIn(decisionRoles, role);
}

std::string Knowledge::roleTitle(const std::string& role) const
{
    const auto found = roleTitles.find(role);
    return found == roleTitles.end() ? role : found->second;
}

} // namespace ogive
