#include "core/deck/pages/outcome_cards.h"

#include "core/deck/sheet/deck_card.h"
#include "core/evaluation/parts.h"

#include <algorithm>
#include <vector>

namespace ogive {
namespace {

/// Everything that is decided, a card each.
std::vector<DeckCard> outcomeCards(const DeckFacts& facts)
{
    std::vector<DeckCard> cards;
    for (const std::size_t decision : decisionsInOrder(facts.knowledge, facts.evaluation)) {
        if (facts.decision(decision).within)
            continue;
        const bool isChanged = !facts.wasText(decision).empty();
        const bool isOpen = !facts.result(decision).chosen();
        DeckCard card;
        card.title = facts.decision(decision).title;
        card.lines.push_back({isOpen ? facts.text(OGIVE_TR("deck", "still open")) : facts.outcome(decision),
                              {32, true, isOpen || isChanged ? Ink::Warning : Ink::Text}});
        if (isChanged)
            card.lines.push_back({facts.wasText(decision), {22, false, Ink::Warning}});
        cards.push_back(std::move(card));
    }
    if (const CostEstimate* estimate = facts.estimate(); estimate && estimate->monthlyUsd)
        cards.push_back({facts.text(OGIVE_TR("deck", "Cost a month")),
                         {{facts.usd(*estimate->monthlyUsd), {32, true, Ink::Text}}}});
    return cards;
}

} // namespace

double drawOutcomes(PageSheet& sheet, const DeckFacts& facts, double most)
{
    constexpr double least = 300; // of a card's width
    const std::vector<DeckCard> cards = outcomeCards(facts);
    if (cards.empty())
        return sheet.body().bottom();
    const Rect body = sheet.body();
    const auto fitting = static_cast<std::size_t>((body.width + deck::gap) / (least + deck::gap));
    const std::size_t rows = (cards.size() + fitting - 1) / fitting;
    const std::size_t perRow = (cards.size() + rows - 1) / rows;
    const double width = (body.width + deck::gap) / static_cast<double>(perRow) - deck::gap;
    double height = 0;
    for (const DeckCard& card : cards)
        height = std::max(height, CardFace(card, width, sheet.words()).height());
    const double all = static_cast<double>(rows) * (height + deck::gap) - deck::gap;
    if (all > most)
        return body.bottom();
    const double top = body.bottom() - all;
    for (std::size_t i = 0; i < cards.size(); ++i) {
        const CardFace face(cards[i], width, sheet.words());
        const double x = body.x + static_cast<double>(i % perRow) * (width + deck::gap);
        const double y = top + static_cast<double>(i / perRow) * (height + deck::gap);
        face.draw(sheet, {x, y, width, height});
        sheet.say(face.said());
    }
    return top;
}

} // namespace ogive
