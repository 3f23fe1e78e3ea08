#include "core/deck/pages/pages.h"

namespace ogive {

void drawBriefPage(PageSheet& sheet, const DeckFacts& facts)
{
    sheet.head(facts.text(OGIVE_TR("deck", "Brief")), {});
    const Rect body = sheet.body();
    sheet.say(facts.subject.design.brief);
    sheet.lines(fitText(facts.subject.design.brief, deck::bodyText, {body.width, body.height}, sheet.words()),
                {body.x, body.y});
}

} // namespace ogive
