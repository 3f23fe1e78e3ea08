#pragma once

#include "core/deck/deck.h"

#include <QString>

#include <cstddef>
#include <string>
#include <vector>

namespace ogive::ui {

/// The pages of a presentation that are shown, and where the room is. A page that goes, because its decision
/// no longer arises, is returned to once it is back.
class DeckCourse {
public:
    /// All pages that there are, in their order; those that are left out are not shown. There is always one.
    void take(std::vector<DeckEntry> all);

    [[nodiscard]] const std::vector<DeckEntry>& pages() const { return m_pages; }
    [[nodiscard]] const std::vector<DeckEntry>& all() const { return m_all; } ///< also those left out
    [[nodiscard]] std::size_t count() const { return m_pages.size(); }
    [[nodiscard]] std::size_t at() const { return m_at; }
    [[nodiscard]] const DeckEntry& page() const { return m_pages[m_at]; }
    [[nodiscard]] const DeckEntry* next() const
    {
        return m_at + 1 < m_pages.size() ? &m_pages[m_at + 1] : nullptr;
    }
    /// The page that the room went to is not there now.
    [[nodiscard]] bool isElsewhere() const { return page().id != m_wanted; }

    /// False where that is no page, or the one that is shown.
    bool goTo(std::size_t at);
    bool goTo(const QString& id);

private:
    std::vector<DeckEntry> m_all;
    std::vector<DeckEntry> m_pages{DeckEntry{}};
    std::size_t m_at = 0;
    std::string m_wanted; ///< id of the page that was gone to
};

} // namespace ogive::ui
