#pragma once

namespace ogive::ui {

class GanttView;

/// Lets assistive programs see a GanttView as a list of its rows: phase or task as name, effort, dates and
/// exit criterion as description; a press folds or edits. Installing it again changes nothing.
void installGanttAccessibility();

/// Tells a screen reader which row the keyboard stands on.
void tellCurrentGanttRow(GanttView& view);

} // namespace ogive::ui
