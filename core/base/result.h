#pragma once

#include "core/base/issue.h"

#include <tl/expected.hpp>

namespace ogive {

/// What can fail: the value, or the error that says why, where and what to do.
template <class T>
using Result = tl::expected<T, Error>;

using Failure = tl::unexpected<Error>;

} // namespace ogive
