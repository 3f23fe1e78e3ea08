#pragma once

#include "core/exchange/dmn/dmn_model.h"
#include "ui/models/row_model.h"

namespace ogive::ui {

/// The rules of one decision table: their number, a cell for each input and output, and the annotations.
class DmnTableModel : public RowModel {
    Q_OBJECT

public:
    using RowModel::RowModel;

    /// Shows a decision of a model, which is copied as far as it is shown.
    void setTable(const DmnModel& model, std::size_t decision);
    void clear();

protected:
    [[nodiscard]] int rows() const override { return static_cast<int>(m_table.rules.size()); }
    [[nodiscard]] int columns() const override { return static_cast<int>(m_heads.size()); }
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
    [[nodiscard]] QVariant header(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(std::size_t row, std::size_t column) const;

    DmnTable m_table;
    QStringList m_heads;
};

} // namespace ogive::ui
