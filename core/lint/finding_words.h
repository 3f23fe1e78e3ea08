#pragma once

#include "core/lint/lint_context.h"

#include <string>
#include <vector>

namespace ogive {

/// "a, b and c"; of many only the first ones, and how many more there are.
[[nodiscard]] std::string listText(const Language& language, const std::vector<std::string>& items);

/// A count of inputs or records as data in a message.
[[nodiscard]] std::string numberWord(double count);

/// Titles of the choices of a set, in sentence case.
[[nodiscard]] std::vector<std::string> choiceTitles(const Language& language, const Field& field,
                                                    const ClassSet& choices);

/// Titles of the options that a tree leads to within a region.
[[nodiscard]] std::vector<std::string> optionTitles(const Decision& decision, const TreeRegions& regions,
                                                    const Region& within);

[[nodiscard]] LintPlace placeOfDecision(const Decision& decision);
[[nodiscard]] LintPlace placeOfOption(const Decision& decision, const Option& option);
[[nodiscard]] LintPlace placeOfTree(const LintContext& context, const TreeAnalysis& tree,
                                    const std::string& node = {});
[[nodiscard]] LintPlace placeOfRecord(const char* kind, std::string id = {});

/// The fields of a condition's tests, each once.
[[nodiscard]] std::vector<std::size_t> testedFields(const Condition& condition);

} // namespace ogive
