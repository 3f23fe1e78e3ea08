#pragma once

#include "core/base/json.h"

#include <string>
#include <string_view>

namespace ogive {

/// What is known of a requirement's value: why it is taken, where it is from, who answers for it, and until
/// when it holds. Texts may be empty.
struct Assumption {
    std::string note;           ///< why this value
    std::string source;         ///< a web address, a document, a person
    std::string owner;          ///< who looks after it
    std::string date;           ///< the day of the statement, ISO
    std::string reviewBy;       ///< the last day on which it holds unseen, ISO
    Json rest = Json::object(); ///< members of the file that this version keeps as they are

    bool operator==(const Assumption&) const = default;
};

/// Whether it should have been looked at before this day (ISO; empty: never).
[[nodiscard]] bool isOverdue(const Assumption& assumption, std::string_view today);

} // namespace ogive
