#include "core/design/edit.h"

#include <algorithm>

namespace ogive {
namespace {

template <class... Handlers>
struct Overloaded : Handlers... {
    using Handlers::operator()...;
};
template <class... Handlers>
Overloaded(Handlers...) -> Overloaded<Handlers...>;

std::string titleOf(const FieldId& field, const Knowledge& knowledge)
{
    const auto index = knowledge.fieldIndex(field);
    return index ? knowledge.fields[*index].title : field.value;
}

Message describeRequirements(const SetRequirements& edit, const Knowledge& knowledge)
{
    if (edit.values.size() == 2)
        return OGIVE_TR("edit", "Set %1 and %2")
            .arg(titleOf(edit.values[0].first, knowledge))
            .arg(titleOf(edit.values[1].first, knowledge));
    return OGIVE_TR("edit", "Set %1 requirements").arg(std::to_string(edit.values.size()));
}

Message describeRequirement(const SetRequirement& edit, const Knowledge& knowledge)
{
    const auto index = knowledge.fieldIndex(edit.field);
    const std::string title = titleOf(edit.field, knowledge);
    if (!edit.value)
        return OGIVE_TR("edit", "Reset %1").arg(title);
    const Message message = OGIVE_TR("edit", "Set %1 to %2").arg(title);
    const std::string text = index ? valueText(knowledge.fields[*index], *edit.value) : std::string();
    return std::holds_alternative<double>(*edit.value) ? message.number(text) : message.arg(text);
}

Message describeOverride(const SetOverride& edit, const Knowledge& knowledge)
{
    const auto index = knowledge.decisionIndex(edit.decision);
    const std::string title = index ? knowledge.decisions[*index].title : edit.decision.value;
    if (!edit.override)
        return OGIVE_TR("edit", "Accept the recommendation for %1").arg(title);
    return OGIVE_TR("edit", "Override %1").arg(title);
}

} // namespace

Message describeEdit(const Edit& edit, const Knowledge& knowledge)
{
    return std::visit(
        Overloaded{
            [&](const SetRequirement& set) { return describeRequirement(set, knowledge); },
            [&](const SetRequirements& set) { return describeRequirements(set, knowledge); },
            [&](const SetOverride& set) { return describeOverride(set, knowledge); },
            [](const AddScenario& add) { return OGIVE_TR("edit", "Add scenario %1").arg(add.scenario.name); },
            [](const RemoveScenario&) { return OGIVE_TR("edit", "Delete scenario"); },
            [](const RenameScenario& rename) {
                return OGIVE_TR("edit", "Rename scenario to %1").arg(rename.name);
            },
            [](const SetScenarioNotes&) { return OGIVE_TR("edit", "Change scenario notes"); },
            [](const SetDesignName& set) { return OGIVE_TR("edit", "Rename design to %1").arg(set.name); },
            [](const SetBrief&) { return OGIVE_TR("edit", "Change brief"); },
            [](const SetRules&) { return OGIVE_TR("edit", "Change rule set"); },
            [&](const ChangeRanking& change) { return describeChange(change, knowledge); },
            [&](const SetUncertainty& set) { return describeCostChange(set, knowledge); },
            [&](const SetPattern& set) { return describeCostChange(set, knowledge); },
            [&](const SetParameter& set) { return describeCostChange(set, knowledge); },
            [](const ReplaceDesign&) { return OGIVE_TR("edit", "Reload from the file"); },
            [](const MoveScenario& move) { return describeMove(move, {}); },
            [&](const SetAssumption& set) { return describeAssumptionChange(set, knowledge); },
            [](const SetExpected& set) { return describeExpected(set); },
            [&](const ChangePlan& change) { return describePlanChange(change, knowledge); },
            [](const ChangeReport& change) { return describeReportChange(change); },
            [&](const ChangeWorkshop& change) { return describeWorkshopChange(change, knowledge); },
            [](const SetUtilityTree& set) {
                return set.what.source.empty() ? OGIVE_TR("edit", "Change the utility tree") : set.what;
            },
        },
        edit);
}

Message describeEdit(const Edit& edit, const Design& before, const Knowledge& knowledge)
{
    if (const auto* move = std::get_if<MoveScenario>(&edit))
        return describeMove(*move, before);
    if (const auto* change = std::get_if<ChangePlan>(&edit))
        return describePlanChange(*change, knowledge, before.plan);
    if (const auto* remove = std::get_if<RemoveScenario>(&edit))
        if (const Scenario* removed = before.scenario(remove->scenario))
            return OGIVE_TR("edit", "Delete scenario %1").arg(removed->name);
    return describeEdit(edit, knowledge);
}

bool isSameTarget(const Edit& earlier, const Edit& later)
{
    if (earlier.index() != later.index())
        return false;
    if (const auto* set = std::get_if<SetRequirement>(&earlier)) {
        const auto& next = std::get<SetRequirement>(later);
        return set->scenario == next.scenario && set->field == next.field && set->value && next.value;
    }
    if (const auto* several = std::get_if<SetRequirements>(&earlier)) {
        const auto& next = std::get<SetRequirements>(later);
        return several->scenario == next.scenario &&
               std::equal(several->values.begin(), several->values.end(), next.values.begin(),
                          next.values.end(),
                          [](const auto& one, const auto& other) { return one.first == other.first; });
    }
    if (const auto* notes = std::get_if<SetScenarioNotes>(&earlier))
        return notes->scenario == std::get<SetScenarioNotes>(later).scenario;
    if (const auto* ranking = std::get_if<ChangeRanking>(&earlier))
        return isSameRankingTarget(*ranking, std::get<ChangeRanking>(later));
    if (const auto* range = std::get_if<SetUncertainty>(&earlier))
        return isSameCostTarget(*range, std::get<SetUncertainty>(later));
    if (const auto* pattern = std::get_if<SetPattern>(&earlier))
        return isSameCostTarget(*pattern, std::get<SetPattern>(later));
    if (const auto* parameter = std::get_if<SetParameter>(&earlier))
        return isSameCostTarget(*parameter, std::get<SetParameter>(later));
    if (const auto* plan = std::get_if<ChangePlan>(&earlier))
        return isSamePlanTarget(*plan, std::get<ChangePlan>(later));
    if (const auto* report = std::get_if<ChangeReport>(&earlier))
        return isSameReportTarget(*report, std::get<ChangeReport>(later));
    if (const auto* workshop = std::get_if<ChangeWorkshop>(&earlier))
        return isSameWorkshopTarget(*workshop, std::get<ChangeWorkshop>(later));
    return std::holds_alternative<SetBrief>(earlier);
}

} // namespace ogive
