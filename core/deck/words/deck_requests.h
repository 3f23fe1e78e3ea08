#pragma once

#include "core/deck/words/deck_facts.h"

#include <string>
#include <vector>

namespace ogive {

/// What the room is asked for, as the report's summary asks its reader: overrides to approve, open decisions
/// to settle, a cost above the budget or not known, and warnings. Never empty.
[[nodiscard]] std::vector<std::string> deckRequests(const DeckFacts& facts);

} // namespace ogive
