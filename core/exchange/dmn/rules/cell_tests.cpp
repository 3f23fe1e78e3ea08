#include "core/exchange/dmn/rules/cell_tests.h"

#include <algorithm>
#include <cstdlib>
#include <limits>

namespace ogive {
namespace {

bool isNumber(const Field& field)
{
    return field.kind == FieldKind::Integer || field.kind == FieldKind::Real;
}

/// A run of neighbouring classes as one interval. It ends where the next class begins, so that no number
/// between whole ones is left out; at the field's own ends it stays open.
FeelTest::Part runOf(const Axis& axis, std::size_t first, std::size_t last)
{
    FeelInterval range;
    const ValueClass& low = axis.classes[first];
    if (first > 0) {
        range.lower = low.lower;
        range.hasLower = low.hasLower;
    }
    if (last + 1 < axis.classes.size()) {
        range.upper = axis.classes[last + 1].lower;
        range.hasUpper = !axis.classes[last + 1].hasLower;
    }
    if (range.lower == range.upper)
        return FeelValue(range.lower);
    return range;
}

void addRuns(const Axis& axis, const ClassSet& classes, FeelTest& test)
{
    for (std::size_t i = 0; i < axis.classes.size(); ++i) {
        if (!classes.test(i))
            continue;
        std::size_t last = i;
        while (last + 1 < axis.classes.size() && classes.test(last + 1))
            ++last;
        test.parts.push_back(runOf(axis, i, last));
        i = last;
    }
}

/// What a class of single values stands for; absent: any text that is none of the choices.
std::optional<FeelValue> valueOfClass(const Knowledge& knowledge, const Axis& axis, std::size_t at)
{
    if (axis.kind == Axis::Kind::Decision)
        return FeelValue(knowledge.decisions[axis.subject].options[at].id.value);
    const Field& field = knowledge.fields[axis.subject];
    if (field.kind == FieldKind::Boolean)
        return FeelValue(at == 1);
    if (isNumber(field))
        return FeelValue(axis.classes[at].lower);
    if (at < field.choices.size())
        return FeelValue(field.choices[at].id);
    return std::nullopt;
}

/// Lists the values, or those that are not meant, whichever is shorter.
void addValues(const Knowledge& knowledge, const Axis& axis, const ClassSet& classes, bool mayBeNull,
               FeelTest& test)
{
    std::vector<FeelTest::Part> named;
    std::vector<FeelTest::Part> others;
    bool hasOther = false;
    for (std::size_t i = 0; i < axis.classes.size(); ++i) {
        const auto value = valueOfClass(knowledge, axis, i);
        if (value)
            (classes.test(i) ? named : others).emplace_back(*value);
        else
            hasOther = classes.test(i);
    }
    const bool isShorter = !mayBeNull && others.size() == 1 && named.size() > 2;
    test.isNegated = hasOther || isShorter;
    test.parts = std::move(test.isNegated ? others : named);
}

} // namespace

FeelTest cellTest(const Knowledge& knowledge, const Axis& axis, const ClassSet& classes, bool mayBeNull)
{
    const std::size_t count = axis.classes.size() + (mayBeNull ? 1 : 0);
    FeelTest test;
    if (classes.count() == count)
        return test;
    test.isAny = false;
    const bool isField = axis.kind == Axis::Kind::Field;
    const Field* field = isField ? &knowledge.fields[axis.subject] : nullptr;
    if (field && isNumber(*field) && field->choices.empty())
        addRuns(axis, classes, test);
    else
        addValues(knowledge, axis, classes, mayBeNull, test);
    if (mayBeNull && classes.test(axis.classes.size()))
        test.parts.emplace_back(FeelValue());
    return test;
}

FeelType feelTypeOf(const Field& field)
{
    if (field.kind == FieldKind::Boolean)
        return FeelType::Boolean;
    return isNumber(field) ? FeelType::Number : FeelType::Text;
}

std::optional<FeelTest> allowedValues(const Field& field)
{
    const bool takesOthers = field.openChoices || (field.kind == FieldKind::Text);
    FeelTest test;
    test.isAny = false;
    if (isNumber(field) && field.choices.empty()) {
        FeelInterval range{field.minimum, field.maximum, true, true};
        if (field.maximum == std::numeric_limits<double>::max()) {
            range.upper = std::numeric_limits<double>::infinity();
            range.hasUpper = false;
        }
        test.parts.emplace_back(range);
        return test;
    }
    if (field.choices.empty() || takesOthers)
        return std::nullopt;
    for (const Choice& choice : field.choices)
        test.parts.emplace_back(isNumber(field) ? FeelValue(std::strtod(choice.id.c_str(), nullptr))
                                                : FeelValue(choice.id));
    return test;
}

} // namespace ogive
