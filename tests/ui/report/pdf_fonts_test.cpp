#include "ui/report/pdf_fonts.h"

#include <catch2/catch.hpp>

using namespace ogive::ui;

TEST_CASE("a map of glyphs to characters is read as Qt writes it", "[pdf]")
{
    const GlyphTexts texts = readUnicodeMap("2 beginbfrange\n<0000> <0000> <0000>\n"
                                            "<0001> <0003> [<0041> <0000> <0043> ]\nendbfrange\n"
                                            "1 beginbfrange\n<0010> <0011> <0061>\nendbfrange\n");
    CHECK(texts == GlyphTexts{{1, u"A"}, {3, u"C"}, {16, u"a"}, {17, u"b"}});
}

TEST_CASE("a map of glyphs survives writing and reading, in ranges that keep their high byte", "[pdf]")
{
    GlyphTexts texts;
    for (int glyph = 250; glyph < 260; ++glyph)
        texts[glyph] = std::u16string(1, static_cast<char16_t>(u'A' + glyph - 250));
    const std::string map = writeUnicodeMap(texts);
    CHECK(map.find("<00FA> <00FF>") != std::string::npos);
    CHECK(map.find("<0100> <0103>") != std::string::npos);
    CHECK(readUnicodeMap(map) == texts);
}

TEST_CASE("a damaged map gives what could be read", "[pdf]")
{
    CHECK(readUnicodeMap("").empty());
    CHECK(readUnicodeMap("1 beginbfrange\n<0001> <0002").empty());
    CHECK(readUnicodeMap("1 beginbfrange\n<0001> <FFFFFFFF> <0041>").empty());
}
