#pragma once

#include "core/deck/sheet/deck_card.h"
#include "core/deck/words/deck_facts.h"

#include <cstddef>
#include <vector>

namespace ogive {

/// What stands beside a decision's tree, the most important first: what decides it, how sure it is, what the
/// room says, why it was decided otherwise, what other rules say, and how the options rank. `height` is what
/// there is for all of them.
[[nodiscard]] std::vector<DeckCard> decisionCards(const DeckFacts& facts, std::size_t decision,
                                                  const std::vector<std::size_t>& fields, bool isLive,
                                                  double height);

} // namespace ogive
