#pragma once

#include "core/base/message.h"

#include <functional>
#include <string>

namespace ogive {

/// How a Message becomes text in the report's language; `english` where nothing else is wanted.
using Words = std::function<std::string(const Message&)>;

} // namespace ogive
