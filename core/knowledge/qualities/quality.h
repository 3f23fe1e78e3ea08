#pragma once

#include <string>
#include <vector>

namespace ogive {

/// A quality that systems are commonly asked for, to begin a utility tree with.
struct Quality {
    std::string id;
    std::string title;
    std::string help;                     ///< what it asks, in a sentence
    std::vector<std::string> refinements; ///< what it may mean more closely
    std::string source;
    std::string asOf;

    bool operator==(const Quality&) const = default;
};

} // namespace ogive
