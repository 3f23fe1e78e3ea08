#include "core/deck/pages/decision/decision_strip.h"

#include "core/evaluation/parts.h"

#include <algorithm>
#include <string>
#include <vector>

namespace ogive {
namespace {

constexpr double stripPadding = 12;
constexpr double stripGap = 10;
constexpr DeckText stripName{20, false, Ink::Muted};
constexpr DeckText stripOutcome{20, true, Ink::Text};
constexpr DeckText stripChange{20, true, Ink::Warning};

struct StripCard {
    std::string name;
    std::string outcome;
    std::string change; ///< empty: nothing changed
    bool isCurrent = false;
};

/// What changed in a decision, or else in its parts.
std::string changeOf(const DeckFacts& facts, std::size_t decision)
{
    if (std::string was = facts.shortWasText(decision); !was.empty())
        return was;
    for (const std::size_t part : partsOf(facts.knowledge, facts.evaluation, decision))
        if (!facts.wasText(part).empty())
            return facts.text(OGIVE_TR("deck", "%1 changed").arg(facts.decision(part).shortTitle));
    return {};
}

std::vector<StripCard> stripCards(const DeckFacts& facts, std::optional<std::size_t> current)
{
    std::vector<StripCard> cards;
    for (const std::size_t decision : decisionsInOrder(facts.knowledge, facts.evaluation)) {
        if (facts.decision(decision).within)
            continue;
        const bool isCurrent = current && mainDecisionOf(facts.knowledge, *current) == decision;
        cards.push_back({facts.decision(decision).shortTitle, facts.shortOutcome(decision),
                         changeOf(facts, decision), isCurrent});
    }
    return cards;
}

/// In how many rows the cards stand so that nothing on them is cut.
std::size_t rowsOf(const std::vector<StripCard>& cards, double width)
{
    double widest = 0;
    for (const StripCard& card : cards)
        widest = std::max({widest, deckWidth(card.name, stripName), deckWidth(card.outcome, stripOutcome),
                           deckWidth(card.change, stripChange)});
    constexpr std::size_t mostRows = 2;
    const double one = widest + 2 * stripPadding + stripGap;
    const auto perRow = static_cast<std::size_t>(std::max(1.0, (width + stripGap) / one));
    return std::min(mostRows, (cards.size() + perRow - 1) / perRow);
}

void drawStripCard(PageSheet& sheet, const StripCard& card, const Rect& place, bool hasChanges)
{
    const bool isChanged = !card.change.empty();
    const Ink fill = isChanged ? Ink::WarningSoft : (card.isCurrent ? Ink::AccentSoft : Ink::Surface);
    const Ink border = isChanged ? Ink::Warning : (card.isCurrent ? Ink::Accent : Ink::Border);
    sheet.box(place, fill, Stroke{border, card.isCurrent ? 3.0 : 1.5}, 8);
    const double inner = place.width - 2 * stripPadding;
    const double left = place.x + stripPadding;
    double middle = place.y + stripPadding / 2 + stripName.line() / 2;
    sheet.line(card.name, stripName, {left, middle}, inner);
    middle += stripName.line();
    sheet.line(card.outcome, stripOutcome, {left, middle}, inner);
    if (hasChanges)
        sheet.line(card.change, stripChange, {left, middle + stripName.line()}, inner);
}

} // namespace

void drawDecisionStrip(PageSheet& sheet, const DeckFacts& facts, std::optional<std::size_t> current)
{
    const std::vector<StripCard> cards = stripCards(facts, current);
    if (cards.empty())
        return;
    const bool hasChanges =
        std::any_of(cards.begin(), cards.end(), [](const StripCard& card) { return !card.change.empty(); });
    const Rect body = sheet.body();
    const std::size_t rows = rowsOf(cards, body.width);
    const std::size_t perRow = (cards.size() + rows - 1) / rows;
    const double cardHeight = stripName.line() * (hasChanges ? 3 : 2) + stripPadding;
    const double height = static_cast<double>(rows) * (cardHeight + stripGap) - stripGap;
    const double width = (body.width + stripGap) / static_cast<double>(perRow) - stripGap;
    std::string said;
    for (std::size_t i = 0; i < cards.size(); ++i) {
        const double x = body.x + static_cast<double>(i % perRow) * (width + stripGap);
        const double y = body.bottom() - height + static_cast<double>(i / perRow) * (cardHeight + stripGap);
        drawStripCard(sheet, cards[i], {x, y, width, cardHeight}, hasChanges);
        said += (said.empty() ? "" : "; ") + cards[i].name + ": " + cards[i].outcome;
        said += cards[i].change.empty() ? "" : " (" + cards[i].change + ")";
    }
    sheet.say(said);
    sheet.lowerBody(height + deck::gap);
}

} // namespace ogive
