#pragma once

#include "core/exchange/dmn/dmn_model.h"

#include <string>
#include <string_view>

namespace ogive {

/// Reads a model of DMN 1.2 to 1.5 whose decisions are decision tables with simple unary tests and literal
/// outputs. What is not understood is refused with its element, line, the reason and what to do; diagrams,
/// annotations and what other programs add are passed over.
[[nodiscard]] Result<DmnModel> readDmn(std::string_view text, const std::string& file);

/// The largest file that is read, in bytes.
inline constexpr std::size_t mostDmnBytes = 64U * 1000 * 1000;

} // namespace ogive
