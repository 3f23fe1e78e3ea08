#include "core/base/quantity.h"

#include <catch2/catch.hpp>

#include <string>
#include <vector>

using ogive::ErrorCode;
using ogive::parseQuantity;

namespace {

struct Reading {
    std::string text;
    std::string unit;
    double value;
};

struct Refusal {
    std::string text;
    std::string unit;
    ErrorCode code;
};

void checkReadings(const std::vector<Reading>& readings)
{
    for (const auto& [text, unit, value] : readings) {
        INFO("'" << text << "' in '" << unit << "'");
        const auto read = parseQuantity(text, unit);
        REQUIRE(read.has_value());
        CHECK(*read == Approx(value).epsilon(1e-12));
    }
}

void checkRefusals(const std::vector<Refusal>& refusals)
{
    for (const auto& [text, unit, code] : refusals) {
        INFO("'" << text << "' in '" << unit << "'");
        const auto read = parseQuantity(text, unit);
        REQUIRE_FALSE(read.has_value());
        CHECK(read.error().code == code);
        CHECK_FALSE(english(read.error().reason).empty());
        CHECK_FALSE(english(read.error().hint).empty());
    }
}

} // namespace

TEST_CASE("a plain number is read in the field's unit")
{
    checkReadings({{"0", "", 0},
                   {"42", "", 42},
                   {"  42  ", "", 42},
                   {"+42", "", 42},
                   {"1.5", "", 1.5},
                   {".5", "", 0.5},
                   {"5.", "", 5},
                   {"1e6", "", 1e6},
                   {"2.5E-3", "", 0.0025},
                   {"1200", "ms", 1200}});
}

TEST_CASE("negative numbers are read with either minus sign")
{
    checkReadings({{"-3", "", -3}, {"\u22123", "", -3}, {"-$5", "$", -5}, {"$-5", "$", -5}, {"- 7", "", -7}});
}

TEST_CASE("groups of three may be set apart by spaces, commas or apostrophes")
{
    checkReadings({{"120 000", "", 120000},
                   {"120\u00a0000", "", 120000},
                   {"1\u2009234\u202f567", "", 1234567},
                   {"1,234,567.5", "", 1234567.5},
                   {"1.234.567,5", "", 1234567.5},
                   {"1.234.567", "", 1234567},
                   {"1,200", "", 1200},
                   {"1'200", "", 1200},
                   {"1_000_000", "", 1e6}});
}

TEST_CASE("a single comma that can't be a group is a decimal comma")
{
    checkReadings({{"1,5", "", 1.5}, {"0,125", "", 0.125}, {"1234,5", "", 1234.5}, {"1.500", "", 1.5}});
}

TEST_CASE("multipliers stand for thousands, millions, billions and trillions")
{
    checkReadings({{"120k", "/day", 120000},
                   {"1.2M", "/day", 1.2e6},
                   {"1.2 M", "", 1.2e6},
                   {"3bn", "", 3e9},
                   {"3B", "tokens", 3e9},
                   {"2 million", "", 2e6},
                   {"10k people", "people", 10000},
                   {"120k/day", "/day", 120000},
                   {"120k requests/day", "/day", 120000},
                   {"0.5 k/s", "/day", 43200000},
                   {"$10k", "$", 10000},
                   {"10k", "$", 10000},
                   {"$10k/month", "$/month", 10000},
                   {"€2.5M", "€", 2.5e6}});
}

TEST_CASE("times convert into the field's unit")
{
    checkReadings({{"1.5 s", "ms", 1500},
                   {"2 min", "ms", 120000},
                   {"2m", "ms", 120000},
                   {"250 µs", "ms", 0.25},
                   {"90 minutes", "h", 1.5},
                   {"1 month", "h", 730},
                   {"2 years", "months", 24},
                   {"3 days", "day", 3}});
}

TEST_CASE("rates convert by their period")
{
    checkReadings({{"10/s", "/day", 864000},
                   {"10 per second", "/day", 864000},
                   {"10 rps", "/day", 864000},
                   {"730/month", "/h", 1},
                   {"1k requests/day", "requests/day", 1000},
                   {"100 requests/day", "/day", 100},
                   {"24/day", "requests/day", 24}});
}

TEST_CASE("bytes convert between decimal and binary units")
{
    checkReadings(
        {{"2 TB", "GB", 2000}, {"1 GiB", "MiB", 1024}, {"1 GiB", "GB", 1.073741824}, {"16", "GB", 16}});
}

TEST_CASE("per cent is a share where the field has no unit")
{
    checkReadings({{"50%", "", 0.5}, {"50 %", "%", 50}, {"50", "%", 50}, {"12.5 percent", "", 0.125}});
}

TEST_CASE("the field's own text is read back")
{
    checkReadings({{"120\u00a0000 /day", "/day", 120000},
                   {"$10\u00a0000", "$", 10000},
                   {"1\u00a0200 ms", "ms", 1200},
                   {"7 people", "people", 7},
                   {"7 person", "people", 7},
                   {"10.0 ×", "×", 10},
                   {"10 x", "×", 10}});
}

TEST_CASE("what holds no number is refused")
{
    checkRefusals({{"", "", ErrorCode::Syntax},
                   {"   ", "", ErrorCode::Syntax},
                   {"\u00a0", "", ErrorCode::Syntax},
                   {"nan", "", ErrorCode::Syntax},
                   {"NaN", "", ErrorCode::Syntax},
                   {"inf", "", ErrorCode::Syntax},
                   {"-inf", "", ErrorCode::Syntax},
                   {"lots", "", ErrorCode::Syntax},
                   {"k", "", ErrorCode::Syntax},
                   {"$", "$", ErrorCode::Syntax},
                   {"--3", "", ErrorCode::Syntax},
                   {".", "", ErrorCode::Syntax},
                   {"0x10", "", ErrorCode::Invalid}});
}

TEST_CASE("wrong groups are refused rather than guessed")
{
    checkRefusals({{"12 34", "", ErrorCode::Syntax},
                   {"1,23,456", "", ErrorCode::Syntax},
                   {"1,2.3,4", "", ErrorCode::Syntax},
                   {"1234,567,890", "", ErrorCode::Syntax},
                   {"1..2", "", ErrorCode::Invalid}});
}

TEST_CASE("what does not fit into a double is refused")
{
    checkRefusals({{"1e999", "", ErrorCode::Invalid},
                   {"-1e999", "", ErrorCode::Invalid},
                   {"1e308k", "", ErrorCode::Invalid},
                   {"1e-999", "", ErrorCode::Invalid}});
}

TEST_CASE("unknown suffixes and other units are refused")
{
    checkRefusals({{"12 parsecs", "ms", ErrorCode::Invalid},
                   {"5 s", "people", ErrorCode::Invalid},
                   {"5 ms", "/day", ErrorCode::Invalid},
                   {"$5", "ms", ErrorCode::Invalid},
                   {"$5", "€", ErrorCode::Invalid},
                   {"16G", "GB", ErrorCode::Invalid},
                   {"50%", "ms", ErrorCode::Invalid},
                   {"3 3/day/day", "/day", ErrorCode::Syntax},
                   {"5 users/day", "requests/day", ErrorCode::Invalid},
                   {"1e", "", ErrorCode::Invalid}});
}

TEST_CASE("text that is not UTF-8 or too long is refused")
{
    checkRefusals({{"12\xff", "", ErrorCode::Syntax},
                   {"\xc3", "", ErrorCode::Syntax},
                   {std::string(101, '1'), "", ErrorCode::TooLarge},
                   {std::string(1000000, 'k'), "", ErrorCode::TooLarge}});
}

TEST_CASE("text with a zero byte is refused")
{
    CHECK_FALSE(parseQuantity(std::string_view("12\0003", 4)).has_value());
}
