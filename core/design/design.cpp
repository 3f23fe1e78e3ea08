#include "core/design/design.h"

#include <algorithm>

namespace ogive {

const Value* Requirements::find(const FieldId& field) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&](const Entry& entry) { return entry.first == field; });
    return found == m_entries.end() ? nullptr : &found->second;
}

void Requirements::set(const FieldId& field, Value value)
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&](const Entry& entry) { return entry.first == field; });
    if (found == m_entries.end())
        m_entries.emplace_back(field, std::move(value));
    else
        found->second = std::move(value);
}

void Requirements::reset(const FieldId& field)
{
    std::erase_if(m_entries, [&](const Entry& entry) { return entry.first == field; });
}

const Override* Scenario::overrideOf(const DecisionId& decision) const
{
    const auto found = std::find_if(overrides.begin(), overrides.end(),
                                    [&](const auto& entry) { return entry.first == decision; });
    return found == overrides.end() ? nullptr : &found->second;
}

const UncertainRange* Scenario::uncertaintyOf(const FieldId& field) const
{
    const auto found = std::find_if(uncertainty.begin(), uncertainty.end(),
                                    [&](const auto& entry) { return entry.first == field; });
    return found == uncertainty.end() ? nullptr : &found->second;
}

const PatternChoice* Scenario::patternChoice(std::string_view pattern) const
{
    const auto found = std::find_if(patterns.begin(), patterns.end(),
                                    [&](const PatternChoice& choice) { return choice.id == pattern; });
    return found == patterns.end() ? nullptr : &*found;
}

std::optional<double> Scenario::parameterValue(std::string_view parameter) const
{
    const auto found = std::find_if(parameters.begin(), parameters.end(),
                                    [&](const auto& entry) { return entry.first == parameter; });
    return found == parameters.end() ? std::nullopt : std::optional(found->second);
}

const Scenario* Design::scenario(const ScenarioId& id) const
{
    const auto index = scenarioIndex(id);
    return index ? &scenarios[*index] : nullptr;
}

std::optional<std::size_t> Design::scenarioIndex(const ScenarioId& id) const
{
    const auto found = std::find_if(scenarios.begin(), scenarios.end(),
                                    [&](const Scenario& scenario) { return scenario.id == id; });
    if (found == scenarios.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - scenarios.begin());
}

const RankingChoice* Design::rankingOf(const DecisionId& decision) const
{
    const auto found = std::find_if(rankings.begin(), rankings.end(),
                                    [&](const RankingChoice& choice) { return choice.decision == decision; });
    return found == rankings.end() ? nullptr : &*found;
}

const Assumption* Design::assumptionOf(const FieldId& field) const
{
    const auto found = std::find_if(assumptions.begin(), assumptions.end(),
                                    [&](const auto& entry) { return entry.first == field; });
    return found == assumptions.end() ? nullptr : &found->second;
}

ScenarioId freeScenarioId(const Design& design, const std::string& name)
{
    std::string base;
    for (const char c : name) {
        const bool isUpper = c >= 'A' && c <= 'Z';
        const bool isPlain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (isUpper || isPlain)
            base += isUpper ? static_cast<char>(c - 'A' + 'a') : c;
        else if (!base.empty() && base.back() != '-')
            base += '-';
    }
    while (base.ends_with('-'))
        base.pop_back();
    if (base.empty())
        base = "scenario";
    std::string id = base;
    for (int n = 2; design.scenarioIndex(ScenarioId(id)); ++n)
        id = base + "-" + std::to_string(n);
    return ScenarioId(id);
}

} // namespace ogive
