#pragma once

#include "core/base/number_text.h"

#include <QString>

namespace ogive::ui {

/// How the window points numbers and which currency it shows amounts in, as the user chose it.
struct DisplayStyle {
    NumberStyle numbers;
    QString currencyCode; ///< of another currency that amounts are shown in; empty: US dollars
    QString amountsNote;  ///< that currency with its rate, date and source

    bool operator==(const DisplayStyle&) const = default;
};

/// The program's style. Like its palette, font and language it is one for all windows, since texts are made
/// in models, painters and lambdas alike. Only the window's thread reads and sets it; what is shown is made
/// anew after a change.
[[nodiscard]] const DisplayStyle& displayStyle();
void setDisplayStyle(DisplayStyle style);

/// For every number and computed amount that the window writes.
[[nodiscard]] inline const NumberStyle& numberStyle()
{
    return displayStyle().numbers;
}

/// For amounts that are stated in US dollars and stay so: prices of a source, what a person typed.
[[nodiscard]] inline NumberStyle statedStyle()
{
    return inUsd(displayStyle().numbers);
}

/// A computed amount of US dollars in the currency that is shown.
[[nodiscard]] inline double shownAmount(double usd)
{
    return usd * numberStyle().perUsd;
}

/// For amounts that are in the shown currency already.
[[nodiscard]] NumberStyle convertedStyle();

/// A text of the knowledge or of core whose amounts stay in US dollars: "$0.15" reads "US$0.15" where another
/// currency is shown.
[[nodiscard]] QString withStatedUsd(QString text);

} // namespace ogive::ui
