#include "core/design/design_uses.h"

#include <algorithm>

namespace ogive {
namespace {

bool isOverridden(const DecisionId& decision, const Override& override, std::string_view kind,
                  std::string_view id, std::string_view owner)
{
    if (kind == "decision")
        return decision.value == id;
    if (kind == "llm-model")
        return override.option.value == id;
    return kind == "option" && decision.value == owner && override.option.value == id;
}

/// Whether the scenario, or a savings pattern that it switches, sees the parameter otherwise.
bool setsParameter(const Scenario& scenario, std::string_view id)
{
    if (scenario.parameterValue(id))
        return true;
    return std::any_of(scenario.patterns.begin(), scenario.patterns.end(), [&](const PatternChoice& choice) {
        return std::any_of(choice.parameters.begin(), choice.parameters.end(),
                           [&](const auto& entry) { return entry.first == id; });
    });
}

Error stillUsed(const Design& design, std::string_view id, const Message& use)
{
    return {ErrorCode::Invalid,
            {},
            OGIVE_TR("design", "\"%1\" is used by the open design \"%2\": %3")
                .arg(quotable(id))
                .arg(quotable(design.name))
                .arg(english(use)),
            OGIVE_TR("design", "Change the design first, or open another one.")};
}

/// Every override of a design that the old knowledge understands and the new one doesn't.
std::optional<Error> lostOverride(const Design& design, const Scenario& scenario, const Knowledge& before,
                                  const Knowledge& after)
{
    for (const auto& [id, override] : scenario.overrides) {
        const auto old = before.decisionIndex(id);
        if (!old)
            continue;
        const auto now = after.decisionIndex(id);
        if (!now)
            return objectionToRemoving(design, "decision", id.value);
        const bool wasKnown = before.decisions[*old].optionIndex(override.option).has_value();
        if (wasKnown && !after.decisions[*now].optionIndex(override.option))
            return objectionToRemoving(design, "option", override.option.value, id.value);
    }
    return std::nullopt;
}

} // namespace

std::vector<Message> usesOf(const Design& design, std::string_view kind, std::string_view id,
                            std::string_view owner)
{
    std::vector<Message> uses;
    if (kind == "rules" && design.rules.value == id)
        uses.push_back(OGIVE_TR("design", "it decides by these rules"));
    for (const Scenario& scenario : design.scenarios) {
        if (kind == "field" && scenario.requirements.states(FieldId(std::string(id))))
            uses.push_back(OGIVE_TR("design", "scenario %1 states it").arg(quotable(scenario.name)));
        if (kind == "field" && scenario.uncertaintyOf(FieldId(std::string(id))))
            uses.push_back(
                OGIVE_TR("design", "scenario %1 says how uncertain it is").arg(quotable(scenario.name)));
        if (kind == "cost-pattern" && scenario.patternChoice(id))
            uses.push_back(OGIVE_TR("design", "scenario %1 switches it").arg(quotable(scenario.name)));
        if (kind == "parameter" && setsParameter(scenario, id))
            uses.push_back(OGIVE_TR("design", "scenario %1 sets it otherwise").arg(quotable(scenario.name)));
        for (const auto& [decision, override] : scenario.overrides)
            if (isOverridden(decision, override, kind, id, owner))
                uses.push_back(
                    kind == "decision"
                        ? OGIVE_TR("design", "scenario %1 overrides it").arg(quotable(scenario.name))
                        : OGIVE_TR("design", "scenario %1 chooses it").arg(quotable(scenario.name)));
    }
    return uses;
}

std::optional<Error> objectionToRemoving(const Design& design, std::string_view kind, std::string_view id,
                                         std::string_view owner)
{
    const std::vector<Message> uses = usesOf(design, kind, id, owner);
    return uses.empty() ? std::nullopt : std::optional(stillUsed(design, id, uses.front()));
}

std::optional<Error> objectionToReplacing(const Design& design, const Knowledge& before,
                                          const Knowledge& after)
{
    if (before.ruleSet(design.rules) != nullptr && after.ruleSet(design.rules) == nullptr)
        return objectionToRemoving(design, "rules", design.rules.value);
    for (const Scenario& scenario : design.scenarios) {
        for (const auto& [field, value] : scenario.requirements)
            if (before.fieldIndex(field) && !after.fieldIndex(field))
                return objectionToRemoving(design, "field", field.value);
        if (auto lost = lostOverride(design, scenario, before, after))
            return lost;
    }
    return std::nullopt;
}

} // namespace ogive
