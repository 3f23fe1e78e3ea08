#pragma once

#include "core/base/result.h"
#include "core/knowledge/reading/layers.h"

#include <cstddef>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ogive {

/// A kind of record that a person looks up: how the command line names it, and where its records stand.
struct RecordKind {
    std::string_view id;
    std::string_view fileKind;
    std::string_view list;
};

[[nodiscard]] std::span<const RecordKind> recordKinds();
[[nodiscard]] const RecordKind* recordKind(std::string_view id);

/// One record as data, for lists, forms and exports; what evaluation uses is Knowledge.
struct KnowledgeRecord {
    std::string id;
    std::string owner; ///< the decision of an option; else empty
    Json json;
    std::string file;
    std::string pointer;
    std::size_t layer = 0; ///< 0: built in
};

/// All records by kind, in the order of the knowledge.
class KnowledgeRecords {
public:
    [[nodiscard]] static Result<KnowledgeRecords> load(std::span<const KnowledgeFile> files,
                                                       std::string_view language = "en");

    [[nodiscard]] const std::vector<KnowledgeRecord>& of(std::string_view kind) const;
    /// The record of an id. Options of different decisions may share one: then DECISION/ID names it.
    [[nodiscard]] const KnowledgeRecord* find(std::string_view kind, std::string_view id) const;

private:
    std::map<std::string_view, std::vector<KnowledgeRecord>> m_records;
};

/// The price of a model's record that priceOf() would choose for a short prompt; null where there is none.
[[nodiscard]] const Json* priceInForce(const Json& record, std::string_view date);

/// A record's member as one would look for it: its own, else that of its first price in force on a date (ISO,
/// may be empty).
[[nodiscard]] const Json* memberOf(const Json& record, const std::string& key, std::string_view date);

} // namespace ogive
