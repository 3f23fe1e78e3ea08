#include "core/knowledge/condition.h"

#include <algorithm>

namespace ogive {

bool holds(const Condition& test, double value)
{
    const bool isOperand =
        std::find(test.operands.begin(), test.operands.end(), value) != test.operands.end();
    if (test.comparison == Comparison::In)
        return isOperand;
    if (test.comparison == Comparison::NotIn)
        return !isOperand;
    return holds(test.comparison, value, test.operands.empty() ? 0 : test.operands.front());
}

bool holds(Comparison comparison, double value, double operand)
{
    switch (comparison) {
    case Comparison::Equal:
    case Comparison::In:
        return value == operand;
    case Comparison::NotEqual:
    case Comparison::NotIn:
        return value != operand;
    case Comparison::Less:
        return value < operand;
    case Comparison::LessEqual:
        return value <= operand;
    case Comparison::Greater:
        return value > operand;
    case Comparison::GreaterEqual:
        return value >= operand;
    }
    return false;
}

bool hasOnlySingleTests(const Condition& condition)
{
    return condition.kind != Condition::Kind::NumberTest && condition.kind != Condition::Kind::StatedTest &&
           std::all_of(condition.parts.begin(), condition.parts.end(), hasOnlySingleTests);
}

} // namespace ogive
