#include "core/deck/pages/pages.h"

namespace ogive {

void drawRobustnessPage(PageSheet& sheet, const DeckFacts& facts)
{
    sheet.head(facts.text(OGIVE_TR("deck", "Robustness")), {});
}

} // namespace ogive
