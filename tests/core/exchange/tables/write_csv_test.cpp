#include "core/exchange/tables/data_table.h"

#include <catch2/catch.hpp>

#include <limits>
#include <string>

using namespace ogive;

TEST_CASE("CSV quotes what needs it and ends lines with CR LF")
{
    const DataTable table{"t",
                          "T",
                          {"a", "b,c"},
                          {{std::string("x \"y\""), 1.5},
                           {std::string("line\nbreak"), std::monostate{}},
                           {std::string("世界"), std::string(" edge")}}};
    CHECK(writeCsv(table) == "a,\"b,c\"\r\n\"x \"\"y\"\"\",1.5\r\n\"line\nbreak\",\r\n世界,\" edge\"\r\n");
}

TEST_CASE("numbers of a CSV stay numbers, and what is none is left out")
{
    const DataTable table{
        "t", "T", {"n"}, {{-1234567.25}, {1e-7}, {std::numeric_limits<double>::quiet_NaN()}}};
    CHECK(writeCsv(table) == "n\r\n-1234567.25\r\n0.0000001\r\n\r\n");
}

TEST_CASE("a text that a spreadsheet would compute gets an apostrophe")
{
    for (const std::string start : {"=", "+", "-", "@", "\t", "\r", "  =", "\n="})
        CHECK(withoutFormula(start + "1+1") == "'" + start + "1+1");
    for (const std::string text : {"", "a=1", "1+1", " a", "'=1"})
        CHECK(withoutFormula(text) == text);
}
