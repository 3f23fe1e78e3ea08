#pragma once

#include "core/figure/figure.h"

#include <array>
#include <optional>
#include <string>

namespace ogive {

/// How inks look: CSS colours in the order of `Ink`.
struct SvgPalette {
    std::array<std::string, inkCount> inks;
    std::optional<Ink> ground = Ink::Surface; ///< painted under the figure; none leaves it transparent

    [[nodiscard]] const std::string& operator[](Ink ink) const { return inks[static_cast<std::size_t>(ink)]; }
};

/// The light colours of the product, made for paper and white pages.
[[nodiscard]] SvgPalette lightSvgPalette();

/// The figure as a complete SVG 1.1 document in UTF-8, the same bytes on every machine: numbers have at most
/// two decimals and a point whatever the locale. Text stays text (Inter, else DejaVu Sans, else any
/// sans-serif); the figure's title and description become <title> and <desc>. There are no ids, scripts,
/// styles or outside references, so it can stand in a page beside others. Characters that XML forbids are
/// dropped, bytes that are not UTF-8 are replaced.
[[nodiscard]] std::string writeSvg(const Figure& figure, const SvgPalette& palette = lightSvgPalette());

} // namespace ogive
