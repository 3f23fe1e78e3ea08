#pragma once

#include "core/deck/sheet/deck_table.h"
#include "core/deck/words/deck_facts.h"

#include <cstddef>
#include <optional>

namespace ogive {

/// The main decision whose options are worth seeing beside each other: the least firm one, where that says
/// something; else one on which rule sets differ, and among those the one with most criteria. Absent where
/// none arises.
[[nodiscard]] std::optional<std::size_t> comparedDecision(const DeckFacts& facts);

/// The options of a decision that have a chance: what is chosen, what comes out in sampled futures, and what
/// ranks first; at most `most` of them.
[[nodiscard]] DeckTable optionTable(const DeckFacts& facts, std::size_t decision, std::size_t most);

} // namespace ogive
