#pragma once

#include "ui/models/group_model.h"
#include "ui/shell/palette/shortcut_list.h"

namespace ogive::ui {

/// Keys under their groups.
class ShortcutModel : public GroupModel {
    Q_OBJECT

public:
    using GroupModel::GroupModel;

    void setGroups(QList<ShortcutGroup> groups);
    [[nodiscard]] const QList<ShortcutGroup>& shown() const { return m_groups; }

protected:
    [[nodiscard]] int groups() const override { return static_cast<int>(m_groups.size()); }
    [[nodiscard]] int rowsOf(int group) const override
    {
        return static_cast<int>(m_groups[group].lines.size());
    }
    [[nodiscard]] int columns() const override { return 2; }
    [[nodiscard]] QVariant groupCell(int group, int column, int role) const override;
    [[nodiscard]] QVariant rowCell(int group, int row, int column, int role) const override;
    [[nodiscard]] QVariant header(int section, int role) const override;

private:
    QList<ShortcutGroup> m_groups;
};

} // namespace ogive::ui
