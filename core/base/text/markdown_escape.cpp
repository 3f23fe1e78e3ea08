#include "core/base/text/markdown_escape.h"

namespace ogive {
namespace {

bool isBlankByte(char letter)
{
    return letter == ' ' || letter == '\t';
}

bool isControlByte(char letter)
{
    const auto byte = static_cast<unsigned char>(letter);
    return byte < 0x20 || byte == 0x7F;
}

/// Characters that start or end markup wherever they stand: CommonMark, tables, strike-through and math of
/// GitHub.
bool isMarkup(char letter)
{
    return std::string_view("\\`*_[]|~$#{}").find(letter) != std::string_view::npos;
}

/// Whether what follows would be made a link by itself: "://" behind a scheme, "www.".
bool startsAddress(std::string_view text, std::size_t at)
{
    return text.substr(at, 3) == "://";
}

/// Whether a line that begins here would become a list, a quote, a rule or the underline of a heading.
bool startsBlock(std::string_view line)
{
    return !line.empty() && (line[0] == '-' || line[0] == '+' || line[0] == '=');
}

void appendEscaped(std::string& markdown, char letter)
{
    if (letter == '<')
        markdown += "&lt;";
    else if (letter == '>')
        markdown += "&gt;";
    else if (letter == '&')
        markdown += "&amp;";
    else if (isMarkup(letter))
        markdown += std::string("\\") + letter;
    else
        markdown += letter;
}

std::string escaped(std::string_view text, std::string_view lineBreak, bool startsLine)
{
    std::string markdown;
    markdown.reserve(text.size() + text.size() / 8);
    bool atStart = startsLine;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char letter = text[i];
        if (letter == '\n') {
            markdown += lineBreak;
            atStart = true;
            continue;
        }
        if (isBlankByte(letter)) {
            if (!atStart)
                markdown += ' ';
            continue;
        }
        if (isControlByte(letter))
            continue;
        const std::size_t digits = atStart ? markdownListNumber(text.substr(i)) : 0;
        if (digits > 0) {
            markdown += text.substr(i, digits);
            markdown += '\\';
            markdown += text[i + digits];
            i += digits;
        } else if ((atStart && startsBlock(text.substr(i))) || startsAddress(text, i)) {
            markdown += '\\';
            markdown += letter;
        } else if (letter == '.' && i >= 3 && text.substr(i - 3, 3) == "www") {
            markdown += "\\.";
        } else {
            appendEscaped(markdown, letter);
        }
        atStart = false;
    }
    return markdown;
}

} // namespace

std::size_t markdownListNumber(std::string_view line)
{
    std::size_t digits = 0;
    while (digits < line.size() && line[digits] >= '0' && line[digits] <= '9')
        ++digits;
    const bool hasMark = digits > 0 && digits < line.size() && (line[digits] == '.' || line[digits] == ')');
    const bool endsThere =
        digits + 1 >= line.size() || isBlankByte(line[digits + 1]) || line[digits + 1] == '\n';
    return hasMark && endsThere ? digits : 0;
}

std::string escapeMarkdown(std::string_view text)
{
    return escaped(text, "<br>", true);
}

std::string escapeMarkdownLine(std::string_view text)
{
    return escaped(text, " ", true);
}

std::string escapeMarkdownPart(std::string_view text, bool startsLine)
{
    return escaped(text, "<br>", startsLine);
}

} // namespace ogive
