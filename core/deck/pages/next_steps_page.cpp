#include "core/deck/pages/pages.h"

namespace ogive {

void drawNextStepsPage(PageSheet& sheet, const DeckFacts& facts)
{
    sheet.head(facts.text(OGIVE_TR("deck", "Next steps")), {});
}

} // namespace ogive
