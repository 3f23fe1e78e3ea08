#pragma once

#include <string>

namespace ogive {

/// The style sheet of a report's page: for screens of any width, dark ones too, and for paper.
[[nodiscard]] std::string htmlStyle();

} // namespace ogive
