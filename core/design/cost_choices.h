#pragma once

#include "core/base/json.h"

#include <string>
#include <utility>
#include <vector>

namespace ogive {

/// How far a number that a scenario states may be off, as its user sees it.
struct UncertainRange {
    enum class Kind { Percentiles, ThreePoints };

    Kind kind = Kind::Percentiles;
    double low = 0;             ///< P10, or of three points the least value
    double mode = 0;            ///< of three points the most likely value; else not read
    double high = 0;            ///< P90, or of three points the greatest value
    Json rest = Json::object(); ///< members of the file that this version keeps as they are

    bool operator==(const UncertainRange&) const = default;
};

/// A savings pattern as a scenario sets it.
struct PatternChoice {
    std::string id;
    bool isOn = false;
    std::vector<std::pair<std::string, double>>
        parameters;             ///< by the parameter's id; others keep their value
    Json rest = Json::object(); ///< members of the file that this version keeps as they are

    bool operator==(const PatternChoice&) const = default;
};

} // namespace ogive
