#include "core/deck/pages/pages.h"

namespace ogive {

void drawCapacityPage(PageSheet& sheet, const DeckFacts& facts)
{
    sheet.head(facts.text(OGIVE_TR("deck", "Capacity")), {});
}

} // namespace ogive
