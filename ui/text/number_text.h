#pragma once

#include <QString>

namespace ogive::ui {

/// A number as the window shows it: grouped by no-break spaces, at most 12 significant digits, trailing zeros
/// dropped. With `decimals` from 0 on exactly so many digits stand behind the point. "not known" for NaN.
[[nodiscard]] QString numberText(double value, int decimals = -1);

/// The number with what stands around it in an editor: $10 000, 1 200 ms.
[[nodiscard]] QString quantityText(double value, const QString& prefix, const QString& unit,
                                   int decimals = -1);

} // namespace ogive::ui
