#pragma once

#include <string>
#include <utility>
#include <vector>

namespace ogive {

/// How an option runs in a container on one's own machine, to begin with.
struct Container {
    std::string image;                ///< without its tag
    std::string tag;                  ///< the version to begin with
    std::vector<int> ports;           ///< that it listens on
    std::string volume;               ///< the folder inside that holds what must last
    std::vector<std::string> command; ///< in place of the image's own; empty: that one
    /// A value that reads ${NAME} is to be filled in by who runs it.
    std::vector<std::pair<std::string, std::string>> environment;
    std::string source;
    std::string asOf;

    bool operator==(const Container&) const = default;
};

/// Where a provider answers chat completions in the form that most providers share.
struct ModelApi {
    std::string address; ///< the part that all calls begin with
    std::string source;
    std::string asOf;

    bool operator==(const ModelApi&) const = default;
};

} // namespace ogive
