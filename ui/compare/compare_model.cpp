#include "ui/compare/compare_model.h"

#include <algorithm>
#include <utility>

namespace ogive::ui {
namespace {

/// Same rows and columns, whatever they say.
bool hasSameShape(const CompareTable& left, const CompareTable& right)
{
    const auto titlesOf = [](const auto& entries) {
        QStringList titles;
        for (const auto& entry : entries)
            titles.append(entry.title);
        return titles;
    };
    return left.title == right.title && titlesOf(left.columns) == titlesOf(right.columns) &&
           titlesOf(left.rows) == titlesOf(right.rows);
}

QString rowTitle(const CompareRow& row)
{
    switch (row.sorting) {
    case RowSorting::None:
        return row.title;
    case RowSorting::Sorted:
        //: the title of the row that the columns are sorted by
        return CompareModel::tr("%1 →").arg(row.title);
    case RowSorting::Reversed:
        //: the same, the other way round
        return CompareModel::tr("%1 ←").arg(row.title);
    }
    Q_UNREACHABLE();
}

} // namespace

void CompareModel::setTable(CompareTable table)
{
    if (table == m_table)
        return;
    const bool sameAlikeRows =
        std::ranges::equal(table.rows, m_table.rows, {}, &CompareRow::isAlike, &CompareRow::isAlike);
    if (!hasSameShape(table, m_table) || !sameAlikeRows) {
        beginResetModel();
        m_table = std::move(table);
        showRows();
        endResetModel();
        return;
    }
    m_table = std::move(table);
    if (columns() > 0)
        emit headerDataChanged(Qt::Horizontal, 0, columns() - 1);
    if (rows() > 0)
        emit headerDataChanged(Qt::Vertical, 0, rows() - 1);
    if (rows() > 0 && columns() > 0)
        emit dataChanged(index(0, 0), index(rows() - 1, columns() - 1));
}

void CompareModel::setDifferencesOnly(bool differencesOnly)
{
    if (m_differencesOnly == differencesOnly)
        return;
    beginResetModel();
    m_differencesOnly = differencesOnly;
    showRows();
    endResetModel();
}

int CompareModel::alikeRows() const
{
    return static_cast<int>(std::ranges::count_if(m_table.rows, &CompareRow::isAlike));
}

const CompareCell& CompareModel::cellAt(int row, int column) const
{
    return m_table.rows[m_shown[row]].cells[column];
}

bool CompareModel::isEmphasized(int column) const
{
    const auto isOverride = [](const CompareColumn& other) { return other.state == ColumnState::Chosen; };
    if (std::ranges::any_of(m_table.columns, isOverride))
        return isOverride(columnAt(column));
    return columnAt(column).state == ColumnState::Recommended;
}

QVariant CompareModel::cell(int row, int column, int role) const
{
    const CompareCell& shown = cellAt(row, column);
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return shown.text();
    if (role == Qt::ToolTipRole || role == Qt::AccessibleDescriptionRole)
        return shown.origin;
    return {};
}

QVariant CompareModel::header(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    if (orientation == Qt::Vertical)
        return rowTitle(m_table.rows[m_shown[section]]);
    const CompareColumn& column = columnAt(section);
    const QString state = column.stateWords();
    return role == Qt::DisplayRole || state.isEmpty() ? column.title : tr("%1, %2").arg(column.title, state);
}

void CompareModel::showRows()
{
    m_shown.clear();
    for (qsizetype i = 0; i < m_table.rows.size(); ++i) {
        if (!m_differencesOnly || !m_table.rows[i].isAlike())
            m_shown.append(i);
    }
}

} // namespace ogive::ui
