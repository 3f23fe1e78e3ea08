#pragma once

#include "core/figure/chart/chart_table.h"

#include <QAbstractTableModel>

namespace ogive::ui {

/// The data behind a chart, a row of it a row: what is read aloud and copied.
class ChartTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setTable(const ChartTable& table);
    [[nodiscard]] const ChartTable& table() const { return m_table; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] bool isOfNumbers(int column) const;

    ChartTable m_table;
};

} // namespace ogive::ui
