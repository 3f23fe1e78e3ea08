#pragma once

#include "core/figure/chart/chart_figure.h"
#include "core/figure/chart/chart_table.h"
#include "core/figure/chart/curve_figure.h"

#include <QString>

#include <optional>

namespace ogive::ui {

// Pictures of US dollars become pictures of the currency that is shown: converted as a whole, so that their
// axes end at round amounts of it.

void showInCurrency(StackedBarPicture& picture);
void showYInCurrency(CurvePicture& picture);
void showXInCurrency(CurvePicture& picture);

/// An amount as a table shows and copies it; not known where it is absent or NaN.
[[nodiscard]] ChartCell amountCell(std::optional<double> usd);

/// The head of a table of amounts: it names the currency where that isn't the US dollar.
[[nodiscard]] std::string headOfAmounts(const QString& title);

} // namespace ogive::ui
