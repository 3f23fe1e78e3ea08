#include "core/base/json.h"

#include <catch2/catch.hpp>

using namespace ogive;

TEST_CASE("JSON is refused with file, line and reason")
{
    const auto [text, code, line, word] = GENERATE(table<std::string, ErrorCode, int, std::string>({
        {"", ErrorCode::Syntax, 1, "empty"},
        {" \n ", ErrorCode::Syntax, 1, "empty"},
        {"{\n\"a\": [1, 2", ErrorCode::Syntax, 2, "JSON"},
        {"{\n\"a\": 1,\n\"a\": 2}", ErrorCode::Invalid, 2, "twice"},
        {"[\n1e999]", ErrorCode::Syntax, 2, "too large"},
        {"[NaN]", ErrorCode::Syntax, 1, "JSON"},
        {"[\n\n\"\xc3\x28\"]", ErrorCode::Syntax, 3, "UTF-8"},
        {"[\"\xed\xa0\x80\"]", ErrorCode::Syntax, 1, "UTF-8"},
        {std::string(100000, '['), ErrorCode::TooDeep, 1, "64 levels"},
    }));
    const auto parsed = parseJson(text, "some.json");
    REQUIRE_FALSE(parsed);
    INFO(describe(parsed.error()));
    CHECK(parsed.error().code == code);
    CHECK(parsed.error().place.file == "some.json");
    CHECK(parsed.error().place.line == line);
    CHECK(describe(parsed.error()).find(word) != std::string::npos);
}

TEST_CASE("JSON may be exactly as deep as the limit and no larger than it")
{
    CHECK(parseJson(std::string(64, '[') + std::string(64, ']'), "f"));
    CHECK_FALSE(parseJson(std::string(65, '[') + std::string(65, ']'), "f"));
    JsonLimits limits;
    limits.bytes = 10;
    CHECK(parseJson("[12345678]", "f", limits));
    const auto larger = parseJson("[123456789]", "f", limits);
    REQUIRE_FALSE(larger);
    CHECK(larger.error().code == ErrorCode::TooLarge);
}

TEST_CASE("a large object finds its duplicate key too")
{
    std::string text = "{";
    for (int i = 0; i < 50000; ++i)
        text += "\"k" + std::to_string(i) + "\":1,\n";
    const auto fine = parseJson(text + "\"last\":1}", "f");
    REQUIRE(fine);
    CHECK(fine->size() == 50001);
    const auto doubled = parseJson(text + "\"k7\":1}", "f");
    REQUIRE_FALSE(doubled);
    CHECK(doubled.error().place.pointer == "/k7");
}

TEST_CASE("keys keep their order and a pointer finds its line")
{
    const std::string text =
        "{\n  \"z\": 1,\n  \"a~/b\": [\n    true,\n    {\"x\": \"}\\\"\", \"y\": 2}\n  ]\n}";
    const auto parsed = parseJson(text, "f");
    REQUIRE(parsed);
    CHECK(parsed->begin().key() == "z");
    CHECK(lineOfPointer(text, "/z") == 2);
    CHECK(lineOfPointer(text, "/a~0~1b") == 3);
    CHECK(lineOfPointer(text, "/a~0~1b/0") == 4);
    CHECK(lineOfPointer(text, "/a~0~1b/1/y") == 5);
    CHECK(lineOfPointer(text, "/nothing") == 0);
}

TEST_CASE("an error from hostile text is printed safely")
{
    const auto parsed = parseJson("{\"a\x1b\": nope}", "f");
    REQUIRE_FALSE(parsed);
    const std::string shown = describe(parsed.error());
    CHECK(shown.find('\x1b') == std::string::npos);
    CHECK(quotable("\xff\n") == "\\xFF\\x0A");
    CHECK(quotable(std::string(5000, 'x')).size() < 200);
}
