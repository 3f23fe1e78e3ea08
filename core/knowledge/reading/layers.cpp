#include "core/knowledge/reading/layers.h"

#include "core/knowledge/reading/knowledge_files.h"
#include "core/knowledge/reading/translations.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <filesystem>

namespace ogive {
namespace {

constexpr double newestVersion = 1;
constexpr std::string_view priceListKind = "price-list";
constexpr std::size_t largestLayer = 256U * 1000 * 1000; // PRODUCT.md section 4, price lists

std::size_t rankOf(std::string_view kind)
{
    const auto kinds = fileKinds();
    const auto found =
        std::find_if(kinds.begin(), kinds.end(), [&](const FileKind& one) { return one.name == kind; });
    return static_cast<std::size_t>(found - kinds.begin());
}

/// FNV-1a: enough to tell one state of the knowledge from another; it guards against nothing.
std::uint64_t hashOf(std::string_view text, std::uint64_t hash)
{
    for (const char c : text)
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3ULL;
    return hash;
}

bool isDeleted(const Json& record)
{
    const auto deleted = record.is_object() ? record.find("deleted") : record.end();
    return record.is_object() && deleted != record.end() && deleted->is_boolean() && deleted->get<bool>();
}

bool isUnknown(const Json& members, const std::string& key)
{
    const auto found = members.find(key);
    return found == members.end() || found->is_null();
}

/// A model with the prices of a list; what was not known of it is taken from there too.
Json withPrices(const Json& model, const Json& listed)
{
    Json merged = model;
    for (const auto& [key, value] : listed.items())
        if (key == "prices" || key == "host" || isUnknown(merged, key))
            merged[key] = value;
    return merged;
}

} // namespace

std::span<const FileKind> fileKinds()
{
    static const std::array<FileKind, 23> kinds{{
        {"manifest", {}, {}},
        {"fields", {{"groups"}, {"fields"}}, {}},
        {"decisions", {{"decisions"}}, {}},
        {"llm-models", {{"models"}}, {}},
        {"embedding-models", {{"models"}}, {}},
        {priceListKind, {}, {}},
        {"options", {{"options"}}, "decision"},
        {"rules", {{"decisions", true}}, "id"},
        {"parameters", {{"parameters"}}, {}},
        {"patterns", {{"patterns"}}, {}},
        {"checks", {{"checks"}}, {}},
        {"criteria", {{"criteria"}}, {}},
        {"practices", {{"practices"}}, {}},
        {"roadmap", {{"phases"}, {"tasks"}}, {}},
        {"starters", {{"starters"}}, {}},
        {"bindings", {{"fields", true}, {"decisions", true}, {"patterns", true}, {"units", true}}, {}},
        {"vector-dbs", {{"databases"}}, {}},
        {"serving-engines", {{"engines"}}, {}},
        {"gpus", {{"accelerators"}}, {}},
        {"cloud-units", {{"units"}}, {}},
        {"controls", {{"controls"}}, {}},
        {"qualities", {{"qualities"}}, {}},
        {translationsKind, {}, {}},
    }};
    return kinds;
}

const FileKind* catalogNamed(std::string_view kind)
{
    const auto kinds = fileKinds();
    const auto found = std::find_if(kinds.begin(), kinds.end(), [&](const FileKind& one) {
        return one.name == kind && one.lists.size() == 1;
    });
    return found == kinds.end() ? nullptr : &*found;
}

Result<LaidFiles::Parsed> LaidFiles::parse(const KnowledgeFile& file)
{
    JsonLimits limits;
    limits.bytes = largestLayer;
    auto json = parseJson(file.content, file.path, limits);
    if (!json)
        return Failure(json.error());
    ReadLog log{file.path, {}};
    const JsonReader reader(*json, log);
    if (reader.text("format") != "ogive-knowledge")
        reader.at("format").fail(
            OGIVE_TR("knowledge", "this is no knowledge file: \"format\" must be \"ogive-knowledge\""));
    if (reader.number("version") > newestVersion)
        reader.at("version").fail(OGIVE_TR("knowledge", "this file needs a newer Ogive"), {},
                                  ErrorCode::NewerVersion);
    const std::string kind = reader.text("kind");
    const std::size_t rank = rankOf(kind);
    if (rank == fileKinds().size())
        reader.at("kind").fail(OGIVE_TR("knowledge", "unknown kind of knowledge \"%1\"").arg(quotable(kind)));
    if (log.error) {
        log.error->place.line = lineOfPointer(file.content, log.error->place.pointer);
        return Failure(*log.error);
    }
    return Parsed{&file, std::move(*json), rank};
}

Result<LaidFiles> LaidFiles::lay(std::span<const KnowledgeFile> files, std::string_view language)
{
    LaidFiles laid;
    std::uint64_t hash = 0xcbf29ce484222325ULL;
    for (const KnowledgeFile& file : files) {
        auto parsed = parse(file);
        if (!parsed)
            return Failure(parsed.error());
        if (fileKinds()[parsed->rank].name != translationsKind)
            hash = hashOf(file.content, hash);
        laid.m_files.push_back(std::move(*parsed));
    }
    laid.m_hash = fmt::format("{:016x}", hash);
    // Layers come first: a price list counts where it stands among a user's edits. Files of one layer and
    // kind are in the order of their names, so "guide" comes before "guide-tree".
    std::stable_sort(laid.m_files.begin(), laid.m_files.end(), [](const Parsed& a, const Parsed& b) {
        const auto stem = [](const Parsed& one) { return std::filesystem::path(one.file->path).stem(); };
        if (a.file->layer != b.file->layer)
            return a.file->layer < b.file->layer;
        return a.rank != b.rank ? a.rank < b.rank : stem(a) < stem(b);
    });
    if (const auto translated = translate(laid.m_files, language); !translated)
        return Failure(translated.error());
    for (const Parsed& parsed : laid.m_files) {
        ReadLog log{parsed.file->path, {}};
        laid.layFile(parsed, log);
        if (log.error) {
            log.error->place.line = lineOfPointer(parsed.file->content, log.error->place.pointer);
            return Failure(*log.error);
        }
    }
    laid.dropDeleted();
    return laid;
}

/// Reads the translations into one language, of what is compiled in first, and puts them into the files.
Result<void> LaidFiles::translate(std::deque<Parsed>& files, std::string_view language)
{
    Translations translations(language);
    if (const auto builtin = builtinTranslations(language)) {
        const auto parsed = parse(*builtin);
        if (!parsed)
            return Failure(parsed.error());
        if (const auto read = translations.add(parsed->json, *builtin); !read)
            return read;
    }
    for (const Parsed& parsed : files)
        if (fileKinds()[parsed.rank].name == translationsKind)
            if (const auto read = translations.add(parsed.json, *parsed.file); !read)
                return read;
    if (translations.isEmpty())
        return {};
    for (const Parsed& parsed : files)
        translations.keepScales(parsed.json);
    for (Parsed& parsed : files)
        translations.putInto(parsed.json);
    return {};
}

void LaidFiles::layFile(const Parsed& parsed, ReadLog& log)
{
    const FileKind& kind = fileKinds()[parsed.rank];
    if (kind.name == priceListKind)
        return layPriceList(parsed, log);
    const JsonReader reader(parsed.json, log);
    const bool isOptional = kind.lists.size() > 1;
    for (const FileKind::List& list : kind.lists)
        if (!isOptional || reader.has(list.name))
            layList(kind, list, parsed, log);
}

void LaidFiles::layList(const FileKind& kind, const FileKind::List& list, const Parsed& parsed, ReadLog& log)
{
    const JsonReader reader(parsed.json, log);
    const std::string owner = kind.owner.empty() ? std::string() : reader.text(kind.owner);
    Table& table = m_tables[{kind.name, list.name}];
    const auto putRecord = [&](std::string id, const JsonReader& json) {
        put(table, {std::move(id), owner, &json.json(), json.pointer(), parsed.file}, json);
    };
    const JsonReader records = reader.at(list.name);
    if (log.error)
        return;
    if (list.isObject)
        records.eachMember(putRecord);
    else
        records.each([&](const JsonReader& json) {
            std::string id = json.text("id");
            if (id.empty() && !json.failed())
                json.at("id").fail(OGIVE_TR("knowledge", "the id is empty"));
            putRecord(std::move(id), json);
        });
}

void LaidFiles::put(Table& table, LaidRecord record, const JsonReader& json)
{
    if (json.failed())
        return;
    const auto [position, isNew] =
        table.positions.try_emplace(record.owner + '\n' + record.id, table.records.size());
    if (isNew) {
        table.records.push_back(std::move(record));
        return;
    }
    LaidRecord& below = table.records[position->second];
    if (below.file->layer == record.file->layer)
        json.at("id").fail(OGIVE_TR("knowledge", "the id \"%1\" is used twice").arg(quotable(record.id)));
    else
        below = std::move(record);
}

void LaidFiles::layPriceList(const Parsed& parsed, ReadLog& log)
{
    const JsonReader reader(parsed.json, log);
    (void)reader.text("id");
    if (reader.has("llm_models"))
        layPrices("llm-models", "llm_models", parsed, log);
    if (reader.has("embedding_models"))
        layPrices("embedding-models", "embedding_models", parsed, log);
}

void LaidFiles::layPrices(std::string_view kind, std::string_view list, const Parsed& parsed, ReadLog& log)
{
    Table& table = m_tables[{kind, "models"}];
    JsonReader(parsed.json, log).at(list).each([&](const JsonReader& json) {
        const std::string id = json.text("id");
        (void)json.at("prices");
        if (json.failed())
            return;
        LaidRecord record{id, {}, &json.json(), json.pointer(), parsed.file};
        const auto known = table.positions.find('\n' + id);
        const bool isBelow = known != table.positions.end() && !isDeleted(*table.records[known->second].json);
        if (isBelow && table.records[known->second].file->layer != parsed.file->layer)
            record.json = &m_merged.emplace_back(withPrices(*table.records[known->second].json, json.json()));
        put(table, std::move(record), json);
    });
}

void LaidFiles::dropDeleted()
{
    for (auto& [key, table] : m_tables)
        std::erase_if(table.records, [](const LaidRecord& record) { return isDeleted(*record.json); });
}

const std::vector<LaidRecord>& LaidFiles::records(std::string_view kind, std::string_view list) const
{
    static const std::vector<LaidRecord> none;
    const auto found = m_tables.find({kind, list});
    return found == m_tables.end() ? none : found->second.records;
}

void LaidFiles::each(std::string_view kind, std::string_view list, ReadLog& log, const Read& read) const
{
    for (const LaidRecord& record : records(kind, list)) {
        if (log.error)
            return;
        log.file = record.file->path;
        read(record, JsonReader(*record.json, log, record.pointer));
    }
}

void LaidFiles::eachFile(std::string_view kind, ReadLog& log,
                         const std::function<void(const KnowledgeFile&, const JsonReader&)>& read) const
{
    const std::size_t rank = rankOf(kind);
    for (const Parsed& parsed : m_files) {
        if (log.error)
            return;
        if (parsed.rank != rank)
            continue;
        log.file = parsed.file->path;
        read(*parsed.file, JsonReader(parsed.json, log));
    }
}

} // namespace ogive
