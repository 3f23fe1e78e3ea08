#include "core/deck/pages/pages.h"

namespace ogive {

void drawUtilityPage(PageSheet& sheet, const DeckFacts& facts)
{
    sheet.head(facts.text(OGIVE_TR("deck", "Utility tree")), {});
}

} // namespace ogive
