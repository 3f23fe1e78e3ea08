#pragma once

#include "core/deck/sheet/deck_card.h"

#include <vector>

namespace ogive {

/// Whether every card finds a place with everything on it.
[[nodiscard]] bool haveRoom(const std::vector<Rect>& columns, const std::vector<DeckCard>& cards,
                            const Words& words);

/// Stacks cards in columns, the most important first, each in the first column that has room for it; where
/// none has, it is cut short. The least important give way to what must stand, and are named below the first
/// column. Adds the places of what is live.
void drawCards(PageSheet& sheet, const std::vector<Rect>& columns, const std::vector<DeckCard>& cards,
               std::vector<DeckRegion>& regions);

} // namespace ogive
