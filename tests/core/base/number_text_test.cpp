#include "core/base/number_text.h"

#include <catch2/catch.hpp>

#include <limits>

using namespace ogive;

TEST_CASE("money is shown by the bands of MODELS.md D1")
{
    CHECK(usdText(0.0195) == "$0.0195");
    CHECK(usdText(0.0014625) == "$0.0015");
    CHECK(usdText(999.994) == "$999.99");
    CHECK(usdText(999.995) == "$1,000");
    CHECK(usdText(54321.5) == "$54,322");
    CHECK(usdText(999999.4) == "$999,999");
    CHECK(usdText(1463541.67) == "$1.46M");
    CHECK(usdText(-0.05) == "-$0.0500");
    CHECK(usdText(0.009951) == "$0.0100");
    CHECK(usdText(2.5e16) == "$2.500e+16");
    CHECK(usdText(0) == "$0.00");
    CHECK(usdText(1e-12) == "<$0.000000001");
    CHECK(usdText(std::numeric_limits<double>::quiet_NaN()) == "n/a");
}

TEST_CASE("counts are shown by MODELS.md D2")
{
    CHECK(countText(999) == "999");
    CHECK(countText(1234) == "1.23K");
    CHECK(countText(999499) == "999K");
    CHECK(countText(999500) == "1.00M");
    CHECK(countText(2500000000.0) == "2.50B");
}

TEST_CASE("bytes are shown by MODELS.md D3")
{
    CHECK(bytesText(6144000000) == "5.72 GiB");
    CHECK(bytesText(6144000000, ByteUnits::Decimal) == "6.14 GB");
    CHECK(bytesText(512) == "512 B");
    CHECK(bytesText(1048576) == "1.00 MiB");
    CHECK(bytesText(1034240) == "1010 KiB");
    CHECK(bytesText(1023.6) == "1.00 KiB");
    CHECK(bytesText(1023.9 * 1024) == "1.00 MiB");
    CHECK(bytesText(999600, ByteUnits::Decimal) == "1.00 MB");
    CHECK(bytesText(5e15) == "4,547 TiB");
    CHECK(bytesText(1500, ByteUnits::Decimal, {",", "."}) == "1,50 kB");
    CHECK(bytesText(-1) == "n/a");
}

TEST_CASE("durations are shown by MODELS.md D4")
{
    CHECK(durationText(0.00045) == "450 µs");
    CHECK(durationText(0.1234) == "123 ms");
    CHECK(durationText(7.616) == "7.62 s");
    CHECK(durationText(95.4) == "1 min 35 s");
    CHECK(durationText(200000) == "2.3 d");
    CHECK(durationText(4000) == "1 h 7 min");
    CHECK(durationText(0.9996) == "1.00 s");
    CHECK(durationText(0) == "0 s");
}

TEST_CASE("ticks are short and numbers are grouped by the style")
{
    CHECK(tickText(12000) == "12K");
    CHECK(tickText(1500000) == "1.5M");
    CHECK(tickText(0) == "0");
    CHECK(groupedNumber(1234567.5) == "1,234,567.5");
    CHECK(groupedNumber(1234567.5, {",", "."}) == "1.234.567,5");
    CHECK(groupedNumber(-1000) == "-1,000");
    CHECK(readableNumber(29.1666666667) == "29.17");
    CHECK(readableNumber(0.000123456) == "0.0001235");
    CHECK(readableNumber(4321.5678) == "4,322");
    CHECK(readableNumber(2.5) == "2.5");
    CHECK(plainNumber(120000) == "120000");
    CHECK(plainNumber(0.1) == "0.1");
}

TEST_CASE("amounts are converted where the style says so")
{
    const NumberStyle euros{.currencySign = "€", .perUsd = 0.92, .usdSign = "US$"};
    CHECK(usdText(100, euros) == "€92.00");
    CHECK(usdText(2e6, euros) == "€1.84M");
    CHECK(usdText(0, euros) == "€0.00");
    CHECK(usdText(-100, euros) == "-€92.00");
    CHECK(usdText(1e-12, euros) == "<€0.000000001");
    // The band is that of the converted amount.
    CHECK(usdText(1.05, euros) == "€0.9660");
    CHECK(usdTick(50000, euros) == "€46K");
    CHECK(usdTick(-5000) == "-$5K");
    CHECK(usdText(100, inUsd(euros)) == "US$100.00");
    CHECK(prefixText("$", euros) == "US$");
    CHECK(prefixText("~", euros) == "~");
    const NumberStyle francs{
        .decimalPoint = ",", .groupSeparator = "'", .currencySign = "CHF\u00a0", .perUsd = 0.8};
    CHECK(usdText(100000, francs) == "CHF\u00a080'000");
    CHECK(usdText(1e308, {.perUsd = 1e6}) == "n/a");
}
