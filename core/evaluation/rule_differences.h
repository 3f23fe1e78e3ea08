#pragma once

#include "core/evaluation/evaluation.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace ogive {

/// Inputs for which two rule sets name different options.
struct RuleDifference {
    std::size_t first = 0;  ///< the option of the rule set in force
    std::size_t second = 0; ///< that of the other one
    double cells = 0;       ///< how many combinations of classes
    std::string where;      ///< in words
    bool holdsNow = false;  ///< the scenario is one of them

    bool operator==(const RuleDifference&) const = default;
};

/// Another rule set beside the one that decides.
struct RuleComparison {
    std::size_t ruleSet = 0;
    std::optional<std::size_t> outcome;      ///< what it names for the scenario
    double cells = 0;                        ///< all combinations of classes that can occur
    double parting = 0;                      ///< those for which the two name different options
    std::vector<RuleDifference> differences; ///< what holds now first, then the largest
    bool isTooLarge = false;                 ///< the two could not be compared in full

    bool operator==(const RuleComparison&) const = default;
};

/// The inputs for which a rule set names an option.
struct OutcomeRegion {
    std::size_t option = 0;
    double cells = 0;      ///< how many combinations of classes
    std::string where;     ///< in words
    bool holdsNow = false; ///< the scenario is one of them

    bool operator==(const OutcomeRegion&) const = default;
};

/// Everything that a rule set can come to in one decision.
struct OutcomeRegions {
    double cells = 0;                    ///< all combinations of classes that can occur
    std::vector<OutcomeRegion> outcomes; ///< what holds now first, then the largest
    bool isTooLarge = false;             ///< the tree could not be analysed in full

    bool operator==(const OutcomeRegions&) const = default;
};

/// Where each option comes out by the rule set that decides, exactly and in words. What other decisions
/// became counts as an input.
[[nodiscard]] OutcomeRegions outcomeRegions(const Knowledge& knowledge, const Evaluation& evaluation,
                                            std::size_t decision);

/// How every other rule set with a tree of its own differs from the one that decides, exactly and in words,
/// in the knowledge's order.
[[nodiscard]] std::vector<RuleComparison> ruleComparisons(const Knowledge& knowledge,
                                                          const Evaluation& evaluation, std::size_t decision);

} // namespace ogive
