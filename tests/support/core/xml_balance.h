#pragma once

#include <string>
#include <string_view>

namespace ogive {

/// Empty when every element of the document is closed in order, there is one root, and no text or attribute
/// holds a bare < or &; else what is wrong.
[[nodiscard]] std::string xmlImbalance(std::string_view xml);

} // namespace ogive
