#include "core/deck/pages/pages.h"

namespace ogive {

void drawCostPage(PageSheet& sheet, const DeckFacts& facts)
{
    sheet.head(facts.text(OGIVE_TR("deck", "Cost")), {});
}

} // namespace ogive
