#pragma once

#include "ui/knowledge/prices/kept_lists.h"
#include "ui/models/row_model.h"

#include <QString>

namespace ogive::ui {

/// The price lists the knowledge is made of: whose, how old, and how many models take their price from each.
class PriceListsModel : public RowModel {
    Q_OBJECT

public:
    enum Column { Title, Format, AsOf, Age, Imported, Models, InForce, ColumnCount };
    using RowModel::RowModel;

    /// `oldAfterDays`: from which age on a list is called old. `today` is ISO.
    void setLists(std::vector<KeptList> lists, const QString& today, int oldAfterDays);
    [[nodiscard]] const std::vector<KeptList>& lists() const { return m_lists; }

protected:
    [[nodiscard]] int rows() const override { return static_cast<int>(m_lists.size()); }
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
    [[nodiscard]] QVariant header(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const KeptList& kept, Column column) const;
    [[nodiscard]] QString toolTip(const KeptList& kept, Column column) const;
    [[nodiscard]] std::optional<int> age(const KeptList& kept) const;
    [[nodiscard]] bool isOld(const KeptList& kept) const;

    std::vector<KeptList> m_lists;
    QString m_today;
    int m_oldAfterDays = 0;
};

/// The list's title as choosers and heads show it.
[[nodiscard]] QString titleOf(const KeptList& kept);
/// The list's own date; empty where nothing says one.
[[nodiscard]] QString dateOf(const KeptList& kept);

} // namespace ogive::ui
