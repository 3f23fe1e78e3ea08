#pragma once

#include "core/base/json_reader.h"
#include "core/base/message.h"
#include "core/base/result.h"
#include "core/knowledge/knowledge.h"

#include <string>
#include <vector>

namespace ogive {

struct Design;

/// Levels by which ATAM ranks a quality scenario: how much it matters, how hard it is.
enum class Level { High, Medium, Low };

/// A decision that a quality scenario depends on: alone (sensitivity point), or against another quality
/// (trade-off point).
struct DecisionLink {
    enum class Kind { Sensitivity, TradeOff };

    std::string decision; ///< id in the knowledge
    Kind kind = Kind::Sensitivity;
    Json rest = Json::object();

    bool operator==(const DecisionLink&) const = default;
};

/// A concrete, testable demand: "A peak of three times the usual traffic is answered within 2 s".
struct QualityScenario {
    std::string text;
    Level importance = Level::Medium;
    Level difficulty = Level::Medium;
    std::vector<DecisionLink> links;
    Json rest = Json::object();

    bool operator==(const QualityScenario&) const = default;
};

struct QualityRefinement {
    std::string title;
    std::vector<QualityScenario> scenarios;
    Json rest = Json::object();

    bool operator==(const QualityRefinement&) const = default;
};

struct QualityAttribute {
    std::string title; ///< such as Performance
    std::vector<QualityRefinement> refinements;
    Json rest = Json::object();

    bool operator==(const QualityAttribute&) const = default;
};

/// The utility tree of the Architecture Tradeoff Analysis Method. Source: Kazman, Klein, Clements, "ATAM:
/// Method for Architecture Evaluation", CMU/SEI-2000-TR-004.
struct UtilityTree {
    std::vector<QualityAttribute> attributes;
    Json rest = Json::object();

    [[nodiscard]] bool isEmpty() const { return attributes.empty() && rest.empty(); }
    bool operator==(const UtilityTree&) const = default;
};

/// Reads a design's member "utility_tree": {"attributes": [{"title", "refinements": [{"title", "scenarios":
/// [{"text", "importance": "H", "difficulty": "M", "links": [{"decision", "kind": "sensitivity" or
/// "tradeoff"}]}]}]}]}. Errors: another shape, empty titles, other levels and kinds.
[[nodiscard]] UtilityTree readUtilityTree(const JsonReader& json);

/// Null where the tree says nothing.
[[nodiscard]] Json utilityTreeJson(const UtilityTree& tree);

/// The tree as it is from now on.
struct SetUtilityTree {
    UtilityTree tree;
    Message what; ///< for the undo menu, such as "Add a quality scenario"
};

/// Refused, with the reason: empty titles and texts, decisions that the knowledge does not have.
[[nodiscard]] Result<void> setUtilityTree(Design& design, const SetUtilityTree& edit,
                                          const Knowledge& knowledge);

} // namespace ogive
