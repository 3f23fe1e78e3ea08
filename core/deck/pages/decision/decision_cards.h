#pragma once

#include "core/deck/sheet/deck_card.h"
#include "core/deck/words/deck_facts.h"

#include <cstddef>
#include <vector>

namespace ogive {

/// What there is for the cards of a decision.
struct CardRoom {
    double height = 0;
    bool isLive = false;
    bool isNarrow = false; ///< other views in a line each
};

/// What stands beside a decision's tree, the most important first: on a live page the controls of what
/// decides it, why it was decided otherwise, how sure it is, what the room says, what other rules say, how
/// the options rank, and on other pages the values that decide it.
[[nodiscard]] std::vector<DeckCard> decisionCards(const DeckFacts& facts, std::size_t decision,
                                                  const std::vector<std::size_t>& fields,
                                                  const CardRoom& room);

} // namespace ogive
