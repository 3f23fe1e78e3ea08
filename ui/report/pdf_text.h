#pragma once

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

class QPDF;

namespace ogive::ui {

/// Advance widths in thousandths of the type size, by glyph, of the fonts a page knows by name (such as F7).
using FontWidths = std::map<std::string, std::vector<double>, std::less<>>;

/// A content stream of QPdfWriter with its glyphs, each placed alone by Qt, joined into TJ arrays, and with
/// text objects that follow each other made one. Kerning is kept to 2/1000 of the type size. Whatever is not
/// exactly as Qt writes it is copied as it is.
[[nodiscard]] std::string joinGlyphRuns(std::string_view content, const FontWidths& fonts);

/// Joins the glyph runs on every page.
void joinGlyphRuns(QPDF& pdf);

} // namespace ogive::ui
