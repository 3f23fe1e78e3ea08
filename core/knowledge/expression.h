#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace ogive {

/// How a derived field follows from others: arithmetic over fields, or classes of a number.
struct Expression {
    enum class Kind { Number, Field, Multiply, Divide, Classify };

    /// One class of Classify: values below (or up to) the bound; the last class has an infinite bound.
    struct Class {
        double bound = 0;
        bool inclusive = false;
        double value = 0; ///< position of the choice

        bool operator==(const Class&) const = default;
    };

    Kind kind = Kind::Number;
    double number = 0;
    std::size_t field = 0;
    std::vector<Expression> parts;
    std::vector<Class> classes;

    bool operator==(const Expression&) const = default;
};

/// The value over a full row of field values; NaN (not known) where an input is NaN.
[[nodiscard]] double valueOf(const Expression& expression, std::span<const double> fieldValues);

/// Fields the expression reads, in order of first mention.
[[nodiscard]] std::vector<std::size_t> fieldsOf(const Expression& expression);

/// Whether some field that the expression reads passes a test.
template <class Test>
[[nodiscard]] bool readsAny(const Expression& expression, const Test& test)
{
    if (expression.kind == Expression::Kind::Field && test(expression.field))
        return true;
    for (const Expression& part : expression.parts)
        if (readsAny(part, test))
            return true;
    return false;
}

} // namespace ogive
