#include "ui/text/number_style.h"

#include "core/base/quantity.h"
#include "ui/text/convert.h"
#include "ui/text/number_text.h"

#include <catch2/catch.hpp>

using namespace ogive;
using namespace ogive::ui;

namespace {

using namespace Qt::Literals::StringLiterals;

/// The program's style, for as long as a test runs.
struct Shown {
    explicit Shown(const NumberStyle& numbers) { setDisplayStyle({numbers, u"EUR"_s, u"note"_s}); }
    ~Shown() { setDisplayStyle({}); }
};

const NumberStyle german{.decimalPoint = ",", .groupSeparator = "."};
const NumberStyle french{.decimalPoint = ",", .groupSeparator = "\u00a0"};
const NumberStyle euros{.currencySign = "€", .perUsd = 0.92, .usdSign = "US$"};

double typed(const QString& text, const char* unit = "")
{
    const auto value = parseQuantity(toStdString(typedQuantity(text)), unit);
    return value ? *value : -1;
}

} // namespace

TEST_CASE("numbers and amounts of the window follow the program's style")
{
    const Shown style(german);
    CHECK(numberText(1234567.5) == u"1.234.567,5"_s);
    CHECK(numberText(1234.567, 2) == u"1.234,57"_s);
    CHECK(numberText(-999999, 0) == u"-999.999"_s);
    CHECK(translated(OGIVE_TR("test", "%1 of %2").number("1,234.5").usd(0.5)) == u"1.234,5 of $0,5000"_s);
}

TEST_CASE("what is computed is converted, what is stated says US$")
{
    const Shown style(euros);
    CHECK(moneyText(1000) == u"€920.00"_s);
    CHECK(quantityText(10000, u"$"_s, {}) == u"US$10,000"_s);
    CHECK(toQString(usdText(2.5, statedStyle())) == u"US$2.50"_s);
    CHECK(withStatedUsd(u"$0.15 / 1M, US$3, a $ sign, CA$5, $"_s) ==
          u"US$0.15 / 1M, US$3, a $ sign, CA$5, $"_s);
    CHECK(shownAmount(100) == Approx(92));
    CHECK(usdText(92, convertedStyle()) == "€92.00");
}

TEST_CASE("in US dollars texts keep their plain sign")
{
    CHECK(withStatedUsd(u"$0.15"_s) == u"$0.15"_s);
    CHECK(quantityText(10000, u"$"_s, {}) == u"$10,000"_s);
    CHECK(moneyText(1000) == u"$1,000"_s);
}

TEST_CASE("what a style writes is read back the same")
{
    for (const NumberStyle& numbers : {NumberStyle{}, german, french, euros}) {
        const Shown style(numbers);
        for (const double value : {0.0, 0.5, 1.5, 12.0, 999.0, 1000.0, 1234.5, 120000.0, 1234567.25}) {
            INFO(numbers.decimalPoint << numbers.groupSeparator << " " << value);
            CHECK(typed(numberText(value)) == value);
            CHECK(typed(quantityText(value, u"$"_s, {}), "$") == value);
        }
    }
}

TEST_CASE("a comma is the point where the user's style has it so, and a keypad's point still is one")
{
    const Shown style(german);
    CHECK(typed(u"1,5"_s) == 1.5);
    CHECK(typed(u"1.5"_s) == 1.5);
    CHECK(typed(u"0.125"_s) == 0.125);
    CHECK(typed(u"1.500"_s) == 1500);
    CHECK(typed(u"1,500"_s) == 1.5);
    CHECK(typed(u"1.234.567,5"_s) == 1234567.5);
    CHECK(typed(u"12345.678"_s) == 12345.678);
    CHECK(typed(u"1,2M"_s) == 1.2e6);
}
