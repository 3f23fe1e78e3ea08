#include "core/decide/regions/region_words.h"

#include "core/decide/regions/tree_regions.h"
#include "tests/core/decide/regions/small_rules.h"

#include <catch2/catch.hpp>

using namespace ogive;
using namespace ogive::test;

namespace {

/// The words for where a condition holds.
std::string words(const Condition& condition)
{
    const Knowledge knowledge = smallKnowledge();
    const auto space = SpaceBuilder(knowledge).add(condition).build();
    REQUIRE(space);
    const Region all{space->everything()};
    const auto answers = split(*space, all, condition);
    REQUIRE(answers);
    return regionText(knowledge, *space, answers->yes, all);
}

} // namespace

TEST_CASE("numbers read as their conditions do")
{
    CHECK(words(fieldTest(count, Comparison::Less, {5})) == "count under 5 things");
    CHECK(words(fieldTest(count, Comparison::LessEqual, {5})) == "count 5 things or less");
    CHECK(words(fieldTest(count, Comparison::Greater, {5})) == "count more than 5 things");
    CHECK(words(fieldTest(count, Comparison::GreaterEqual, {5})) == "count 5 things or more");
    CHECK(words(fieldTest(count, Comparison::Equal, {5})) == "count exactly 5 things");
    CHECK(words(fieldTest(count, Comparison::NotEqual, {5})) == "count under 5 things or more than 5 things");
    CHECK(words(joined(Condition::Kind::All, {fieldTest(rate, Comparison::Greater, {1}),
                                              fieldTest(rate, Comparison::LessEqual, {3})})) ==
          "rate more than 1 up to 3");
}

TEST_CASE("choices and yes/no stand behind their field")
{
    CHECK(words(fieldTest(size, Comparison::In, {0, 2})) == "size: small or large");
    CHECK(words(fieldTest(flag, Comparison::Equal, {0})) == "flag: no");
    CHECK(words(joined(Condition::Kind::All,
                       {fieldTest(size, Comparison::NotEqual, {1}), fieldTest(flag, Comparison::Equal, {1}),
                        fieldTest(count, Comparison::Less, {5})})) ==
          "size: small or large; flag: yes; count under 5 things");
}

TEST_CASE("alternatives stand in brackets and may overlap")
{
    CHECK(words(joined(Condition::Kind::Any,
                       {fieldTest(flag, Comparison::Equal, {1}), fieldTest(size, Comparison::Equal, {0})})) ==
          "(flag: yes) or (size: small)");
}

TEST_CASE("everything and nothing have words of their own")
{
    CHECK(words(fieldTest(count, Comparison::GreaterEqual, {0})) == "any input");
    CHECK(words(fieldTest(count, Comparison::Greater, {12})) == "no input");
}
