#pragma once

#include "core/base/text/language.h"
#include "core/deck/deck.h"
#include "core/figure/figure.h"

#include <cmath>
#include <string>
#include <vector>

namespace ogive {

/// How a text of a page is written.
struct DeckText {
    double pixels = 26;
    bool bold = false;
    Ink ink = Ink::Text;

    /// From one line to the next.
    [[nodiscard]] double line() const { return std::round(pixels * 1.35); }
    bool operator==(const DeckText&) const = default;
};

// Sizes of a page's texts, 1080 high.
namespace deck {

inline constexpr double margin = 72; ///< at both sides
inline constexpr double gap = 24;    ///< between what stands beside each other
inline constexpr DeckText headText{24, false, Ink::Muted};
inline constexpr DeckText titleText{60, true, Ink::Text};
inline constexpr DeckText subtitleText{30, false, Ink::Muted};
inline constexpr DeckText bodyText{26, false, Ink::Text};
inline constexpr DeckText mutedText{24, false, Ink::Muted};
inline constexpr DeckText labelText{22, false, Ink::Muted};
inline constexpr DeckText footText{22, false, Ink::Muted};

} // namespace deck

/// A text broken into lines.
struct FittedText {
    DeckText style;
    std::vector<std::string> lines;
    bool isCut = false;

    [[nodiscard]] double height() const { return static_cast<double>(lines.size()) * style.line(); }
};

/// The width that a line of text takes, with what is kept free for another typeface.
[[nodiscard]] double deckWidth(const std::string& text, const DeckText& style);

/// A text in lines no wider than `width`, all of it.
[[nodiscard]] FittedText deckLines(const std::string& text, const DeckText& style, double width);

/// The text in the largest size, from the style's down to `smallest`, that fits into the room. What does not
/// fit even then is cut, and the last line says how much is left out.
[[nodiscard]] FittedText fitText(const std::string& text, const DeckText& style, const Size& room,
                                 const Words& words, double smallest = smallestDeckText);

/// A text of two lines, broken so that these are about as long as each other.
[[nodiscard]] FittedText balanced(FittedText fitted, const std::string& text, double width);

/// The first lines of a text that is broken already, with words for how much is left out.
[[nodiscard]] FittedText cutText(FittedText text, std::size_t lines, double width, const Words& words);

} // namespace ogive
