#include "core/exchange/dmn/reading/reading.h"

#include <algorithm>
#include <array>

namespace ogive {
namespace {

/// Several blanks are one, as in FEEL's names.
std::string withSingleBlanks(std::string_view text)
{
    std::string single;
    for (const char c : trimmed(text)) {
        const bool isBlank = c == ' ' || c == '\t' || c == '\n' || c == '\r';
        if (!isBlank)
            single += c;
        else if (single.back() != ' ')
            single += ' ';
    }
    return single;
}

bool isKeyword(std::string_view word)
{
    constexpr std::array<std::string_view, 17> words{
        "and",     "or",  "in",     "for",  "if",    "then", "else",     "some",     "every",
        "between", "not", "return", "null", "false", "true", "function", "satisfies"};
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// Words of letters, digits and underscores, the first of which starts with no digit; no word of FEEL's own.
bool isPlainName(const std::string& text)
{
    std::size_t start = 0;
    while (start < text.size()) {
        const std::size_t end = std::min(text.find(' ', start), text.size());
        const std::string_view word = std::string_view(text).substr(start, end - start);
        const bool isWord = std::all_of(word.begin(), word.end(), [](char c) {
            const bool isLetter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            return isLetter || (c >= '0' && c <= '9') || c == '_' || static_cast<unsigned char>(c) >= 0x80;
        });
        if (!isWord || isKeyword(word))
            return false;
        start = end + 1;
    }
    return !text.empty() && !(text[0] >= '0' && text[0] <= '9');
}

/// An output of a required decision: the decision's name, and of several outputs "name.output".
std::optional<DmnSource> decisionSource(const XmlElement& element, const std::string& text,
                                        const DmnRequirements& requirements, DmnReading& reading)
{
    for (const std::size_t index : requirements.decisions) {
        const DmnDecision& decision = reading.model.decisions[index];
        const std::string name = withSingleBlanks(decision.name);
        const DmnTable& table = decision.table;
        if (text != name && !text.starts_with(name + "."))
            continue;
        if (table.answersList()) {
            reading.fail(element, OGIVE_TR("dmn", "the decision \"%1\" answers with a list, which tests of "
                                                  "single values can't be applied to")
                                      .arg(quotable(decision.name)));
            return DmnSource{true, index, 0};
        }
        if (text == name && table.outputs.size() == 1)
            return DmnSource{true, index, 0};
        for (std::size_t i = 0; i < table.outputs.size(); ++i)
            if (!table.outputs[i].name.empty() && text == name + "." + table.outputs[i].name)
                return DmnSource{true, index, i};
        if (text == name) {
            reading.fail(element,
                         OGIVE_TR("dmn", "the decision \"%1\" has several outputs").arg(quotable(text)),
                         OGIVE_TR("dmn", "Name one of them: %1.%2")
                             .arg(quotable(name))
                             .arg(quotable(table.outputs.front().name)));
            return DmnSource{true, index, 0};
        }
    }
    return std::nullopt;
}

} // namespace

DmnSource readSource(const XmlElement& element, const std::string& rawText,
                     const DmnRequirements& requirements, DmnReading& reading)
{
    const std::string text = withSingleBlanks(rawText);
    if (const auto found = decisionSource(element, text, requirements, reading))
        return *found;
    for (const std::size_t index : requirements.inputs)
        if (withSingleBlanks(reading.model.inputs[index].name) == text)
            return {false, index, 0};
    auto& inputs = reading.model.inputs;
    const auto known = std::find_if(inputs.begin(), inputs.end(), [&](const DmnInput& input) {
        return withSingleBlanks(input.name) == text;
    });
    if (known != inputs.end())
        return {false, static_cast<std::size_t>(known - inputs.begin()), 0};
    const bool isDecision =
        std::any_of(reading.model.decisions.begin(), reading.model.decisions.end(),
                    [&](const DmnDecision& decision) { return withSingleBlanks(decision.name) == text; });
    if (isDecision)
        reading.fail(
            element,
            OGIVE_TR("dmn", "the decision \"%1\" is looked at, but not required").arg(quotable(text)),
            OGIVE_TR("dmn", "Add an information requirement for it"));
    else if (!isPlainName(text))
        reading.fail(element,
                     OGIVE_TR("dmn", "the input expression \"%1\" is no plain name").arg(quotable(text)),
                     OGIVE_TR("dmn", "Name an input data or a required decision, without computing"));
    // Programs that don't declare inputs name them in the tables alone.
    inputs.push_back({{}, text, {}, {}, element.line});
    return {false, inputs.size() - 1, 0};
}

} // namespace ogive
