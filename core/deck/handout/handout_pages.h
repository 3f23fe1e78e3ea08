#pragma once

#include "core/deck/deck.h"

#include <vector>

namespace ogive {

/// A page of a handout.
struct HandoutPage {
    DeckEntry entry;
    Figure figure;
};

/// The pages of the presentation that are on, 16:9, as they are handed out: without what is live, and without
/// the speaker's notes.
[[nodiscard]] std::vector<HandoutPage> handoutPages(const DeckSubject& subject);

} // namespace ogive
