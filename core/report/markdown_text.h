#pragma once

#include "core/report/report.h"

#include <string>
#include <string_view>

namespace ogive {

/// A text as Markdown that shows just these characters: nothing in it can become markup, a link, HTML or a
/// table's border. Line breaks become <br>, other control characters are dropped. Also safe at the start of a
/// line.
[[nodiscard]] std::string escapeMarkdown(std::string_view text);

/// The same for a heading or a link's text, which must stay on one line: line breaks become spaces.
[[nodiscard]] std::string escapeMarkdownLine(std::string_view text);

/// Spans as inline Markdown: strong text bold, links as links where they lead to a web address or to an
/// anchor of this document. Muted text looks as any other.
[[nodiscard]] std::string markdownOf(const Spans& spans);

/// A path or an address as a link's target, between < and >: what would end it is percent-encoded.
[[nodiscard]] std::string markdownTarget(std::string_view target);

} // namespace ogive
