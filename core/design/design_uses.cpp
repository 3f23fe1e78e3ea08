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

template <class Records>
bool hasId(const Records& records, const std::string& id)
{
    return std::any_of(records.begin(), records.end(), [&](const auto& record) { return record.id == id; });
}

/// A field, savings pattern or parameter that only the old knowledge has, and that a design names.
class LostRecord {
public:
    LostRecord(const Knowledge& before, const Knowledge& after)
        : m_before(before)
        , m_after(after)
    {}

    [[nodiscard]] bool isField(const FieldId& id) const
    {
        return m_before.fieldIndex(id) && !m_after.fieldIndex(id);
    }
    [[nodiscard]] bool isPattern(const std::string& id) const
    {
        return hasId(m_before.patterns, id) && !hasId(m_after.patterns, id);
    }
    [[nodiscard]] bool isParameter(const std::string& id) const
    {
        return hasId(m_before.parameters, id) && !hasId(m_after.parameters, id);
    }
    [[nodiscard]] bool isPhase(const std::string& id) const
    {
        return hasId(m_before.phases, id) && !hasId(m_after.phases, id);
    }

private:
    const Knowledge& m_before;
    const Knowledge& m_after;
};

/// Every number of a scenario that only the old knowledge understands.
std::optional<Error> lostNumber(const Design& design, const Scenario& scenario, const LostRecord& lost)
{
    for (const auto& [field, value] : scenario.requirements)
        if (lost.isField(field))
            return objectionToRemoving(design, "field", field.value);
    for (const auto& [field, range] : scenario.uncertainty)
        if (lost.isField(field))
            return objectionToRemoving(design, "field", field.value);
    for (const auto& [parameter, value] : scenario.parameters)
        if (lost.isParameter(parameter))
            return objectionToRemoving(design, "parameter", parameter);
    for (const PatternChoice& pattern : scenario.patterns) {
        if (lost.isPattern(pattern.id))
            return objectionToRemoving(design, "cost-pattern", pattern.id);
        for (const auto& [parameter, value] : pattern.parameters)
            if (lost.isParameter(parameter))
                return objectionToRemoving(design, "parameter", parameter);
    }
    return std::nullopt;
}

/// Whether an entry of a list is about a decision and, where one is named, about that option of it.
template <class Entry>
bool hasEntryAbout(const std::vector<Entry>& entries, std::string_view decision, std::string_view option)
{
    return std::any_of(entries.begin(), entries.end(), [&](const Entry& entry) {
        return entry.decision == decision && (option.empty() || entry.option == option);
    });
}

bool isVotedOn(const Workshop& workshop, std::string_view decision, std::string_view option = {})
{
    return hasEntryAbout(workshop.votes, decision, option) ||
           hasEntryAbout(workshop.roomVotes, decision, option) ||
           hasEntryAbout(workshop.dots, decision, option);
}

bool isAskedAbout(const Workshop& workshop, std::string_view decision)
{
    return std::any_of(workshop.questions.begin(), workshop.questions.end(),
                       [&](const WorkshopQuestion& question) { return question.decision == decision; });
}

bool isAnswered(const Workshop& workshop, const FieldId& field)
{
    return std::any_of(workshop.participants.begin(), workshop.participants.end(),
                       [&](const ParticipantAnswers& one) { return one.answerTo(field) != nullptr; });
}

bool isLinked(const UtilityTree& tree, std::string_view decision)
{
    for (const QualityAttribute& attribute : tree.attributes)
        for (const QualityRefinement& refinement : attribute.refinements)
            for (const QualityScenario& scenario : refinement.scenarios)
                for (const DecisionLink& link : scenario.links)
                    if (link.decision == decision)
                        return true;
    return false;
}

void addWorkshopUses(std::vector<Message>& uses, const Design& design, std::string_view kind,
                     std::string_view id, std::string_view owner)
{
    const Workshop& workshop = design.workshop;
    if (kind == "field" && isAnswered(workshop, FieldId(std::string(id))))
        uses.push_back(OGIVE_TR("design", "participants of its workshop answered it"));
    if ((kind == "decision" && isVotedOn(workshop, id)) ||
        (kind == "option" && isVotedOn(workshop, owner, id)))
        uses.push_back(OGIVE_TR("design", "its workshop voted on it"));
    if (kind == "decision" && isAskedAbout(workshop, id))
        uses.push_back(OGIVE_TR("design", "its workshop has a question about it"));
    if (kind == "decision" && isLinked(design.utilityTree, id))
        uses.push_back(OGIVE_TR("design", "its utility tree links it"));
}

/// What the workshop or the utility tree names and only the old knowledge has.
std::optional<Error> lostInWorkshop(const Design& design, const Knowledge& before, const Knowledge& after)
{
    for (const Decision& old : before.decisions) {
        const auto now = after.decisionIndex(old.id);
        if (!now &&
            (isVotedOn(design.workshop, old.id.value) || isAskedAbout(design.workshop, old.id.value) ||
             isLinked(design.utilityTree, old.id.value)))
            return objectionToRemoving(design, "decision", old.id.value);
        for (const Option& option : old.options)
            if (now && !after.decisions[*now].optionIndex(option.id) &&
                isVotedOn(design.workshop, old.id.value, option.id.value))
                return objectionToRemoving(design, "option", option.id.value, old.id.value);
    }
    for (const Field& field : before.fields)
        if (!after.fieldIndex(field.id) && isAnswered(design.workshop, field.id))
            return objectionToRemoving(design, "field", field.id.value);
    return std::nullopt;
}

} // namespace

std::vector<Message> usesOf(const Design& design, std::string_view kind, std::string_view id,
                            std::string_view owner)
{
    std::vector<Message> uses;
    if (kind == "rules" && design.rules.value == id)
        uses.push_back(OGIVE_TR("design", "it decides by these rules"));
    if (kind == "field" && design.assumptionOf(FieldId(std::string(id))))
        uses.push_back(OGIVE_TR("design", "it states an assumption about it"));
    if (kind == "task" && design.plan.choiceFor(id))
        uses.push_back(OGIVE_TR("design", "its plan changes it"));
    for (const OwnTask& task : design.plan.ownTasks) {
        const auto& before = task.dependsOn;
        if (kind == "task" && std::find(before.begin(), before.end(), id) != before.end())
            uses.push_back(OGIVE_TR("design", "its own task %1 waits for it").arg(quotable(task.title)));
        if (kind == "phase" && task.phase == id)
            uses.push_back(OGIVE_TR("design", "its own task %1 is part of it").arg(quotable(task.title)));
    }
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
    addWorkshopUses(uses, design, kind, id, owner);
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
    const LostRecord lost(before, after);
    for (const Scenario& scenario : design.scenarios) {
        if (auto number = lostNumber(design, scenario, lost))
            return number;
        if (auto override = lostOverride(design, scenario, before, after))
            return override;
    }
    for (const OwnTask& task : design.plan.ownTasks)
        if (lost.isPhase(task.phase))
            return objectionToRemoving(design, "phase", task.phase);
    for (const auto& [field, assumption] : design.assumptions)
        if (lost.isField(field))
            return objectionToRemoving(design, "field", field.value);
    return lostInWorkshop(design, before, after);
}

} // namespace ogive
