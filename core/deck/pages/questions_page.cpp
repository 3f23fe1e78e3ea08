#include "core/deck/pages/pages.h"

namespace ogive {

void drawQuestionsPage(PageSheet& sheet, const DeckFacts& facts)
{
    sheet.head(facts.text(OGIVE_TR("deck", "Open questions")), {});
}

} // namespace ogive
