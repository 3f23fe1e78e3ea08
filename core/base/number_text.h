#pragma once

#include <string>

namespace ogive {

/// How numbers are pointed. Files, exports and comparisons use the default; the window may take the user's.
struct NumberStyle {
    std::string decimalPoint = ".";
    std::string groupSeparator = ",";
};

/// A number as data: at most 12 significant digits, no grouping, no exponent below 1e15; "not known" for NaN.
[[nodiscard]] std::string plainNumber(double number);

/// A whole or real number grouped by thousands, at most 12 significant digits: 1,234,567.5.
[[nodiscard]] std::string groupedNumber(double number, const NumberStyle& style = {});

/// A number to read: whole numbers in full, others with four significant digits (from 1,000 on as whole
/// numbers).
[[nodiscard]] std::string readableNumber(double number, const NumberStyle& style = {});

/// US dollars by MODELS.md D1: $0.0345, $12.34, $45,678, $1.23M. "n/a" for what is not finite.
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

/// Seconds by MODELS.md D4: 450 µs, 123 ms, 7.62 s, 1 min 35 s, 1 h 7 min, 2.3 d.
[[nodiscard]] std::string durationText(double seconds, const NumberStyle& style = {});

} // namespace ogive
