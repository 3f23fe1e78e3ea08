#pragma once

#include "core/base/ids.h"
#include "core/base/number_text.h"
#include "core/base/result.h"
#include "core/knowledge/condition.h"
#include "core/knowledge/costs/spread.h"
#include "core/knowledge/expression.h"

#include <limits>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace ogive {

/// A requirement's value as a user states it: not known yet, yes/no, a number, a choice's id or a text.
using Value = std::variant<std::monostate, bool, double, std::string>;

enum class FieldKind { Integer, Real, Choice, Boolean, Text };

struct Choice {
    std::string id;
    std::string title;
    std::string shortTitle;

    bool operator==(const Choice&) const = default;
};

/// The part of a field's range that a slider covers.
struct SliderRange {
    bool logarithmic = false;
    double minimum = 0;
    double maximum = 1;

    bool operator==(const SliderRange&) const = default;
};

struct Derivation {
    Expression formula;
    std::string note;    ///< why this derivation is only an assumption
    bool always = false; ///< the value can't be pinned

    bool operator==(const Derivation&) const = default;
};

/// How values that are no numbers are said.
struct ValueWords {
    std::string yes = "yes";
    std::string no = "no";
    std::string notKnown = "not known";

    bool operator==(const ValueWords&) const = default;
};

/// One requirement: what it means, which values it takes, where the form shows it.
struct Field {
    FieldId id;
    std::string title;
    FieldKind kind = FieldKind::Real;
    std::string unit;
    std::string unitShort;  ///< behind the number in an editor
    std::string unitPrefix; ///< before the number, such as $
    double minimum = 0;
    double maximum = std::numeric_limits<double>::max();
    double step = 1;
    std::optional<SliderRange> slider;
    Value defaultValue; ///< monostate: not known unless stated
    std::vector<Choice> choices;
    bool openChoices = false;     ///< any other text is accepted too
    bool choicesAreNames = false; ///< their titles keep their capitals inside a sentence
    std::string help;
    std::string group;
    bool isBrief = false;
    bool zeroIsWarning = false;
    std::optional<Condition> relevantWhen;
    std::optional<Derivation> derived;
    std::optional<Spread> spread; ///< how far its value may be off; absent: it is taken as it is
    ValueWords words;

    bool operator==(const Field&) const = default;
};

struct FieldGroup {
    std::string id;
    std::string title;

    bool operator==(const FieldGroup&) const = default;
};

inline constexpr double notKnown = std::numeric_limits<double>::quiet_NaN();

/// Whether the field can take the value: kind, range, choice; the error says what it can take.
[[nodiscard]] Result<void> checkValue(const Field& field, const Value& value);

/// The value as evaluation reads it: choices by position, yes/no as 0 and 1, other texts as the number of
/// choices, not known as NaN. The value must have passed checkValue.
[[nodiscard]] double numberOf(const Field& field, const Value& value);

/// The inverse of numberOf, except for other texts, which become empty.
[[nodiscard]] Value valueFrom(const Field& field, double number);

/// What follows a fraction that is read as per cent: "/month", mostly nothing.
[[nodiscard]] std::string periodOf(const Field& field);

/// A unit as it stands behind a number; empty where the number says it all, as of a fraction or a switch.
[[nodiscard]] std::string unitBehind(const std::string& unit);

/// The value as a person reads it, with its unit: "120,000 requests/day", "medium", "yes", "not known".
[[nodiscard]] std::string valueText(const Field& field, const Value& value, const NumberStyle& style = {});

} // namespace ogive
