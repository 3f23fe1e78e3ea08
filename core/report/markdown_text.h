#pragma once

#include "core/base/text/markdown_escape.h"
#include "core/report/report.h"

#include <string>
#include <string_view>

namespace ogive {

/// Spans as inline Markdown: strong text bold, links as links where they lead to a web address or to an
/// anchor of this document. Muted text looks as any other.
[[nodiscard]] std::string markdownOf(const Spans& spans);

/// A path or an address as a link's target, between < and >: what would end it is percent-encoded.
[[nodiscard]] std::string markdownTarget(std::string_view target);

} // namespace ogive
