#pragma once

#include "ui/text/number_style.h"

#include <QString>

namespace ogive::ui {

/// A number as the window shows it: pointed by the user's style, at most 12 significant digits, trailing
/// zeros dropped. With `decimals` from 0 on exactly so many digits stand behind the point. "not known" for
/// NaN.
[[nodiscard]] QString numberText(double value, int decimals = -1);

/// The number with what stands around it in an editor: $10,000, 1,200 ms. A dollar sign says US$ where
/// amounts are shown in another currency.
[[nodiscard]] QString quantityText(double value, const QString& prefix, const QString& unit,
                                   int decimals = -1);

/// A computed amount, in the currency that the user chose.
[[nodiscard]] QString moneyText(double usd);

/// What a person typed into an editor, as parseQuantity() reads it: the user's points and groups taken for
/// what they are. A point that is no group's stays a decimal point, as keypads type it.
[[nodiscard]] QString typedQuantity(const QString& text);

} // namespace ogive::ui
