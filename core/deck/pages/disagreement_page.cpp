#include "core/deck/pages/pages.h"

namespace ogive {

void drawDisagreementPage(PageSheet& sheet, const DeckFacts& facts)
{
    sheet.head(facts.text(OGIVE_TR("deck", "Disagreement")), {});
}

} // namespace ogive
