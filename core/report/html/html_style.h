#pragma once

#include <string_view>

namespace ogive {

/// The style sheet of a report's page: for screens of any width, dark ones too, and for paper.
[[nodiscard]] std::string_view htmlStyle();

} // namespace ogive
