#include "core/base/quantity.h"

#include "core/base/quantity_unit.h"
#include "core/base/utf8.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <optional>
#include <string>

namespace ogive {
namespace {

constexpr std::size_t longestText = 100;

struct Replacement {
    std::string_view from;
    std::string_view to;
};

/// Other writings of space and minus, as keyboards, spreadsheets and this program itself produce them.
constexpr std::array lookAlikes{
    Replacement{"\u00a0", " "}, Replacement{"\u2009", " "}, Replacement{"\u202f", " "},
    Replacement{"\t", " "},     Replacement{"\u2212", "-"}, Replacement{"\u2013", "-"},
    Replacement{"\u2019", "'"},
};

constexpr std::array<std::string_view, 3> currencies{"$", "€", "£"};

struct Multiplier {
    std::string_view name;
    double factor;
};

// Longer names first, so that "bn" is not read as "b" and a unit "n".
constexpr std::array multipliers{
    Multiplier{"thousand", 1e3},  Multiplier{"million", 1e6}, Multiplier{"billion", 1e9},
    Multiplier{"trillion", 1e12}, Multiplier{"mln", 1e6},     Multiplier{"bn", 1e9},
    Multiplier{"k", 1e3},         Multiplier{"K", 1e3},       Multiplier{"m", 1e6},
    Multiplier{"M", 1e6},         Multiplier{"b", 1e9},       Multiplier{"B", 1e9},
    Multiplier{"G", 1e9},         Multiplier{"T", 1e12},
};

Failure refused(ErrorCode code, Message reason)
{
    return Failure(
        Error{code, {}, std::move(reason), OGIVE_TR("quantity", "type a number such as 1200, 120k or 1.2M")});
}

Failure notANumber(std::string_view text)
{
    return refused(ErrorCode::Syntax, OGIVE_TR("quantity", "“%1” is not a number").arg(quotable(text)));
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

std::string_view trimmed(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(' ');
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(' ') - first + 1);
}

std::string plainSigns(std::string_view text)
{
    std::string plain(text);
    for (const auto& [from, to] : lookAlikes) {
        for (std::size_t at = plain.find(from); at != std::string::npos;
             at = plain.find(from, at + to.size()))
            plain.replace(at, from.size(), to);
    }
    return std::string(trimmed(plain));
}

bool takePrefix(std::string_view& text, std::string_view prefix)
{
    if (!text.starts_with(prefix))
        return false;
    text = trimmed(text.substr(prefix.size()));
    return true;
}

/// The currency sign the text begins with, taken off it.
std::string_view takeCurrency(std::string_view& text)
{
    const auto found =
        std::ranges::find_if(currencies, [&](std::string_view sign) { return takePrefix(text, sign); });
    return found == currencies.end() ? std::string_view{} : *found;
}

/// Length of the digits with separators at the beginning; a separator counts only before a digit.
std::size_t digitsLength(std::string_view text)
{
    constexpr std::string_view separators = " ,.'_";
    std::size_t i = 0;
    while (i < text.size()) {
        const bool joins =
            separators.find(text[i]) != std::string_view::npos && i + 1 < text.size() && isDigit(text[i + 1]);
        if (!isDigit(text[i]) && !joins)
            break;
        ++i;
    }
    const bool endsWithPoint = i > 0 && i < text.size() && text[i] == '.';
    return endsWithPoint ? i + 1 : i;
}

/// Length of an exponent such as e6 or E-3 at the beginning; 0 when there is none.
std::size_t exponentLength(std::string_view text)
{
    if (text.empty() || (text[0] != 'e' && text[0] != 'E'))
        return 0;
    std::size_t i = 1;
    if (i < text.size() && (text[i] == '+' || text[i] == '-'))
        ++i;
    const std::size_t firstDigit = i;
    while (i < text.size() && isDigit(text[i]))
        ++i;
    return i > firstDigit ? i : 0;
}

/// Where the decimal point stands in digits with separators, or npos: a single point always, otherwise the
/// last of two kinds, otherwise a single comma that can't be a group.
std::size_t decimalPoint(std::string_view digits)
{
    const auto points = std::ranges::count(digits, '.');
    const auto commas = std::ranges::count(digits, ',');
    const std::size_t lastPoint = digits.rfind('.');
    const std::size_t lastComma = digits.rfind(',');
    if (points == 1 && (commas == 0 || lastPoint > lastComma))
        return lastPoint;
    if (commas != 1 || (points > 0 && lastComma < lastPoint))
        return std::string_view::npos;
    const bool couldBeGroup = digits.size() - lastComma - 1 == 3 && lastComma >= 1 && lastComma <= 3 &&
                              digits[0] != '0' && points == 0;
    return couldBeGroup ? std::string_view::npos : lastComma;
}

/// The digits without separators and with a decimal point; nothing when the groups are not of three.
std::optional<std::string> ungrouped(std::string_view digits)
{
    const std::size_t point = decimalPoint(digits);
    std::string plain;
    std::size_t group = 0;
    bool isGrouped = false;
    for (const char c : digits.substr(0, point)) {
        if (isDigit(c)) {
            plain += c;
            ++group;
        } else {
            if (group == 0 || group > 3 || (isGrouped && group != 3))
                return std::nullopt;
            isGrouped = true;
            group = 0;
        }
    }
    if (isGrouped && group != 3)
        return std::nullopt;
    if (point == std::string_view::npos)
        return plain;
    const std::string_view fraction = digits.substr(point + 1);
    if (!std::ranges::all_of(fraction, isDigit) || (plain.empty() && fraction.empty()))
        return std::nullopt;
    return (plain.empty() ? "0" : plain) + "." + (fraction.empty() ? "0" : std::string(fraction));
}

/// A multiplier followed by a unit, as in "k/day"; nothing when the text is no such thing.
std::optional<double> multipliedUnit(std::string_view suffix, std::string_view unit)
{
    for (const auto& [name, multiplier] : multipliers) {
        if (!suffix.starts_with(name))
            continue;
        if (const auto factor = unitFactor(trimmed(suffix.substr(name.size())), unit))
            return multiplier * *factor;
    }
    return std::nullopt;
}

/// What the letters behind the number multiply it by; nothing when they mean nothing for this unit.
std::optional<double> suffixFactor(std::string_view suffix, std::string_view unit)
{
    if (isByteUnit(unit))
        return unitFactor(suffix, unit);
    // A rate counts things, and "k/day" would count things called k: there the multiplier goes first.
    const auto multiplied = multipliedUnit(suffix, unit);
    if (multiplied && suffix.find('/') != std::string_view::npos)
        return multiplied;
    const auto factor = unitFactor(suffix, unit);
    return factor ? factor : multiplied;
}

/// The unit without the currency sign in front of it.
std::string_view withoutCurrency(std::string_view unit, std::string_view& currency)
{
    currency = takeCurrency(unit);
    return unit;
}

Result<double> scaled(std::string_view number, double factor, bool isNegative, std::string_view shown)
{
    double value = 0;
    const auto [end, failure] = std::from_chars(number.data(), number.data() + number.size(), value);
    if (failure == std::errc::invalid_argument || end != number.data() + number.size())
        return notANumber(shown);
    value *= isNegative ? -factor : factor;
    if (failure == std::errc::result_out_of_range || !std::isfinite(value))
        return refused(ErrorCode::Invalid,
                       OGIVE_TR("quantity", "“%1” is too large or too small to be held").arg(shown));
    return value;
}

} // namespace

Result<double> parseQuantity(std::string_view text, std::string_view unit)
{
    if (text.size() > longestText)
        return refused(ErrorCode::TooLarge, OGIVE_TR("quantity", "the text is too long for a number"));
    if (firstInvalidUtf8(text) != std::string_view::npos)
        return refused(ErrorCode::Syntax, OGIVE_TR("quantity", "the text is not UTF-8"));
    const std::string plain = plainSigns(text);
    if (plain.empty())
        return refused(ErrorCode::Syntax, OGIVE_TR("quantity", "there is no number"));

    std::string_view rest = plain;
    bool isNegative = takePrefix(rest, "-");
    const std::string_view currency = takeCurrency(rest);
    if (!isNegative)
        isNegative = takePrefix(rest, "-");
    if (!isNegative)
        takePrefix(rest, "+");
    std::string_view unitCurrency;
    const std::string plainUnit = plainSigns(unit);
    const std::string_view bareUnit = withoutCurrency(plainUnit, unitCurrency);
    if (!currency.empty() && currency != unitCurrency)
        return refused(ErrorCode::Invalid, OGIVE_TR("quantity", "this is no amount in %1").arg(currency));

    const std::size_t digits = digitsLength(rest);
    const auto number = ungrouped(rest.substr(0, digits));
    if (digits == 0 || !number)
        return notANumber(plain);
    rest.remove_prefix(digits);
    const std::size_t exponent = exponentLength(rest);
    const std::string_view suffix = trimmed(rest.substr(exponent));
    const auto factor = suffixFactor(suffix, bareUnit);
    if (!factor)
        return refused(ErrorCode::Invalid,
                       OGIVE_TR("quantity", "“%1” is not known here").arg(quotable(suffix)));
    return scaled(*number + std::string(rest.substr(0, exponent)), *factor, isNegative, plain);
}

} // namespace ogive
