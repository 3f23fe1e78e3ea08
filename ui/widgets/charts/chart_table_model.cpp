#include "ui/widgets/charts/chart_table_model.h"

#include "ui/text/convert.h"

#include <algorithm>

namespace ogive::ui {

void ChartTableModel::setTable(const ChartTable& table)
{
    if (table == m_table)
        return;
    const bool sameShape = table.columns == m_table.columns && table.rows.size() == m_table.rows.size();
    if (!sameShape)
        beginResetModel();
    m_table = table;
    if (!sameShape)
        endResetModel();
    else if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

bool ChartTableModel::isOfNumbers(int column) const
{
    const auto at = static_cast<std::size_t>(column);
    return std::ranges::any_of(m_table.rows, [at](const auto& row) { return row[at].number.has_value(); });
}

int ChartTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int ChartTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.columns.size());
}

QVariant ChartTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ChartCell& cell =
        m_table.rows[static_cast<std::size_t>(index.row())][static_cast<std::size_t>(index.column())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return toQString(cell.text);
    case Qt::AccessibleTextRole: {
        const QString text = toQString(cell.text);
        const bool says = std::ranges::any_of(text, [](QChar letter) { return letter.isLetterOrNumber(); });
        return says ? text : tr("nothing");
    }
    case Qt::TextAlignmentRole:
        return int((isOfNumbers(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant ChartTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole)
        return toQString(m_table.columns[static_cast<std::size_t>(section)]);
    if (role == Qt::TextAlignmentRole)
        return int((isOfNumbers(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

} // namespace ogive::ui
