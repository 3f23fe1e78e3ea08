#include "core/exchange/dmn/feel.h"

#include <catch2/catch.hpp>

using namespace ogive;

namespace {

FeelTest testOf(const std::string& text)
{
    auto test = readFeelTest(text);
    if (!test)
        FAIL(text << ": " << describe(test.error()));
    return *test;
}

} // namespace

TEST_CASE("a cell takes the numbers that its ends say")
{
    const auto [text, in, out] = GENERATE(table<std::string, std::vector<double>, std::vector<double>>({
        {"5", {5}, {4.999, 5.001}},
        {"-5.5", {-5.5}, {5.5, 0}},
        {".5", {0.5}, {0.4}},
        {"1e3", {1000}, {999}},
        {"< 5", {4.999, -1e300}, {5, 6}},
        {"<=5", {5, 4}, {5.001}},
        {"> -2", {-1.9, 0}, {-2, -3}},
        {">= 5", {5, 1e300}, {4.999}},
        {"[1..5]", {1, 3, 5}, {0.999, 5.001}},
        {"(1..5)", {1.001, 4.999}, {1, 5}},
        {"]1..5[", {1.001, 4.999}, {1, 5}},
        {"[1..5)", {1, 4.999}, {5}},
        {"(1 .. 5]", {5, 1.001}, {1}},
        {"1, 3, [7..8]", {1, 3, 7.5}, {2, 6.999, 9}},
        {"not(1, > 5)", {2, 5}, {1, 5.001}},
        {"-", {0, -1e300}, {}},
        {"", {0, 7}, {}},
    }));
    for (const double value : in)
        CHECK(testOf(text).accepts(value));
    for (const double value : out)
        CHECK_FALSE(testOf(text).accepts(value));
}

TEST_CASE("a cell takes texts, yes and no, and null by name")
{
    CHECK(testOf(R"("a", "b\"c")").accepts("b\"c"));
    CHECK_FALSE(testOf(R"("a")").accepts("A"));
    CHECK(testOf(R"(not("a","b"))").accepts("c"));
    CHECK_FALSE(testOf(R"(not("a","b"))").accepts("b"));
    CHECK(testOf(R"("\u00e4\ud83d\ude00")").accepts("ä😀"));
    CHECK(testOf("true").accepts(true));
    CHECK_FALSE(testOf("true").accepts(false));
    CHECK(testOf("null").accepts(FeelValue()));
    CHECK_FALSE(testOf("null").accepts(0.0));
    CHECK_FALSE(testOf("> 5").accepts(FeelValue()));
    CHECK(testOf("-").accepts(FeelValue()));
    CHECK_FALSE(testOf("5").accepts("5"));
}

TEST_CASE("what is no simple unary test is refused")
{
    const std::string text =
        GENERATE("x", "< x", "5 +", "5 + 1", "5 6", "1,,2", ",", "not(", "not(1", "not 1", "not()", "[1..",
                 "[1..2", "[1,2]", "[1..2]]", "(1)", "\"open", "\"\\q\"", "\"\\ud800\"", "\"\\u12\"", "1e999",
                 "date(\"2020-01-01\")", "@\"2020-01-01\"", "duration(\"P1D\")", "= 5", "!= 5",
                 "if a then b else c", "truely", "nullx", "--1", "1.", "[\"a\"..\"b\"]", "not(not(1))");
    INFO(text);
    const auto read = readFeelTest(text);
    REQUIRE_FALSE(read);
    CHECK_FALSE(english(read.error().reason).empty());
    CHECK_FALSE(english(read.error().hint).empty());
}

TEST_CASE("dates are refused as such")
{
    CHECK(english(readFeelTest("date(\"2020-01-01\")").error().reason).find("dates") != std::string::npos);
}

TEST_CASE("a test is written as it is read")
{
    const std::string text = GENERATE(as<std::string>{}, "-", "5", "-0.1", "0.1", "1234567890123456768",
                                      "0.0000001", "< 5", ">= 2.5", "[1..5)", "(1..5]", "1, (2..3), \"x\"",
                                      "not(\"a\", \"b\\\"c\\\\\")", "true", "null, \"tab\\tline\\n\"");
    const FeelTest test = testOf(text);
    CHECK(feelText(test) == text);
    CHECK(testOf(feelText(test)) == test);
}

TEST_CASE("the parts of a test are of one type, or of none")
{
    CHECK(typeOf(testOf("1, null, > 5")) == FeelType::Number);
    CHECK(typeOf(testOf("null")) == FeelType::Any);
    CHECK(typeOf(testOf("\"a\"")) == FeelType::Text);
    CHECK_FALSE(typeOf(testOf("1, \"a\"")));
    CHECK(isOfType(4.0, FeelType::Integer));
    CHECK_FALSE(isOfType(4.5, FeelType::Integer));
}
