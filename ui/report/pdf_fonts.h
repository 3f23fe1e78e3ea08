#pragma once

#include <qpdf/QPDFObjectHandle.hh>

#include <map>
#include <string>
#include <string_view>
#include <vector>

class QPDF;

namespace ogive::ui {

struct PdfFont {
    std::string name; ///< on the page where it is first used, such as F7
    QPDFObjectHandle object;
};

/// The composite fonts (all of Qt's are) that a page names.
[[nodiscard]] std::vector<PdfFont> fontsOn(QPDFObjectHandle page);

/// Those of a document, each once, in order of first use.
[[nodiscard]] std::vector<PdfFont> fontsOf(QPDF& pdf);

/// Advance widths by glyph in thousandths of the type size; glyphs not named in the font's /W have 1000.
[[nodiscard]] std::vector<double> widthsOf(QPDFObjectHandle font);

/// Puts the tag that PDF asks of a subset, such as OGIVAA+, before the names of all fonts, in order of first
/// use.
void tagFontSubsets(QPDF& pdf);

/// What the glyphs of a font stand for: UTF-16 by glyph number.
using GlyphTexts = std::map<int, std::u16string>;

/// Reads the bfrange entries of a ToUnicode map as Qt writes it; glyphs without a text are left out.
[[nodiscard]] GlyphTexts readUnicodeMap(std::string_view map);
[[nodiscard]] std::string writeUnicodeMap(const GlyphTexts& texts);

/// Mends what copying and searching gets from the text. Qt takes the space for a tab and leaves fi and its
/// like as one character; characters beyond U+FFFF it leaves out: `rare` are those of the document, each
/// once, in the order of painting, which is the order in which Qt numbers their glyphs.
void mendUnicodeMaps(QPDF& pdf, const std::u32string& rare);

} // namespace ogive::ui
