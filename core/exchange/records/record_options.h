#pragma once

#include "core/report/report_context.h"

#include <cstddef>
#include <string>
#include <vector>

namespace ogive {

/// The options that a record considers: those that the guide or a rule set knows, those at stake and those
/// that lead the ranking, the chosen one first.
[[nodiscard]] std::vector<std::size_t> recordOptions(const ReportContext& context, std::size_t decision);

/// What is good and what is bad of an option, one item of a Markdown list each; empty where nothing is known.
[[nodiscard]] std::string goodAndBad(const ReportContext& context, std::size_t decision, std::size_t option);

/// The section "Pros and Cons of the Options": each with its points, score and the changes that lead to it;
/// then how clear the ranking is.
[[nodiscard]] std::string prosAndConsText(const ReportContext& context, std::size_t decision);

} // namespace ogive
