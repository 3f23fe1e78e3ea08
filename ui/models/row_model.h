#pragma once

#include <QAbstractTableModel>

namespace ogive::ui {

/// The bookkeeping of a table whose content is replaced as a whole; a concrete model only says what a cell
/// shows.
class RowModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const final
    {
        return parent.isValid() ? 0 : rows();
    }
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const final
    {
        return parent.isValid() ? 0 : columns();
    }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const final
    {
        return checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)
                   ? cell(index.row(), index.column(), role)
                   : QVariant();
    }
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const final
    {
        const int count = orientation == Qt::Horizontal ? columns() : rows();
        return section >= 0 && section < count ? header(section, orientation, role) : QVariant();
    }

protected:
    [[nodiscard]] virtual int rows() const = 0;
    [[nodiscard]] virtual int columns() const = 0;
    [[nodiscard]] virtual QVariant cell(int row, int column, int role) const = 0;
    [[nodiscard]] virtual QVariant header(int section, Qt::Orientation orientation, int role) const = 0;
};

} // namespace ogive::ui
