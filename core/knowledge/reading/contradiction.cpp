#include "core/knowledge/reading/contradiction.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <limits>
#include <vector>

namespace ogive {
namespace {

void collectJoined(const Condition& condition, std::vector<const Condition*>& tests)
{
    if (condition.kind == Condition::Kind::FieldTest && condition.parts.empty())
        tests.push_back(&condition);
    if (condition.kind == Condition::Kind::All)
        for (const Condition& part : condition.parts)
            collectJoined(part, tests);
}

/// Values among which one passes if any does: what the tests name, next to it, and between.
std::vector<double> candidatesFor(const Field& field, const std::vector<const Condition*>& tests)
{
    std::vector<double> values{field.minimum, field.maximum};
    for (std::size_t i = 0; i <= field.choices.size(); ++i)
        values.push_back(static_cast<double>(i));
    constexpr double infinite = std::numeric_limits<double>::infinity();
    const bool isWhole = field.kind == FieldKind::Integer;
    for (const Condition* test : tests)
        for (const double operand : test->operands)
            for (const double direction : {-infinite, infinite}) {
                values.push_back(operand);
                values.push_back(isWhole ? operand + (direction > 0 ? 1 : -1)
                                         : std::nextafter(operand, direction));
            }
    if (field.kind == FieldKind::Integer || field.kind == FieldKind::Real)
        std::erase_if(values, [&](double value) { return value < field.minimum || value > field.maximum; });
    return values;
}

} // namespace

std::optional<std::size_t> contradictedField(const Condition& condition, std::span<const Field> fields)
{
    std::vector<const Condition*> all;
    collectJoined(condition, all);
    for (const Condition* first : all) {
        std::vector<const Condition*> tests;
        std::copy_if(all.begin(), all.end(), std::back_inserter(tests),
                     [&](const Condition* other) { return other->subject == first->subject; });
        const std::vector<double> values = candidatesFor(fields[first->subject], tests);
        const bool somePasses = std::any_of(values.begin(), values.end(), [&](double value) {
            return std::all_of(tests.begin(), tests.end(),
                               [&](const Condition* test) { return holds(*test, value); });
        });
        if (!somePasses)
            return first->subject;
    }
    return std::nullopt;
}

} // namespace ogive
