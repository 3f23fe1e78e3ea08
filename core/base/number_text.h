#pragma once

#include <string>
#include <string_view>

namespace ogive {

/// How numbers are pointed and amounts shown. Files, exports and comparisons use the default; the window may
/// take the user's.
struct NumberStyle {
    std::string decimalPoint = ".";
    std::string groupSeparator = ",";
    std::string currencySign = "$"; ///< before amounts, with the space between, where there is one
    double perUsd = 1;              ///< how much of the shown currency one US dollar is
    std::string usdSign = "$";      ///< before amounts that stay in US dollars, whatever is shown

    bool operator==(const NumberStyle&) const = default;
};

/// The style for amounts that are stated in US dollars and stay so: prices of a source, what a person typed.
[[nodiscard]] NumberStyle inUsd(NumberStyle style);

/// A number's text in the default style, such as 1,234.5 or $10,000 or 7.62 s, in another one. A dollar sign
/// in front becomes the style's.
[[nodiscard]] std::string inStyle(std::string_view text, const NumberStyle& style);

/// What stands in front of a number in a field, such as the dollar sign, as the style has it.
[[nodiscard]] std::string prefixText(std::string_view prefix, const NumberStyle& style);

/// A number as data: at most 12 significant digits, no grouping, no exponent below 1e15; "not known" for NaN.
[[nodiscard]] std::string plainNumber(double number);

/// A whole or real number grouped by thousands, at most 12 significant digits: 1,234,567.5.
[[nodiscard]] std::string groupedNumber(double number, const NumberStyle& style = {});

/// A number to read: whole numbers in full, others with four significant digits (from 1,000 on as whole
/// numbers).
[[nodiscard]] std::string readableNumber(double number, const NumberStyle& style = {});

/// US dollars by MODELS.md D1: $0.0345, $12.34, $45,678, $1.23M, converted where the style says so. "n/a"
/// for what is not finite.
[[nodiscard]] std::string usdText(double usd, const NumberStyle& style = {});

/// Counts and tokens by MODELS.md D2: 999, 1.23K, 2.50B.
[[nodiscard]] std::string countText(double count, const NumberStyle& style = {});

/// Memory is written in binary units, disks and prices in decimal ones.
enum class ByteUnits { Binary, Decimal };

/// Bytes by MODELS.md D3: 5.72 GiB, or 6.14 GB; 512 B. "n/a" for what is negative or not finite.
[[nodiscard]] std::string bytesText(double bytes, ByteUnits units = ByteUnits::Binary,
                                    const NumberStyle& style = {});

/// A chart tick: 0, 12K, 1.5M, as short as the value allows.
[[nodiscard]] std::string tickText(double value, const NumberStyle& style = {});

/// The same of an amount of US dollars: $12K.
[[nodiscard]] std::string usdTick(double usd, const NumberStyle& style = {});

/// Seconds by MODELS.md D4: 450 µs, 123 ms, 7.62 s, 1 min 35 s, 1 h 7 min, 2.3 d.
[[nodiscard]] std::string durationText(double seconds, const NumberStyle& style = {});

} // namespace ogive
