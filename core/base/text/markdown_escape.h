#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace ogive {

/// A text as Markdown that shows just these characters: nothing in it can become markup, a link, HTML or a
/// table's border. Line breaks become <br>, other control characters are dropped. Also safe at the start of a
/// line.
[[nodiscard]] std::string escapeMarkdown(std::string_view text);

/// The same for a heading or a link's text, which must stay on one line: line breaks become spaces.
[[nodiscard]] std::string escapeMarkdownLine(std::string_view text);

/// The same for a part of a paragraph, which need not be safe at the start of a line where it stands at none.
[[nodiscard]] std::string escapeMarkdownPart(std::string_view text, bool startsLine);

/// Length of the digits of "12." or "12)" at the start of a line; 0 where there is no list number.
[[nodiscard]] std::size_t markdownListNumber(std::string_view line);

} // namespace ogive
