#pragma once

#include "core/report/report.h"

#include <string>
#include <string_view>

namespace ogive {

/// A text as HTML that shows just these characters, safe in quoted attributes too. Line breaks become <br>;
/// characters that HTML forbids are dropped, bytes that are not UTF-8 are replaced.
[[nodiscard]] std::string escapeHtml(std::string_view text);

/// The same for attributes and titles, which hold no elements: line breaks become spaces.
[[nodiscard]] std::string escapeHtmlLine(std::string_view text);

/// Whether a text has letters that run from right to left, or characters that turn the direction of what
/// follows: such a text is kept apart from its neighbours.
[[nodiscard]] bool turnsDirection(std::string_view text);

/// Spans as inline HTML: links lead to web addresses and to anchors of the document only.
[[nodiscard]] std::string htmlOf(const Spans& spans);

/// Letters, digits, hyphens and underscores of an anchor; everything else becomes a hyphen.
[[nodiscard]] std::string htmlAnchor(std::string_view anchor);

} // namespace ogive
