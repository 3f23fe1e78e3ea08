#pragma once

#include "core/design/edit.h"

#include <QList>
#include <QString>
#include <QVariant>

#include <cstddef>
#include <memory>
#include <optional>
#include <vector>

namespace ogive::ui {

/// One thing that an entry of the record says, and how it is edited.
struct EntryField {
    enum class Kind { Line, Text, Day, Flag, Count, Decision, Option, Page };

    QString title;
    Kind kind = Kind::Line;
    bool isRequired = false;
    bool isFixed = false; ///< of an entry that is there already
    QString placeholder = {};
};

/// What an entry says, in the order of its fields: texts and ids as texts, flags as bool, counts as int.
using EntryValues = QVariantList;

/// One kind of entries: what they consist of, and how those of a workshop are read and changed.
class EntryKind {
public:
    EntryKind() = default;
    virtual ~EntryKind() = default;
    Q_DISABLE_COPY_MOVE(EntryKind)

    [[nodiscard]] virtual QString title() const = 0;      ///< of all: "Questions"
    [[nodiscard]] virtual QString entryTitle() const = 0; ///< of one: "Question"
    [[nodiscard]] virtual QString emptyText() const = 0;  ///< what to do where there are none
    [[nodiscard]] const QList<EntryField>& fields() const { return m_fields; }
    /// The fields that stand in the table, the most telling one first or after a flag.
    [[nodiscard]] const QList<int>& columns() const { return m_columns; }

    [[nodiscard]] virtual std::size_t count(const Workshop& workshop) const = 0;
    [[nodiscard]] virtual EntryValues values(const Workshop& workshop, std::size_t row) const = 0;
    [[nodiscard]] virtual EntryValues newValues() const = 0;
    /// What else is known of an entry; empty: nothing.
    [[nodiscard]] virtual QString note(const Workshop& workshop, std::size_t row) const;
    /// Why the values can't be kept; empty: they can.
    [[nodiscard]] virtual QString objection(const EntryValues& values) const;

    /// What sets an entry, or without a row adds one.
    [[nodiscard]] virtual Edit set(const Workshop& workshop, const std::optional<std::size_t>& row,
                                   const EntryValues& values) const = 0;
    [[nodiscard]] virtual Edit remove(const Workshop& workshop, std::size_t row) const = 0;

protected:
    QList<EntryField> m_fields;
    QList<int> m_columns;
};

/// Questions, actions, notes, and the three kinds of votes.
[[nodiscard]] std::vector<std::unique_ptr<EntryKind>> entryKinds();

/// The kinds of entries that are plain lists, and those that a room has counted.
void addListKinds(std::vector<std::unique_ptr<EntryKind>>& kinds);
void addCountKinds(std::vector<std::unique_ptr<EntryKind>>& kinds);

} // namespace ogive::ui
