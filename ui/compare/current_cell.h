#pragma once

class QTableView;

namespace ogive::ui {

class CompareModel;

/// Keeps the keyboard on the same option and row when rows or columns come and go. The view shows the model
/// already.
void keepCurrentCell(QTableView& view, CompareModel& model);

} // namespace ogive::ui
