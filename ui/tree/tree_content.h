#pragma once

#include "core/evaluation/evaluation.h"
#include "ui/tree/tree_changes.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace ogive::ui {

/// One box of a drawn decision tree: what stands in it and how it relates to the path taken.
struct TreeNode {
    enum class Kind { Question, Outcome, NeverReached };

    Kind kind = Kind::Question;
    int yes = -1; ///< positions in the content; -1 for outcomes
    int no = -1;
    bool onPath = false;
    bool isTaken = false;        ///< the outcome that the rules recommend
    bool isPossible = false;     ///< an outcome that open values still allow
    bool isOpen = false;         ///< the question that can't be answered yet
    bool isOwnChoice = false;    ///< the option that overrides the recommendation
    bool isNeverReached = false; ///< no requirements at all lead here
    std::optional<bool> answer;
    QString title;
    QString detail;                   ///< second line; may be empty
    std::vector<FieldId> fields;      ///< what a question reads
    std::optional<TreeChange> change; ///< the one change that would lead to this outcome
    QString description;              ///< answer and whether on the path, for screen readers and tool tips

    bool operator==(const TreeNode&) const = default;
};

/// A decision's tree with its answers, as the scene shows it. Nodes of the rule tree come first, in its
/// order; questions that another decision has answered are left out.
struct TreeContent {
    DecisionId decision;
    std::size_t ruleSet = 0;
    QString title;
    std::vector<TreeNode> nodes;
    QStringList further; ///< options beyond the guide that no rule of this set names; not drawn

    /// Whether the same boxes and edges are shown, whatever the answers are.
    [[nodiscard]] bool hasSameShape(const TreeContent& other) const;
    bool operator==(const TreeContent&) const = default;
};

/// `isReached` says of each node of the whole rule tree whether any requirements lead there; empty: all are.
[[nodiscard]] TreeContent treeContentOf(const Knowledge& knowledge, const Scenario& scenario,
                                        const Evaluation& evaluation, std::size_t decision,
                                        const std::vector<bool>& isReached = {});

} // namespace ogive::ui
