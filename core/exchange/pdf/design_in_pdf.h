#pragma once

#include "core/base/result.h"

#include <string>
#include <string_view>

namespace ogive {

/// Whether a file's content begins as a PDF does.
[[nodiscard]] bool isPdf(std::string_view content);

/// The design file that a report carries: the first attachment whose name ends in .ogive.json. Fails if `pdf`
/// is no PDF, needs a password, has no such attachment or one of more than 64 MiB.
[[nodiscard]] Result<std::string> designInPdf(std::string_view pdf);

/// The text of a design from a file's content: that which a PDF carries, else the content as it is.
[[nodiscard]] Result<std::string> designTextOf(std::string content, const std::string& fileName);

} // namespace ogive
