#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace ogive {

/// A whole file; refused when it is no regular file, larger than `limit` bytes or unreadable.
[[nodiscard]] Result<std::string> readFile(const std::string& path, std::size_t limit);

/// Who may read a file that was not there before.
enum class NewFile { AsUserWishes, ForOwnerOnly };

/// Replaces a file atomically and for good: writes a new one in the same folder, flushes it to disk, renames
/// it over the old one and flushes the folder. On failure the old file is as it was, and the hint says what
/// to do. Symbolic links are followed, permissions kept; a file that may not be written to is not replaced.
[[nodiscard]] Result<void> replaceFile(const std::string& path, std::string_view content,
                                       NewFile newFile = NewFile::AsUserWishes);

} // namespace ogive
