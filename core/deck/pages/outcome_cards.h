#pragma once

#include "core/deck/sheet/page_sheet.h"
#include "core/deck/words/deck_facts.h"

namespace ogive {

/// Everything that is decided, and what it costs: a card each, in rows of the same height at the lower end of
/// the page's body, if they are no higher than `most`. Gives where they begin.
double drawOutcomes(PageSheet& sheet, const DeckFacts& facts, double most);

} // namespace ogive
