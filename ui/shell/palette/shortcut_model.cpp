#include "ui/shell/palette/shortcut_model.h"

#include "ui/shell/theme.h"

namespace ogive::ui {

void ShortcutModel::setGroups(QList<ShortcutGroup> groups)
{
    beginResetModel();
    m_groups = std::move(groups);
    endResetModel();
}

QVariant ShortcutModel::groupCell(int group, int column, int role) const
{
    if (role == Qt::FontRole)
        return textFont(TextSize::Strong);
    if (role == Qt::AccessibleTextRole)
        return m_groups[group].title;
    return role == Qt::DisplayRole && column == 0 ? m_groups[group].title : QVariant();
}

QVariant ShortcutModel::rowCell(int group, int row, int column, int role) const
{
    const ShortcutLine& line = m_groups[group].lines[row];
    if (role != Qt::DisplayRole)
        return {};
    return column == 0 ? line.what : line.keys;
}

QVariant ShortcutModel::header(int section, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("What it does") : tr("Keys");
}

} // namespace ogive::ui
