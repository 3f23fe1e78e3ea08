#pragma once

#include "core/base/ids.h"
#include "core/knowledge/condition.h"

#include <cstddef>
#include <string>
#include <vector>

namespace ogive {

/// A question of a decision tree, or one of its outcomes.
struct RuleNode {
    static constexpr std::size_t none = static_cast<std::size_t>(-1);

    std::string id;
    std::string question;
    Condition when;
    std::size_t yes = none;     ///< index of the node where the answer yes leads
    std::size_t no = none;      ///< … and no
    std::size_t outcome = none; ///< option of the decision; set on outcomes only
    std::string reason;         ///< why it decides, in one sentence; may be empty
    std::string source;         ///< … and where that is from
    std::string asOf;

    [[nodiscard]] bool isOutcome() const noexcept { return outcome != none; }
    bool operator==(const RuleNode&) const = default;
};

/// A decision's tree in preorder: node 0 is the first question, children come after their parent.
struct RuleTree {
    std::vector<RuleNode> nodes;

    [[nodiscard]] bool isEmpty() const noexcept { return nodes.empty(); }
    bool operator==(const RuleTree&) const = default;
};

/// One way to decide; a decision without a tree here is decided by the default rule set.
struct RuleSet {
    RuleSetId id;
    std::string title;
    std::string description;
    /// Whether it decides among all options from whatever fields it needs, rather than among the guide's from
    /// the inputs that a decision declares.
    bool isBeyondGuide = false;
    std::vector<RuleTree> trees; ///< in the order of the knowledge's decisions

    bool operator==(const RuleSet&) const = default;
};

} // namespace ogive
