#pragma once

#include <QAbstractItemModel>

namespace ogive::ui {

/// The bookkeeping of rows under headings whose content is replaced as a whole; a concrete model only says
/// what a cell shows.
class GroupModel : public QAbstractItemModel {
    Q_OBJECT

public:
    using QAbstractItemModel::QAbstractItemModel;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const final
    {
        if (!parent.isValid())
            return groups();
        return isGroup(parent) && parent.column() == 0 ? rowsOf(parent.row()) : 0;
    }
    [[nodiscard]] int columnCount(const QModelIndex& /*parent*/ = {}) const final { return columns(); }
    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const final
    {
        if (!hasIndex(row, column, parent))
            return {};
        return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : 0);
    }
    [[nodiscard]] QModelIndex parent(const QModelIndex& index) const final
    {
        return !index.isValid() || isGroup(index) ? QModelIndex()
                                                  : createIndex(groupOf(index), 0, quintptr(0));
    }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const final
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        return isGroup(index) ? groupCell(index.row(), index.column(), role)
                              : rowCell(groupOf(index), index.row(), index.column(), role);
    }
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const final
    {
        const bool isColumn = orientation == Qt::Horizontal && section >= 0 && section < columns();
        return isColumn ? header(section, role) : QVariant();
    }

    [[nodiscard]] static bool isGroup(const QModelIndex& index) { return index.internalId() == 0; }
    /// The heading's row, of an index of a row below it.
    [[nodiscard]] static int groupOf(const QModelIndex& index)
    {
        return static_cast<int>(index.internalId()) - 1;
    }

protected:
    [[nodiscard]] virtual int groups() const = 0;
    [[nodiscard]] virtual int rowsOf(int group) const = 0;
    [[nodiscard]] virtual int columns() const = 0;
    [[nodiscard]] virtual QVariant groupCell(int group, int column, int role) const = 0;
    [[nodiscard]] virtual QVariant rowCell(int group, int row, int column, int role) const = 0;
    [[nodiscard]] virtual QVariant header(int section, int role) const = 0;
};

} // namespace ogive::ui
