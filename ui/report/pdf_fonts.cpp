#include "ui/report/pdf_fonts.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

#include <QString>

#include <fmt/format.h>

#include <charconv>
#include <iterator>
#include <optional>
#include <set>

namespace ogive::ui {

namespace {

constexpr std::string_view prologue =
    "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
    "/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n"
    "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
    "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
constexpr std::string_view epilogue = "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";

/// Takes the next <hex> of a map, or the bracket before it, off the front; nothing before `endbfrange`.
class MapScanner {
public:
    explicit MapScanner(std::string_view map)
        : m_rest(map)
    {}

    bool toRanges()
    {
        constexpr std::string_view begin = "beginbfrange";
        const std::size_t at = m_rest.find(begin);
        m_rest.remove_prefix(at == std::string_view::npos ? m_rest.size() : at + begin.size());
        return !m_rest.empty();
    }

    std::optional<int> hex()
    {
        skipSpace();
        const std::size_t end = m_rest.find('>');
        int value = 0;
        if (!m_rest.starts_with('<') || end == std::string_view::npos)
            return {};
        const auto [stop, error] = std::from_chars(m_rest.data() + 1, m_rest.data() + end, value, 16);
        if (error != std::errc() || stop != m_rest.data() + end)
            return {};
        m_rest.remove_prefix(end + 1);
        return value;
    }

    bool accept(char bracket)
    {
        skipSpace();
        if (!m_rest.starts_with(bracket))
            return false;
        m_rest.remove_prefix(1);
        return true;
    }

private:
    void skipSpace() { m_rest.remove_prefix(std::min(m_rest.find_first_not_of(" \r\n"), m_rest.size())); }

    std::string_view m_rest;
};

void readRange(MapScanner& scanner, int first, int last, GlyphTexts& texts)
{
    const auto set = [&texts](int glyph, int code) {
        if (code > 0 && code <= 0xFFFF)
            texts[glyph] = std::u16string(1, static_cast<char16_t>(code));
    };
    if (scanner.accept('[')) {
        for (int glyph = first; glyph <= last && !scanner.accept(']'); ++glyph)
            set(glyph, scanner.hex().value_or(0));
        scanner.accept(']');
    } else if (const std::optional<int> code = scanner.hex()) {
        for (int glyph = first; glyph <= last && *code > 0; ++glyph)
            set(glyph, *code + glyph - first);
    }
}

/// A text as it is typed and searched for.
std::u16string mended(const std::u16string& text)
{
    if (text == u"\t")
        return u" ";
    const bool isLigature = text.size() == 1 && text[0] >= 0xFB00 && text[0] <= 0xFB06;
    return isLigature
               ? QString::fromStdU16String(text).normalized(QString::NormalizationForm_KC).toStdU16String()
               : text;
}

struct FontMap {
    QPDFObjectHandle stream;
    GlyphTexts texts;
    std::vector<int> unknown; ///< glyphs used without a text
};

std::vector<FontMap> readMaps(QPDF& pdf)
{
    std::vector<FontMap> maps;
    for (PdfFont& font : fontsOf(pdf)) {
        FontMap map{font.object.getKey("/ToUnicode"), {}, {}};
        if (!map.stream.isStream())
            continue;
        const std::shared_ptr<Buffer> data = map.stream.getStreamData();
        map.texts = readUnicodeMap({reinterpret_cast<const char*>(data->getBuffer()), data->getSize()});
        const auto glyphs = static_cast<int>(widthsOf(font.object).size());
        for (int glyph = 1; glyph < glyphs; ++glyph) {
            if (!map.texts.contains(glyph))
                map.unknown.push_back(glyph);
        }
        maps.push_back(std::move(map));
    }
    return maps;
}

/// Gives the rare characters to the font that drew them; only if it is plain which one that was.
void addRare(std::vector<FontMap>& maps, const std::u32string& rare)
{
    FontMap* drawn = nullptr;
    for (FontMap& map : maps) {
        if (map.unknown.empty())
            continue;
        if (drawn != nullptr)
            return;
        drawn = &map;
    }
    if (drawn == nullptr || drawn->unknown.size() != rare.size())
        return;
    for (std::size_t i = 0; i < rare.size(); ++i)
        drawn->texts[drawn->unknown[i]] = QString::fromUcs4(&rare[i], 1).toStdU16String();
}

std::string subsetTag(std::size_t number)
{
    std::string tag = "OGIV";
    tag += static_cast<char>('A' + number / 26 % 26);
    tag += static_cast<char>('A' + number % 26);
    return tag + "+";
}

} // namespace

std::vector<PdfFont> fontsOn(QPDFObjectHandle page)
{
    std::vector<PdfFont> found;
    QPDFObjectHandle fonts = page.getKey("/Resources").getKey("/Font");
    if (!fonts.isDictionary())
        return found;
    for (const std::string& name : fonts.getKeys()) {
        QPDFObjectHandle font = fonts.getKey(name);
        if (font.isDictionary() && font.getKey("/DescendantFonts").isArray())
            found.push_back({name.substr(1), font});
    }
    return found;
}

std::vector<PdfFont> fontsOf(QPDF& pdf)
{
    std::vector<PdfFont> all;
    std::set<QPDFObjGen> seen;
    for (QPDFPageObjectHelper& page : QPDFPageDocumentHelper(pdf).getAllPages()) {
        for (PdfFont& font : fontsOn(page.getObjectHandle())) {
            if (seen.insert(font.object.getObjGen()).second)
                all.push_back(std::move(font));
        }
    }
    return all;
}

std::vector<double> widthsOf(QPDFObjectHandle font)
{
    std::vector<double> widths;
    const auto set = [&widths](int index, double width) {
        if (index < 0 || index > 0xFFFF)
            return;
        if (widths.size() <= static_cast<std::size_t>(index))
            widths.resize(static_cast<std::size_t>(index) + 1, 1000);
        widths[static_cast<std::size_t>(index)] = width;
    };
    QPDFObjectHandle array = font.getKey("/DescendantFonts").getArrayItem(0).getKey("/W");
    const int count = array.isArray() ? array.getArrayNItems() : 0;
    for (int i = 0; i + 1 < count;) {
        const int first = array.getArrayItem(i).getIntValueAsInt();
        QPDFObjectHandle next = array.getArrayItem(i + 1);
        if (next.isArray()) {
            for (int k = 0; k < next.getArrayNItems(); ++k)
                set(first + k, next.getArrayItem(k).getNumericValue());
            i += 2;
        } else if (i + 2 < count) {
            for (int k = first; k <= std::min(next.getIntValueAsInt(), 0xFFFF); ++k)
                set(k, array.getArrayItem(i + 2).getNumericValue());
            i += 3;
        } else {
            break;
        }
    }
    return widths;
}

void tagFontSubsets(QPDF& pdf)
{
    std::size_t number = 0;
    for (PdfFont& font : fontsOf(pdf)) {
        if (!font.object.getKey("/BaseFont").isName())
            continue;
        const std::string name = font.object.getKey("/BaseFont").getName().substr(1);
        const QPDFObjectHandle tagged = QPDFObjectHandle::newName("/" + subsetTag(number++) + name);
        QPDFObjectHandle descendant = font.object.getKey("/DescendantFonts").getArrayItem(0);
        font.object.replaceKey("/BaseFont", tagged);
        descendant.replaceKey("/BaseFont", tagged);
        descendant.getKey("/FontDescriptor").replaceKey("/FontName", tagged);
    }
}

GlyphTexts readUnicodeMap(std::string_view map)
{
    GlyphTexts texts;
    MapScanner scanner(map);
    while (scanner.toRanges()) {
        while (const std::optional<int> first = scanner.hex()) {
            const std::optional<int> last = scanner.hex();
            if (!last || *first > 0xFFFF || *last > 0xFFFF)
                return texts;
            readRange(scanner, *first, *last, texts);
        }
    }
    return texts;
}

std::string writeUnicodeMap(const GlyphTexts& texts)
{
    std::string map(prologue);
    for (auto at = texts.begin(); at != texts.end();) {
        // One range for glyphs in a row; it may not go on where the number's high byte changes.
        auto end = std::next(at);
        while (end != texts.end() && end->first == std::prev(end)->first + 1 && end->first % 256 != 0)
            ++end;
        map += fmt::format("1 beginbfrange\n<{:04X}> <{:04X}> [", at->first, std::prev(end)->first);
        for (; at != end; ++at) {
            map += '<';
            for (const char16_t unit : at->second)
                map += fmt::format("{:04X}", static_cast<unsigned>(unit));
            map += '>';
        }
        map += "]\nendbfrange\n";
    }
    return map.append(epilogue);
}

void mendUnicodeMaps(QPDF& pdf, const std::u32string& rare)
{
    std::vector<FontMap> maps = readMaps(pdf);
    addRare(maps, rare);
    for (FontMap& map : maps) {
        for (auto& [glyph, text] : map.texts)
            text = mended(text);
        map.stream.replaceStreamData(writeUnicodeMap(map.texts), QPDFObjectHandle::newNull(),
                                     QPDFObjectHandle::newNull());
    }
}

} // namespace ogive::ui
