#pragma once

#include "core/base/result.h"
#include "tests/support/core/expectations.h"

#include <limits>
#include <string>

namespace ogive::test {

/// Where a result's error stands; "none" where it is a value.
template <class T>
std::string wrongPlace(const Result<T>& result)
{
    return result ? "none" : result.error().place.pointer;
}

} // namespace ogive::test
