#include "core/deck/pages/pages.h"

namespace ogive {

void drawComparisonPage(PageSheet& sheet, const DeckFacts& facts)
{
    sheet.head(facts.text(OGIVE_TR("deck", "Comparison")), {});
}

} // namespace ogive
