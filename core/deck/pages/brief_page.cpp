#include "core/deck/pages/pages.h"

#include "core/deck/sheet/deck_card.h"

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

/// In the largest size at which all of them fit.
DeckCard requirementCard(const DeckFacts& facts, const Size& room)
{
    DeckCard card{facts.text(OGIVE_TR("deck", "Key requirements")), {}};
    for (const double pixels : {26.0, 24.0, 22.0, smallestDeckText}) {
        card.lines = requirementLines(facts, pixels);
        if (CardFace(card, room.width, facts.subject.words).height() <= room.height)
            break;
    }
    return card;
}

std::string notesOf(const DeckFacts& facts)
{
    const std::string& brief = facts.subject.design.brief;
    const std::string& notes = facts.subject.scenario.notes;
    if (brief.empty() && notes.empty())
        return facts.text(OGIVE_TR("deck", "The design states no brief."));
    return brief.empty() || notes.empty() ? brief + notes : brief + "\n" + notes;
}

} // namespace

void drawBriefPage(PageSheet& sheet, const DeckFacts& facts)
{
    sheet.head(facts.text(OGIVE_TR("deck", "What it is for")), {});
    const Rect body = sheet.body();
    const double half = (body.width - 2 * deck::gap) / 2;
    const std::string notes = notesOf(facts);
    sheet.say(notes);
    sheet.lines(fitText(notes, {32, false, Ink::Text}, {half, body.height}, sheet.words()), {body.x, body.y});
    std::vector<DeckRegion> none;
    drawCards(sheet, {{body.right() - half, body.y, half, body.height}},
              {requirementCard(facts, {half, body.height})}, none);
}

} // namespace ogive
