#include "core/report/markdown_text.h"

#include <algorithm>

namespace ogive {
namespace {

bool isBlank(char letter)
{
    return letter == ' ' || letter == '\t';
}

bool isWordByte(char letter)
{
    const auto byte = static_cast<unsigned char>(letter);
    return (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

bool isLinkTarget(std::string_view link)
{
    return link.starts_with("https://") || link.starts_with("http://") || link.starts_with("#");
}

/// Anchors of this document are plain names, which read better without brackets.
std::string targetOf(const std::string& link)
{
    const bool isPlain = std::all_of(link.begin() + 1, link.end(),
                                     [](char letter) { return isWordByte(letter) || letter == '-'; });
    return link.front() == '#' && isPlain ? link : markdownTarget(link);
}

/// ** only counts as bold beside blanks or where the text begins and ends with letters or digits; <strong>
/// always does.
std::string boldOf(const std::string& content, bool blankBefore, bool blankAfter)
{
    const bool opens = blankBefore || isWordByte(content.front());
    const bool closes = blankAfter || isWordByte(content.back());
    return opens && closes ? "**" + content + "**" : "<strong>" + content + "</strong>";
}

/// A span's text without the blanks around it, which must stay outside bold and links.
struct Trimmed {
    bool blankBefore = false;
    bool blankAfter = false;
    std::string_view text;
};

Trimmed trimmed(std::string_view text)
{
    Trimmed result;
    while (!text.empty() && isBlank(text.front())) {
        text.remove_prefix(1);
        result.blankBefore = true;
    }
    while (!text.empty() && isBlank(text.back())) {
        text.remove_suffix(1);
        result.blankAfter = true;
    }
    result.text = text;
    return result;
}

} // namespace

std::string markdownTarget(std::string_view target)
{
    static constexpr std::string_view digits = "0123456789ABCDEF";
    std::string encoded = "<";
    for (const char letter : target) {
        const auto byte = static_cast<unsigned char>(letter);
        const bool mustEncode =
            byte <= ' ' || byte == 0x7F || letter == '<' || letter == '>' || letter == '\\' || letter == '|';
        if (!mustEncode) {
            encoded += letter;
            continue;
        }
        encoded += '%';
        encoded += digits[byte >> 4U];
        encoded += digits[byte & 15U];
    }
    return encoded + ">";
}

std::string markdownOf(const Spans& spans)
{
    std::string markdown;
    for (std::size_t i = 0; i < spans.size(); ++i) {
        const Span& span = spans[i];
        const Trimmed part = trimmed(span.text);
        const bool isStart = markdown.empty() || markdown.ends_with("<br>");
        const bool wasBlank = isStart || markdown.ends_with(' ');
        if (part.blankBefore && !wasBlank)
            markdown += ' ';
        if (part.text.empty()) {
            if (part.blankAfter && !part.blankBefore && !wasBlank)
                markdown += ' ';
            continue;
        }
        std::string content = escapeMarkdownPart(part.text, isStart);
        if (content.empty())
            continue;
        const bool endsThere = i + 1 == spans.size() || spans[i + 1].text.starts_with(' ');
        if (span.strong)
            content = boldOf(content, wasBlank || part.blankBefore, part.blankAfter || endsThere);
        if (isLinkTarget(span.link))
            content = "[" + content + "](" + targetOf(span.link) + ")";
        markdown += content;
        if (part.blankAfter)
            markdown += ' ';
    }
    while (markdown.ends_with(' '))
        markdown.pop_back();
    // A number and a point from two spans would begin a list as well.
    if (const std::size_t digits = markdownListNumber(markdown); digits > 0)
        markdown.insert(digits, 1, '\\');
    return markdown;
}

} // namespace ogive
