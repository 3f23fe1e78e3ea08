#pragma once

#include "core/cost/estimate.h"
#include "core/knowledge/decision.h"
#include "ui/models/row_model.h"

#include <QList>
#include <QString>

#include <optional>

namespace ogive::ui {

/// One amount of a bill; absent: not known, or not part of the figure.
struct CostAmount {
    std::optional<double> usd;
    bool included = true;
    QString note; ///< why it is not known, not included, or nothing

    bool operator==(const CostAmount&) const = default;
};

/// One line of the bill over all providers.
struct CostSeries {
    QString id;
    QString title;
    bool oneTime = false;
    QList<CostAmount> amounts; ///< per provider

    bool operator==(const CostSeries&) const = default;
};

struct CostColumn {
    QString title;
    QString model;
    std::optional<double> monthlyUsd;
    std::optional<double> perRequestUsd;
    QString priceOrigin;

    bool operator==(const CostColumn&) const = default;
};

/// The comparison of bills as chart and table show it, in the comparison's order.
struct CostTable {
    QList<CostColumn> columns;
    QList<CostSeries> series; ///< recurring lines, then one-time ones

    bool operator==(const CostTable&) const = default;
};

[[nodiscard]] CostTable costTable(const CostComparison& comparison, const Decision& providers);

/// The table behind the chart: a provider a row; model, every line, the monthly total and the cost of a
/// request in columns.
class CostTableModel : public RowModel {
    Q_OBJECT

public:
    using RowModel::RowModel;

    void setTable(CostTable table);

protected:
    [[nodiscard]] int rows() const override { return static_cast<int>(m_table.columns.size()); }
    [[nodiscard]] int columns() const override
    {
        return static_cast<int>(m_table.series.size()) + fixedColumns;
    }
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
    [[nodiscard]] QVariant header(int section, Qt::Orientation orientation, int role) const override;

private:
    static constexpr int fixedColumns = 3; ///< model before the lines; total and per request behind them

    /// The amount in a column behind the model's.
    [[nodiscard]] CostAmount amount(int row, int column) const;

    CostTable m_table;
};

} // namespace ogive::ui
