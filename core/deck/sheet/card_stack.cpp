#include "core/deck/sheet/card_stack.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>

namespace ogive {
namespace {

/// Where cards stand.
struct CardPlaces {
    std::vector<std::optional<Rect>> places; ///< one a card; absent: there was no room
    bool isWhole = true;                     ///< every card has room for everything on it
};

constexpr double cardGap = 14;

/// Stacks some of the cards in columns; lives for one call of placesOf.
class CardStack {
public:
    CardStack(const std::vector<Rect>& columns, const std::vector<DeckCard>& cards, double kept,
              const Words& words)
        : m_columns(columns)
        , m_cards(cards)
        , m_kept(kept)
        , m_words(words)
        , m_isIn(cards.size(), true)
    {}

    /// As many cards as find a place, the first ones first; with those that must stand, and then the others
    /// as short as it takes.
    [[nodiscard]] CardPlaces best();

private:
    [[nodiscard]] CardPlaces places(bool isHolding) const;
    [[nodiscard]] double heldFrom(std::size_t first, double width) const;
    [[nodiscard]] bool areAllIn(const CardPlaces& placed) const;
    [[nodiscard]] bool leaveOneOut();

    const std::vector<Rect>& m_columns;
    const std::vector<DeckCard>& m_cards;
    double m_kept; ///< free at the foot of the first column
    const Words& m_words;
    std::vector<bool> m_isIn; ///< by card
};

/// What cards from one on take at least. Where there are other columns they may go there, but for those that
/// must stand.
double CardStack::heldFrom(std::size_t first, double width) const
{
    double held = 0;
    for (std::size_t i = first; i < m_cards.size(); ++i)
        if (m_isIn[i] && (m_cards[i].mustStand || m_columns.size() == 1))
            held += CardFace(m_cards[i], width, m_words).leastHeight() + cardGap;
    return held;
}

/// With `isHolding` no card takes what those after it need.
CardPlaces CardStack::places(bool isHolding) const
{
    CardPlaces placed;
    std::vector<double> tops;
    for (const Rect& column : m_columns)
        tops.push_back(column.y);
    const auto place = [&](std::size_t card, bool isWhole) -> std::optional<Rect> {
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            const CardFace face(m_cards[card], m_columns[i].width, m_words);
            const double held = isHolding && i == 0 ? heldFrom(card + 1, m_columns[i].width) : 0;
            const double room = m_columns[i].bottom() - (i == 0 ? m_kept : 0) - held - tops[i];
            if (room < (isWhole ? face.height() : face.leastHeight()))
                continue;
            const Rect rect{m_columns[i].x, tops[i], m_columns[i].width, face.heightWithin(room)};
            tops[i] = rect.bottom() + cardGap;
            return rect;
        }
        return std::nullopt;
    };
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        auto rect = m_isIn[i] ? place(i, true) : std::nullopt;
        placed.isWhole = placed.isWhole && rect;
        if (!rect && m_isIn[i])
            rect = place(i, false);
        placed.places.push_back(rect);
    }
    return placed;
}

bool CardStack::areAllIn(const CardPlaces& placed) const
{
    for (std::size_t i = 0; i < m_cards.size(); ++i)
        if (m_isIn[i] && !placed.places[i])
            return false;
    return true;
}

/// The last one that may be missing; false where there is none.
bool CardStack::leaveOneOut()
{
    for (std::size_t i = m_cards.size(); i-- > 0;)
        if (m_isIn[i] && !m_cards[i].mustStand) {
            m_isIn[i] = false;
            return true;
        }
    return false;
}

CardPlaces CardStack::best()
{
    CardPlaces placed = places(false);
    const bool mayMissAny =
        std::none_of(m_cards.begin(), m_cards.end(), [](const DeckCard& card) { return card.mustStand; });
    if (mayMissAny || areAllIn(placed))
        return placed;
    do
        placed = places(true);
    while (!areAllIn(placed) && leaveOneOut());
    return placed;
}

CardPlaces placesOf(const std::vector<Rect>& columns, const std::vector<DeckCard>& cards, double kept,
                    const Words& words)
{
    return CardStack(columns, cards, kept, words).best();
}

/// What a card is called where it finds no place.
std::string nameOf(const DeckCard& card)
{
    if (!card.name.empty())
        return card.name;
    return card.title.empty() && !card.lines.empty() ? card.lines.front().text : card.title;
}

FittedText missingWords(PageSheet& sheet, const std::vector<DeckCard>& cards, const CardPlaces& placed,
                        const DeckText& style, double width)
{
    std::string names;
    for (std::size_t i = 0; i < cards.size(); ++i)
        if (!placed.places[i])
            names += (names.empty() ? "" : ", ") + nameOf(cards[i]);
    return names.empty()
               ? FittedText{style, {}}
               : deckLines(sheet.text(OGIVE_TR("deck", "In the report: %1").arg(names)), style, width);
}

} // namespace

bool haveRoom(const std::vector<Rect>& columns, const std::vector<DeckCard>& cards, const Words& words)
{
    return placesOf(columns, cards, 0, words).isWhole;
}

void drawCards(PageSheet& sheet, const std::vector<Rect>& columns, const std::vector<DeckCard>& cards,
               std::vector<DeckRegion>& regions)
{
    if (columns.empty())
        return;
    constexpr DeckText missingText{20, false, Ink::Muted};
    CardPlaces placed = placesOf(columns, cards, 0, sheet.words());
    FittedText missing = missingWords(sheet, cards, placed, missingText, columns.front().width);
    // The words about what is missing take room of their own.
    for (double kept = 0; missing.height() > kept;) {
        kept = missing.height();
        placed = placesOf(columns, cards, kept, sheet.words());
        missing = missingWords(sheet, cards, placed, missingText, columns.front().width);
    }
    for (std::size_t i = 0; i < cards.size(); ++i) {
        sheet.say(CardFace(cards[i], columns.front().width, sheet.words()).said());
        if (!placed.places[i])
            continue;
        const Rect& place = *placed.places[i];
        const Rect live = CardFace(cards[i], place.width, sheet.words()).draw(sheet, place);
        if (cards[i].region && sheet.frame().isLive)
            regions.push_back({*cards[i].region, live});
    }
    sheet.lines(missing, {columns.front().x, columns.front().bottom() - missing.height()});
}

} // namespace ogive
