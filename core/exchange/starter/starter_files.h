#pragma once

#include "core/exchange/formats/export_format.h"

#include <string>
#include <vector>

namespace ogive {

/// A container that a chosen option runs in, with what it is called.
struct StarterService {
    std::string name;  ///< of the service: lower case, hyphens
    std::string title; ///< the option's
    const Container* container = nullptr;
};

/// What a starter kit is filled with.
struct StarterContent {
    std::vector<std::pair<std::string, std::vector<std::string>>> packages; ///< option's title, packages
    std::vector<StarterService> services; ///< of options that run on one's own machines
    const Option* provider = nullptr;     ///< of the chat model; null: open
    std::string model;                    ///< its id; empty: not known
    int concurrency = 8;
};

[[nodiscard]] StarterContent starterContent(const ExportSubject& subject);

[[nodiscard]] std::string requirementsFile(const ExportSubject& subject, const StarterContent& content);
[[nodiscard]] std::string environmentFile(const ExportSubject& subject, const StarterContent& content);
/// A compose file; empty where nothing of what was chosen runs in a container.
[[nodiscard]] std::string composeFile(const ExportSubject& subject, const StarterContent& content);
[[nodiscard]] std::string starterReadme(const ExportSubject& subject, const StarterContent& content);

} // namespace ogive
