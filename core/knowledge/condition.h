#pragma once

#include <cstddef>
#include <optional>
#include <vector>

namespace ogive {

enum class Comparison { Equal, NotEqual, Less, LessEqual, Greater, GreaterEqual, In, NotIn };

/// A number that a decision's chosen option has, such as the context of the chosen model.
struct ChosenNumber {
    std::size_t decision = 0;
    std::size_t attribute = 0;
    std::vector<std::optional<double>> values; ///< by option; absent: not known

    bool operator==(const ChosenNumber&) const = default;
};

/// The product of a factor, fields and numbers of chosen options.
struct NumberTerm {
    double factor = 1;
    std::vector<std::size_t> fields;
    std::vector<ChosenNumber> chosen;

    bool operator==(const NumberTerm&) const = default;
};

/// A test of one field or one decision, or tests joined by all, any and not. References are indices into the
/// knowledge, operands are numbers: a choice is its position, a yes/no 0 or 1, an outcome its option's
/// position.
///
/// Checks may test more: a NumberTest compares two sums of products, a StatedTest asks whether the user gave
/// a field's value. Trees of rules may not, since what they read must fall into classes of values.
struct Condition {
    enum class Kind { FieldTest, DecisionTest, All, Any, Not, NumberTest, StatedTest };

    Kind kind = Kind::All;
    std::size_t subject = 0; ///< field or decision of a test
    Comparison comparison = Comparison::Equal;
    std::vector<double> operands; ///< one, or several for In and NotIn
    /// Parts of All, Any and Not; for a test at most one: the test used instead where the field is not stated
    /// but the other test's field is.
    std::vector<Condition> parts;
    bool isRuling = false;            ///< stands for what rules out an option, wherever a tree asks for that
    std::vector<NumberTerm> sum = {}; ///< the left side of a NumberTest
    std::vector<NumberTerm> otherSum = {}; ///< what it is compared with

    bool operator==(const Condition&) const = default;
};

/// What a condition says when values may be missing.
enum class Truth { No, Yes, Open };

/// Compares a known number by a test's comparison.
[[nodiscard]] bool holds(const Condition& test, double value);

/// Compares two known numbers; In and NotIn as == and !=.
[[nodiscard]] bool holds(Comparison comparison, double value, double operand);

/// Whether the condition tests only single fields and decisions, whose values fall into classes.
[[nodiscard]] bool hasOnlySingleTests(const Condition& condition);

/// Calls `visit` with every test of one field or decision in the condition.
template <class Visit>
void forEachTest(const Condition& condition, const Visit& visit)
{
    if (condition.kind == Condition::Kind::FieldTest || condition.kind == Condition::Kind::DecisionTest)
        visit(condition);
    for (const Condition& part : condition.parts)
        forEachTest(part, visit);
}

} // namespace ogive
