#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace ogive {

/// How well an option does by a criterion.
struct CriterionValue {
    std::optional<double> value; ///< 0 … 10; absent: not known
    std::string reason;
    std::string source; ///< empty: the criterion's
    std::string asOf;

    bool operator==(const CriterionValue&) const = default;
};

/// One of the things by which the options of a decision are ranked. More is always better.
struct Criterion {
    std::string id;
    std::size_t decision = 0;
    std::string title;
    std::string help;
    std::string low;   ///< what 0 means
    std::string high;  ///< what 10 means
    double weight = 1; ///< its weight unless the architect weighs, beside those of the other criteria
    std::string source;
    std::string asOf;
    std::vector<CriterionValue> values; ///< in the order of the decision's options

    bool operator==(const Criterion&) const = default;
};

} // namespace ogive
