#pragma once

#include "core/knowledge/knowledge.h"

#include <string>
#include <string_view>
#include <vector>

namespace ogive {

/// Where a record, or one of its prices, is from.
struct DatedRecord {
    std::string id;
    std::string source;
    std::string asOf;
    bool ages = true; ///< no longer where a price is not in force, or its model retired
};

/// All records of a kind that state where they are from, and how long such facts last.
struct DatedCatalog {
    std::string kind;    ///< as in `ogive knowledge list`
    Message title;       ///< "chat model prices"
    int lastsDays = 365; ///< unless settings say otherwise
    std::vector<DatedRecord> records;
};

/// `date` (ISO) says which prices are in force.
[[nodiscard]] std::vector<DatedCatalog> datedCatalogs(const Knowledge& knowledge, std::string_view date);

} // namespace ogive
