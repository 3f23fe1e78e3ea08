#pragma once

namespace ogive::ui {

/// Lets assistive programs read and set a NumberEdit: its range, its number, its text with the unit, and why
/// what was typed is refused.
void installNumberAccessibility();

} // namespace ogive::ui
