#pragma once

#include "core/base/json_reader.h"
#include "core/base/result.h"

#include <cstddef>
#include <deque>
#include <functional>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace ogive {

/// One file of a knowledge. Layer 0 is the built-in one; each further layer is laid over those below it.
struct KnowledgeFile {
    std::string path; ///< as it stands in errors
    std::string content;
    std::size_t layer = 0;
};

/// A kind of knowledge file, and its lists of records.
struct FileKind {
    struct List {
        std::string_view name;
        bool isObject = false; ///< records are members, known by their key, instead of items with an id
    };

    std::string_view name;
    std::vector<List> lists;
    std::string_view owner; ///< the member that says to what the file's records belong; empty: to nothing
};

/// Every kind of file, in the order in which kinds may refer to each other.
[[nodiscard]] std::span<const FileKind> fileKinds();

/// The kind of file that holds just one list of records; null where none of this name does.
[[nodiscard]] const FileKind* catalogNamed(std::string_view kind);

/// A record as it is after all layers were laid over each other, and where it comes from.
struct LaidRecord {
    std::string id;
    std::string owner; ///< the decision of an option, the rule set of a tree; else empty
    const Json* json = nullptr;
    std::string pointer;
    const KnowledgeFile* file = nullptr;
};

/// Parsed files, laid over each other record by record: in the same list a record of the same id replaces the
/// one below, {"id": …, "deleted": true} removes it, and a price list replaces only a model's prices.
class LaidFiles {
public:
    /// The first problem of any file, with its place. Texts are in a language other than English where
    /// translations of the files, or those that are compiled in, have them.
    [[nodiscard]] static Result<LaidFiles> lay(std::span<const KnowledgeFile> files,
                                               std::string_view language = "en");

    using Read = std::function<void(const LaidRecord& record, const JsonReader& json)>;
    /// Calls `read` with each record of a list, until one fails.
    void each(std::string_view kind, std::string_view list, ReadLog& log, const Read& read) const;
    /// Calls `read` with each whole file of a kind, lower layers first, until one fails.
    void eachFile(std::string_view kind, ReadLog& log,
                  const std::function<void(const KnowledgeFile& file, const JsonReader& json)>& read) const;
    [[nodiscard]] const std::vector<LaidRecord>& records(std::string_view kind, std::string_view list) const;
    /// Hash of the content of all files but translations, in their order.
    [[nodiscard]] const std::string& hash() const { return m_hash; }

private:
    struct Parsed {
        const KnowledgeFile* file = nullptr;
        Json json;
        std::size_t rank = 0; ///< of its kind
    };
    struct Table {
        std::vector<LaidRecord> records;
        std::unordered_map<std::string, std::size_t> positions; ///< by owner and id
    };
    using TableKey = std::pair<std::string_view, std::string_view>;

    [[nodiscard]] static Result<Parsed> parse(const KnowledgeFile& file);
    [[nodiscard]] static Result<void> translate(std::deque<Parsed>& files, std::string_view language);
    void layFile(const Parsed& parsed, ReadLog& log);
    void layList(const FileKind& kind, const FileKind::List& list, const Parsed& parsed, ReadLog& log);
    void layPriceList(const Parsed& parsed, ReadLog& log);
    void layPrices(std::string_view kind, std::string_view list, const Parsed& parsed, ReadLog& log);
    void put(Table& table, LaidRecord record, const JsonReader& json);
    void dropDeleted();

    std::deque<Parsed> m_files; ///< by kind, then by layer, then by name
    std::map<TableKey, Table> m_tables;
    std::deque<Json> m_merged; ///< records that were put together from two layers
    std::string m_hash;
};

} // namespace ogive
