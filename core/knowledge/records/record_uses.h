#pragma once

#include "core/knowledge/knowledge.h"
#include "core/knowledge/records/records.h"

#include <string>
#include <string_view>
#include <vector>

namespace ogive {

/// A record, or the tree of a decision in a rule set, that refers to another record.
struct RecordUse {
    std::string kind; ///< of the record; "rules" for a tree
    std::string id;   ///< DECISION/ID for an option, RULES/DECISION for a tree
    std::string title;

    bool operator==(const RecordUse&) const = default;
};

/// Everything in the knowledge that names a record, each once: conditions, models of an option, tasks it
/// waits for, rule sets. `owner` is the decision of an option, else empty.
[[nodiscard]] std::vector<RecordUse> usesOf(const Knowledge& knowledge, const KnowledgeRecords& records,
                                            std::string_view kind, std::string_view id,
                                            std::string_view owner = {});

} // namespace ogive
