#include "core/base/issue.h"

#include "core/base/utf8.h"

#include <fmt/format.h>

namespace ogive {

const char* severityName(Severity severity)
{
    switch (severity) {
    case Severity::Info:
        return "info";
    case Severity::Warning:
        return "warning";
    case Severity::Error:
        break;
    }
    return "error";
}

std::string quotable(std::string_view text, std::size_t maxBytes)
{
    std::string safe;
    std::size_t i = 0;
    while (i < text.size() && safe.size() < maxBytes) {
        const std::size_t length = utf8SequenceLength(text, i);
        const auto byte = static_cast<unsigned char>(text[i]);
        if (length == 0 || byte < 0x20 || byte == 0x7f) {
            safe += fmt::format("\\x{:02X}", byte);
            ++i;
        } else {
            safe += text.substr(i, length);
            i += length;
        }
    }
    if (i < text.size())
        safe += "…";
    return safe;
}

std::string describe(const Error& error)
{
    constexpr std::size_t longest = 400;
    std::string text;
    if (!error.place.file.empty()) {
        text += quotable(error.place.file, longest);
        if (error.place.line > 0)
            text += fmt::format(":{}", error.place.line);
        text += ": ";
    } else if (error.place.line > 0) {
        text += fmt::format("line {}: ", error.place.line);
    }
    if (!error.place.pointer.empty())
        text += quotable(error.place.pointer, longest) + ": ";
    text += quotable(english(error.reason), longest);
    if (!error.hint.source.empty())
        text += ". " + quotable(english(error.hint), longest);
    return text;
}

} // namespace ogive
