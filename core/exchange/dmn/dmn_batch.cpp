#include "core/exchange/dmn/dmn_batch.h"

#include "core/exchange/answer_lines.h"

#include <cmath>

namespace ogive {
namespace {

constexpr std::size_t longestDmnLine = 1'000'000;

Json feelJson(const FeelValue& value)
{
    if (const auto* flag = std::get_if<bool>(&value))
        return *flag;
    if (const auto* number = std::get_if<double>(&value))
        return jsonOfNumber(*number);
    if (const auto* text = std::get_if<std::string>(&value))
        return *text;
    return nullptr;
}

Json rowJson(const DmnTable& table, const std::vector<FeelValue>& row)
{
    if (table.outputs.size() == 1)
        return feelJson(row.front());
    Json object = Json::object();
    for (std::size_t i = 0; i < row.size(); ++i)
        object[table.outputs[i].name] = feelJson(row[i]);
    return object;
}

Error lineError(const std::string& input, Message reason, Message hint = {})
{
    return {ErrorCode::Invalid,
            {{}, input.empty() ? "" : "/" + pointerPart(input), 0},
            std::move(reason),
            std::move(hint)};
}

Result<FeelValue> feelValueOf(const std::string& input, const Json& json)
{
    if (json.is_null())
        return FeelValue();
    if (json.is_boolean())
        return FeelValue(json.get<bool>());
    if (json.is_number())
        return FeelValue(json.get<double>());
    if (json.is_string())
        return FeelValue(json.get<std::string>());
    return Failure(lineError(input, OGIVE_TR("dmn", "expected a number, a text, true, false or null")));
}

std::string namesOfInputs(const DmnModel& model)
{
    std::string names;
    for (const DmnInput& input : model.inputs)
        names += (names.empty() ? "" : ", ") + input.name;
    return quotable(names, 300);
}

/// The inputs that a line states.
Result<Json> statedInputs(const Json& line)
{
    for (const char* key : {"requirements", "inputs"})
        if (line.is_object() && line.contains(key))
            return line[key];
    return Failure(lineError({}, OGIVE_TR("dmn", "expected an object with \"requirements\"")));
}

std::string fieldOf(const Error& error)
{
    return error.place.pointer.empty() ? "" : Json::json_pointer(error.place.pointer).back();
}

std::string dmnLine(const DmnEvaluator& evaluator, std::string_view line, std::size_t number)
{
    JsonLimits limits;
    limits.bytes = longestDmnLine;
    const auto json = parseJson(line, {}, limits);
    if (!json)
        return lineErrorText("null", {}, json.error(), number);
    const std::string id = lineIdText(*json);
    const auto inputs = statedInputs(*json);
    const auto decisions = inputs ? evaluateDmnInputs(evaluator, *inputs) : inputs;
    if (!decisions)
        return lineErrorText(id, fieldOf(decisions.error()), decisions.error(), number);
    return "{\"id\":" + id +
           ",\"decisions\":" + decisions->dump(-1, ' ', false, Json::error_handler_t::replace) + "}";
}

} // namespace

Json dmnAnswersJson(const DmnModel& model, const std::vector<DmnAnswer>& answers)
{
    Json decisions = Json::object();
    for (std::size_t i = 0; i < model.decisions.size(); ++i) {
        const DmnTable& table = model.decisions[i].table;
        Json& answer = decisions[model.decisions[i].name];
        if (answers[i].isList)
            answer = Json::array();
        for (const auto& row : answers[i].rows) {
            if (answers[i].isList)
                answer.push_back(rowJson(table, row));
            else
                answer = rowJson(table, row);
        }
    }
    return decisions;
}

Result<Json> evaluateDmnInputs(const DmnEvaluator& evaluator, const Json& inputs)
{
    const DmnModel& model = evaluator.model();
    if (!inputs.is_object())
        return Failure(lineError({}, OGIVE_TR("dmn", "expected an object of inputs")));
    std::vector<std::optional<FeelValue>> values(model.inputs.size());
    for (const auto& [name, json] : inputs.items()) {
        const auto index = model.inputIndex(name);
        if (!index)
            return Failure(lineError(name, OGIVE_TR("dmn", "there is no input \"%1\"").arg(quotable(name)),
                                     OGIVE_TR("dmn", "There are: %1").arg(namesOfInputs(model))));
        if (values[*index])
            return Failure(lineError(name, OGIVE_TR("dmn", "the input \"%1\" is stated twice")
                                               .arg(quotable(model.inputs[*index].name))));
        auto value = feelValueOf(name, json);
        if (!value)
            return Failure(value.error());
        values[*index] = std::move(*value);
    }
    const auto answers = evaluator.evaluate(values);
    if (!answers)
        return Failure(answers.error());
    return dmnAnswersJson(model, *answers);
}

std::string evaluateDmnLines(const DmnEvaluator& evaluator, std::string_view lines, std::size_t firstLine,
                             unsigned threads)
{
    return answerLines(lines, firstLine, threads, [&](std::string_view line, std::size_t number) {
        return dmnLine(evaluator, line, number);
    });
}

} // namespace ogive
