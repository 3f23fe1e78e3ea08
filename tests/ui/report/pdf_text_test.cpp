#include "ui/report/pdf_text.h"

#include <catch2/catch.hpp>

using namespace ogive::ui;

namespace {

const FontWidths fonts{{"F7", {1000, 500, 250}}};

std::string textObject(const std::string& glyphs, const std::string& color = "0 0 0")
{
    return "q\n/CSp cs " + color + " scn\n/GSa gs\nBT\n/F7 100 Tf 1 0 0 -1 0 0 Tm\n" + glyphs + "ET\nQ\n";
}

constexpr auto begin = "q\n/CSp cs 0 0 0 scn\n/GSa gs\nBT\n1 0 0 -1 0 0 Tm\n/F7 100 Tf\n";
constexpr auto end = "ET\nQ\n";

} // namespace

TEST_CASE("glyphs that follow each other become one run", "[pdf]")
{
    const std::string content = textObject("10 -20 Td <0001> Tj\n50 0 Td <0002> Tj\n25 0 Td <0001> Tj\n");
    CHECK(joinGlyphRuns(content, fonts) == std::string(begin) + "10 -20 Td [<000100020001>] TJ\n" + end);
}

TEST_CASE("kerning is kept, and corrections too small to see add up", "[pdf]")
{
    const std::string content =
        textObject("0 0 Td <0001> Tj\n48 0 Td <0001> Tj\n50.11 0 Td <0001> Tj\n50.11 0 Td <0001> Tj\n");
    CHECK(joinGlyphRuns(content, fonts) ==
          std::string(begin) + "0 0 Td [<0001>20<00010001>-2<0001>] TJ\n" + end);
}

TEST_CASE("a new line or a wide gap begins a new run", "[pdf]")
{
    const std::string content = textObject("0 0 Td <0001> Tj\n500 0 Td <0002> Tj\n-500 -150 Td <0001> Tj\n");
    CHECK(joinGlyphRuns(content, fonts) ==
          std::string(begin) + "0 0 Td [<0001>] TJ\n500 0 Td [<0002>] TJ\n-500 -150 Td [<0001>] TJ\n" + end);
}

TEST_CASE("text objects that meet become one, with the colour set anew where it changes", "[pdf]")
{
    const std::string content = textObject("10 -20 Td <0001> Tj\n") + "0 0 0 SCN\n1 w 2 J 2 j []0  d\n" +
                                textObject("60 -20 Td <0002> Tj\n") +
                                textObject("100 -50 Td <0001> Tj\n", "1 0 0");
    CHECK(joinGlyphRuns(content, fonts) == std::string(begin) +
                                               "10 -20 Td [<00010002>] TJ\n/CSp cs 1 0 0 scn\n" +
                                               "90 -30 Td [<0001>] TJ\n" + end);
}

TEST_CASE("whatever is not a text object of Qt's form is copied", "[pdf]")
{
    const std::string other = "q\nBT\n/F9 12 Tf\n(text) Tj\nET\nQ\n0 0 10 10 re\nf\n";
    CHECK(joinGlyphRuns(other, fonts) == other);
    const std::string unknownFont = "q\n/CSp cs 0 0 0 scn\n/GSa gs\nBT\n/F8 100 Tf 1 0 0 -1 0 0 Tm\n"
                                    "10 -20 Td <0001> Tj\nET\nQ\n";
    CHECK(joinGlyphRuns(unknownFont, fonts) == unknownFont);
    const std::string cut = "q\n/CSp cs 0 0 0 scn\n/GSa gs\nBT\n/F7 100 Tf 1 0 0 -1 0 0 Tm\n10 -20 Td <00";
    CHECK(joinGlyphRuns(cut, fonts) == cut + "\n");
}

TEST_CASE("the pen is set only where something is stroked with it", "[pdf]")
{
    const std::string pens = "1 0 0 SCN\n1 w 2 J 2 j []0  d\n0 1 0 SCN\n3 w 2 J 2 j []0  d\n";
    CHECK(joinGlyphRuns(pens + "0 0 m\n9 9 l\nS\n", fonts) ==
          "0 1 0 SCN\n3 w 2 J 2 j []0  d\n0 0 m\n9 9 l\nS\n");
}
