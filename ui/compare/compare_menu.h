#pragma once

class QPoint;
class QTableView;

namespace ogive::ui {

class ArrangeButton;
class CompareModel;

/// The menu of the cell in hand, by right click or the menu key: copies cell, row or option, and arranges the
/// options.
void showCompareMenu(const CompareModel& model, ArrangeButton& arrange, const QTableView& view,
                     const QPoint& place);

} // namespace ogive::ui
