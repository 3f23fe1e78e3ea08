#pragma once

#include "core/deck/deck.h"
#include "core/design/workshop/workshop.h"

#include <string>
#include <vector>

namespace ogive::ui {

/// What the design is to say of its pages so that these entries stand in this order. Speaker's notes stay
/// with their pages, and pages that are not among the entries, since they don't arise now, after the one that
/// stood before them.
[[nodiscard]] std::vector<DeckPage> statedPages(const Workshop& workshop,
                                                const std::vector<DeckEntry>& entries);

/// The same as the presentation is made without any choice: `usual` are its entries then. Notes stay.
[[nodiscard]] std::vector<DeckPage> resetPages(const Workshop& workshop, const std::vector<DeckEntry>& usual);

/// Whether order and choice are another than usual.
[[nodiscard]] bool isArranged(const std::vector<DeckEntry>& entries, const std::vector<DeckEntry>& usual);

} // namespace ogive::ui
