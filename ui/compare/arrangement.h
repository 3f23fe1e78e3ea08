#pragma once

#include "ui/compare/compare_table.h"

#include <QString>
#include <QStringList>

namespace ogive::ui {

/// In which order the options stand: pinned ones first, then by a row of the table.
struct Arrangement {
    QString row; ///< its title; empty: as in the knowledge
    bool isReversed = false;
    QStringList pinned; ///< titles of options, in the order they were pinned

    bool operator==(const Arrangement&) const = default;
};

/// The table with its columns in this order. Rows of numbers begin with the largest, others with the first
/// text of the alphabet, or the other way round when reversed; what is not known comes last. Options that are
/// equal, and rows that the table does not have, keep the given order.
[[nodiscard]] CompareTable arranged(const CompareTable& table, const Arrangement& arrangement);

} // namespace ogive::ui
