#include "core/compute/model_list.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>

namespace ogive {
namespace {

const char* idOf(InputKind kind)
{
    switch (kind) {
    case InputKind::Number:
        return "number";
    case InputKind::Whole:
        return "whole";
    case InputKind::Integer:
        return "integer";
    case InputKind::Flag:
        return "flag";
    case InputKind::Choice:
        return "choice";
    case InputKind::List:
        return "list";
    case InputKind::Tuple:
        return "tuple";
    case InputKind::Object:
        break;
    }
    return "object";
}

/// Short where it is round: 1e+12.
std::string shortNumber(double number)
{
    return fmt::format("{:.10g}", number);
}

std::string rangeText(const ModelInput& input)
{
    const std::string least = shortNumber(input.range.minimum);
    const std::string most = input.range.maximum == 0x1p64 ? "2^64 - 1" : shortNumber(input.range.maximum);
    if (input.range.isOpen)
        return "between " + least + " and " + most;
    return least == most ? least : least + " to " + most;
}

/// What may be given, in a few words: "0 to 1e+12 1/day", "list of 1 to 64 [p50, p95]".
std::string valuesText(const ModelInput& input)
{
    std::string text;
    switch (input.kind) {
    case InputKind::Number:
    case InputKind::Whole:
    case InputKind::Integer:
        text = (input.kind == InputKind::Number ? "" : "whole ") + rangeText(input);
        return input.unit.empty() ? text : text + " " + input.unit;
    case InputKind::Flag:
        return "true or false";
    case InputKind::Choice:
        for (const std::string& choice : input.choices)
            text += (text.empty() ? "" : ", ") + choice;
        return text;
    case InputKind::List:
        return "list of " + rangeText(input) + ": " + valuesText(input.parts.front());
    case InputKind::Tuple:
        for (const ModelInput& part : input.parts)
            text += (text.empty() ? "[" : ", ") + part.name;
        return text + "]";
    case InputKind::Object:
        break;
    }
    return "object";
}

void addInputs(std::string& text, const std::vector<ModelInput>& inputs, std::size_t indent)
{
    std::size_t width = 0;
    for (const ModelInput& input : inputs)
        width = std::max(width, input.name.size());
    for (const ModelInput& input : inputs) {
        const std::string fallback = input.fallback ? ", default " + input.fallback->dump() : std::string();
        text += fmt::format("{:{}}{:<{}}  {}{}: {}\n", "", indent, input.name, width, valuesText(input),
                            fallback, english(input.meaning));
        if (input.kind == InputKind::Object)
            addInputs(text, input.parts, indent + 4);
    }
}

std::string outputsText(const std::vector<ModelOutput>& outputs)
{
    std::string text;
    for (const ModelOutput& output : outputs)
        text +=
            (text.empty() ? "" : ", ") + output.name + (output.unit.empty() ? "" : " [" + output.unit + "]");
    return text;
}

Json inputJson(const ModelInput& input)
{
    Json json{{"name", input.name}, {"kind", idOf(input.kind)}, {"meaning", english(input.meaning)}};
    if (!input.unit.empty())
        json["unit"] = input.unit;
    if (input.range != NumberRange{}) {
        json["minimum"] = input.range.minimum;
        json["maximum"] = input.range.maximum;
    }
    if (!input.choices.empty())
        json["choices"] = input.choices;
    for (const ModelInput& part : input.parts)
        json["parts"].push_back(inputJson(part));
    if (input.fallback)
        json["default"] = *input.fallback;
    return json;
}

Json modelJson(const ComputeModel& model)
{
    Json inputs = Json::array();
    for (const ModelInput& input : model.inputs)
        inputs.push_back(inputJson(input));
    Json outputs = Json::array();
    for (const ModelOutput& output : model.outputs)
        outputs.push_back({{"name", output.name}, {"unit", output.unit}});
    return Json{{"name", model.name},
                {"meaning", english(model.meaning)},
                {"inputs", std::move(inputs)},
                {"outputs", std::move(outputs)}};
}

} // namespace

std::string modelListText(std::span<const ComputeModel> models)
{
    std::string text;
    for (const ComputeModel& model : models) {
        text += fmt::format("{}{}  {}\n", text.empty() ? "" : "\n", model.name, english(model.meaning));
        addInputs(text, model.inputs, 4);
        text += fmt::format("    -> {}\n", outputsText(model.outputs));
    }
    return text;
}

Json modelListJson(std::span<const ComputeModel> models)
{
    Json list = Json::array();
    for (const ComputeModel& model : models)
        list.push_back(modelJson(model));
    return Json{{"models", std::move(list)}};
}

} // namespace ogive
