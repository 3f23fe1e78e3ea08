#pragma once

#include <cstddef>
#include <string_view>

namespace ogive {

/// Length in bytes of the well-formed UTF-8 sequence at `at` (1 to 4), 0 when there is none.
[[nodiscard]] std::size_t utf8SequenceLength(std::string_view text, std::size_t at);

/// Index of the first byte that is not UTF-8, or npos.
[[nodiscard]] std::size_t firstInvalidUtf8(std::string_view text);

} // namespace ogive
