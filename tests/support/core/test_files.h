#pragma once

#include <string>

namespace ogive::test {

/// The content of a file below tests/.
[[nodiscard]] std::string testFile(const std::string& path);

} // namespace ogive::test
