#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace ogive {

/// A whole file; refused when it is no regular file, larger than `limit` bytes or unreadable.
[[nodiscard]] Result<std::string> readFile(const std::string& path, std::size_t limit);

/// Replaces a file atomically: writes a new one beside it, flushes it to disk and renames it over the old
/// one. On failure the old file is as it was. Symbolic links are followed and permissions kept.
[[nodiscard]] Result<void> replaceFile(const std::string& path, std::string_view content);

} // namespace ogive
