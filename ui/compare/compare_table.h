#pragma once

#include "core/evaluation/evaluation.h"
#include "core/knowledge/knowledge.h"

#include <QList>
#include <QString>

#include <optional>
#include <vector>

namespace ogive::ui {

/// What stands before a line: a tick for what speaks for an option, a dash for what speaks against it.
enum class LineMark { None, Good, Bad };

struct CompareLine {
    QString text;
    QString date; ///< of a newer fact on this very text, shown as a pill
    LineMark mark = LineMark::None;

    bool operator==(const CompareLine&) const = default;
};

/// What one option says in one row.
struct CompareCell {
    QList<CompareLine> lines;  ///< none: not known
    std::optional<double> bar; ///< the number's share of the row's largest, for a bar in the cell
    QString origin;            ///< the sources and their dates, for the tooltip

    [[nodiscard]] bool isKnown() const { return !lines.isEmpty(); }
    /// The cell as one line.
    [[nodiscard]] QString text() const;
    bool operator==(const CompareCell&) const = default;
};

enum class ColumnState { Plain, Recommended, Chosen, Possible, NeverReached };

struct CompareColumn {
    QString title;
    ColumnState state = ColumnState::Plain;
    bool isPinned = false;

    /// What the option is to the rules and that it is pinned, in words; empty where there is nothing to say.
    [[nodiscard]] QString stateWords() const;
    bool operator==(const CompareColumn&) const = default;
};

/// Whether the columns are sorted by a row.
enum class RowSorting { None, Sorted, Reversed };

struct CompareRow {
    QString title;
    QList<CompareCell> cells;
    RowSorting sorting = RowSorting::None;

    /// Every option says the same.
    [[nodiscard]] bool isAlike() const;
    bool operator==(const CompareRow&) const = default;
};

/// One decision's options side by side.
struct CompareTable {
    QString title;
    QList<CompareColumn> columns;
    QList<CompareRow> rows;

    bool operator==(const CompareTable&) const = default;
};

/// `options` are positions in the decision, one column each. `reached` says for each node of the deciding
/// tree whether any requirements lead there; empty: every one is taken to be reached.
[[nodiscard]] CompareTable compareTable(const Knowledge& knowledge, const Evaluation& evaluation,
                                        std::size_t decision, const std::vector<std::size_t>& options,
                                        const std::vector<bool>& reached = {});
/// The same with a column for every option.
[[nodiscard]] CompareTable compareTable(const Knowledge& knowledge, const Evaluation& evaluation,
                                        std::size_t decision);

/// The words under a column's title; empty for a plain one.
[[nodiscard]] QString stateText(ColumnState state);

/// The table as a Markdown table; rows that are alike are left out when `differencesOnly`.
[[nodiscard]] QString markdownOf(const CompareTable& table, bool differencesOnly);
/// The same as comma-separated values (RFC 4180, but lines end in \n).
[[nodiscard]] QString csvOf(const CompareTable& table, bool differencesOnly);

} // namespace ogive::ui
