#include "core/decide/deciding_values.h"

#include <algorithm>
#include <cmath>

namespace ogive {
namespace {

void addOnce(std::vector<std::size_t>& positions, std::size_t position)
{
    if (std::find(positions.begin(), positions.end(), position) == positions.end())
        positions.push_back(position);
}

void collectDecisions(const Condition& condition, std::vector<std::size_t>& decisions)
{
    if (condition.kind == Condition::Kind::DecisionTest)
        addOnce(decisions, condition.subject);
    for (const std::vector<NumberTerm>* sum : {&condition.sum, &condition.otherSum})
        for (const NumberTerm& term : *sum)
            for (const ChosenNumber& number : term.chosen)
                addOnce(decisions, number.decision);
    for (const Condition& part : condition.parts)
        collectDecisions(part, decisions);
}

/// All that is compared; while that is open, what is not known.
void collectCompared(const Condition& test, const FieldValues& fields,
                     std::span<const std::optional<std::size_t>> chosen, DecidingValues& values)
{
    const bool isOpen = truthOf(test, fields, chosen) == Truth::Open;
    for (const std::size_t field : fieldsRead(test, fields))
        if (!isOpen || std::isnan(fields.values[field]))
            addOnce(values.fields, field);
    for (const std::size_t decision : decisionsTested(test))
        if (!isOpen || decision >= chosen.size() || !chosen[decision])
            addOnce(values.decisions, decision);
}

void collect(const Condition& condition, const FieldValues& fields,
             std::span<const std::optional<std::size_t>> chosen, DecidingValues& values)
{
    switch (condition.kind) {
    case Condition::Kind::FieldTest:
    case Condition::Kind::StatedTest:
        for (const std::size_t field : fieldsRead(condition, fields))
            addOnce(values.fields, field);
        return;
    case Condition::Kind::NumberTest:
        collectCompared(condition, fields, chosen, values);
        return;
    case Condition::Kind::DecisionTest:
        addOnce(values.decisions, condition.subject);
        return;
    case Condition::Kind::All:
    case Condition::Kind::Any:
    case Condition::Kind::Not:
        break;
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
    collectDecisions(condition, decisions);
    return decisions;
}

} // namespace ogive
