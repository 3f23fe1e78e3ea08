#include "core/decide/deciding_values.h"

#include <algorithm>

namespace ogive {
namespace {

void addOnce(std::vector<std::size_t>& positions, std::size_t position)
{
    if (std::find(positions.begin(), positions.end(), position) == positions.end())
        positions.push_back(position);
}

void collect(const Condition& condition, const FieldValues& fields,
             std::span<const std::optional<std::size_t>> chosen, DecidingValues& values)
{
    if (condition.kind == Condition::Kind::FieldTest) {
        for (const std::size_t field : fieldsRead(condition, fields))
            addOnce(values.fields, field);
        return;
    }
    if (condition.kind == Condition::Kind::DecisionTest) {
        addOnce(values.decisions, condition.subject);
        return;
    }
    // A part that says the same as the whole is one that the answer rests on; what says otherwise only goes
    // along. Of a negation the one part is turned round.
    const Truth whole = truthOf(condition, fields, chosen);
    for (const Condition& part : condition.parts)
        if (condition.kind == Condition::Kind::Not || truthOf(part, fields, chosen) == whole)
            collect(part, fields, chosen, values);
}

} // namespace

DecidingValues decidingValues(const Condition& condition, const FieldValues& fields,
                              std::span<const std::optional<std::size_t>> chosen)
{
    DecidingValues values;
    collect(condition, fields, chosen, values);
    return values;
}

std::vector<std::size_t> decisionsTested(const Condition& condition)
{
    std::vector<std::size_t> decisions;
    forEachTest(condition, [&](const Condition& test) {
        if (test.kind == Condition::Kind::DecisionTest)
            addOnce(decisions, test.subject);
    });
    return decisions;
}

} // namespace ogive
