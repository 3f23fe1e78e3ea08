#pragma once

#include "core/deck/sheet/page_sheet.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace ogive {

/// A line of a card: words, and at their right a value; one without a value may take several lines.
struct CardLine {
    std::string text;
    DeckText style = deck::bodyText;
    std::string value = {};           ///< bold
    std::optional<double> share = {}; ///< 0 to 1, drawn as a bar below
    Ink shareInk = Ink::Accent;
    bool isValueFirst = false; ///< the value is large and at the left, the words beside it
    double above = 0;          ///< height kept free before it
    bool isHeading = false;    ///< of the next line, without which it is not shown
};

/// A few words on a ground of their own.
struct DeckCard {
    std::string title; ///< small, above the lines; may be empty
    std::vector<CardLine> lines;
    std::string prose = {}; ///< below the lines; cut where there is no room for all of it
    double reserved = 0;    ///< height kept free below them, for what is live
    std::optional<DeckRegion::Kind> region = {}; ///< what is live: what is reserved, else the card
    std::string name = {};                       ///< in the list of what finds no place; empty: the title
    bool mustStand = false;                      ///< others are cut or left out before it is
    std::size_t leastProse = 2;                  ///< lines of prose without which it says too little
};

/// A card measured for a width.
class CardFace {
public:
    CardFace(const DeckCard& card, double width, const Words& words);

    /// With everything on it.
    [[nodiscard]] double height() const;
    /// With as little as still says something.
    [[nodiscard]] double leastHeight() const;
    /// With as much as fits into a height; no more than that.
    [[nodiscard]] double heightWithin(double room) const;
    /// Whether every line has its value beside it, and takes no second one.
    [[nodiscard]] bool isTidy() const;
    /// Draws it into the place, with words for what does not fit; gives the place of what is live.
    Rect draw(PageSheet& sheet, const Rect& place) const;
    /// What the card says, in one line.
    [[nodiscard]] std::string said() const;

private:
    struct Row {
        FittedText text;
        FittedText value;
        std::optional<double> share;
        Ink shareInk = Ink::Accent;
        double above = 0;
        bool isValueBeside = false;
        bool isValueFirst = false;
        bool isHeading = false;

        [[nodiscard]] double height() const;
    };

    [[nodiscard]] Row rowOf(const CardLine& line) const;
    [[nodiscard]] Row numberRowOf(const CardLine& line) const;
    [[nodiscard]] double titleHeight() const;
    [[nodiscard]] double rowsHeight(std::size_t rows) const;
    [[nodiscard]] std::size_t rowsWithin(double height) const;
    [[nodiscard]] double othersThan(std::size_t rows) const;
    void drawRow(PageSheet& sheet, const Row& row, const Point& place) const;

    const DeckCard& m_card;
    const Words& m_words;
    double m_inner = 0;
    std::vector<Row> m_rows;
    FittedText m_prose;
};

} // namespace ogive
