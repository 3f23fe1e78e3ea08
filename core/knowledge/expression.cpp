#include "core/knowledge/expression.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace ogive {
namespace {

double classOf(const Expression& expression, double value)
{
    if (std::isnan(value))
        return value;
    for (const Expression::Class& step : expression.classes)
        if (value < step.bound || (step.inclusive && value == step.bound))
            return step.value;
    return expression.classes.empty() ? std::numeric_limits<double>::quiet_NaN()
                                      : expression.classes.back().value;
}

void collectFields(const Expression& expression, std::vector<std::size_t>& fields)
{
    if (expression.kind == Expression::Kind::Field &&
        std::find(fields.begin(), fields.end(), expression.field) == fields.end())
        fields.push_back(expression.field);
    for (const Expression& part : expression.parts)
        collectFields(part, fields);
}

} // namespace

double valueOf(const Expression& expression, std::span<const double> fieldValues)
{
    switch (expression.kind) {
    case Expression::Kind::Number:
        return expression.number;
    case Expression::Kind::Field:
        return fieldValues[expression.field];
    case Expression::Kind::Multiply: {
        double product = 1;
        for (const Expression& part : expression.parts)
            product *= valueOf(part, fieldValues);
        return product;
    }
    case Expression::Kind::Divide:
        return valueOf(expression.parts[0], fieldValues) / valueOf(expression.parts[1], fieldValues);
    case Expression::Kind::Classify:
        return classOf(expression, valueOf(expression.parts[0], fieldValues));
    }
    return std::numeric_limits<double>::quiet_NaN();
}

std::vector<std::size_t> fieldsOf(const Expression& expression)
{
    std::vector<std::size_t> fields;
    collectFields(expression, fields);
    return fields;
}

} // namespace ogive
