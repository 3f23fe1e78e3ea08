#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <string>
#include <utility>

namespace ogive {

/// An input of a ranking method that is outside its range; `pointer` begins with the input's name in
/// MODELS.md appendix A.
[[nodiscard]] inline Failure rankingError(std::string pointer, Message reason)
{
    Place place;
    place.pointer = std::move(pointer);
    return Failure(Error{ErrorCode::Invalid, std::move(place), std::move(reason), {}});
}

/// A position as people count: from 1.
[[nodiscard]] inline double ordinal(std::size_t position)
{
    return static_cast<double>(position + 1);
}

} // namespace ogive
