#include "ui/knowledge/prices/price_words.h"

#include <catch2/catch.hpp>

using namespace ogive::ui;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("a date of the knowledge is no older than its last day")
{
    REQUIRE(ageInDays(u"2026-11-20"_s, u"2026-11-22"_s) == 2);
    REQUIRE(ageInDays(u"2026-10"_s, u"2026-11-22"_s) == 22);
    REQUIRE(ageInDays(u"2026"_s, u"2026-11-22"_s) == 0);
    REQUIRE_FALSE(ageInDays(u""_s, u"2026-11-22"_s));
    REQUIRE_FALSE(ageInDays(u"soon"_s, u"2026-11-22"_s));
}

TEST_CASE("rates are called by words and say from which prompt on they hold")
{
    REQUIRE(rateTitle("cached_input_usd_per_mtok", 0) == u"Cached input"_s);
    REQUIRE(rateTitle("output_usd_per_mtok", 200001) == u"Output, prompts from 200,001 tokens"_s);
}

TEST_CASE("a change in percent has its sign, and digits only where it is small")
{
    REQUIRE(percentText(25) == u"+25 %"_s);
    REQUIRE(percentText(-12.4) == u"−12 %"_s);
    REQUIRE(percentText(2.5) == u"+2.5 %"_s);
}
