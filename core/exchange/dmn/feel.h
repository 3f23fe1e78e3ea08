#pragma once

#include "core/base/result.h"

#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

/// The part of FEEL (DMN 1.3, chapter 9: S-FEEL) that Ogive reads and writes: literals of numbers, texts and
/// yes/no, and simple unary tests of them. `null` may stand wherever a literal may.

namespace ogive {

/// What a column or an output takes; Integer is a Number of which only whole values count.
enum class FeelType { Any, Number, Integer, Text, Boolean };

/// A value; monostate is FEEL's null.
using FeelValue = std::variant<std::monostate, bool, double, std::string>;

[[nodiscard]] inline bool isNull(const FeelValue& value)
{
    return std::holds_alternative<std::monostate>(value);
}

/// The numbers between two ends; an end that is not finite is no end.
struct FeelInterval {
    double lower = -std::numeric_limits<double>::infinity();
    double upper = std::numeric_limits<double>::infinity();
    bool hasLower = false; ///< the lower end belongs to it
    bool hasUpper = false; ///< … and the upper end

    [[nodiscard]] bool contains(double value) const;
    auto operator<=>(const FeelInterval&) const = default;
};

/// One cell of a decision table: any value ("-"), one of several, or none of several ("not(…)").
struct FeelTest {
    using Part = std::variant<FeelValue, FeelInterval>;

    bool isAny = true;
    bool isNegated = false;
    std::vector<Part> parts;

    [[nodiscard]] bool accepts(const FeelValue& value) const;
    [[nodiscard]] bool namesNull() const;
    auto operator<=>(const FeelTest&) const = default;
};

/// A test as text. An empty one is read as "-", as other tools write it. What is no simple unary test is an
/// error without a place.
[[nodiscard]] Result<FeelTest> readFeelTest(std::string_view text);

/// A literal as text; anything else is an error without a place.
[[nodiscard]] Result<FeelValue> readFeelLiteral(std::string_view text);

[[nodiscard]] std::string feelText(const FeelTest& test);
[[nodiscard]] std::string feelText(const FeelValue& value);
/// One end only becomes a comparison: "< 5".
[[nodiscard]] std::string feelText(const FeelInterval& interval);

/// The type that a value or the parts of a test have; Any where they name none.
[[nodiscard]] FeelType typeOf(const FeelValue& value);
/// Nothing where the parts are of several types.
[[nodiscard]] std::optional<FeelType> typeOf(const FeelTest& test);

/// The type's name in FEEL: "number", "string", "boolean", "Any".
[[nodiscard]] const char* feelTypeName(FeelType type);

/// Whether a value of `type` may stand where `wanted` is asked for; null may anywhere.
[[nodiscard]] bool isOfType(const FeelValue& value, FeelType wanted);

} // namespace ogive
