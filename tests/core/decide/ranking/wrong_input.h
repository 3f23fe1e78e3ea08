#pragma once

#include "core/base/result.h"

#include <limits>
#include <string>

namespace ogive::test {

inline constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();
inline constexpr double infinite = std::numeric_limits<double>::infinity();

/// Where a result's error stands; "none" where it is a value.
template <class T>
std::string wrongPlace(const Result<T>& result)
{
    return result ? "none" : result.error().place.pointer;
}

} // namespace ogive::test
