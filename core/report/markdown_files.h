#pragma once

#include "core/base/result.h"
#include "core/report/report.h"
#include "core/report/report_words.h"

#include <string>

namespace ogive {

/// Writes a report as PATH (Markdown) with its pictures in a folder beside it, NAME-figures. The pictures
/// come first, so that a text never refers to what is not there.
[[nodiscard]] Result<void> writeMarkdownFiles(const Report& report, const std::string& path,
                                              const Words& words = english);

} // namespace ogive
