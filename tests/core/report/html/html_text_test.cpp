#include "core/report/html/html_text.h"

#include "core/report/html/write_html.h"

#include <catch2/catch.hpp>

#include <string>

using namespace ogive;

TEST_CASE("characters that are HTML are escaped, in attributes too")
{
    CHECK(escapeHtml("<a href=\"x\">'&amp;'</a>") ==
          "&lt;a href=&quot;x&quot;&gt;&#39;&amp;amp;&#39;&lt;/a&gt;");
    CHECK(escapeHtml("a\nb") == "a<br>b");
    CHECK(escapeHtmlLine("a\nb") == "a b");
}

TEST_CASE("what HTML forbids is dropped and what is not UTF-8 is replaced")
{
    CHECK(escapeHtml(std::string("a\0b\x01\x7F\tc", 8)) == "ab\tc");
    CHECK(escapeHtml("a\xC2\x85z") == "az");     // U+0085
    CHECK(escapeHtml("a\xEF\xBF\xBEz") == "az"); // U+FFFE
    CHECK(escapeHtml("a\xFF\xC3") == "a\xEF\xBF\xBD\xEF\xBF\xBD");
    CHECK(escapeHtml("世界 🎉") == "世界 🎉");
}

TEST_CASE("text from right to left is kept apart from its neighbours")
{
    CHECK(turnsDirection("שלום"));
    CHECK(turnsDirection("مرحبا"));
    CHECK(turnsDirection("a\xE2\x80\xAE"
                         "b")); // U+202E turns what follows
    CHECK_FALSE(turnsDirection("Größe 世界 🎉"));
    CHECK(htmlOf({{"שלום", true, false, {}}}) == "<strong><bdi>שלום</bdi></strong>");
}

TEST_CASE("only web addresses and anchors become links of a page")
{
    CHECK(htmlOf({{"x", false, false, "https://e.org/?a=1&b=\"<"}}) ==
          "<a href=\"https://e.org/?a=1&amp;b=%22%3C\">x</a>");
    CHECK(htmlOf({{"x", false, false, "javascript:alert(1)"}}) == "x");
    CHECK(htmlOf({{"x", false, false, "#a b"}}) == "<a href=\"#a-b\">x</a>");
    CHECK(htmlOf({{"", true, true, "#a"}}).empty());
}

TEST_CASE("headings of a page open sections, and their ids are unique")
{
    Report report;
    report.title = "T";
    report.kind = "K";
    report.blocks = {Heading{1, "1", "One", "a"}, Paragraph{{{"p", false, false, {}}}},
                     Heading{2, "1.1", "Two", "a"}, Heading{1, "2", "Three", "b"}};
    const std::string page = writeHtml(report);
    CHECK(page.find("<section>\n<h2 id=\"a\" dir=\"auto\">1 One</h2>\n<p dir=\"auto\">p</p>\n"
                    "<section>\n<h3 id=\"a-2\" dir=\"auto\">1.1 Two</h3>\n</section>\n</section>\n"
                    "<section>\n<h2 id=\"b\" dir=\"auto\">2 Three</h2>\n</section>\n") != std::string::npos);
}

TEST_CASE("a report without anything is a whole page")
{
    const std::string page = writeHtml({});
    CHECK(page.starts_with("<!DOCTYPE html>"));
    CHECK(page.ends_with("</html>\n"));
    CHECK(page.find("<nav") == std::string::npos);
}
