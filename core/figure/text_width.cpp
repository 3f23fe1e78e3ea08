#include "core/figure/text_width.h"

#include "core/base/utf8.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>

namespace ogive {

namespace {

// Advance widths in thousandths of the type size.
using AsciiWidths = std::array<int, 95>; // from space (32) to tilde (126)

constexpr AsciiWidths regularWidths = {
    281, 278, 403, 631, 638, 812, 639, 222, 362, 362, 500, 659, 280, 460, 276, 357, //  !"#$%&'()*+,-./
    625, 464, 605, 636, 642, 608, 624, 571, 616, 624, 276, 280, 659, 659, 659, 507, // 0123456789:;<=>?
    936, 676, 651, 727, 719, 598, 587, 743, 740, 264, 543, 652, 562, 889, 753, 761, // @ABCDEFGHIJKLMNO
    635, 761, 639, 638, 642, 741, 676, 949, 642, 665, 625, 362, 357, 362, 469, 452, // PQRSTUVWXYZ[\]^_
    497, 564, 621, 558, 621, 582, 361, 609, 591, 237, 237, 544, 237, 869, 585, 597, // `abcdefghijklmno
    609, 609, 372, 523, 364, 581, 557, 812, 540, 557, 541, 362, 327, 362, 659};     // pqrstuvwxyz{|}~

constexpr AsciiWidths boldWidths = {
    232,  325, 392, 650, 655, 859, 674, 209,  409, 409, 565, 680, 303, 469, 298, 390, //  !"#$%&'()*+,-./
    688,  489, 630, 659, 678, 645, 660, 595,  661, 660, 298, 303, 680, 680, 680, 562, // 0123456789:;<=>?
    1031, 748, 661, 752, 727, 613, 585, 761,  746, 281, 570, 690, 567, 915, 735, 782, // @ABCDEFGHIJKLMNO
    648,  783, 656, 655, 668, 729, 748, 1036, 714, 724, 667, 409, 390, 409, 488, 477, // PQRSTUVWXYZ[\]^_
    497,  580, 635, 587, 635, 598, 386, 633,  624, 272, 272, 582, 272, 912, 622, 614, // `abcdefghijklmno
    632,  632, 409, 562, 388, 622, 586, 850,  574, 586, 572, 409, 374, 409, 680};     // pqrstuvwxyz{|}~

/// All characters from `first` to `last`; the first matching row counts.
struct RangeWidth {
    char32_t first;
    char32_t last;
    int regular;
    int bold;
};

constexpr char32_t replacement = 0xFFFD;
constexpr RangeWidth everythingElse{0, 0x10FFFF, 660, 700};

constexpr std::array<RangeWidth, 32> ranges = {{
    {0x00, 0x1F, 0, 0}, // control characters are not drawn
    {0x7F, 0x9F, 0, 0},
    {0xA0, 0xA0, 281, 232},         // no-break space
    {0xA3, 0xA3, 631, 672},         // pound
    {0xB0, 0xB0, 455, 460},         // degree
    {0xB1, 0xB1, 659, 680},         // plus-minus
    {0xB5, 0xB5, 622, 667},         // micro
    {0xB7, 0xB7, 276, 298},         // middle dot
    {0xD7, 0xD7, 659, 680},         // times
    {0xA1, 0x24F, 580, 607},        // Latin with accents
    {0x300, 0x36F, 0, 0},           // combining marks
    {0x370, 0x3FF, 612, 655},       // Greek
    {0x400, 0x52F, 655, 685},       // Cyrillic
    {0x1100, 0x115F, 1000, 1000},   // Hangul letters
    {0x2009, 0x2009, 182, 154},     // thin space
    {0x200B, 0x200F, 0, 0},         // zero-width space, joiners, direction marks
    {0x2010, 0x2013, 500, 500},     // hyphens, en dash
    {0x2014, 0x2015, 1000, 1000},   // em dash
    {0x2018, 0x201B, 199, 242},     // single quotation marks
    {0x201C, 0x201F, 381, 422},     // double quotation marks
    {0x2022, 0x2022, 562, 562},     // bullet
    {0x2026, 0x2026, 821, 821},     // ellipsis
    {0x202F, 0x202F, 182, 154},     // narrow no-break space
    {0x2060, 0x2064, 0, 0},         // word joiner and other invisible operators
    {0x20A0, 0x20CF, 665, 686},     // currency
    {0x2190, 0x21FF, 955, 955},     // arrows
    {0x2200, 0x22FF, 659, 680},     // mathematics
    {0x2700, 0x27BF, 881, 881},     // check marks and other dingbats
    {0x2E80, 0xD7FF, 1000, 1000},   // Chinese, Japanese, Korean
    {0xFE00, 0xFE0F, 0, 0},         // variation selectors
    {0xF900, 0xFFDC, 1000, 1000},   // compatibility and full-width forms
    {0x1F000, 0x3FFFF, 1000, 1000}, // pictographs, rare Chinese characters
}};

struct Character {
    char32_t code = 0;
    std::size_t bytes = 1;
};

Character characterAt(std::string_view text, std::size_t at)
{
    const std::size_t length = utf8SequenceLength(text, at);
    if (length == 0)
        return {replacement, 1};
    const auto byte = [&](std::size_t i) {
        return static_cast<std::uint32_t>(static_cast<unsigned char>(text[at + i]));
    };
    constexpr std::array<std::uint32_t, 5> leadBits = {0, 0x7F, 0x1F, 0x0F, 0x07};
    std::uint32_t code = byte(0) & leadBits[length];
    for (std::size_t i = 1; i < length; ++i)
        code = code << 6U | (byte(i) & 0x3FU);
    return {static_cast<char32_t>(code), length};
}

int advance(char32_t code, bool bold)
{
    if (code >= 32 && code < 127)
        return (bold ? boldWidths : regularWidths)[code - 32];
    const auto* const found = std::find_if(ranges.begin(), ranges.end(), [code](const RangeWidth& range) {
        return code >= range.first && code <= range.last;
    });
    const RangeWidth& range = found != ranges.end() ? *found : everythingElse;
    return bold ? range.bold : range.regular;
}

constexpr std::string_view ellipsis = "…";

/// Bytes of the longest beginning that is no wider than `maxWidth`; marks stay with the character they belong
/// to.
std::size_t fittingBytes(std::string_view text, double pixelSize, bool bold, double maxWidth)
{
    const double limit = maxWidth * 1000 / pixelSize;
    long total = 0;
    std::size_t at = 0;
    while (at < text.size()) {
        const Character next = characterAt(text, at);
        total += advance(next.code, bold);
        if (static_cast<double>(total) > limit)
            break;
        at += next.bytes;
    }
    return at;
}

std::string_view trimmedEnd(std::string_view text)
{
    const std::size_t last = text.find_last_not_of(' ');
    return last == std::string_view::npos ? std::string_view{} : text.substr(0, last + 1);
}

/// Takes the next line off the front of `rest`, which is not empty.
std::string_view takeLine(std::string_view& rest, double pixelSize, bool bold, double maxWidth)
{
    const std::size_t feed = rest.find('\n');
    const std::string_view paragraph = rest.substr(0, feed);
    const std::size_t fits = fittingBytes(paragraph, pixelSize, bold, maxWidth);
    std::size_t length = paragraph.size();
    std::size_t next = feed == std::string_view::npos ? rest.size() : feed + 1;
    if (fits < paragraph.size()) {
        const std::size_t space = paragraph.rfind(' ', fits);
        const bool isBetweenWords =
            space != std::string_view::npos && !trimmedEnd(paragraph.substr(0, space)).empty();
        length = isBetweenWords ? space : std::max(fits, characterAt(paragraph, 0).bytes);
        next = std::min(paragraph.find_first_not_of(' ', length), paragraph.size());
        if (next == paragraph.size() && feed != std::string_view::npos)
            next = feed + 1;
    }
    const std::string_view line = trimmedEnd(paragraph.substr(0, length));
    rest.remove_prefix(next);
    return line;
}

} // namespace

double textWidth(std::string_view utf8, double pixelSize, bool bold)
{
    long total = 0;
    for (std::size_t at = 0; at < utf8.size();) {
        const Character next = characterAt(utf8, at);
        total += advance(next.code, bold);
        at += next.bytes;
    }
    return static_cast<double>(total) * pixelSize / 1000;
}

std::string elide(std::string_view utf8, double pixelSize, bool bold, double maxWidth)
{
    if (textWidth(utf8, pixelSize, bold) <= maxWidth)
        return std::string(utf8);
    const double room = maxWidth - textWidth(ellipsis, pixelSize, bold);
    const std::size_t bytes = room > 0 ? fittingBytes(utf8, pixelSize, bold, room) : 0;
    return std::string(trimmedEnd(utf8.substr(0, bytes))).append(ellipsis);
}

std::vector<std::string> wrapText(std::string_view utf8, double pixelSize, bool bold, double maxWidth,
                                  std::size_t maxLines)
{
    std::vector<std::string> lines;
    std::string_view rest = trimmedEnd(utf8);
    while (!rest.empty()) {
        if (maxLines > 0 && lines.size() + 1 == maxLines) {
            std::string last(rest);
            std::replace(last.begin(), last.end(), '\n', ' ');
            lines.push_back(elide(last, pixelSize, bold, maxWidth));
            break;
        }
        lines.emplace_back(takeLine(rest, pixelSize, bold, maxWidth));
    }
    return lines;
}

} // namespace ogive
