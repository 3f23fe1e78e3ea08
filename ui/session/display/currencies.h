#pragma once

#include <QLatin1StringView>
#include <QString>

#include <span>

namespace ogive::ui {

struct Currency {
    QLatin1StringView code; ///< ISO 4217
    const char16_t* sign;   ///< before amounts; null: the code
    const char* title;      ///< English
};

/// The currencies that the settings offer, by their codes; the US dollar first.
[[nodiscard]] std::span<const Currency> currencies();
[[nodiscard]] QString currencyTitle(const Currency& currency);

/// What stands before an amount: "€", "CA$", or "CHF" with a no-break space. Any code has one.
[[nodiscard]] QString currencySign(const QString& code);

} // namespace ogive::ui
