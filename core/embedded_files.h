#pragma once

#include <span>
#include <string_view>

namespace ogive {

/// A file of resources/ that is compiled in; the path is relative to resources/.
struct EmbeddedFile {
    std::string_view path;
    std::string_view content;
};

[[nodiscard]] std::span<const EmbeddedFile> embeddedFiles();

} // namespace ogive
