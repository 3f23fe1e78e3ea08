#include "core/figure/text_width.h"

#include <catch2/catch.hpp>

#include <string>

using namespace ogive;

TEST_CASE("text widths are sums of Inter's advance widths")
{
    CHECK(textWidth("", 13) == 0);
    CHECK(textWidth("0", 10) == Approx(6.25));
    CHECK(textWidth("ii", 100) == Approx(47.4));
    CHECK(textWidth("Wm", 10) == Approx(9.49 + 8.69));
    CHECK(textWidth("Wm", 10, true) == Approx(10.36 + 9.12));
    CHECK(textWidth("Wm", 20) == Approx(2 * textWidth("Wm", 10)));
}

TEST_CASE("widths outside ASCII are estimated by script")
{
    CHECK(textWidth("é", 10) == Approx(5.8));
    CHECK(textWidth("漢字", 10) == Approx(20));
    CHECK(textWidth("→", 10) == Approx(9.55));
    CHECK(textWidth("e\xCC\x81", 10) == textWidth("e", 10)); // combining accent
    CHECK(textWidth("a\tb", 10) == textWidth("ab", 10));
    CHECK(textWidth("\xFF\xFE", 10) == Approx(2 * textWidth("\xEF\xBF\xBD", 10)));
    CHECK(textWidth("\xE6\xBC", 10) == Approx(2 * textWidth("\xEF\xBF\xBD", 10))); // cut off
}

TEST_CASE("a longer text is never narrower")
{
    const std::string text = "Prüfung: größer ≥ 100 000 → 漢字, naïve Ωmega!";
    for (const bool bold : {false, true}) {
        double before = 0;
        for (std::size_t bytes = 0; bytes <= text.size(); ++bytes) {
            if (bytes < text.size() && (static_cast<unsigned char>(text[bytes]) & 0xC0U) == 0x80U)
                continue; // only whole characters
            const double width = textWidth(text.substr(0, bytes), 12, bold);
            CHECK(width >= before);
            before = width;
        }
    }
}

TEST_CASE("a text that fits is not elided")
{
    CHECK(elide("Qdrant", 13, false, textWidth("Qdrant", 13)) == "Qdrant");
    CHECK(elide("", 13, false, 0).empty());
}

TEST_CASE("an elided text keeps whole characters and the width")
{
    const double dots = textWidth("…", 10);
    CHECK(elide("iiii", 10, false, textWidth("ii", 10) + dots) == "iiii"); // all four are narrower
    CHECK(elide("WWWW", 10, false, textWidth("WW", 10) + dots) == "WW…");
    CHECK(elide("WWWW", 10, false, textWidth("WW", 10) + dots - 0.01) == "W…");
    CHECK(elide("W WWWWWW", 10, false, textWidth("W ", 10) + dots) == "W…");
    CHECK(elide("漢字漢字", 10, false, 20) == "漢…");
    CHECK(elide("WWWW", 10, false, 1) == "…");
    const std::string text = "Prüfung größer als zuvor";
    for (double width = dots; width < textWidth(text, 10); width += 1.7)
        CHECK(textWidth(elide(text, 10, false, width), 10) <= width);
}

TEST_CASE("text wraps at spaces")
{
    using Lines = std::vector<std::string>;
    const double width = textWidth("one two", 12);
    CHECK(wrapText("one two three", 12, false, width) == Lines{"one two", "three"});
    CHECK(wrapText("one two", 12, false, width) == Lines{"one two"});
    CHECK(wrapText("one two", 12, false, width - 0.01) == Lines{"one", "two"});
    CHECK(wrapText("one   two", 12, false, width) == Lines{"one", "two"});
    CHECK(wrapText("one\ntwo", 12, false, 1000) == Lines{"one", "two"});
    CHECK(wrapText("one\n\ntwo", 12, false, 1000) == Lines{"one", "", "two"});
    CHECK(wrapText("", 12, false, 100).empty());
    CHECK(wrapText("   ", 12, false, 100).empty());
}

TEST_CASE("a word wider than a line is broken between characters")
{
    using Lines = std::vector<std::string>;
    CHECK(wrapText("WWWWW", 10, false, textWidth("WW", 10)) == Lines{"WW", "WW", "W"});
    CHECK(wrapText("漢字", 10, false, 1) == Lines{"漢", "字"});
}

TEST_CASE("the last line allowed takes the rest, elided")
{
    using Lines = std::vector<std::string>;
    const double width = textWidth("one two", 12);
    CHECK(wrapText("one two three", 12, false, width, 2) == Lines{"one two", "three"});
    const Lines lines = wrapText("one two three four five", 12, false, width, 2);
    REQUIRE(lines.size() == 2);
    CHECK(lines[0] == "one two");
    CHECK(lines[1].find("…") != std::string::npos);
    CHECK(textWidth(lines[1], 12) <= width);
}
