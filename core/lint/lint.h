#pragma once

#include "core/base/ids.h"
#include "core/base/issue.h"
#include "core/base/message.h"
#include "core/knowledge/knowledge.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ogive {

/// What a finding is about, so that a view can jump there.
struct LintPlace {
    std::string kind;    ///< as in `ogive knowledge list` ("option", "llm-model", …), or "rules"
    std::string id;      ///< the record; empty: the kind as a whole
    DecisionId decision; ///< whose option or whose tree
    std::string node;    ///< question of that tree

    auto operator<=>(const LintPlace&) const = default;
};

/// One thing that is wrong with the knowledge, or worth knowing about it.
struct LintFinding {
    std::string rule; ///< id of the lint rule
    Severity severity = Severity::Warning;
    LintPlace place;
    Message message;
    std::vector<Message> details;    ///< further lines: parts of the region, single values
    std::vector<std::size_t> fields; ///< of the knowledge

    bool operator==(const LintFinding&) const = default;
};

struct LintSettings {
    std::string asOf;              ///< ISO date to which facts are aged; empty: the knowledge's own
    std::optional<int> maxAgeDays; ///< for every kind of fact; absent: each kind's own limit
};

/// A lint rule, for lists and headings.
struct LintRuleTitle {
    std::string_view id;
    Message title;
};

/// All rules in the order in which their findings come.
[[nodiscard]] std::vector<LintRuleTitle> lintRules();

/// Everything the rules find, in a fixed order. Rule sets are analysed exactly, by regions of inputs.
[[nodiscard]] std::vector<LintFinding> lint(const Knowledge& knowledge, const LintSettings& settings = {});

/// The place as one line: "decision/framework", "option/framework/custom", "rules/guide/framework/state".
[[nodiscard]] std::string placeText(const LintPlace& place);

} // namespace ogive
