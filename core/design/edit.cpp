#include "core/design/edit.h"

#include <algorithm>

namespace ogive {
namespace {

constexpr std::size_t longestName = 200;

Failure refused(ErrorCode code, Message reason, Message hint = {})
{
    return Failure(Error{code, {}, std::move(reason), std::move(hint)});
}

bool isBlank(const std::string& text)
{
    return text.find_first_not_of(" \t\r\n") == std::string::npos;
}

Result<void> checkName(const std::string& name)
{
    if (isBlank(name))
        return refused(ErrorCode::Invalid, OGIVE_TR("edit", "the name is empty"));
    if (name.size() > longestName)
        return refused(ErrorCode::TooLarge, OGIVE_TR("edit", "the name is longer than 200 bytes"));
    return {};
}

/// Applies one edit to a copy of the design; each overload is one kind of edit.
struct Applier {
    Design design;
    const Knowledge& knowledge;

    Result<void> operator()(const SetRequirement& edit)
    {
        Scenario* scenario = find(edit.scenario);
        if (!scenario)
            return unknownScenario(edit.scenario);
        if (!edit.value) {
            scenario->requirements.reset(edit.field);
            return {};
        }
        const auto index = knowledge.fieldIndex(edit.field);
        if (!index)
            return refused(
                ErrorCode::Unknown,
                OGIVE_TR("edit", "there is no requirement \"%1\"").arg(quotable(edit.field.value)));
        if (auto checked = checkValue(knowledge.fields[*index], *edit.value); !checked)
            return checked;
        scenario->requirements.set(edit.field, *edit.value);
        return {};
    }

    Result<void> operator()(const SetRequirements& edit)
    {
        for (const auto& [field, value] : edit.values)
            if (auto set = (*this)(SetRequirement{edit.scenario, field, value}); !set)
                return set;
        return {};
    }

    Result<void> operator()(const SetOverride& edit)
    {
        Scenario* scenario = find(edit.scenario);
        if (!scenario)
            return unknownScenario(edit.scenario);
        const auto decision = knowledge.decisionIndex(edit.decision);
        if (!decision)
            return refused(
                ErrorCode::Unknown,
                OGIVE_TR("edit", "there is no decision \"%1\"").arg(quotable(edit.decision.value)));
        if (edit.override) {
            if (!knowledge.decisions[*decision].optionIndex(edit.override->option))
                return refused(
                    ErrorCode::Unknown,
                    OGIVE_TR("edit", "there is no option \"%1\"").arg(quotable(edit.override->option.value)));
            if (isBlank(edit.override->rationale))
                return refused(ErrorCode::Invalid, OGIVE_TR("edit", "an override needs a rationale"),
                               OGIVE_TR("edit", "Say in a sentence why this choice is better here"));
        }
        auto& overrides = scenario->overrides;
        const auto found = std::find_if(overrides.begin(), overrides.end(),
                                        [&](const auto& entry) { return entry.first == edit.decision; });
        if (!edit.override)
            std::erase_if(overrides, [&](const auto& entry) { return entry.first == edit.decision; });
        else if (found != overrides.end())
            found->second = *edit.override;
        else
            overrides.emplace_back(edit.decision, *edit.override);
        return {};
    }

    Result<void> operator()(const AddScenario& edit)
    {
        if (edit.scenario.id.isEmpty() || design.scenarioIndex(edit.scenario.id))
            return refused(ErrorCode::Invalid, OGIVE_TR("edit", "the scenario's id \"%1\" is empty or taken")
                                                   .arg(quotable(edit.scenario.id.value)));
        if (auto checked = checkName(edit.scenario.name); !checked)
            return checked;
        const std::size_t position = std::min(edit.position, design.scenarios.size());
        design.scenarios.insert(position, edit.scenario);
        return {};
    }

    Result<void> operator()(const RemoveScenario& edit)
    {
        const auto index = design.scenarioIndex(edit.scenario);
        if (!index)
            return unknownScenario(edit.scenario);
        if (design.scenarios.size() == 1)
            return refused(ErrorCode::Invalid, OGIVE_TR("edit", "the last scenario can't be deleted"),
                           OGIVE_TR("edit", "Add another scenario first"));
        (void)setExpected(design, {edit.scenario, std::nullopt}); // what is expected of it goes with it
        design.scenarios.erase(*index);
        return {};
    }

    Result<void> operator()(const RenameScenario& edit)
    {
        Scenario* scenario = find(edit.scenario);
        if (!scenario)
            return unknownScenario(edit.scenario);
        if (auto checked = checkName(edit.name); !checked)
            return checked;
        scenario->name = edit.name;
        return {};
    }

    Result<void> operator()(const SetScenarioNotes& edit)
    {
        Scenario* scenario = find(edit.scenario);
        if (!scenario)
            return unknownScenario(edit.scenario);
        scenario->notes = edit.notes;
        return {};
    }

    Result<void> operator()(const SetDesignName& edit)
    {
        if (auto checked = checkName(edit.name); !checked)
            return checked;
        design.name = edit.name;
        return {};
    }

    Result<void> operator()(const SetBrief& edit)
    {
        design.brief = edit.brief;
        return {};
    }

    Result<void> operator()(const SetRules& edit)
    {
        if (!edit.rules.isEmpty() && !knowledge.ruleSet(edit.rules))
            return refused(ErrorCode::Unknown,
                           OGIVE_TR("edit", "there is no rule set \"%1\"").arg(quotable(edit.rules.value)));
        design.rules = edit.rules;
        return {};
    }

    Result<void> operator()(const ChangeRanking& edit) { return changeRanking(design, edit, knowledge); }

    Result<void> operator()(const SetAssumption& edit) { return changeAssumption(design, edit, knowledge); }
    Result<void> operator()(const ChangeReport& edit) { return changeReport(design, edit); }
    Result<void> operator()(const SetExpected& edit) { return setExpected(design, edit); }
    Result<void> operator()(const ChangePlan& edit) { return changePlan(design, edit, knowledge); }
    Result<void> operator()(const ChangeWorkshop& edit) { return changeWorkshop(design, edit, knowledge); }
    Result<void> operator()(const SetUtilityTree& edit) { return setUtilityTree(design, edit, knowledge); }
    Result<void> operator()(const SetUncertainty& edit) { return inScenario(edit); }
    Result<void> operator()(const SetPattern& edit) { return inScenario(edit); }
    Result<void> operator()(const SetParameter& edit) { return inScenario(edit); }
    Result<void> operator()(const MoveScenario& edit) { return moveScenario(design, edit); }

    Result<void> operator()(const ReplaceDesign& edit)
    {
        design = edit.design;
        return {};
    }

private:
    template <class CostChange>
    Result<void> inScenario(const CostChange& edit)
    {
        Scenario* scenario = find(edit.scenario);
        return scenario ? changeCost(*scenario, edit, knowledge) : unknownScenario(edit.scenario);
    }

    Scenario* find(const ScenarioId& id)
    {
        const auto index = design.scenarioIndex(id);
        return index ? &design.scenarios[*index] : nullptr;
    }

    static Failure unknownScenario(const ScenarioId& id)
    {
        return refused(ErrorCode::Unknown,
                       OGIVE_TR("edit", "there is no scenario \"%1\"").arg(quotable(id.value)));
    }
};

} // namespace

Result<Design> applyEdit(const Design& design, const Edit& edit, const Knowledge& knowledge)
{
    Applier applier{design, knowledge};
    if (const auto applied = std::visit(applier, edit); !applied)
        return Failure(applied.error());
    return std::move(applier.design);
}

} // namespace ogive
