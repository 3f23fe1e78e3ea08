#pragma once

#include "core/base/json.h"
#include "core/exchange/dmn/dmn_model.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ogive {

/// One thing that is wrong with a decision table, or worth knowing about it.
struct DmnFinding {
    std::string_view rule; ///< id of the lint rule
    Severity severity = Severity::Warning;
    std::size_t decision = 0;             ///< of the model
    std::optional<std::size_t> tableRule; ///< of its table
    int line = 0;
    Message message;
    std::vector<std::string> fields; ///< names of the inputs and decisions that it is about

    bool operator==(const DmnFinding&) const = default;
};

/// A lint rule of decision tables, for headings.
struct DmnLintRule {
    std::string_view id;
    Message title;
};

[[nodiscard]] std::vector<DmnLintRule> dmnLintRules();

/// Everything that is wrong with a model's tables, by their hit policies: inputs that no rule matches, rules
/// that may not match together, rules that never count, outputs that are not reached or not listed. Exact,
/// over all combinations of values that the tests tell apart; a column that looks at an earlier decision has
/// the values that this can answer. What a table would take too long to say is said to be left open.
[[nodiscard]] std::vector<DmnFinding> lintDmn(const DmnModel& model);

/// "decision/Approval/rule/3".
[[nodiscard]] std::string dmnPlaceText(const DmnModel& model, const DmnFinding& finding);

/// {"findings": [{"id", "severity", "place", "line", "message", "fields"}]}, texts in English.
[[nodiscard]] Json dmnLintJson(const DmnModel& model, const std::vector<DmnFinding>& findings);

/// Findings to read, under the titles of their rules; a line with the counts ends them.
[[nodiscard]] std::string dmnLintText(const DmnModel& model, const std::vector<DmnFinding>& findings);

} // namespace ogive
