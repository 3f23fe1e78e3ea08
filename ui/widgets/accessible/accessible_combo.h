#pragma once

namespace ogive::ui {

/// Lets assistive programs see combo boxes by their names with what is chosen, "Scenario: Baseline", and
/// their choices as items that can be pressed. Qt's own is named by the choice alone, and what is picked in
/// its list is not chosen.
void installComboAccessibility();

} // namespace ogive::ui
