#include "core/compute/model_input.h"

#include <utility>

namespace ogive {
namespace {

ModelInput inputOf(std::string name, InputKind kind, Message meaning)
{
    ModelInput input;
    input.name = std::move(name);
    input.kind = kind;
    input.meaning = std::move(meaning);
    return input;
}

} // namespace

ModelInput ModelInput::defaultsTo(Json value) const
{
    ModelInput copy = *this;
    copy.fallback = std::move(value);
    return copy;
}

ModelInput numberInput(std::string name, std::string unit, const NumberRange& range, Message meaning)
{
    ModelInput input = inputOf(std::move(name), InputKind::Number, std::move(meaning));
    input.unit = std::move(unit);
    input.range = range;
    return input;
}

ModelInput wholeInput(std::string name, const NumberRange& range, Message meaning)
{
    ModelInput input = inputOf(std::move(name), InputKind::Whole, std::move(meaning));
    input.range = range;
    return input;
}

ModelInput integerInput(std::string name, Message meaning, double maximum)
{
    ModelInput input = inputOf(std::move(name), InputKind::Integer, std::move(meaning));
    input.range = {0, maximum};
    return input;
}

ModelInput flagInput(std::string name, Message meaning)
{
    return inputOf(std::move(name), InputKind::Flag, std::move(meaning));
}

ModelInput choiceInput(std::string name, std::vector<std::string> choices, Message meaning)
{
    ModelInput input = inputOf(std::move(name), InputKind::Choice, std::move(meaning));
    input.choices = std::move(choices);
    return input;
}

ModelInput listInput(std::string name, const NumberRange& count, ModelInput element, Message meaning)
{
    ModelInput input = inputOf(std::move(name), InputKind::List, std::move(meaning));
    input.range = count;
    input.parts.push_back(std::move(element));
    return input;
}

ModelInput tupleInput(std::string name, std::vector<ModelInput> parts, Message meaning)
{
    ModelInput input = inputOf(std::move(name), InputKind::Tuple, std::move(meaning));
    input.parts = std::move(parts);
    return input;
}

ModelInput objectInput(std::string name, std::vector<ModelInput> parts, Message meaning)
{
    ModelInput input = inputOf(std::move(name), InputKind::Object, std::move(meaning));
    input.parts = std::move(parts);
    return input;
}

} // namespace ogive
