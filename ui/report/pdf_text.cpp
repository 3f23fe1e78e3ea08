#include "ui/report/pdf_text.h"

#include "ui/report/pdf_fonts.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

#include <charconv>
#include <cmath>

namespace ogive::ui {

namespace {

/// Takes tokens and lines off the front of a content stream.
class Scanner {
public:
    explicit Scanner(std::string_view text)
        : m_rest(text)
    {}

    [[nodiscard]] bool atEnd() const { return m_rest.empty(); }

    std::string_view line()
    {
        const std::size_t feed = m_rest.find('\n');
        const std::string_view taken = m_rest.substr(0, feed);
        m_rest.remove_prefix(feed == std::string_view::npos ? m_rest.size() : feed + 1);
        return taken;
    }

    bool accept(std::string_view word)
    {
        if (!m_rest.starts_with(word))
            return false;
        m_rest.remove_prefix(word.size());
        return true;
    }

    template <class Number>
    bool number(Number& value)
    {
        const auto [end, error] = std::from_chars(m_rest.data(), m_rest.data() + m_rest.size(), value);
        if (error != std::errc())
            return false;
        m_rest.remove_prefix(static_cast<std::size_t>(end - m_rest.data()));
        return accept(" ");
    }

    /// Four hexadecimal digits.
    bool glyph(std::string_view& hex)
    {
        constexpr std::string_view digits = "0123456789ABCDEF";
        if (m_rest.size() < 4 || m_rest.substr(0, 4).find_first_not_of(digits) != std::string_view::npos)
            return false;
        hex = m_rest.substr(0, 4);
        m_rest.remove_prefix(4);
        return true;
    }

private:
    std::string_view m_rest;
};

struct Glyph {
    double x = 0; ///< from the origin of the text object
    double y = 0;
    std::string_view hex;
};

/// What Qt writes for one text item: q, a fill colour, a graphics state, BT, a font, glyphs, ET, Q.
struct TextObject {
    std::string_view color;
    std::string_view state;
    std::string_view font; ///< name, without the slash
    int size = 0;
    std::vector<Glyph> glyphs;
};

bool readGlyphs(Scanner& scanner, std::vector<Glyph>& glyphs)
{
    Glyph glyph;
    while (!scanner.accept("ET\nQ\n")) {
        double dx = 0;
        double dy = 0;
        const bool isGlyph = scanner.number(dx) && scanner.number(dy) && scanner.accept("Td <") &&
                             scanner.glyph(glyph.hex) && scanner.accept("> Tj\n");
        if (!isGlyph)
            return false;
        glyph.x += dx;
        glyph.y += dy;
        glyphs.push_back(glyph);
    }
    return !glyphs.empty();
}

/// Reads a text object off the scanner; false if there is none of that very form.
bool readTextObject(Scanner& scanner, TextObject& object)
{
    if (!scanner.accept("q\n"))
        return false;
    object.color = scanner.line();
    object.state = scanner.line();
    if (!object.color.ends_with(" scn") || !object.state.ends_with(" gs") || !scanner.accept("BT\n/"))
        return false;
    const std::string_view fontLine = scanner.line();
    const std::size_t space = fontLine.find(' ');
    if (space == std::string_view::npos)
        return false;
    object.font = fontLine.substr(0, space);
    Scanner fontSize(fontLine.substr(space + 1));
    if (!fontSize.number(object.size) || object.size <= 0 || !fontSize.accept("Tf 1 0 0 -1 0 0 Tm"))
        return false;
    object.glyphs.clear();
    return readGlyphs(scanner, object.glyphs);
}

class GlyphJoiner {
public:
    GlyphJoiner(std::string_view content, const FontWidths& fonts)
        : m_scanner(content)
        , m_fonts(fonts)
    {
        m_out.reserve(content.size() / 2);
    }

    std::string join();

private:
    [[nodiscard]] bool holdStrokeState(std::string_view line);
    void copy(std::string_view line);
    void write(const TextObject& object);
    void endText();
    void writeGlyphs();
    void writeRun(std::size_t from, std::size_t to);
    [[nodiscard]] std::size_t endOfRun(std::size_t from) const;
    [[nodiscard]] double widthOf(const Glyph& glyph) const;
    void writeNumber(double value) { m_out += std::to_string(std::lround(value)); }

    Scanner m_scanner;
    const FontWidths& m_fonts;
    std::string m_out;
    std::string_view m_strokeColor; ///< held back: text is not stroked, and Qt sets the pen for every item
    std::string_view m_pen;
    bool m_isInText = false;
    std::string_view m_color;
    std::string_view m_state;
    std::string_view m_font;
    int m_size = 0;
    std::vector<Glyph> m_glyphs; ///< read, but not written yet: all of one font, size and colour
    const std::vector<double>* m_widths = nullptr;
    double m_lineX = 0; ///< where the last Td went
    double m_lineY = 0;
};

std::string GlyphJoiner::join()
{
    TextObject object;
    while (!m_scanner.atEnd()) {
        Scanner ahead = m_scanner;
        if (readTextObject(ahead, object) && m_fonts.find(object.font) != m_fonts.end()) {
            m_scanner = ahead;
            write(object);
            continue;
        }
        if (const std::string_view line = m_scanner.line(); !holdStrokeState(line))
            copy(line);
    }
    endText();
    return std::move(m_out);
}

bool GlyphJoiner::holdStrokeState(std::string_view line)
{
    if (line.ends_with(" SCN"))
        m_strokeColor = line;
    else if (line.ends_with(" d") && line.find(" w ") != std::string_view::npos)
        m_pen = line;
    else
        return false;
    return true;
}

void GlyphJoiner::copy(std::string_view line)
{
    endText();
    for (std::string_view* held : {&m_strokeColor, &m_pen}) {
        if (!held->empty())
            m_out.append(*held).append("\n");
        *held = {};
    }
    m_out.append(line).append("\n");
}

void GlyphJoiner::write(const TextObject& object)
{
    const bool isSameText = m_isInText && object.state == m_state;
    if (!isSameText) {
        endText();
        m_out.append("q\n")
            .append(object.color)
            .append("\n")
            .append(object.state)
            .append("\nBT\n1 0 0 -1 0 0 Tm\n");
        m_lineX = 0;
        m_lineY = 0;
    } else if (object.color != m_color) {
        writeGlyphs();
        m_out.append(object.color).append("\n");
    }
    if (!isSameText || object.font != m_font || object.size != m_size) {
        writeGlyphs();
        m_out.append("/").append(object.font).append(" ").append(std::to_string(object.size)).append(" Tf\n");
        m_widths = &m_fonts.find(object.font)->second;
    }
    m_isInText = true;
    m_color = object.color;
    m_state = object.state;
    m_font = object.font;
    m_size = object.size;
    m_glyphs.insert(m_glyphs.end(), object.glyphs.begin(), object.glyphs.end());
}

void GlyphJoiner::endText()
{
    writeGlyphs();
    if (m_isInText)
        m_out += "ET\nQ\n";
    m_isInText = false;
}

void GlyphJoiner::writeGlyphs()
{
    for (std::size_t from = 0; from < m_glyphs.size();) {
        const std::size_t to = endOfRun(from);
        writeRun(from, to);
        from = to;
    }
    m_glyphs.clear();
}

/// A run goes on while the glyphs stand on one baseline and close to where the one before ends.
std::size_t GlyphJoiner::endOfRun(std::size_t from) const
{
    const double farOff = 0.2 * m_size;
    std::size_t to = from + 1;
    for (; to < m_glyphs.size(); ++to) {
        const Glyph& before = m_glyphs[to - 1];
        const Glyph& glyph = m_glyphs[to];
        if (glyph.y != before.y || std::abs(glyph.x - before.x - widthOf(before)) > farOff)
            break;
    }
    return to;
}

void GlyphJoiner::writeRun(std::size_t from, std::size_t to)
{
    constexpr double least = 2; // thousandths; smaller corrections are carried forward
    const double dx = std::round(m_glyphs[from].x - m_lineX);
    const double dy = std::round(m_glyphs[from].y - m_lineY);
    m_lineX += dx;
    m_lineY += dy;
    writeNumber(dx);
    m_out += ' ';
    writeNumber(dy);
    m_out += " Td [<";
    double x = m_lineX; // where the viewer's pen is
    for (std::size_t i = from; i < to; ++i) {
        const Glyph& glyph = m_glyphs[i];
        const double correction = (x - glyph.x) * 1000 / m_size;
        if (i > from && std::abs(correction) >= least) {
            m_out += '>';
            writeNumber(correction);
            m_out += '<';
            x -= std::round(correction) * m_size / 1000;
        }
        m_out += glyph.hex;
        x += widthOf(glyph);
    }
    m_out += ">] TJ\n";
}

double GlyphJoiner::widthOf(const Glyph& glyph) const
{
    unsigned index = 0;
    std::from_chars(glyph.hex.data(), glyph.hex.data() + glyph.hex.size(), index, 16);
    const double thousandths = index < m_widths->size() ? (*m_widths)[index] : 1000;
    return thousandths * m_size / 1000;
}

} // namespace

std::string joinGlyphRuns(std::string_view content, const FontWidths& fonts)
{
    return GlyphJoiner(content, fonts).join();
}

void joinGlyphRuns(QPDF& pdf)
{
    std::map<QPDFObjGen, std::vector<double>> known;
    for (QPDFPageObjectHelper& page : QPDFPageDocumentHelper(pdf).getAllPages()) {
        FontWidths fonts;
        for (const PdfFont& font : fontsOn(page.getObjectHandle())) {
            const auto [found, isNew] = known.try_emplace(font.object.getObjGen());
            if (isNew)
                found->second = widthsOf(font.object);
            fonts.emplace(font.name, found->second);
        }
        QPDFObjectHandle content = page.getObjectHandle().getKey("/Contents");
        if (!content.isStream())
            continue;
        const std::shared_ptr<Buffer> data = content.getStreamData(qpdf_dl_generalized);
        const std::string_view text(reinterpret_cast<const char*>(data->getBuffer()), data->getSize());
        content.replaceStreamData(joinGlyphRuns(text, fonts), QPDFObjectHandle::newNull(),
                                  QPDFObjectHandle::newNull());
    }
}

} // namespace ogive::ui
