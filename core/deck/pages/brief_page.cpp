#include "core/deck/pages/pages.h"

#include "core/deck/sheet/card_stack.h"

#include <algorithm>
#include <string>
#include <vector>

namespace ogive {
namespace {

/// The requirements that a brief states, and where the value is only the usual one.
std::vector<CardLine> requirementLines(const DeckFacts& facts, double pixels)
{
    std::vector<CardLine> lines;
    for (std::size_t i = 0; i < facts.knowledge.fields.size(); ++i) {
        const Field& field = facts.knowledge.fields[i];
        if (!field.isBrief)
            continue;
        const bool isDefault = facts.evaluation.fields.origins[i] == Origin::Default;
        const std::string value = facts.value(i);
        lines.push_back({field.title,
                         {pixels, false, Ink::Muted},
                         isDefault ? facts.text(OGIVE_TR("deck", "%1 (default)").arg(value)) : value});
    }
    return lines;
}

/// In the largest size at which all of them fit, with a line each where that need not be small.
DeckCard requirementCard(const DeckFacts& facts, const Size& room)
{
    constexpr double smallestTidy = 24;
    DeckCard card{facts.text(OGIVE_TR("deck", "Key requirements")), {}};
    for (const bool isTidy : {true, false})
        for (const double pixels : {30.0, 28.0, 26.0, 24.0, 22.0, smallestDeckText}) {
            if (isTidy && pixels < smallestTidy)
                break;
            card.lines = requirementLines(facts, pixels);
            const CardFace face(card, room.width, facts.subject.words);
            if (face.height() <= room.height && (face.isTidy() || !isTidy))
                return card;
        }
    return card;
}

/// The brief, and below it what the scenario adds.
void drawTexts(PageSheet& sheet, const DeckFacts& facts, const Rect& place)
{
    constexpr double noteShare = 0.4; // of the height, at most
    std::string brief = facts.subject.design.brief;
    const std::string& notes = facts.subject.scenario.notes;
    if (brief.empty())
        brief = facts.text(OGIVE_TR("deck", "The design states no brief."));
    const FittedText note =
        fitText(notes, {26, false, Ink::Muted}, {place.width, place.height * noteShare}, sheet.words());
    const double below = notes.empty() ? 0 : note.height() + deck::labelText.line() + deck::gap;
    sheet.say(brief);
    const double next = sheet.lines(
        fitText(brief, {34, false, Ink::Text}, {place.width, place.height - below}, sheet.words()),
        {place.x, place.y});
    if (notes.empty())
        return;
    const std::string name = facts.text(OGIVE_TR("deck", "Scenario “%1”").arg(facts.subject.scenario.name));
    sheet.line(name, deck::labelText, {place.x, next + deck::gap + deck::labelText.line() / 2}, place.width);
    sheet.lines(note, {place.x, next + deck::gap + deck::labelText.line()});
    sheet.say(name + ": " + notes);
}

} // namespace

void drawBriefPage(PageSheet& sheet, const DeckFacts& facts)
{
    sheet.head(facts.text(OGIVE_TR("deck", "What it is for")), {});
    const Rect body = sheet.body();
    constexpr double leastCard = 680; // names and values beside each other
    const double side = std::max((body.width - 2 * deck::gap) / 2, leastCard);
    drawTexts(sheet, facts, {body.x, body.y, body.width - side - 2 * deck::gap, body.height});
    std::vector<DeckRegion> none;
    drawCards(sheet, {{body.right() - side, body.y, side, body.height}},
              {requirementCard(facts, {side, body.height})}, none);
}

} // namespace ogive
