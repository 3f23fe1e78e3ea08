#pragma once

#include "ui/knowledge/findings/finding_rows.h"
#include "ui/models/group_model.h"

#include <QIcon>

#include <array>

namespace ogive::ui {

/// Findings about the knowledge under the rules that made them.
class FindingModel : public GroupModel {
    Q_OBJECT

public:
    enum Column { Message, Kind, Place, ColumnCount };
    explicit FindingModel(QObject* parent = nullptr);

    void applyTheme(); ///< icons have the colours that they were made with
    void setGroups(QList<FindingGroup> groups);
    [[nodiscard]] const QList<FindingGroup>& allGroups() const { return m_groups; }
    /// The finding of an index; none for a heading.
    [[nodiscard]] const FindingRow* rowAt(const QModelIndex& index) const;
    [[nodiscard]] const FindingGroup* groupAt(const QModelIndex& index) const;

protected:
    [[nodiscard]] int groups() const override { return static_cast<int>(m_groups.size()); }
    [[nodiscard]] int rowsOf(int group) const override
    {
        return static_cast<int>(m_groups[group].rows.size());
    }
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QVariant groupCell(int group, int column, int role) const override;
    [[nodiscard]] QVariant rowCell(int group, int row, int column, int role) const override;
    [[nodiscard]] QVariant header(int section, int role) const override;

private:
    QList<FindingGroup> m_groups;
    std::array<QIcon, 3> m_icons; ///< by severity
};

} // namespace ogive::ui
