#pragma once

#include "core/deck/deck.h"

#include <string>

namespace ogive {

/// The presentation as one HTML page that needs nothing beside it and has no script: page after page as
/// pictures whose words can be read and copied, in print a page a sheet. The same subject gives the same
/// bytes.
[[nodiscard]] std::string writeHandout(const DeckSubject& subject);

} // namespace ogive
