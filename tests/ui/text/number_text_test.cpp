#include "ui/text/number_text.h"

#include <catch2/catch.hpp>

#include <limits>

using namespace Qt::Literals::StringLiterals;
using ogive::ui::numberText;
using ogive::ui::quantityText;

TEST_CASE("numbers in the window are grouped by no-break spaces")
{
    CHECK(numberText(0) == u"0"_s);
    CHECK(numberText(999) == u"999"_s);
    CHECK(numberText(1200) == u"1,200"_s);
    CHECK(numberText(-1234567.5) == u"-1,234,567.5"_s);
    CHECK(numberText(0.1 + 0.2) == u"0.3"_s);
}

TEST_CASE("decimals are fixed where asked")
{
    CHECK(numberText(10, 1) == u"10.0"_s);
    CHECK(numberText(1234.567, 2) == u"1,234.57"_s);
    CHECK(numberText(123456, 0) == u"123,456"_s);
    CHECK(numberText(-123, 0) == u"-123"_s);
}

TEST_CASE("what is no finite number is still a text")
{
    CHECK(numberText(std::numeric_limits<double>::quiet_NaN()) == u"not known"_s);
    CHECK(numberText(std::numeric_limits<double>::infinity()) == u"∞"_s);
    CHECK(numberText(-std::numeric_limits<double>::infinity(), 1) == u"-∞"_s);
    CHECK(numberText(1e300).size() < 10);
    CHECK(numberText(1e300, 2).size() < 10);
}

TEST_CASE("a quantity stands between its prefix and its unit")
{
    CHECK(quantityText(10000, u"$"_s, {}) == u"$10,000"_s);
    CHECK(quantityText(1200, {}, u"ms"_s) == u"1,200\u00a0ms"_s);
}
