#pragma once

#include "core/cost/estimate.h"
#include "ui/models/row_model.h"

#include <vector>

namespace ogive::ui {

/// What the estimate takes for granted: an assumption or price a row, with where it comes from.
class AssumptionModel : public RowModel {
    Q_OBJECT

public:
    enum Column { Title, Value, Source, AsOf, ColumnCount };

    using RowModel::RowModel;

    void setAssumptions(const std::vector<CostAssumption>& assumptions);

protected:
    [[nodiscard]] int rows() const override { return static_cast<int>(m_assumptions.size()); }
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
    [[nodiscard]] QVariant header(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<CostAssumption> m_assumptions;
};

} // namespace ogive::ui
