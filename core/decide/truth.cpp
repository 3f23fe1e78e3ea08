#include "core/decide/truth.h"

#include <algorithm>
#include <cmath>

namespace ogive {
namespace {

Truth inverse(Truth truth)
{
    switch (truth) {
    case Truth::No:
        return Truth::Yes;
    case Truth::Yes:
        return Truth::No;
    case Truth::Open:
        break;
    }
    return Truth::Open;
}

/// The test itself, or the one that stands in for it where only the other field is stated.
const Condition& effectiveTest(const Condition& test, const FieldValues& fields)
{
    const bool standsIn =
        !test.parts.empty() && !fields.isStated(test.subject) && fields.isStated(test.parts[0].subject);
    return standsIn ? test.parts[0] : test;
}

Truth fieldTruth(const Condition& test, const FieldValues& fields)
{
    const Condition& effective = effectiveTest(test, fields);
    const double value = fields.values[effective.subject];
    if (std::isnan(value))
        return Truth::Open;
    return holds(effective, value) ? Truth::Yes : Truth::No;
}

/// All (Any is its mirror): the dominating answer of one part decides, else an open part leaves it open.
Truth joined(const Condition& condition, Truth dominating, const FieldValues& fields,
             std::span<const std::optional<std::size_t>> chosen)
{
    Truth truth = inverse(dominating);
    for (const Condition& part : condition.parts) {
        const Truth said = truthOf(part, fields, chosen);
        if (said == dominating)
            return dominating;
        if (said == Truth::Open)
            truth = Truth::Open;
    }
    return truth;
}

/// NaN where a number that it needs is not known.
double valueOf(const std::vector<NumberTerm>& sum, const FieldValues& fields,
               std::span<const std::optional<std::size_t>> chosen)
{
    double value = 0;
    for (const NumberTerm& term : sum) {
        double product = term.factor;
        for (const std::size_t field : term.fields)
            product *= fields.values[field];
        for (const ChosenNumber& number : term.chosen) {
            const bool isDecided = number.decision < chosen.size() && chosen[number.decision];
            product *= isDecided ? number.values[*chosen[number.decision]].value_or(notKnown) : notKnown;
        }
        value += product;
    }
    return value;
}

Truth numberTruth(const Condition& test, const FieldValues& fields,
                  std::span<const std::optional<std::size_t>> chosen)
{
    const double value = valueOf(test.sum, fields, chosen);
    const double other = valueOf(test.otherSum, fields, chosen);
    if (std::isnan(value) || std::isnan(other))
        return Truth::Open;
    return holds(test.comparison, value, other) ? Truth::Yes : Truth::No;
}

void addField(std::vector<std::size_t>& fields, std::size_t field)
{
    if (std::find(fields.begin(), fields.end(), field) == fields.end())
        fields.push_back(field);
}

void collect(const Condition& condition, const FieldValues& fields, std::vector<std::size_t>& read)
{
    if (condition.kind == Condition::Kind::FieldTest)
        return addField(read, effectiveTest(condition, fields).subject);
    if (condition.kind == Condition::Kind::StatedTest)
        return addField(read, condition.subject);
    for (const std::vector<NumberTerm>* sum : {&condition.sum, &condition.otherSum})
        for (const NumberTerm& term : *sum)
            for (const std::size_t field : term.fields)
                addField(read, field);
    for (const Condition& part : condition.parts)
        collect(part, fields, read);
}

} // namespace

Truth truthOf(const Condition& condition, const FieldValues& fields,
              std::span<const std::optional<std::size_t>> chosen)
{
    switch (condition.kind) {
    case Condition::Kind::FieldTest:
        return fieldTruth(condition, fields);
    case Condition::Kind::DecisionTest:
        if (condition.subject >= chosen.size() || !chosen[condition.subject])
            return Truth::Open;
        return holds(condition, static_cast<double>(*chosen[condition.subject])) ? Truth::Yes : Truth::No;
    case Condition::Kind::All:
        return joined(condition, Truth::No, fields, chosen);
    case Condition::Kind::Any:
        return joined(condition, Truth::Yes, fields, chosen);
    case Condition::Kind::Not:
        return inverse(truthOf(condition.parts[0], fields, chosen));
    case Condition::Kind::NumberTest:
        return numberTruth(condition, fields, chosen);
    case Condition::Kind::StatedTest:
        return fields.isStated(condition.subject) ? Truth::Yes : Truth::No;
    }
    return Truth::Open;
}

std::vector<std::size_t> fieldsRead(const Condition& condition, const FieldValues& fields)
{
    std::vector<std::size_t> read;
    collect(condition, fields, read);
    return read;
}

} // namespace ogive
