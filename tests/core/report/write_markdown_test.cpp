#include "core/report/write_markdown.h"

#include "core/report/markdown_text.h"
#include "tests/core/report/report_sample.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <sstream>

using namespace ogive;
using namespace ogive::test;

namespace {

std::size_t countOf(const std::string& text, const std::string& part)
{
    std::size_t count = 0;
    for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + part.size()))
        ++count;
    return count;
}

bool has(const std::string& text, const std::string& part)
{
    return text.find(part) != std::string::npos;
}

/// Borders of a table's row: pipes that are not escaped.
std::size_t bordersOf(const std::string& line)
{
    std::size_t borders = 0;
    for (std::size_t i = 0; i < line.size(); ++i)
        if (line[i] == '|' && (i == 0 || line[i - 1] != '\\'))
            ++borders;
    return borders;
}

} // namespace

TEST_CASE("characters that are markup are escaped")
{
    CHECK(escapeMarkdown("a|b") == "a\\|b");
    CHECK(escapeMarkdown("<script>alert(1)</script>") == "&lt;script&gt;alert(1)&lt;/script&gt;");
    CHECK(escapeMarkdown("[x](y)") == "\\[x\\](y)");
    CHECK(escapeMarkdown("![x](y)") == "!\\[x\\](y)");
    CHECK(escapeMarkdown("`code` *a* _b_ ~c~ #1 $x$") == "\\`code\\` \\*a\\* \\_b\\_ \\~c\\~ \\#1 \\$x\\$");
    CHECK(escapeMarkdown("a & &lt; b\\") == "a &amp; &amp;lt; b\\\\");
    CHECK(escapeMarkdown("https://e.org www.e.org") == "https\\://e.org www\\.e.org");
}

TEST_CASE("text can't begin a list, a quote, a heading, a rule or a block of code")
{
    CHECK(escapeMarkdown("- a") == "\\- a");
    CHECK(escapeMarkdown("+ a") == "\\+ a");
    CHECK(escapeMarkdown("* a") == "\\* a");
    CHECK(escapeMarkdown("12. a") == "12\\. a");
    CHECK(escapeMarkdown("12) a") == "12\\) a");
    CHECK(escapeMarkdown("12.") == "12\\.");
    CHECK(escapeMarkdown("# a") == "\\# a");
    CHECK(escapeMarkdown("> a") == "&gt; a");
    CHECK(escapeMarkdown("===") == "\\===");
    CHECK(escapeMarkdown("    a") == "a");
    CHECK(escapeMarkdown("\ta") == "a");
    CHECK(escapeMarkdown("0.5 and 1.2.3") == "0.5 and 1.2.3"); // not a list
}

TEST_CASE("line breaks stay inside their block")
{
    CHECK(escapeMarkdown("a\n- b\r\n1. c") == "a<br>\\- b<br>1\\. c");
    CHECK(escapeMarkdownLine("a\n# b") == "a \\# b");
    CHECK(escapeMarkdown(std::string("a\0b\x01"
                                     "c",
                                     5)) == "abc");
}

TEST_CASE("bold is bold beside any neighbour, and blanks stay outside")
{
    CHECK(markdownOf({{"costs ", false, false, {}}, {"$5", true, false, {}}, {" now", false, false, {}}}) ==
          "costs **\\$5** now");
    CHECK(markdownOf({{"x", false, false, {}}, {"$5", true, false, {}}, {"y", false, false, {}}}) ==
          "x<strong>\\$5</strong>y");
    CHECK(markdownOf({{"a", false, false, {}}, {" b ", true, false, {}}, {"c", false, false, {}}}) ==
          "a **b** c");
}

TEST_CASE("only web addresses and anchors become links")
{
    CHECK(markdownOf({{"[1]", false, true, "#sources"}}) == "[\\[1\\]](#sources)");
    CHECK(markdownOf({{"x", false, false, "https://e.org/a b)<c>"}}) == "[x](<https://e.org/a%20b)%3Cc%3E>)");
    CHECK(markdownOf({{"x", false, false, "javascript:alert(1)"}}) == "x");
    CHECK(markdownOf({{"x", false, false, "#a) b"}}) == "[x](<#a)%20b>)");
}

TEST_CASE("two spans together can't begin a list")
{
    CHECK(markdownOf({{"1", false, false, {}}, {". x", false, false, {}}}) == "1\\. x");
}

TEST_CASE("nasty texts of users stay texts in a whole report")
{
    const std::string nasty =
        "# Evil | <img src=x onerror=alert(1)> [x](javascript:1) `c` **b**\n- item\n1. one";
    Design design = reportDesign();
    design.name = nasty;
    design.brief = nasty;
    design.scenarios[0].name = nasty;
    design.scenarios[0].notes = nasty;
    design.scenarios[0].overrides = {{DecisionId("store"), {OptionId("hall"), nasty, nasty, {nasty, nasty}}}};
    const std::string text = writeMarkdown(reportOf(reportKnowledge(), design)).text;
    CHECK_FALSE(has(text, "<img"));
    CHECK_FALSE(has(text, "[x](javascript"));
    CHECK_FALSE(has(text, "\n- item"));
    CHECK_FALSE(has(text, "\n1. one"));
    CHECK_FALSE(has(text, "`c`"));
    CHECK(countOf(text, "\n# ") == 0); // the title is the only heading of level one, at the start
    CHECK(text.starts_with("# \\# Evil"));
}

TEST_CASE("every row of a table has as many cells as its head")
{
    Knowledge knowledge = reportKnowledge();
    knowledge.decisions[0].options[0].title = "Sh|elf\n|";
    const std::string text = writeMarkdown(reportOf(knowledge, reportDesign())).text;
    std::istringstream lines(text);
    std::size_t borders = 0;
    std::size_t rows = 0;
    for (std::string line; std::getline(lines, line);) {
        if (!line.starts_with("|")) {
            borders = 0;
            continue;
        }
        ++rows;
        if (borders == 0)
            borders = bordersOf(line);
        INFO(line);
        CHECK(bordersOf(line) == borders);
    }
    CHECK(rows > 20);
}

TEST_CASE("every link of the contents and of the text leads to an anchor")
{
    const std::string text = writeMarkdown(reportOf(reportKnowledge(), reportDesign())).text;
    std::size_t links = 0;
    for (std::size_t at = text.find("](#"); at != std::string::npos; at = text.find("](#", at + 1)) {
        const std::string anchor = text.substr(at + 3, text.find(')', at) - at - 3);
        INFO(anchor);
        CHECK(countOf(text, "<a id=\"" + anchor + "\"></a>") == 1);
        ++links;
    }
    CHECK(links > 20);
    CHECK(has(text, "- [4 Architecture decisions](#decisions)"));
    CHECK(has(text, "  - [4.1 Store: Shelf](#decision-1)"));
}

TEST_CASE("figures are files beside the text, each with a name of its own")
{
    Report report = reportOf(reportKnowledge(), reportDesign());
    report.blocks.emplace_back(ReportFigure{"decision-1", "Twice", {}});
    report.blocks.emplace_back(ReportFigure{"../up/x y", "Odd name", {}});
    const MarkdownReport written = writeMarkdown(report, "My design-figures");
    CHECK(has(written.text, "](<My%20design-figures/decision-1.svg>)"));
    CHECK(has(written.text, "](<My%20design-figures/decision-1-2.svg>)"));
    CHECK(has(written.text, "](<My%20design-figures/---up-x-y.svg>)"));
    for (const MarkdownFigure& figure : written.figures) {
        CHECK(figure.fileName.find('/') == std::string::npos);
        CHECK(has(figure.svg, "<svg"));
    }
}

TEST_CASE("the same report gives the same bytes")
{
    const Report report = reportOf(reportKnowledge(), reportDesign());
    CHECK(writeMarkdown(report) == writeMarkdown(reportOf(reportKnowledge(), reportDesign())));
    CHECK_FALSE(has(writeMarkdown(report).text, "\r"));
}
