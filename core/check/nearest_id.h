#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace ogive {

/// The id that was probably meant: the one that differs in the fewest letters, or "" where all differ in more
/// than a third of theirs.
[[nodiscard]] std::string nearestId(std::string_view written, const std::vector<std::string>& ids);

} // namespace ogive
