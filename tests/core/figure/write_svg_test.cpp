#include "core/figure/write_svg.h"

#include "tests/support/core/xml_balance.h"

#include <catch2/catch.hpp>

#include <cmath>

using namespace ogive;

namespace {

std::string body(const Shape& shape)
{
    Figure figure{{10, 10}, {}, {}, {shape}};
    SvgPalette palette = lightSvgPalette();
    palette.ground = {};
    const std::string svg = writeSvg(figure, palette);
    const std::size_t begin = svg.find(">\n") + 2;
    return svg.substr(begin, svg.rfind("</svg>") - begin);
}

std::string textOf(const std::string& text)
{
    const std::string element = body(Label{{0, 0}, text});
    const std::size_t begin = element.find('>') + 1;
    return element.substr(begin, element.rfind("</text>") - begin);
}

} // namespace

TEST_CASE("a figure is written as a complete SVG document")
{
    const Figure figure{{120.5, 40}, "Title", "Words", {Box{{1, 2, 30, 20}, 4, Ink::Accent, {}}}};
    CHECK(writeSvg(figure) ==
          "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"120.5\" height=\"40\" viewBox=\"0 0 120.5 40\" "
          "role=\"img\" font-family=\"Inter, 'DejaVu Sans', sans-serif\">\n"
          "<title>Title</title>\n"
          "<desc>Words</desc>\n"
          "<rect x=\"0\" y=\"0\" width=\"120.5\" height=\"40\" fill=\"#FFFFFF\"/>\n"
          "<rect x=\"1\" y=\"2\" width=\"30\" height=\"20\" rx=\"4\" fill=\"#2F5FDE\"/>\n"
          "</svg>\n");
}

TEST_CASE("each kind of shape becomes its element")
{
    CHECK(body(Box{{0, 0, 10, 6}, 9, {}, Stroke{Ink::Border, 2, Dash::Dashed}}) ==
          "<rect x=\"0\" y=\"0\" width=\"10\" height=\"6\" rx=\"3\" fill=\"none\" stroke=\"#DDE2E9\" "
          "stroke-width=\"2\" stroke-dasharray=\"8 6\"/>\n");
    CHECK(body(Polyline{{{0, 0}, {5, 5}}, {Ink::Muted, 1, Dash::Solid}, false}) ==
          "<polyline points=\"0,0 5,5\" fill=\"none\" stroke=\"#5B6776\"/>\n");
    CHECK(body(Polyline{{{0, 5}, {20, 5}}, {Ink::Muted, 1, Dash::Solid}, true}) ==
          "<polyline points=\"0,5 12,5\" fill=\"none\" stroke=\"#5B6776\"/>\n"
          "<polygon points=\"20,5 12,9 12,1\" fill=\"#5B6776\"/>\n");
    CHECK(body(Polygon{{{0, 0}, {1, 0}, {0, 1}}, Ink::Series2, 0.25, {}}) ==
          "<polygon points=\"0,0 1,0 0,1\" fill=\"#B97F00\" fill-opacity=\"0.25\"/>\n");
    CHECK(body(Label{{3, 4}, "a b", 11, true, Ink::Text, Anchor::End, 0}) ==
          "<text x=\"3\" y=\"4\" font-size=\"11\" font-weight=\"600\" text-anchor=\"end\" "
          "fill=\"#1B2430\">a b</text>\n");
    CHECK(body(Label{{3, 4}, "a", 11, false, Ink::Text, Anchor::Start, -90}) ==
          "<text x=\"3\" y=\"4\" font-size=\"11\" transform=\"rotate(-90 3 4)\" fill=\"#1B2430\">a</text>\n");
}

TEST_CASE("text in an SVG is escaped")
{
    CHECK(textOf("<b>&\"'</b>") == "&lt;b&gt;&amp;&quot;&#39;&lt;/b&gt;");
    CHECK(textOf("größer → 漢") == "größer → 漢");
    CHECK(textOf(std::string("a\0b\x01\x1F\x7F"
                             "c",
                             7)) == "abc");
    CHECK(textOf("a\xFFz\xEF\xBF\xBEz") == "a\xEF\xBF\xBDzz");
    CHECK(textOf("]]>") == "]]&gt;");
}

TEST_CASE("colours of a palette can't break out of their attribute")
{
    SvgPalette palette = lightSvgPalette();
    palette.inks[static_cast<std::size_t>(Ink::Surface)] = "\"/><script>";
    const std::string svg = writeSvg({{1, 1}, {}, {}, {}}, palette);
    CHECK(svg.find("<script>") == std::string::npos);
    CHECK(xmlImbalance(svg).empty());
}

TEST_CASE("numbers in an SVG are short, pointed and finite")
{
    const auto x = [](double value) {
        const std::string element = body(Label{{value, 0}, ""});
        const std::size_t begin = element.find("x=\"") + 3;
        return element.substr(begin, element.find('"', begin) - begin);
    };
    CHECK(x(1.0 / 3) == "0.33");
    CHECK(x(12.5) == "12.5");
    CHECK(x(100) == "100");
    CHECK(x(-0.001) == "0");
    CHECK(x(-2.999) == "-3");
    CHECK(x(1234567.891) == "1234567.89");
    CHECK(x(std::nan("")) == "0");
    CHECK(x(1e300) == "1000000000");
}

TEST_CASE("a figure with hostile texts is still balanced XML")
{
    Figure figure{{50, 50}, "</title><x>", "]]> & \"", {}};
    figure.shapes.emplace_back(Label{{0, 0}, "</text></svg><svg onload='x'>"});
    figure.shapes.emplace_back(Polyline{{}, {}, true});
    figure.shapes.emplace_back(Box{{0, 0, -5, -5}, 3, Ink::Good, {}});
    CHECK(xmlImbalance(writeSvg(figure)).empty());
}
