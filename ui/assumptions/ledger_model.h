#pragma once

#include "ui/assumptions/ledger_rows.h"
#include "ui/models/row_model.h"

#include <QIcon>

namespace ogive::ui {

/// The ledger as a table, a value a row.
class LedgerModel : public RowModel {
    Q_OBJECT

public:
    enum Column { Title, Value, Matters, Source, Owner, ReviewBy, ColumnCount };
    /// By what a column is sorted: the ledger's order for why it matters, days for reviews.
    static constexpr int sortRole = Qt::UserRole;

    using RowModel::RowModel;

    void setRows(const QList<LedgerRow>& rows);
    void setIcons(const QIcon& stated, const QIcon& overdue);
    [[nodiscard]] const QList<LedgerRow>& ledger() const { return m_rows; }

protected:
    [[nodiscard]] int rows() const override { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
    [[nodiscard]] QVariant header(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QVariant sortKey(int row, int column) const;

    QList<LedgerRow> m_rows;
    QIcon m_statedIcon;
    QIcon m_overdueIcon;
    QIcon m_noIcon; ///< keeps the texts of a column in line
};

} // namespace ogive::ui
