#include "core/deck/pages/pages.h"

#include "core/deck/sheet/deck_card.h"
#include "core/evaluation/parts.h"

#include <algorithm>
#include <string>
#include <vector>

namespace ogive {
namespace {

constexpr double headEnd = 110;
constexpr double nameHeight = 380;
constexpr double leastNameHeight = 60;
constexpr double accentHeight = 10;

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

/// Cards in rows of the same height at the lower end of the page.
double drawOutcomes(PageSheet& sheet, const DeckFacts& facts)
{
    constexpr double least = 300; // of a card's width
    const std::vector<DeckCard> cards = outcomeCards(facts);
    if (cards.empty())
        return sheet.body().bottom();
    const Rect body = sheet.body();
    const auto most = static_cast<std::size_t>((body.width + deck::gap) / (least + deck::gap));
    const std::size_t rows = (cards.size() + most - 1) / most;
    const std::size_t perRow = (cards.size() + rows - 1) / rows;
    const double width = (body.width + deck::gap) / static_cast<double>(perRow) - deck::gap;
    double height = 0;
    for (const DeckCard& card : cards)
        height = std::max(height, CardFace(card, width, sheet.words()).height());
    const double top = body.bottom() - static_cast<double>(rows) * (height + deck::gap) + deck::gap;
    for (std::size_t i = 0; i < cards.size(); ++i) {
        const CardFace face(cards[i], width, sheet.words());
        const double x = body.x + static_cast<double>(i % perRow) * (width + deck::gap);
        const double y = top + static_cast<double>(i / perRow) * (height + deck::gap);
        face.draw(sheet, {x, y, width, height});
        sheet.say(face.said());
    }
    return top;
}

} // namespace

void drawTitlePage(PageSheet& sheet, const DeckFacts& facts)
{
    const Rect body = sheet.body();
    const std::string& stated = facts.subject.design.report.title;
    const std::string& name = stated.empty() ? facts.subject.design.name : stated;
    sheet.name(name);
    const double top = drawOutcomes(sheet, facts);
    const std::string kind = facts.text(
        OGIVE_TR("deck", "Architecture decisions · scenario “%1”").arg(facts.subject.scenario.name));
    const std::string date(facts.subject.date);
    constexpr DeckText kindText{34, false, Ink::Muted};
    constexpr double below = 110; // of the name: what it is, and of when
    const double most = std::clamp(top - headEnd - below - 2 * deck::gap, leastNameHeight, nameHeight);
    constexpr DeckText nameText{96, true, Ink::Text};
    constexpr double leastOnOneLine = 68;
    FittedText title = fitText(name, nameText, {body.width, nameText.line()}, sheet.words(), leastOnOneLine);
    if (title.isCut || title.lines.size() > 1)
        title = fitText(name, nameText, {body.width, most}, sheet.words(), 40);
    const FittedText subtitle = fitText(kind, kindText, {body.width, below}, sheet.words(), 24);
    const double height =
        2 * deck::gap + title.height() + subtitle.height() + (date.empty() ? 0 : deck::mutedText.line());
    double next = headEnd + std::max(0.0, (top - headEnd - height) / 2);
    sheet.box({body.x, next, 120, accentHeight}, Ink::Accent, {}, accentHeight / 2);
    next = sheet.lines(title, {body.x, next + accentHeight + deck::gap});
    next = sheet.lines(subtitle, {body.x, next});
    if (next + deck::mutedText.line() < top)
        sheet.line(date, deck::mutedText, {body.x, next + deck::mutedText.line() / 2}, body.width);
    sheet.say(kind);
    sheet.say(date);
}

} // namespace ogive
