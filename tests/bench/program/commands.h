#pragma once

#include "core/base/result.h"

#include <string>

namespace ogive::bench {

/// Requirement sets of a CSV file against the outcomes that they must have, seven bytes a set.
[[nodiscard]] Result<void> benchRules(const std::string& setsPath, const std::string& expectedPath);

/// The tidy layout of a tree given as CSV: id, parent, width, height.
[[nodiscard]] Result<void> benchLayout(const std::string& treePath);

/// The percentiles of BENCH.md's cost of twelve uncertain inputs, over `samples` samples.
[[nodiscard]] Result<void> benchMonteCarlo(const std::string& samples);

/// How options rank over `samples` weights; the options' values as CSV: a line an option, a column a
/// criterion.
[[nodiscard]] Result<void> benchSmaa(const std::string& optionsPath, const std::string& samples);

/// Edits of a design to the evaluation, and to the painted window with a view in front: that of a decision
/// where `view` is empty, else the one of this id.
[[nodiscard]] Result<void> benchEdit(const std::string& designPath, const std::string& view);

/// A presentation of a design at this size (WxH): turning pages, and what is tried, until they are painted.
[[nodiscard]] Result<void> benchPresent(const std::string& designPath, const std::string& size);

/// An error in a file of input.
[[nodiscard]] Failure wrongInput(const std::string& path, std::size_t line, const std::string& reason);

} // namespace ogive::bench
