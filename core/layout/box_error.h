#pragma once

#include "core/base/result.h"

#include <cstddef>

namespace ogive {

/// True for what can be a width, a height or a gap.
[[nodiscard]] bool isLength(double value);

/// The error "box number `index` of the input is wrong" of the layouts, with the JSON pointer "/INDEX".
[[nodiscard]] Failure boxError(std::size_t index, const Message& reason);

[[nodiscard]] Failure boxSizeError(std::size_t index);

[[nodiscard]] Failure gapError();

} // namespace ogive
