#pragma once

#include "app/commands/command.h"

namespace ogive::app {

/// Whether a path names decision tables of another tool, by its ending.
[[nodiscard]] bool isDmnPath(const std::string& path);

/// `ogive lint FILE.dmn`.
[[nodiscard]] Exit lintDmnFile(const std::string& path, const std::string& format);

/// `ogive evaluate --dmn FILE.dmn --batch FILE|-`.
[[nodiscard]] Exit evaluateDmnBatch(const std::string& path, const std::string& batch);

/// `ogive evaluate --dmn FILE.dmn [JSON|FILE|-]`: one object of inputs, from standard input where none is
/// named.
[[nodiscard]] Exit evaluateDmnOnce(const std::string& path, const std::string& inputs,
                                   const std::string& format);

} // namespace ogive::app
