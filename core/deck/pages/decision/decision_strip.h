#pragma once

#include "core/deck/sheet/page_sheet.h"
#include "core/deck/words/deck_facts.h"

#include <cstddef>
#include <optional>

namespace ogive {

/// All main decisions with their outcomes in a row at the lower end of the page's body, which gets so much
/// lower: the one that the page is about, and those that a what-if changed, are marked.
void drawDecisionStrip(PageSheet& sheet, const DeckFacts& facts, std::optional<std::size_t> current);

} // namespace ogive
