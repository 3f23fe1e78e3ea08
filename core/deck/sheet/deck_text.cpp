#include "core/deck/sheet/deck_text.h"

#include "core/figure/text_width.h"

#include <algorithm>

namespace ogive {
namespace {

constexpr double sizeStep = 2; // between the sizes that are tried

/// How many words lines hold; characters where the script has no spaces between words.
struct Measure {
    std::size_t words = 0;
    std::size_t characters = 0;
};

Measure measureOf(const std::string& line)
{
    Measure measure;
    bool isInWord = false;
    for (const char byte : line) {
        const bool isSpace = byte == ' ';
        measure.words += !isSpace && !isInWord ? 1 : 0;
        isInWord = !isSpace;
        // Every byte that does not go on with a character of UTF-8 begins one.
        measure.characters += (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U ? 1 : 0;
    }
    return measure;
}

std::string leftOutText(const std::vector<std::string>& lines, std::size_t from, const Words& words)
{
    constexpr std::size_t longestWord = 15; // in the mean, of scripts that have words
    Measure all;
    for (std::size_t i = from; i < lines.size(); ++i) {
        const Measure line = measureOf(lines[i]);
        all.words += line.words;
        all.characters += line.characters;
    }
    if (all.characters > longestWord * std::max<std::size_t>(all.words, 1))
        return words(OGIVE_TR("deck", "… and %1 more characters").arg(static_cast<double>(all.characters)));
    return words(OGIVE_TR("deck", "… and %1 more words").arg(static_cast<double>(all.words)));
}

} // namespace

double deckWidth(const std::string& text, const DeckText& style)
{
    return textWidth(text, style.pixels, style.bold) * widthReserve;
}

FittedText deckLines(const std::string& text, const DeckText& style, double width)
{
    return {style, wrapText(text, style.pixels, style.bold, std::max(1.0, width) / widthReserve), false};
}

FittedText cutText(FittedText text, std::size_t lines, double width, const Words& words)
{
    if (text.lines.size() <= lines)
        return text;
    text.isCut = true;
    if (lines == 0) {
        text.lines.clear();
        return text;
    }
    const std::size_t kept = lines - 1;
    std::string last = leftOutText(text.lines, kept, words);
    if (kept == 0) // a single line: its beginning says more than how much there is
        last = text.lines.front() + "…";
    text.lines.resize(kept);
    text.lines.push_back(elide(last, text.style.pixels, text.style.bold, width / widthReserve));
    return text;
}

FittedText balanced(FittedText fitted, const std::string& text, double width)
{
    if (fitted.isCut || fitted.lines.size() != 2)
        return fitted;
    constexpr double narrower = 0.97;
    for (double tried = width * narrower; tried > width / 2; tried *= narrower) {
        FittedText even = deckLines(text, fitted.style, tried);
        if (even.lines.size() > fitted.lines.size())
            break;
        fitted = std::move(even);
    }
    return fitted;
}

FittedText fitText(const std::string& text, const DeckText& style, const Size& room, const Words& words,
                   double smallest)
{
    DeckText tried = style;
    FittedText fitted = deckLines(text, tried, room.width);
    while (fitted.height() > room.height && tried.pixels > smallest) {
        tried.pixels = std::max(smallest, tried.pixels - sizeStep);
        fitted = deckLines(text, tried, room.width);
    }
    const auto most = static_cast<std::size_t>(std::max(0.0, std::floor(room.height / tried.line())));
    return cutText(std::move(fitted), most, room.width, words);
}

} // namespace ogive
