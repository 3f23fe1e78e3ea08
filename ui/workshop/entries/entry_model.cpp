#include "ui/workshop/entries/entry_model.h"

namespace ogive::ui {

EntryModel::EntryModel(const EntryKind& kind, const EntryWords& words, QObject* parent)
    : RowModel(parent)
    , m_kind(kind)
    , m_words(words)
{}

void EntryModel::setWorkshop(const Workshop& workshop)
{
    QList<EntryValues> rows;
    for (std::size_t row = 0; row < m_kind.count(workshop); ++row)
        rows.append(m_kind.values(workshop, row));
    if (rows.size() != m_rows.size()) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    m_rows = std::move(rows);
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(this->rows() - 1, columns() - 1));
}

bool EntryModel::isFlag(int column) const
{
    return m_kind.fields()[m_kind.columns()[column]].kind == EntryField::Kind::Flag;
}

bool EntryModel::isCount(int column) const
{
    return m_kind.fields()[m_kind.columns()[column]].kind == EntryField::Kind::Count;
}

Qt::ItemFlags EntryModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = RowModel::flags(index);
    return index.isValid() && isFlag(index.column()) ? flags | Qt::ItemIsUserCheckable : flags;
}

bool EntryModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid() || !isFlag(index.column()))
        return false;
    emit flagRequested(index.row(), m_kind.columns()[index.column()], value.toInt() == Qt::Checked);
    return true;
}

QVariant EntryModel::cell(int row, int column, int role) const
{
    const int field = m_kind.columns()[column];
    if (role == Qt::CheckStateRole && isFlag(column))
        return m_rows[row][field].toBool() ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::TextAlignmentRole && isCount(column))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return m_words.cellText(m_kind, m_rows[row], field);
    return {};
}

QVariant EntryModel::header(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && isCount(section))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(m_kind.fields()[m_kind.columns()[section]].title) : QVariant();
}

} // namespace ogive::ui
