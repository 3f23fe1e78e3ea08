#include "core/decide/regions/axis.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <cstdlib>
#include <limits>

namespace ogive {
namespace {

ValueClass pointAt(double value)
{
    return {value, value, true, true, value};
}

std::vector<ValueClass> points(std::size_t count)
{
    std::vector<ValueClass> classes;
    for (std::size_t i = 0; i < count; ++i)
        classes.push_back(pointAt(static_cast<double>(i)));
    return classes;
}

/// A number that only takes the values its choices name, such as 4, 8 or 16 bits.
std::vector<ValueClass> namedNumbers(const Field& field, const std::vector<double>& candidates)
{
    std::vector<ValueClass> classes;
    for (const double value : candidates)
        if (checkValue(field, Value(value)))
            classes.push_back(pointAt(value));
    return classes;
}

/// The value between two ends (both outside), if there is one.
std::optional<double> between(double lower, double upper, bool isWhole)
{
    constexpr double infinite = std::numeric_limits<double>::infinity();
    const double next = isWhole ? std::floor(lower) + 1 : std::nextafter(lower, infinite);
    if (!(next < upper))
        return std::nullopt;
    const double middle = lower / 2 + upper / 2;
    return !isWhole && middle > lower && middle < upper ? middle : next;
}

/// Points at the ends and the cuts, and what lies between them, where the field can take such values.
std::vector<ValueClass> pieces(const std::vector<double>& cuts, bool isWhole)
{
    std::vector<ValueClass> found;
    for (std::size_t i = 0; i < cuts.size(); ++i) {
        if (i > 0)
            if (const auto value = between(cuts[i - 1], cuts[i], isWhole))
                found.push_back({cuts[i - 1], cuts[i], false, false, *value});
        if (!isWhole || cuts[i] == std::floor(cuts[i]))
            found.push_back(pointAt(cuts[i]));
    }
    return found;
}

bool isSame(const ValueClass& a, const ValueClass& b, std::span<const Condition> tests)
{
    return std::all_of(tests.begin(), tests.end(), [&](const Condition& test) {
        return holds(test, a.representative) == holds(test, b.representative);
    });
}

ValueClass joined(const ValueClass& low, const ValueClass& high)
{
    const double value = low.hasLower ? low.lower : high.hasUpper ? high.upper : low.representative;
    return {low.lower, high.upper, low.hasLower, high.hasUpper, value};
}

std::vector<ValueClass> intervals(const Field& field, std::span<const Condition> tests)
{
    std::vector<double> cuts{field.minimum, field.maximum};
    for (const Condition& test : tests)
        for (const double operand : test.operands)
            if (operand > field.minimum && operand < field.maximum)
                cuts.push_back(operand);
    std::sort(cuts.begin(), cuts.end());
    cuts.erase(std::unique(cuts.begin(), cuts.end()), cuts.end());
    std::vector<ValueClass> classes;
    for (const ValueClass& piece : pieces(cuts, field.kind == FieldKind::Integer)) {
        if (!classes.empty() && isSame(classes.back(), piece, tests))
            classes.back() = joined(classes.back(), piece);
        else
            classes.push_back(piece);
    }
    return classes;
}

std::vector<double> choiceNumbers(const Field& field)
{
    std::vector<double> numbers;
    for (const Choice& choice : field.choices)
        numbers.push_back(std::strtod(choice.id.c_str(), nullptr));
    std::sort(numbers.begin(), numbers.end());
    return numbers;
}

} // namespace

bool ValueClass::contains(double value) const
{
    return (hasLower ? value >= lower : value > lower) && (hasUpper ? value <= upper : value < upper);
}

std::optional<std::size_t> Axis::classOf(double value) const
{
    const auto found = std::find_if(classes.begin(), classes.end(),
                                    [value](const ValueClass& one) { return one.contains(value); });
    if (found == classes.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - classes.begin());
}

ClassSet Axis::all() const
{
    ClassSet set;
    for (std::size_t i = 0; i < classes.size(); ++i)
        set.set(i);
    return set;
}

ClassSet Axis::passing(const Condition& test) const
{
    assert(test.subject == subject);
    ClassSet set;
    for (std::size_t i = 0; i < classes.size(); ++i)
        set.set(i, holds(test, classes[i].representative));
    return set;
}

std::vector<ValueClass> classesOf(const Field& field, std::span<const Condition> tests)
{
    switch (field.kind) {
    case FieldKind::Boolean:
        return points(2);
    case FieldKind::Choice:
        return points(field.choices.size() + (field.openChoices ? 1 : 0));
    case FieldKind::Text:
        return points(field.choices.size() + 1);
    case FieldKind::Integer:
    case FieldKind::Real:
        break;
    }
    return field.choices.empty() ? intervals(field, tests) : namedNumbers(field, choiceNumbers(field));
}

} // namespace ogive
