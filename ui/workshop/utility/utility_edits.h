#pragma once

#include "core/design/utility/utility_tree.h"

#include <compare>
#include <cstddef>
#include <optional>
#include <string>

namespace ogive::ui {

enum class UtilityKind { Attribute, Refinement, Scenario };

/// A place in a utility tree: an attribute, a refinement of it, or a scenario of that.
struct UtilityPath {
    std::size_t attribute = 0;
    std::optional<std::size_t> refinement;
    std::optional<std::size_t> scenario;

    [[nodiscard]] UtilityKind kind() const;
    [[nodiscard]] std::size_t position() const; ///< among its siblings
    [[nodiscard]] std::optional<UtilityPath> parent() const;
    auto operator<=>(const UtilityPath&) const = default;
};

[[nodiscard]] bool isIn(const UtilityTree& tree, const UtilityPath& path);
/// The title or text of what is there.
[[nodiscard]] std::string& textAt(UtilityTree& tree, const UtilityPath& path);
[[nodiscard]] const std::string& textAt(const UtilityTree& tree, const UtilityPath& path);
/// Null: no scenario is there.
[[nodiscard]] const QualityScenario* scenarioAt(const UtilityTree& tree, const UtilityPath& path);
[[nodiscard]] QualityScenario* scenarioAt(UtilityTree& tree, const UtilityPath& path);

/// A tree after a change, and what is to be selected in it.
struct UtilityChange {
    UtilityTree tree;
    std::optional<UtilityPath> selected; ///< absent: the tree is empty

    bool operator==(const UtilityChange&) const = default;
};

/// With a new entry: after the selected one where that is of the same kind, or after the one that holds it,
/// else at the end of what is selected. Nothing where there is nothing that it could stand in.
[[nodiscard]] std::optional<UtilityChange> withAdded(const UtilityTree& tree,
                                                     const std::optional<UtilityPath>& selected,
                                                     UtilityKind kind, const std::string& text);

/// With a quality of this title, and a refinement of it where one is named; what is there already stays
/// alone.
[[nodiscard]] UtilityChange withQuality(const UtilityTree& tree, const std::string& title,
                                        const std::string& refinement);

/// Without an entry and all below it; the next one is selected, else the one before, else the parent.
[[nodiscard]] UtilityChange withoutEntry(const UtilityTree& tree, const UtilityPath& path);

/// With an entry one place up (-1) or down (1), across the borders of what it stands in. Nothing at the ends.
[[nodiscard]] std::optional<UtilityChange> withMoved(const UtilityTree& tree, const UtilityPath& path,
                                                     int by);

/// With an entry dragged to a position of another parent, or of its own; no parent: among the attributes.
/// Nothing where an entry of its kind can't stand, or where it stands already.
[[nodiscard]] std::optional<UtilityChange> withDragged(const UtilityTree& tree, const UtilityPath& path,
                                                       const std::optional<UtilityPath>& parent,
                                                       std::size_t position);

/// What a scenario says of a decision; absent: it does not depend on it.
[[nodiscard]] std::optional<DecisionLink::Kind> linkTo(const QualityScenario& scenario,
                                                       const std::string& decision);
void setLink(QualityScenario& scenario, const std::string& decision,
             const std::optional<DecisionLink::Kind>& kind);

} // namespace ogive::ui
