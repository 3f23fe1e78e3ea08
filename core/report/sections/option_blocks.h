#pragma once

#include "core/report/report_context.h"
#include "core/report/report_draft.h"

#include <cstddef>
#include <string>
#include <vector>

namespace ogive {

// Blocks about options that several chapters write.

/// An attribute's value for people: money with its sign, a unit only where the attribute's title does not say
/// it.
[[nodiscard]] std::string shownAttribute(const Attribute& attribute, const AttributeValue& value,
                                         const NumberStyle& style);

/// A table of the options in optionOrder over the given attributes, the chosen one bold.
[[nodiscard]] Table optionTable(const ReportDraft& draft, const ReportContext& context, std::size_t decision,
                                const std::vector<std::size_t>& attributes);

/// All that is known of the options: short facts in one table, then their lists, a few columns a table, so
/// that no column gets narrow.
void addOptionTables(ReportDraft& draft, const ReportContext& context, std::size_t decision);

/// The facts of an option that are newer than its description, each with what it dates and its source.
[[nodiscard]] std::vector<Spans> factItems(ReportDraft& draft, const Option& option);

/// The facts of all options of a decision, each item led by the option's name.
[[nodiscard]] std::vector<Spans> allFactItems(ReportDraft& draft, const ReportContext& context,
                                              std::size_t decision);

/// The options that the guide or a rule set knows and those that are at stake, the chosen one first.
[[nodiscard]] std::vector<std::size_t> optionOrder(const ReportContext& context, std::size_t decision);

/// Names the options that are not in optionOrder; none: nothing is written.
void addFurtherOptions(ReportDraft& draft, const ReportContext& context, std::size_t decision);

} // namespace ogive
