#include "app/commands/dmn_commands.h"

#include "core/exchange/dmn/analysis/dmn_lint.h"
#include "core/exchange/dmn/dmn_batch.h"
#include "core/exchange/dmn/read_dmn.h"

#include <algorithm>

namespace ogive::app {
namespace {

constexpr std::size_t largestDmnBatch = 4'000'000'000;

std::string asJsonText(const Json& json)
{
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

Result<DmnModel> loadDmn(const std::string& path)
{
    const auto content = readInput(path, mostDmnBytes);
    if (!content)
        return Failure(content.error());
    return readDmn(*content, path == "-" ? "standard input" : path);
}

/// The inputs, and the name of where they are from. What begins with a brace is the JSON itself.
Result<Json> loadInputs(const std::string& inputs, std::string& name)
{
    const bool isText = inputs.find_first_not_of(" \t\r\n") != std::string::npos &&
                        inputs[inputs.find_first_not_of(" \t\r\n")] == '{';
    const std::string path = inputs.empty() ? "-" : inputs;
    name = isText ? "inputs" : path == "-" ? "standard input" : path;
    const auto content = isText ? Result<std::string>(inputs) : readInput(path, JsonLimits{}.bytes);
    if (!content)
        return Failure(content.error());
    auto json = parseJson(*content, name);
    if (!json || !json->is_object())
        return json;
    for (const char* key : {"requirements", "inputs"})
        if (const auto found = json->find(key); found != json->end() && found->is_object())
            return Json(*found);
    return json;
}

} // namespace

bool isDmnPath(const std::string& path)
{
    constexpr std::string_view ending = ".dmn";
    if (path.size() <= ending.size())
        return false;
    std::string own = path.substr(path.size() - ending.size());
    std::transform(own.begin(), own.end(), own.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return own == ending;
}

Exit lintDmnFile(const std::string& path, const std::string& format)
{
    const auto model = loadDmn(path);
    if (!model)
        return fail(model.error());
    const auto findings = lintDmn(*model);
    const Exit printed =
        print(format == "text" ? dmnLintText(*model, findings) : asJsonText(dmnLintJson(*model, findings)));
    return printed == Exit::Done && !findings.empty() ? Exit::Findings : printed;
}

Exit evaluateDmnBatch(const std::string& path, const std::string& batch)
{
    if (path == "-" && batch == "-")
        return fail({ErrorCode::Usage,
                     {},
                     OGIVE_TR("app", "standard input can be either the tables or the batch"),
                     {}});
    const auto model = loadDmn(path);
    if (!model)
        return fail(model.error());
    const auto lines = readInput(batch, largestDmnBatch);
    if (!lines)
        return fail(lines.error());
    return print(evaluateDmnLines(DmnEvaluator(*model), *lines));
}

Exit evaluateDmnOnce(const std::string& path, const std::string& inputs, const std::string& format)
{
    if (path == "-" && (inputs.empty() || inputs == "-"))
        return fail({ErrorCode::Usage,
                     {},
                     OGIVE_TR("app", "standard input can be either the tables or the inputs"),
                     {}});
    const auto model = loadDmn(path);
    if (!model)
        return fail(model.error());
    std::string name;
    const auto json = loadInputs(inputs, name);
    if (!json)
        return fail(json.error());
    const auto decisions = evaluateDmnInputs(DmnEvaluator(*model), *json);
    if (!decisions) {
        Error error = decisions.error();
        error.place.file = name;
        return fail(error);
    }
    if (format != "text")
        return print(asJsonText(Json{{"decisions", *decisions}}));
    std::string text;
    for (const auto& [decision, answer] : decisions->items())
        text += decision + ": " +
                (answer.is_string() ? answer.get<std::string>()
                                    : answer.dump(-1, ' ', false, Json::error_handler_t::replace)) +
                "\n";
    return print(text);
}

} // namespace ogive::app
