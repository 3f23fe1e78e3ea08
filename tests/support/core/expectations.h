#pragma once

#include "core/base/result.h"

#include <catch2/catch.hpp>

#include <limits>
#include <string>

namespace ogive::test {

inline constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();
inline constexpr double infinite = std::numeric_limits<double>::infinity();

/// The tolerance of MODELS.md's worked examples, where none stands beside them.
inline Approx near(double value)
{
    return Approx(value).epsilon(1e-9);
}

/// The field that a formula refuses, or "none".
template <class T>
std::string wrongField(const Result<T>& result)
{
    return result ? "none" : result.error().place.pointer;
}

} // namespace ogive::test
