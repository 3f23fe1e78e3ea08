#include "core/base/number_text.h"

#include <array>
#include <charconv>
#include <cmath>
#include <cstdlib>
#include <string_view>
#include <system_error>

namespace ogive {
namespace {

constexpr std::array<std::string_view, 5> countUnits{"", "K", "M", "B", "T"};
constexpr std::array<std::string_view, 5> binaryUnits{" B", " KiB", " MiB", " GiB", " TiB"};
constexpr std::array<std::string_view, 5> decimalUnits{" B", " kB", " MB", " GB", " TB"};

constexpr std::string_view dollar = "$";

bool isDecimal(char c)
{
    return c >= '0' && c <= '9';
}

std::string fixedText(double number, int decimals)
{
    std::array<char, 400> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number,
                                   std::chars_format::fixed, decimals);
    return {buffer.data(), end.ptr};
}

/// Groups the digits before the point of a plain decimal text such as -1234.50.
std::string grouped(std::string_view plain, const NumberStyle& style)
{
    const bool negative = plain.starts_with('-');
    if (negative)
        plain.remove_prefix(1);
    const std::size_t point = plain.find('.');
    const std::string_view whole = plain.substr(0, point);
    std::string text = negative ? "-" : "";
    for (std::size_t i = 0; i < whole.size(); ++i) {
        if (i > 0 && (whole.size() - i) % 3 == 0)
            text += style.groupSeparator;
        text += whole[i];
    }
    if (point != std::string_view::npos) {
        text += style.decimalPoint;
        text += plain.substr(point + 1);
    }
    return text;
}

std::string trimmedZeros(std::string text)
{
    if (text.find('.') == std::string::npos)
        return text;
    text.erase(text.find_last_not_of('0') + 1);
    if (text.ends_with('.'))
        text.pop_back();
    return text;
}

std::string significant(double number, int digits)
{
    std::array<char, 64> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number,
                                   std::chars_format::scientific, digits - 1);
    double rounded = number;
    std::from_chars(buffer.data(), end.ptr, rounded);
    if (rounded == 0)
        return "0";
    const int exponent = static_cast<int>(std::floor(std::log10(std::abs(rounded))));
    if (exponent >= 15) {
        std::array<char, 64> shortest{};
        const auto last = std::to_chars(shortest.data(), shortest.data() + shortest.size(), rounded);
        return {shortest.data(), last.ptr};
    }
    return trimmedZeros(fixedText(rounded, std::max(0, digits - 1 - exponent)));
}

/// Three significant digits of a value below 1000, as 1.23, 12.3, 123.
std::string threeDigits(double value)
{
    for (const int decimals : {2, 1}) {
        std::string text = fixedText(value, decimals);
        double shown = 0;
        std::from_chars(text.data(), text.data() + text.size(), shown);
        if (std::abs(shown) < (decimals == 2 ? 10 : 100))
            return text;
    }
    return fixedText(value, 0);
}

double parsed(std::string_view text)
{
    double value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

std::string positiveAmount(double amount, const NumberStyle& style)
{
    if (amount < 1e-9)
        return "<" + style.currencySign + "0" + style.decimalPoint + "000000001";
    if (amount < 0.01) {
        const int decimals = 1 - static_cast<int>(std::floor(std::log10(amount)));
        const std::string text = fixedText(amount, decimals);
        if (parsed(text) < 0.01)
            return style.currencySign + grouped(text, style);
    }
    if (amount < 1) {
        const std::string text = fixedText(amount, 4);
        if (parsed(text) < 1)
            return style.currencySign + grouped(text, style);
    }
    if (amount < 1000) {
        const std::string text = fixedText(amount, 2);
        if (parsed(text) < 1000)
            return style.currencySign + grouped(text, style);
    }
    if (amount < 1e6) {
        const std::string text = fixedText(amount, 0);
        if (parsed(text) < 1e6)
            return style.currencySign + grouped(text, style);
    }
    for (std::size_t unit = 2; unit < countUnits.size(); ++unit) {
        const std::string text = fixedText(amount / std::pow(1000.0, static_cast<double>(unit)), 2);
        if (parsed(text) < 1000)
            return style.currencySign + grouped(text, style) + std::string(countUnits[unit]);
    }
    std::array<char, 64> buffer{};
    const auto end =
        std::to_chars(buffer.data(), buffer.data() + buffer.size(), amount, std::chars_format::scientific, 3);
    return style.currencySign + std::string(buffer.data(), end.ptr);
}

} // namespace

NumberStyle inUsd(NumberStyle style)
{
    style.currencySign = style.usdSign;
    style.perUsd = 1;
    return style;
}

std::string inStyle(std::string_view text, const NumberStyle& style)
{
    std::string styled;
    styled.reserve(text.size() + 8);
    if (text.starts_with(dollar)) {
        styled += style.usdSign;
        text.remove_prefix(dollar.size());
    }
    for (std::size_t i = 0; i < text.size(); ++i) {
        // Only between digits: a unit's own points stay.
        const bool isInside =
            i > 0 && i + 1 < text.size() && isDecimal(text[i - 1]) && isDecimal(text[i + 1]);
        if (isInside && text[i] == '.')
            styled += style.decimalPoint;
        else if (isInside && text[i] == ',')
            styled += style.groupSeparator;
        else
            styled += text[i];
    }
    return styled;
}

std::string prefixText(std::string_view prefix, const NumberStyle& style)
{
    return prefix == dollar ? style.usdSign : std::string(prefix);
}

std::string plainNumber(double number)
{
    return std::isfinite(number) ? significant(number, 12) : "not known";
}

std::string groupedNumber(double number, const NumberStyle& style)
{
    if (!std::isfinite(number))
        return "not known";
    const std::string plain = significant(number, 12);
    return plain.find('e') == std::string::npos ? grouped(plain, style) : plain;
}

std::string readableNumber(double number, const NumberStyle& style)
{
    if (!std::isfinite(number) || number == std::floor(number))
        return groupedNumber(number, style);
    const std::string text = std::abs(number) < 1000 ? significant(number, 4) : fixedText(number, 0);
    return grouped(text, style);
}

std::string usdText(double usd, const NumberStyle& style)
{
    const double amount = usd * style.perUsd;
    if (!std::isfinite(amount))
        return "n/a";
    if (amount == 0)
        return style.currencySign + "0" + style.decimalPoint + "00";
    return amount < 0 ? "-" + positiveAmount(-amount, style) : positiveAmount(amount, style);
}

std::string countText(double count, const NumberStyle& style)
{
    if (!std::isfinite(count))
        return "n/a";
    if (count < 0)
        return "-" + countText(-count, style);
    const std::string whole = fixedText(count, 0);
    if (parsed(whole) < 1000)
        return whole;
    for (std::size_t unit = 1; unit < countUnits.size(); ++unit) {
        const std::string text = threeDigits(count / std::pow(1000.0, static_cast<double>(unit)));
        if (parsed(text) < 1000 || unit + 1 == countUnits.size())
            return grouped(text, style) + std::string(countUnits[unit]);
    }
    return whole;
}

std::string bytesText(double bytes, ByteUnits units, const NumberStyle& style)
{
    if (!std::isfinite(bytes) || bytes < 0)
        return "n/a";
    const double step = units == ByteUnits::Binary ? 1024 : 1000;
    const auto& names = units == ByteUnits::Binary ? binaryUnits : decimalUnits;
    std::string text = fixedText(bytes, 0);
    std::size_t unit = 0;
    for (double inUnit = bytes / step; parsed(text) >= step && unit + 1 < names.size(); inUnit /= step) {
        text = threeDigits(inUnit);
        ++unit;
    }
    // A unit's own 1000 to 1023 has no group; what is beyond the last unit has.
    const NumberStyle ungrouped{.decimalPoint = style.decimalPoint, .groupSeparator = ""};
    return grouped(text, parsed(text) < step ? ungrouped : style) + std::string(names[unit]);
}

std::string tickText(double value, const NumberStyle& style)
{
    if (value < 0)
        return "-" + tickText(-value, style);
    std::size_t unit = 0;
    while (value >= 1000 && unit + 1 < countUnits.size()) {
        value /= 1000;
        ++unit;
    }
    return grouped(significant(value, 3), style) + std::string(countUnits[unit]);
}

std::string usdTick(double usd, const NumberStyle& style)
{
    return usd < 0 ? "-" + usdTick(-usd, style) : style.currencySign + tickText(usd * style.perUsd, style);
}

std::string durationText(double seconds, const NumberStyle& style)
{
    if (!std::isfinite(seconds) || seconds < 0)
        return "n/a";
    if (seconds == 0)
        return "0 s";
    if (const std::string text = threeDigits(seconds * 1e6); seconds < 1e-3 && parsed(text) < 1000)
        return grouped(text, style) + " µs";
    if (const std::string text = threeDigits(seconds * 1e3); seconds < 1 && parsed(text) < 1000)
        return grouped(text, style) + " ms";
    if (const std::string text = fixedText(seconds, 2); parsed(text) < 60)
        return grouped(text, style) + " s";
    const double whole = std::nearbyint(seconds);
    if (whole < 3600)
        return fixedText(std::floor(whole / 60), 0) + " min " + fixedText(std::fmod(whole, 60), 0) + " s";
    const double minutes = std::nearbyint(seconds / 60);
    if (minutes < 1440)
        return fixedText(std::floor(minutes / 60), 0) + " h " + fixedText(std::fmod(minutes, 60), 0) + " min";
    return grouped(fixedText(seconds / 86400, 1), style) + " d";
}

} // namespace ogive
