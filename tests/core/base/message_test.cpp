#include "core/base/message.h"

#include "core/base/number_text.h"
#include "core/base/text/language.h"

#include <catch2/catch.hpp>

#include <limits>

using namespace ogive;

namespace {

const NumberStyle german{.decimalPoint = ",", .groupSeparator = "."};
const NumberStyle euros{.currencySign = "€", .perUsd = 0.92, .usdSign = "US$"};

std::string shown(const Message& message, const NumberStyle& style)
{
    return fillPlaces(message.source, argumentTexts(message, style));
}

} // namespace

TEST_CASE("a message speaks English with numbers in the default style")
{
    const Message message =
        OGIVE_TR("test", "%1 costs %2, %3 of %4").arg("It").usd(1234.5).number("1,234.5").arg(2.5);
    CHECK(english(message) == "It costs $1,234, 1,234.5 of 2.5"); // from 1000 on whole dollars, ties to even
}

TEST_CASE("numbers of a message follow the style, texts do not")
{
    const Message message =
        OGIVE_TR("test", "%1: %2, %3").arg("GPT-4.1, large").number("1,234.5 GiB").arg(2.5);
    CHECK(shown(message, german) == "GPT-4.1, large: 1.234,5 GiB, 2,5");
}

TEST_CASE("amounts of a message are shown in the style's currency, stated ones stay dollars")
{
    const Message message = OGIVE_TR("test", "%1 of %2").usd(1000).number("$10,000");
    CHECK(shown(message, {}) == "$1,000 of $10,000");
    CHECK(shown(message, euros) == "€920.00 of US$10,000"); // 1000 x 0.92
}

TEST_CASE("an amount that is not finite is n/a in every currency, and equal to itself")
{
    const double unknown = std::numeric_limits<double>::quiet_NaN();
    const Message message = OGIVE_TR("test", "%1").usd(unknown);
    CHECK(shown(message, euros) == "n/a");
    CHECK(message == OGIVE_TR("test", "%1").usd(unknown));
}

TEST_CASE("only separators between digits are pointed in another way")
{
    CHECK(inStyle("1,234.5 req/s.", german) == "1.234,5 req/s.");
    CHECK(inStyle("$0.0345", euros) == "US$0.0345");
    CHECK(inStyle("n/a", german) == "n/a");
    CHECK(inStyle("", german).empty());
}

TEST_CASE("a message whose numbers have a style already is pointed by nobody else")
{
    const Message message = OGIVE_TR("test", "%1 and %2, %3").number("1,234.5").usd(1234.5).arg(0.5);
    CHECK(shown(withNumbersIn(message, german), {}) == "1.234,5 and $1.234, 0,5");
    CHECK(shown(withNumbersIn(message, {}), german) == "1,234.5 and $1,234, 0.5");
}

TEST_CASE("words for data leave numbers in the default style")
{
    const Words words = [](const Message& message) { return shown(message, german); };
    const Message message = OGIVE_TR("test", "%1 s").arg(0.25);
    CHECK(words(message) == "0,25 s");
    CHECK(wordsOfData(words)(message) == "0.25 s");
}
