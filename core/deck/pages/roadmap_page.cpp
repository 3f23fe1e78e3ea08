#include "core/deck/pages/pages.h"

namespace ogive {

void drawRoadmapPage(PageSheet& sheet, const DeckFacts& facts)
{
    sheet.head(facts.text(OGIVE_TR("deck", "Roadmap")), {});
}

} // namespace ogive
