#include "core/exchange/dmn/feel.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

#include <fmt/format.h>

namespace ogive {
namespace {

std::string quotedText(const std::string& text)
{
    std::string quoted = "\"";
    for (const char c : text) {
        switch (c) {
        case '"':
            quoted += "\\\"";
            break;
        case '\\':
            quoted += "\\\\";
            break;
        case '\n':
            quoted += "\\n";
            break;
        case '\t':
            quoted += "\\t";
            break;
        case '\r':
            quoted += "\\r";
            break;
        default:
            quoted += c;
        }
    }
    return quoted + "\"";
}

/// All digits that the number needs, so that it reads back as the same one; FEEL has no exponents.
std::string numberText(double number)
{
    std::array<char, 1200> digits{};
    const auto written =
        std::to_chars(digits.data(), digits.data() + digits.size(), number, std::chars_format::fixed);
    return {digits.data(), written.ptr};
}

FeelType joinedType(FeelType one, FeelType other, bool& isMixed)
{
    if (one == FeelType::Any || one == other)
        return other;
    isMixed = isMixed || other != FeelType::Any;
    return one;
}

} // namespace

bool FeelInterval::contains(double value) const
{
    const bool isAbove = hasLower ? value >= lower : value > lower;
    const bool isBelow = hasUpper ? value <= upper : value < upper;
    return (isAbove || (std::isinf(lower) && lower < 0)) && (isBelow || (std::isinf(upper) && upper > 0));
}

bool FeelTest::accepts(const FeelValue& value) const
{
    if (isAny)
        return true;
    const bool isNamed = std::any_of(parts.begin(), parts.end(), [&](const Part& part) {
        if (const auto* interval = std::get_if<FeelInterval>(&part)) {
            const auto* number = std::get_if<double>(&value);
            return number && interval->contains(*number);
        }
        return std::get<FeelValue>(part) == value;
    });
    return isNamed != isNegated;
}

bool FeelTest::namesNull() const
{
    return std::any_of(parts.begin(), parts.end(), [](const Part& part) {
        const auto* value = std::get_if<FeelValue>(&part);
        return value && isNull(*value);
    });
}

std::string feelText(const FeelValue& value)
{
    if (const auto* flag = std::get_if<bool>(&value))
        return *flag ? "true" : "false";
    if (const auto* number = std::get_if<double>(&value))
        return numberText(*number);
    if (const auto* text = std::get_if<std::string>(&value))
        return quotedText(*text);
    return "null";
}

std::string feelText(const FeelInterval& interval)
{
    if (std::isinf(interval.lower))
        return fmt::format("{} {}", interval.hasUpper ? "<=" : "<", numberText(interval.upper));
    if (std::isinf(interval.upper))
        return fmt::format("{} {}", interval.hasLower ? ">=" : ">", numberText(interval.lower));
    return fmt::format("{}{}..{}{}", interval.hasLower ? '[' : '(', numberText(interval.lower),
                       numberText(interval.upper), interval.hasUpper ? ']' : ')');
}

std::string feelText(const FeelTest& test)
{
    if (test.isAny)
        return "-";
    std::string text;
    for (const FeelTest::Part& part : test.parts) {
        text += text.empty() ? "" : ", ";
        text += std::visit([](const auto& one) { return feelText(one); }, part);
    }
    return test.isNegated ? "not(" + text + ")" : text;
}

FeelType typeOf(const FeelValue& value)
{
    if (std::holds_alternative<bool>(value))
        return FeelType::Boolean;
    if (std::holds_alternative<double>(value))
        return FeelType::Number;
    return std::holds_alternative<std::string>(value) ? FeelType::Text : FeelType::Any;
}

std::optional<FeelType> typeOf(const FeelTest& test)
{
    FeelType type = FeelType::Any;
    bool isMixed = false;
    for (const FeelTest::Part& part : test.parts) {
        const auto* value = std::get_if<FeelValue>(&part);
        type = joinedType(type, value ? typeOf(*value) : FeelType::Number, isMixed);
    }
    return isMixed ? std::nullopt : std::optional(type);
}

const char* feelTypeName(FeelType type)
{
    switch (type) {
    case FeelType::Any:
        break;
    case FeelType::Number:
    case FeelType::Integer:
        return "number";
    case FeelType::Text:
        return "string";
    case FeelType::Boolean:
        return "boolean";
    }
    return "Any";
}

bool isOfType(const FeelValue& value, FeelType wanted)
{
    if (isNull(value) || wanted == FeelType::Any)
        return true;
    if (wanted == FeelType::Integer) {
        const auto* number = std::get_if<double>(&value);
        return number && *number == std::floor(*number);
    }
    return typeOf(value) == wanted;
}

} // namespace ogive
