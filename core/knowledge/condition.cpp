#include "core/knowledge/condition.h"

#include <algorithm>

namespace ogive {

bool holds(const Condition& test, double value)
{
    const auto isOperand = [&] {
        return std::find(test.operands.begin(), test.operands.end(), value) != test.operands.end();
    };
    const double operand = test.operands.empty() ? 0 : test.operands.front();
    switch (test.comparison) {
    case Comparison::Equal:
        return value == operand;
    case Comparison::NotEqual:
        return value != operand;
    case Comparison::Less:
        return value < operand;
    case Comparison::LessEqual:
        return value <= operand;
    case Comparison::Greater:
        return value > operand;
    case Comparison::GreaterEqual:
        return value >= operand;
    case Comparison::In:
        return isOperand();
    case Comparison::NotIn:
        return !isOperand();
    }
    return false;
}

} // namespace ogive
