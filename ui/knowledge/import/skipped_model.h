#pragma once

#include "core/exchange/prices/price_list.h"
#include "ui/models/group_model.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <vector>

namespace ogive::ui {

/// The entries of a price list that are not taken over, under the reasons why.
class SkippedModel : public GroupModel {
    Q_OBJECT

public:
    using GroupModel::GroupModel;

    void setSkipped(const std::vector<SkippedEntry>& skipped);
    /// Shows only entries, or reasons, that have a text in them.
    void setFilter(const QString& text);

protected:
    [[nodiscard]] int groups() const override { return static_cast<int>(m_shown.size()); }
    [[nodiscard]] int rowsOf(int group) const override
    {
        return static_cast<int>(m_shown[group].entries.size());
    }
    [[nodiscard]] int columns() const override { return 1; }
    [[nodiscard]] QVariant groupCell(int group, int column, int role) const override;
    [[nodiscard]] QVariant rowCell(int group, int row, int column, int role) const override;
    [[nodiscard]] QVariant header(int section, int role) const override;

private:
    struct Reason {
        QString text;
        QStringList entries;
    };

    QList<Reason> m_all; ///< the reason of most entries first
    QList<Reason> m_shown;
};

} // namespace ogive::ui
