#pragma once

#include "ui/session/settings.h"
#include "ui/text/number_style.h"

#include <QString>

namespace ogive::ui {

/// How the window writes numbers and amounts by these settings.
[[nodiscard]] DisplayStyle displayStyleOf(const Settings& settings);

/// A number format as an example: 1,234.5.
[[nodiscard]] QString exampleOf(NumberFormat format);

} // namespace ogive::ui
