#pragma once

#include <QString>

class QAbstractItemModel;
class QTableView;
class QTreeView;
class QWidget;

namespace ogive::ui {

/// A table that a card frames: rows to select, no grid, no row heads, one line a row.
[[nodiscard]] QTableView* plainTable(QAbstractItemModel& model, const QString& name, QWidget* parent);

/// The same for rows under headings.
[[nodiscard]] QTreeView* plainTree(QAbstractItemModel& model, const QString& name, QWidget* parent);

} // namespace ogive::ui
