#pragma once

#include "core/base/result.h"

#include <catch2/catch.hpp>

#include <cstddef>
#include <limits>
#include <string>
#include <vector>

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

/// Every number lies within a distance of the one wanted.
inline void requireWithin(const std::vector<double>& got, const std::vector<double>& wanted, double distance)
{
    REQUIRE(got.size() == wanted.size());
    for (std::size_t i = 0; i < got.size(); ++i)
        REQUIRE(got[i] == Approx(wanted[i]).epsilon(0).margin(distance));
}

} // namespace ogive::test
