#include "core/decide/regions/axis.h"
#include "tests/core/decide/regions/small_rules.h"

#include <catch2/catch.hpp>

using namespace ogive;
using namespace ogive::test;

namespace {

std::vector<ValueClass> classes(SmallField field, const std::vector<Condition>& tests)
{
    return classesOf(smallKnowledge().fields[field], tests);
}

} // namespace

TEST_CASE("a number is cut where a test can change, and its range ends the outer classes")
{
    const auto cut = classes(count, {fieldTest(count, Comparison::Less, {5})});
    REQUIRE(cut.size() == 2);
    CHECK(cut[0] == ValueClass{0, 5, true, false, 0});
    CHECK(cut[1] == ValueClass{5, 12, true, true, 5});
}

TEST_CASE("a test for one number makes a point of it")
{
    const auto cut = classes(rate, {fieldTest(rate, Comparison::Equal, {1.5})});
    REQUIRE(cut.size() == 3);
    CHECK(cut[1] == ValueClass{1.5, 1.5, true, true, 1.5});
    CHECK(cut[0].contains(1.4));
    CHECK_FALSE(cut[0].contains(1.5));
    CHECK(cut[2].contains(4));
}

TEST_CASE("two sides of one threshold leave the number between them")
{
    const std::vector<Condition> tests{fieldTest(rate, Comparison::Less, {2}),
                                       fieldTest(rate, Comparison::Greater, {2})};
    CHECK(classes(rate, tests).size() == 3);
    CHECK(classes(rate, {tests[0]}).size() == 2);
}

TEST_CASE("whole numbers have no class that holds none")
{
    // More than 4 and fewer than 5 is nothing; 4.5 is no whole number.
    const auto cut =
        classes(count, {fieldTest(count, Comparison::Greater, {4}), fieldTest(count, Comparison::Less, {4.5}),
                        fieldTest(count, Comparison::Less, {5})});
    REQUIRE(cut.size() == 2);
    CHECK(cut[0].contains(4));
    CHECK(cut[1].contains(5));
}

TEST_CASE("operands outside a field's range cut nothing")
{
    CHECK(classes(count, {fieldTest(count, Comparison::Less, {50}), fieldTest(count, Comparison::Less, {-1})})
              .size() == 1);
    const auto atEnd = classes(count, {fieldTest(count, Comparison::GreaterEqual, {12})});
    REQUIRE(atEnd.size() == 2);
    CHECK(atEnd[1] == ValueClass{12, 12, true, true, 12});
}

TEST_CASE("choices stay apart although no test tells them apart; a text may be something else")
{
    CHECK(classes(size, {}).size() == 3);
    CHECK(classes(flag, {}).size() == 2);
    Field text = smallKnowledge().fields[size];
    text.kind = FieldKind::Text;
    CHECK(classesOf(text, {}).size() == 4);
}

TEST_CASE("a number that only takes named values has these")
{
    Field bits = smallKnowledge().fields[count];
    bits.maximum = 16;
    bits.choices = {{"4", "4", "4"}, {"8", "8", "8"}, {"16", "16", "16"}};
    const auto cut = classesOf(bits, std::vector<Condition>{fieldTest(count, Comparison::Less, {8})});
    REQUIRE(cut.size() == 3);
    CHECK(cut[2].representative == 16);
}
