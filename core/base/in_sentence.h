#pragma once

#include <string>

namespace ogive {

/// A title as it stands inside a sentence: "vector scale", but "GPU available".
[[nodiscard]] std::string inSentence(std::string title);

} // namespace ogive
