#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace ogive {

/// Width in pixels of one line of text, from built-in advance widths of the typeface Inter (regular;
/// semi-bold taken as bold, the wider one). No kerning, no shaping: an estimate that is the same on every
/// machine.. Bytes that are not UTF-8 count as one
/// replacement character.
[[nodiscard]] double textWidth(std::string_view utf8, double pixelSize, bool bold = false);

/// How much more width to keep free for a text than was measured, since it may be drawn in another typeface.
inline constexpr double widthReserve = 1.1;

/// From the middle of a line of text down to its baseline: half the height of capitals.
[[nodiscard]] constexpr double middleToBaseline(double pixelSize) noexcept
{
    return 0.36 * pixelSize;
}

/// The text itself where it fits into `maxWidth`, else its longest beginning that fits with "…" after it.
/// Never less than "…", even where that alone is too wide.
[[nodiscard]] std::string elide(std::string_view utf8, double pixelSize, bool bold, double maxWidth);

/// Breaks a text at spaces (and at line feeds, always) into lines no wider than `maxWidth`. A word that is
/// wider than a line is broken anywhere; a line holds at least one character. With `maxLines` > 0 the rest is
/// elided in the last line. An empty text gives no line.
[[nodiscard]] std::vector<std::string> wrapText(std::string_view utf8, double pixelSize, bool bold,
                                                double maxWidth, std::size_t maxLines = 0);

} // namespace ogive
