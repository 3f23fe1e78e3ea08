#pragma once

#include "core/figure/figure.h"

#include <string>
#include <vector>

namespace ogive {

/// A decision that a scenario of a utility tree is linked to.
struct UtilityLinkPicture {
    std::string title;
    bool isTradeOff = false; ///< else a sensitivity point

    auto operator<=>(const UtilityLinkPicture&) const = default;
};

struct UtilityScenarioPicture {
    std::string text;
    std::string rank;      ///< such as "(H, M)"
    bool isDriver = false; ///< important and hard: drawn stronger than the others
    std::vector<UtilityLinkPicture> links;

    auto operator<=>(const UtilityScenarioPicture&) const = default;
};

struct UtilityRefinementPicture {
    std::string title;
    std::vector<UtilityScenarioPicture> scenarios;

    auto operator<=>(const UtilityRefinementPicture&) const = default;
};

struct UtilityAttributePicture {
    std::string title;
    std::vector<UtilityRefinementPicture> refinements;

    auto operator<=>(const UtilityAttributePicture&) const = default;
};

/// The words a drawing adds of its own, in the reader's language.
struct UtilityTreeWords {
    std::string root = "Utility";
    std::string sensitivity = "sensitivity point"; ///< what S is
    std::string tradeOff = "trade-off point";      ///< what T is
    std::string rank = "importance, difficulty: H high, M medium, L low";

    auto operator<=>(const UtilityTreeWords&) const = default;
};

/// A tree of quality attributes, refinements and scenarios, as ATAM draws it.
struct UtilityTreePicture {
    std::string title;
    std::vector<UtilityAttributePicture> attributes;
    UtilityTreeWords words;
    double width = 690;   ///< of the figure; the scenarios take what the columns before them leave
    double textSize = 12; ///< of scenarios; nothing is smaller than 0.85 of it

    auto operator<=>(const UtilityTreePicture&) const = default;
};

/// Draws the tree lying on its side by `layoutTree`: root, attributes, refinements, scenarios with their rank
/// and the decisions they are linked to, each with S or T before it; below it what the letters mean. As high
/// as its content needs; nothing is cut. The description says the same, a line a scenario. Without attributes
/// there are no shapes.
[[nodiscard]] Figure drawUtilityTree(const UtilityTreePicture& picture);

/// The same tree in as many parts as it takes to draw none of them higher than this, where a single scenario
/// allows: attributes and refinements that go on stand in each of their parts.
[[nodiscard]] std::vector<UtilityTreePicture> utilityTreeParts(const UtilityTreePicture& picture,
                                                               double highest);

} // namespace ogive
