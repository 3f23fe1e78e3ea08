#include "core/deck/pages/pages.h"

namespace ogive {

void drawTitlePage(PageSheet& sheet, const DeckFacts& facts)
{
    sheet.head(facts.subject.design.name, facts.subject.scenario.name);
}

} // namespace ogive
