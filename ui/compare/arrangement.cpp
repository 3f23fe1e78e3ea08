#include "ui/compare/arrangement.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace ogive::ui {
namespace {

bool isNumeric(const CompareRow& row)
{
    return std::ranges::any_of(row.cells, [](const CompareCell& cell) { return cell.bar.has_value(); });
}

/// Whether one cell comes before another; by numbers, or where the row has none by texts.
bool isBefore(const CompareCell& left, const CompareCell& right, bool byNumber, bool isReversed)
{
    const auto isKnown = [&](const CompareCell& cell) {
        return byNumber ? cell.bar.has_value() : cell.isKnown();
    };
    if (isKnown(left) != isKnown(right) || !isKnown(left))
        return isKnown(left) && !isKnown(right);
    if (byNumber)
        return isReversed ? *left.bar < *right.bar : *left.bar > *right.bar;
    const int order = QString::compare(left.text(), right.text(), Qt::CaseInsensitive);
    return isReversed ? order > 0 : order < 0;
}

} // namespace

CompareTable arranged(const CompareTable& table, const Arrangement& arrangement)
{
    std::vector<qsizetype> order(static_cast<std::size_t>(table.columns.size()));
    std::iota(order.begin(), order.end(), qsizetype{0});
    const auto row = std::ranges::find(table.rows, arrangement.row, &CompareRow::title);
    const bool isSorted = row != table.rows.end() && !arrangement.row.isEmpty();
    if (isSorted)
        std::ranges::stable_sort(order, [&, byNumber = isNumeric(*row)](qsizetype a, qsizetype b) {
            return isBefore(row->cells[a], row->cells[b], byNumber, arrangement.isReversed);
        });
    const auto pinOf = [&](qsizetype column) {
        const qsizetype pin = arrangement.pinned.indexOf(table.columns[column].title);
        return pin < 0 ? arrangement.pinned.size() : pin;
    };
    std::ranges::stable_sort(order, {}, pinOf);

    CompareTable result = table;
    for (std::size_t i = 0; i < order.size(); ++i) {
        const auto to = static_cast<qsizetype>(i);
        result.columns[to] = table.columns[order[i]];
        result.columns[to].isPinned = pinOf(order[i]) < arrangement.pinned.size();
        for (qsizetype r = 0; r < table.rows.size(); ++r)
            result.rows[r].cells[to] = table.rows[r].cells[order[i]];
    }
    if (isSorted)
        result.rows[row - table.rows.begin()].sorting =
            arrangement.isReversed ? RowSorting::Reversed : RowSorting::Sorted;
    return result;
}

} // namespace ogive::ui
