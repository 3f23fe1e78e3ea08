#pragma once

#include <cstddef>
#include <vector>

namespace ogive {

enum class Comparison { Equal, NotEqual, Less, LessEqual, Greater, GreaterEqual, In, NotIn };

/// A test of one field or one decision, or tests joined by all, any and not. References are indices into the
/// knowledge, operands are numbers: a choice is its position, a yes/no 0 or 1, an outcome its option's
/// position.
struct Condition {
    enum class Kind { FieldTest, DecisionTest, All, Any, Not };

    Kind kind = Kind::All;
    std::size_t subject = 0; ///< field or decision of a test
    Comparison comparison = Comparison::Equal;
    std::vector<double> operands; ///< one, or several for In and NotIn
    /// Parts of All, Any and Not; for a test at most one: the test used instead where the field is not stated
    /// but the other test's field is.
    std::vector<Condition> parts;

    bool operator==(const Condition&) const = default;
};

/// What a condition says when values may be missing.
enum class Truth { No, Yes, Open };

/// Compares a known number by a test's comparison.
[[nodiscard]] bool holds(const Condition& test, double value);

/// Calls `visit` with every test in the condition.
template <class Visit>
void forEachTest(const Condition& condition, const Visit& visit)
{
    if (condition.kind == Condition::Kind::FieldTest || condition.kind == Condition::Kind::DecisionTest)
        visit(condition);
    for (const Condition& part : condition.parts)
        forEachTest(part, visit);
}

} // namespace ogive
