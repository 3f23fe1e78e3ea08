#include "core/report/html/html_text.h"

#include "core/base/utf8.h"

#include <array>
#include <cstdint>

namespace ogive {
namespace {

/// The character of a well-formed sequence of 1 to 4 bytes.
std::uint32_t codePointOf(std::string_view sequence)
{
    constexpr std::array<std::uint32_t, 5> leadMasks{0, 0x7F, 0x1F, 0x0F, 0x07};
    std::uint32_t code = static_cast<unsigned char>(sequence[0]) & leadMasks[sequence.size()];
    for (const char byte : sequence.substr(1))
        code = (code << 6U) | (static_cast<unsigned char>(byte) & 0x3FU);
    return code;
}

/// Control characters, surrogates' places and the two characters at the end of each plane are no text.
bool isForbidden(std::uint32_t code)
{
    const bool isControl = (code < 0x20 && code != '\n' && code != '\t') || (code >= 0x7F && code < 0xA0);
    return isControl || (code & 0xFFFEU) == 0xFFFE || (code >= 0xFDD0 && code <= 0xFDEF);
}

bool runsFromRight(std::uint32_t code)
{
    return (code >= 0x0590 && code <= 0x08FF) || (code >= 0xFB1D && code <= 0xFDFF) ||
           (code >= 0xFE70 && code <= 0xFEFF) || (code >= 0x10800 && code <= 0x10FFF) ||
           (code >= 0x1E800 && code <= 0x1EFFF);
}

/// Marks, embeddings, overrides and isolates.
bool isDirectionMark(std::uint32_t code)
{
    return code == 0x200E || code == 0x200F || (code >= 0x202A && code <= 0x202E) ||
           (code >= 0x2066 && code <= 0x2069);
}

std::string escapedHtml(std::string_view text, std::string_view lineBreak)
{
    std::string out;
    out.reserve(text.size() + text.size() / 8);
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t length = utf8SequenceLength(text, i);
        if (length == 0) {
            out += "\xEF\xBF\xBD";
            ++i;
            continue;
        }
        const std::string_view sequence = text.substr(i, length);
        i += length;
        const char letter = sequence[0];
        if (letter == '\n')
            out += lineBreak;
        else if (letter == '&')
            out += "&amp;";
        else if (letter == '<')
            out += "&lt;";
        else if (letter == '>')
            out += "&gt;";
        else if (letter == '"')
            out += "&quot;";
        else if (letter == '\'')
            out += "&#39;";
        else if (!isForbidden(codePointOf(sequence)))
            out += sequence;
    }
    return out;
}

bool isWebAddress(std::string_view link)
{
    return link.starts_with("https://") || link.starts_with("http://");
}

/// An address as an attribute: what may not stand in one is percent-encoded.
std::string addressOf(std::string_view link)
{
    static constexpr std::string_view digits = "0123456789ABCDEF";
    static constexpr std::string_view unwise = "\"<>\\^`{|}";
    std::string out;
    for (const char letter : link) {
        const auto byte = static_cast<unsigned char>(letter);
        if (byte > 0x20 && byte < 0x7F && unwise.find(letter) == std::string_view::npos) {
            out += letter;
            continue;
        }
        out += '%';
        out += digits[byte >> 4U];
        out += digits[byte & 15U];
    }
    return escapeHtmlLine(out);
}

} // namespace

std::string escapeHtml(std::string_view text)
{
    return escapedHtml(text, "<br>");
}

std::string escapeHtmlLine(std::string_view text)
{
    return escapedHtml(text, " ");
}

bool turnsDirection(std::string_view text)
{
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t length = utf8SequenceLength(text, i);
        if (length > 1) {
            const std::uint32_t code = codePointOf(text.substr(i, length));
            if (runsFromRight(code) || isDirectionMark(code))
                return true;
        }
        i += length == 0 ? 1 : length;
    }
    return false;
}

std::string htmlAnchor(std::string_view anchor)
{
    std::string plain;
    for (const char letter : anchor) {
        const bool isKept = (letter >= '0' && letter <= '9') || (letter >= 'a' && letter <= 'z') ||
                            (letter >= 'A' && letter <= 'Z') || letter == '-' || letter == '_';
        plain += isKept ? letter : '-';
    }
    return plain.empty() ? "x" : plain;
}

std::string htmlOf(const Spans& spans)
{
    std::string html;
    for (const Span& span : spans) {
        std::string content = escapeHtml(span.text);
        if (content.empty())
            continue;
        if (turnsDirection(span.text))
            content = "<bdi>" + content + "</bdi>";
        if (span.strong)
            content = "<strong>" + content + "</strong>";
        if (span.muted)
            content = "<span class=\"muted\">" + content + "</span>";
        if (isWebAddress(span.link))
            content = "<a href=\"" + addressOf(span.link) + "\">" + content + "</a>";
        else if (span.link.starts_with('#'))
            content =
                "<a href=\"#" + htmlAnchor(std::string_view(span.link).substr(1)) + "\">" + content + "</a>";
        html += content;
    }
    return html;
}

} // namespace ogive
