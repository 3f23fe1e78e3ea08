#include "core/decide/single_changes.h"

#include <catch2/catch.hpp>

using namespace ogive;

namespace {

constexpr std::size_t count = 0;  // whole number, 0 to 1000
constexpr std::size_t rate = 1;   // real number
constexpr std::size_t size = 2;   // choice of three
constexpr std::size_t single = 0; // options
constexpr std::size_t several = 1;
constexpr std::size_t huge = 2;

Knowledge knowledgeOfThree()
{
    Knowledge knowledge;
    knowledge.fields.resize(3);
    knowledge.fields[count].kind = FieldKind::Integer;
    knowledge.fields[count].maximum = 1000;
    knowledge.fields[rate].kind = FieldKind::Real;
    knowledge.fields[size].kind = FieldKind::Choice;
    knowledge.fields[size].choices = {{"s", "S", "S"}, {"m", "M", "M"}, {"l", "L", "L"}};
    return knowledge;
}

RuleNode question(std::size_t field, Comparison comparison, double operand, std::size_t yes, std::size_t no)
{
    RuleNode node;
    node.when.kind = Condition::Kind::FieldTest;
    node.when.subject = field;
    node.when.comparison = comparison;
    node.when.operands = {operand};
    node.yes = yes;
    node.no = no;
    return node;
}

RuleNode outcome(std::size_t option)
{
    RuleNode node;
    node.outcome = option;
    return node;
}

FieldValues stated(double counted, double rated, double sized)
{
    return {{counted, rated, sized}, {Origin::Stated, Origin::Stated, Origin::Stated}};
}

} // namespace

TEST_CASE("a strict bound is crossed by the next whole number")
{
    const Knowledge knowledge = knowledgeOfThree();
    const RuleTree tree{{question(count, Comparison::Greater, 100, 1, 2), outcome(several), outcome(single)}};
    CHECK(singleChanges(knowledge, tree, stated(40, 0, 0), single) ==
          std::vector<SingleChange>{{count, several, 101, Bound::MoreThan, 100}});
    CHECK(singleChanges(knowledge, tree, stated(400, 0, 0), several) ==
          std::vector<SingleChange>{{count, single, 100, Bound::AtMost, 100}});
}

TEST_CASE("of two thresholds each outcome has its nearest")
{
    const Knowledge knowledge = knowledgeOfThree();
    const RuleTree tree{{question(rate, Comparison::Less, 10, 1, 2), outcome(single),
                         question(rate, Comparison::Less, 100, 3, 4), outcome(several), outcome(huge)}};
    CHECK(singleChanges(knowledge, tree, stated(0, 3, 0), single) ==
          std::vector<SingleChange>{{rate, several, 10, Bound::AtLeast, 10},
                                    {rate, huge, 100, Bound::AtLeast, 100}});
    const auto down = singleChanges(knowledge, tree, stated(0, 300, 0), huge);
    REQUIRE(down.size() == 2);
    CHECK(down[0].bound == Bound::LessThan);
    CHECK(down[0].threshold == 100);
    CHECK(down[1].threshold == 10);
}

TEST_CASE("a change that another question undoes is not one")
{
    const Knowledge knowledge = knowledgeOfThree();
    const RuleTree tree{{question(size, Comparison::Equal, 2, 1, 2), outcome(huge),
                         question(count, Comparison::Greater, 100, 3, 4), outcome(several), outcome(single)}};
    // While the size is large the count changes nothing.
    CHECK(singleChanges(knowledge, tree, stated(40, 0, 2), huge) ==
          std::vector<SingleChange>{{size, single, 1, Bound::Exactly, 1}});
}

TEST_CASE("values out of a field's range are no changes")
{
    Knowledge knowledge = knowledgeOfThree();
    knowledge.fields[count].maximum = 100;
    const RuleTree tree{{question(count, Comparison::Greater, 100, 1, 2), outcome(several), outcome(single)}};
    CHECK(singleChanges(knowledge, tree, stated(40, 0, 0), single).empty());
}

TEST_CASE("without an outcome every value that settles the tree is a change")
{
    const Knowledge knowledge = knowledgeOfThree();
    const RuleTree tree{{question(size, Comparison::Equal, 0, 1, 2), outcome(single), outcome(several)}};
    const FieldValues open{{0, 0, notKnown}, {Origin::Stated, Origin::Stated, Origin::Open}};
    CHECK(singleChanges(knowledge, tree, open, std::nullopt) ==
          std::vector<SingleChange>{{size, single, 0, Bound::Exactly, 0},
                                    {size, several, 1, Bound::Exactly, 1}});
}

TEST_CASE("while a number is not known its lowest range is given by its upper end")
{
    const Knowledge knowledge = knowledgeOfThree();
    const RuleTree tree{{question(count, Comparison::Less, 10, 1, 2), outcome(single),
                         question(count, Comparison::Greater, 100, 3, 4), outcome(several), outcome(single)}};
    const FieldValues open{{notKnown, 0, 0}, {Origin::Open, Origin::Stated, Origin::Stated}};
    CHECK(singleChanges(knowledge, tree, open, std::nullopt) ==
          std::vector<SingleChange>{{count, single, 100, Bound::AtMost, 100},
                                    {count, several, 101, Bound::MoreThan, 100}});
}
