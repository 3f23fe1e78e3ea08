#pragma once

#include "core/knowledge/knowledge.h"

#include <cstdint>
#include <utility>
#include <vector>

namespace ogive::test {

/// Fields of a small knowledge: a yes/no, a choice of three, a whole number 0 to 12, a real number 0 to 4.
enum SmallField : std::size_t { flag, size, count, rate, smallFields };

inline Knowledge smallKnowledge()
{
    Knowledge knowledge;
    knowledge.fields.resize(smallFields);
    const auto describe = [&](SmallField index, const char* title, FieldKind kind) -> Field& {
        Field& field = knowledge.fields[index];
        field.id = FieldId(title);
        field.title = title;
        field.kind = kind;
        return field;
    };
    describe(flag, "Flag", FieldKind::Boolean);
    describe(size, "Size", FieldKind::Choice).choices = {
        {"s", "Small", "S"}, {"m", "Medium", "M"}, {"l", "Large", "L"}};
    Field& counted = describe(count, "Count", FieldKind::Integer);
    counted.maximum = 12;
    counted.unit = "things";
    describe(rate, "Rate", FieldKind::Real).maximum = 4;
    return knowledge;
}

inline Condition fieldTest(std::size_t field, Comparison comparison, std::vector<double> operands,
                           std::vector<Condition> standIn = {})
{
    return {Condition::Kind::FieldTest, field, comparison, std::move(operands), std::move(standIn)};
}

inline Condition joined(Condition::Kind kind, std::vector<Condition> parts)
{
    return {kind, 0, Comparison::Equal, {}, std::move(parts)};
}

inline RuleNode question(const char* id, Condition when, std::size_t yes, std::size_t no)
{
    RuleNode node;
    node.id = id;
    node.question = std::string(id) + "?";
    node.when = std::move(when);
    node.yes = yes;
    node.no = no;
    return node;
}

inline RuleNode outcome(std::size_t option)
{
    RuleNode node;
    node.outcome = option;
    return node;
}

} // namespace ogive::test
