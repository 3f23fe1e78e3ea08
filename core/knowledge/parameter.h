#pragma once

#include "core/knowledge/spread.h"

#include <optional>
#include <string>

namespace ogive {

/// A number that a formula takes from the knowledge, with its source.
struct Parameter {
    std::string id;
    std::string title;
    double value = 0;
    std::string unit;
    std::string help;
    std::string source;
    std::string asOf;
    std::optional<double> minimum = std::nullopt; ///< of what a scenario may set; absent: any number
    std::optional<double> maximum = std::nullopt;
    std::optional<Spread> spread = std::nullopt; ///< how far its value may be off; absent: it is fixed

    bool operator==(const Parameter&) const = default;
};

} // namespace ogive
