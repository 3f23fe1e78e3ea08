#include "core/design/scenarios/copy_values.h"

namespace ogive {
namespace {

template <class T>
bool isSame(const T* one, const T* other)
{
    return one && other ? *one == *other : one == other;
}

template <class T>
std::optional<T> copyOf(const T* value)
{
    return value ? std::optional<T>(*value) : std::nullopt;
}

const Field* statableField(const Knowledge& knowledge, const FieldId& id)
{
    const auto index = knowledge.fieldIndex(id);
    if (!index)
        return nullptr;
    const Field& field = knowledge.fields[*index];
    return field.derived && field.derived->always ? nullptr : &field;
}

bool isOn(const PatternChoice* choice)
{
    return choice && choice->isOn;
}

bool isSamePattern(const PatternChoice* one, const PatternChoice* other)
{
    return isOn(one) == isOn(other) && (!isOn(one) || one->parameters == other->parameters);
}

} // namespace

std::vector<Edit> copyEdits(const Scenario& from, const Scenario& to, const ScenarioParts& parts,
                            const Knowledge& knowledge)
{
    std::vector<Edit> edits;
    SetRequirements values{to.id, {}};
    for (const FieldId& id : parts.fields) {
        const Field* field = statableField(knowledge, id);
        if (!field)
            continue;
        const Value* value = from.requirements.find(id);
        if (!isSame(value, to.requirements.find(id)))
            values.values.emplace_back(id, copyOf(value));
        if (canHaveRange(*field) && !isSame(from.uncertaintyOf(id), to.uncertaintyOf(id)))
            edits.emplace_back(SetUncertainty{to.id, id, copyOf(from.uncertaintyOf(id))});
    }
    if (!values.values.empty())
        edits.emplace(edits.begin(), std::move(values));
    for (const DecisionId& id : parts.decisions)
        if (knowledge.decisionIndex(id) && !isSame(from.overrideOf(id), to.overrideOf(id)))
            edits.emplace_back(SetOverride{to.id, id, copyOf(from.overrideOf(id))});
    for (const std::string& id : parts.patterns) {
        const PatternChoice* choice = from.patternChoice(id);
        if (!isSamePattern(choice, to.patternChoice(id)))
            edits.emplace_back(SetPattern{to.id, choice ? *choice : PatternChoice{id, false, {}, {}}});
    }
    for (const std::string& id : parts.parameters)
        if (from.parameterValue(id) != to.parameterValue(id))
            edits.emplace_back(SetParameter{to.id, id, from.parameterValue(id)});
    return edits;
}

} // namespace ogive
