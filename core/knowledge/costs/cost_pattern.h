#pragma once

#include "core/knowledge/condition.h"

#include <optional>
#include <string>
#include <vector>

namespace ogive {

/// How much a pattern takes off one line of the bill, as fractions; absent: not known.
struct PatternEffect {
    std::string line;
    std::optional<double> low;
    std::optional<double> typical;
    std::optional<double> high;

    bool operator==(const PatternEffect&) const = default;
};

/// What a pattern adds to the bill: a line that is there only with it.
struct PatternAddition {
    std::string line;
    double usdPerThousandRequests = 0;

    bool operator==(const PatternAddition&) const = default;
};

/// A way to lower cost that a scenario may switch on.
struct CostPattern {
    std::string id;
    std::string title;
    std::string summary;
    std::string risk;
    std::optional<Condition> appliesWhen;
    std::vector<PatternEffect> effects;
    std::vector<PatternAddition> adds;
    std::vector<std::string> parameters; ///< ids of those that its formula reads
    std::vector<std::string> conflictsWith;
    std::string source;
    std::string asOf;

    bool operator==(const CostPattern&) const = default;
};

} // namespace ogive
