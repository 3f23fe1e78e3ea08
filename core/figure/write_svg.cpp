#include "core/figure/write_svg.h"

#include "core/base/utf8.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <string_view>
#include <utility>

namespace ogive {

namespace {

/// At most two decimals, no trailing zeros, no negative zero; 0 for what is no number.
std::string number(double value)
{
    constexpr double largest = 1e9; // far beyond any picture; keeps the text short
    if (!std::isfinite(value))
        return "0";
    std::array<char, 32> digits{};
    const double bounded = std::clamp(value, -largest, largest);
    const auto end =
        std::to_chars(digits.data(), digits.data() + digits.size(), bounded, std::chars_format::fixed, 2);
    std::string text(digits.data(), end.ptr);
    text.erase(text.find_last_not_of('0') + 1);
    if (text.back() == '.')
        text.pop_back();
    return text == "-0" ? "0" : text;
}

/// U+FFFE, U+FFFF: the only characters of three bytes that XML forbids.
bool isForbidden(std::string_view sequence)
{
    if (sequence.size() == 1) {
        const auto byte = static_cast<unsigned char>(sequence[0]);
        return byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r';
    }
    return sequence == "\xEF\xBF\xBE" || sequence == "\xEF\xBF\xBF";
}

std::string_view entity(char c)
{
    switch (c) {
    case '&':
        return "&amp;";
    case '<':
        return "&lt;";
    case '>':
        return "&gt;";
    case '"':
        return "&quot;";
    case '\'':
        return "&#39;";
    case '\r': // a bare one would be read as a line feed
        return "&#13;";
    default:
        return {};
    }
}

std::string escaped(std::string_view text)
{
    std::string safe;
    safe.reserve(text.size() + 16);
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t length = utf8SequenceLength(text, at);
        const std::string_view sequence = text.substr(at, std::max<std::size_t>(length, 1));
        at += sequence.size();
        if (length == 0)
            safe += "\xEF\xBF\xBD";
        else if (isForbidden(sequence) || sequence == "\x7F")
            continue;
        else if (const std::string_view replaced = entity(sequence[0]); !replaced.empty())
            safe += replaced;
        else
            safe += sequence;
    }
    return safe;
}

class SvgWriter {
public:
    explicit SvgWriter(const SvgPalette& palette)
        : m_palette(palette)
    {}

    [[nodiscard]] std::string write(const Figure& figure);
    void operator()(const Polyline& line);
    void operator()(const Box& box);
    void operator()(const Polygon& polygon);
    void operator()(const Label& label);

private:
    void attribute(std::string_view name, std::string_view value);
    void attribute(std::string_view name, double value) { attribute(name, number(value)); }
    void stroke(const Stroke& stroke);
    void fill(const std::optional<Ink>& ink);
    void fillAndStroke(const std::optional<Ink>& ink, const std::optional<Stroke>& line);
    template <class Points>
    void points(const Points& points);

    const SvgPalette& m_palette;
    std::string m_out;
};

void SvgWriter::attribute(std::string_view name, std::string_view value)
{
    m_out.append(" ").append(name).append("=\"").append(escaped(value)).append("\"");
}

void SvgWriter::stroke(const Stroke& stroke)
{
    attribute("stroke", m_palette[stroke.ink]);
    if (stroke.width != 1)
        attribute("stroke-width", stroke.width);
    std::string dashes;
    for (const double part : dashPattern(stroke.dash))
        dashes.append(dashes.empty() ? "" : " ").append(number(part * stroke.width));
    if (!dashes.empty())
        attribute("stroke-dasharray", dashes);
}

void SvgWriter::fill(const std::optional<Ink>& ink)
{
    attribute("fill", ink ? std::string_view(m_palette[*ink]) : std::string_view("none"));
}

void SvgWriter::fillAndStroke(const std::optional<Ink>& ink, const std::optional<Stroke>& line)
{
    fill(ink);
    if (line)
        stroke(*line);
}

template <class Points>
void SvgWriter::points(const Points& points)
{
    std::string text;
    for (const Point& point : points)
        text.append(text.empty() ? "" : " ").append(number(point.x)).append(",").append(number(point.y));
    attribute("points", text);
}

void SvgWriter::operator()(const Polyline& line)
{
    const Arrow arrow = line.arrowAtEnd ? arrowFor(line) : Arrow{line.points, {}};
    m_out += "<polyline";
    points(arrow.shaft);
    fill({});
    stroke(line.stroke);
    if (line.points.size() > 2)
        attribute("stroke-linejoin", "round");
    m_out += "/>\n";
    if (!line.arrowAtEnd)
        return;
    m_out += "<polygon";
    points(arrow.head);
    fill(line.stroke.ink);
    m_out += "/>\n";
}

void SvgWriter::operator()(const Box& box)
{
    m_out += "<rect";
    attribute("x", box.rect.x);
    attribute("y", box.rect.y);
    attribute("width", std::max(0.0, box.rect.width));
    attribute("height", std::max(0.0, box.rect.height));
    if (box.radius > 0)
        attribute("rx", std::min(box.radius, std::min(box.rect.width, box.rect.height) / 2));
    fillAndStroke(box.fill, box.stroke);
    m_out += "/>\n";
}

void SvgWriter::operator()(const Polygon& polygon)
{
    m_out += "<polygon";
    points(polygon.points);
    fillAndStroke(polygon.fill, polygon.stroke);
    if (polygon.opacity < 1)
        attribute("fill-opacity", std::max(0.0, polygon.opacity));
    m_out += "/>\n";
}

void SvgWriter::operator()(const Label& label)
{
    m_out += "<text";
    attribute("x", label.at.x);
    attribute("y", label.at.y);
    attribute("font-size", label.pixelSize);
    if (label.bold)
        attribute("font-weight", "600");
    if (label.anchor != Anchor::Start)
        attribute("text-anchor", label.anchor == Anchor::Middle ? "middle" : "end");
    if (label.turn != 0)
        attribute("transform",
                  "rotate(" + number(label.turn) + " " + number(label.at.x) + " " + number(label.at.y) + ")");
    fill(label.ink);
    m_out.append(">").append(escaped(label.text)).append("</text>\n");
}

std::string SvgWriter::write(const Figure& figure)
{
    m_out.reserve(512 + figure.shapes.size() * 128);
    m_out = R"(<svg xmlns="http://www.w3.org/2000/svg")";
    attribute("width", figure.size.width);
    attribute("height", figure.size.height);
    attribute("viewBox", "0 0 " + number(figure.size.width) + " " + number(figure.size.height));
    attribute("role", "img");
    m_out += " font-family=\"Inter, 'DejaVu Sans', sans-serif\">\n";
    if (!figure.title.empty())
        m_out.append("<title>").append(escaped(figure.title)).append("</title>\n");
    if (!figure.description.empty())
        m_out.append("<desc>").append(escaped(figure.description)).append("</desc>\n");
    if (m_palette.ground)
        (*this)(Box{{0, 0, figure.size.width, figure.size.height}, 0, m_palette.ground, {}});
    for (const Shape& shape : figure.shapes)
        std::visit(*this, shape);
    m_out += "</svg>\n";
    return std::move(m_out);
}

} // namespace

SvgPalette lightSvgPalette()
{
    return {{
        "#1B2430", // Text
        "#5B6776", // Muted
        "#2F5FDE", // Accent
        "#F3F6FE", // AccentSoft
        "#FFFFFF", // OnAccent
        "#DDE2E9", // Border
        "#FFFFFF", // Surface
        "#F4F6F9", // Background
        "#16774D", // Good
        "#8A5A00", // Warning
        "#FFF1CF", // WarningSoft
        "#B23B2E", // Bad
        "#6B2FB3", // Overridden
        "#0072B2", // Series1
        "#B97F00", // Series2
        "#009E73", // Series3
        "#CC79A7", // Series4
        "#3391C7", // Series5
        "#D55E00", // Series6
        "#948B00", // Series7
        "#000000", // Series8
    }};
}

std::string writeSvg(const Figure& figure, const SvgPalette& palette)
{
    return SvgWriter(palette).write(figure);
}

} // namespace ogive
