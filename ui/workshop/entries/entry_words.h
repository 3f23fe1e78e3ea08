#pragma once

#include "core/deck/deck.h"
#include "ui/workshop/entries/entry_kind.h"

namespace ogive::ui {

class DesignSession;

/// What the editors and cells of a record offer and show of ids: titles of decisions, options and pages.
class EntryWords {
public:
    explicit EntryWords(const DesignSession& session);

    void refresh(); ///< after the design has changed

    /// What a value says in a cell; empty for flags.
    [[nodiscard]] QString cellText(const EntryKind& kind, const EntryValues& values, int field) const;

    struct Offer {
        QString title;
        QString id;
    };
    /// What can be chosen for a field: decisions, the options of the decision that the values name, pages. An
    /// empty id is "none", where the field may be empty.
    [[nodiscard]] QList<Offer> offers(const EntryKind& kind, const EntryValues& values, int field) const;
    /// The option that a decision comes to now; empty while it is open.
    [[nodiscard]] QString outcomeOf(const QString& decision) const;

private:
    [[nodiscard]] static std::string decisionOf(const EntryKind& kind, const EntryValues& values);

    const DesignSession& m_session;
    std::vector<DeckEntry> m_pages;
};

} // namespace ogive::ui
