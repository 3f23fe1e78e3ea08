#pragma once

#include "core/deck/deck.h"

#include <QString>

#include <functional>
#include <string>
#include <vector>

namespace ogive::ui {

class DesignSession;

/// A decision's title; empty for an id that the knowledge does not have.
[[nodiscard]] QString titleOfDecision(const Knowledge& knowledge, const std::string& decision);
/// An option's title; empty where there is none.
[[nodiscard]] QString titleOfOption(const Knowledge& knowledge, const std::string& decision,
                                    const std::string& option);
/// What a decision comes to: the option's title, or "open".
[[nodiscard]] QString outcomeText(const Knowledge& knowledge, std::size_t decision,
                                  const std::optional<std::size_t>& outcome);
[[nodiscard]] QString outcomeText(const Knowledge& knowledge, const std::string& decision,
                                  const std::string& option);

/// Names behind each other: "Anna, Ben and Cem".
[[nodiscard]] QString joinedNames(const QStringList& names);

/// A moment of a session's record in the local time: "4 Mar 2026 10:30", and its clock time "10:30:05".
[[nodiscard]] QString momentDayText(const std::string& isoUtc);
[[nodiscard]] QString momentTimeText(const std::string& isoUtc);

/// The pages that a design could show now, as the presentation has them.
[[nodiscard]] std::vector<DeckEntry> deckPages(const DesignSession& session);
/// The same for a design that the session does not have, such as one without a chosen order.
[[nodiscard]] std::vector<DeckEntry> deckPages(const DesignSession& session, const Design& design);
/// A page as it would look now, of a usual screen; among the others that are shown.
[[nodiscard]] Figure deckPicture(const DesignSession& session, const std::vector<DeckEntry>& pages,
                                 const DeckEntry& page);
/// A page's title by its id, also of a page that the design would not show now; empty for none.
[[nodiscard]] QString titleOfPage(const Knowledge& knowledge, const std::string& page);

} // namespace ogive::ui
