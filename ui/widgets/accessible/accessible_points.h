#pragma once

namespace ogive::ui {

/// Lets assistive programs see a PointList as a list: each point with what stands below it, and those that
/// lead somewhere to be pressed.
void installPointAccessibility();

} // namespace ogive::ui
