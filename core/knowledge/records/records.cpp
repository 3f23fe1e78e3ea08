#include "core/knowledge/records/records.h"

#include <algorithm>
#include <array>

namespace ogive {
namespace {

std::string textOf(const Json& json, const char* key)
{
    const auto found = json.find(key);
    return found != json.end() && found->is_string() ? found->get<std::string>() : std::string();
}

} // namespace

std::span<const RecordKind> recordKinds()
{
    static constexpr std::array<RecordKind, 15> kinds{{
        {"field", "fields", "fields"},
        {"decision", "decisions", "decisions"},
        {"option", "options", "options"},
        {"llm-model", "llm-models", "models"},
        {"embedding-model", "embedding-models", "models"},
        {"vector-db", "vector-dbs", "databases"},
        {"serving-engine", "serving-engines", "engines"},
        {"gpu", "gpus", "accelerators"},
        {"cloud-unit", "cloud-units", "units"},
        {"cost-pattern", "patterns", "patterns"},
        {"control", "controls", "controls"},
        {"check", "checks", "checks"},
        {"task", "roadmap", "tasks"},
        {"starter", "starters", "starters"},
        {"parameter", "parameters", "parameters"},
    }};
    return kinds;
}

const RecordKind* recordKind(std::string_view id)
{
    const auto kinds = recordKinds();
    const auto found =
        std::find_if(kinds.begin(), kinds.end(), [&](const RecordKind& kind) { return kind.id == id; });
    return found == kinds.end() ? nullptr : &*found;
}

Result<KnowledgeRecords> KnowledgeRecords::load(std::span<const KnowledgeFile> files,
                                                std::string_view language)
{
    const auto laid = LaidFiles::lay(files, language);
    if (!laid)
        return Failure(laid.error());
    KnowledgeRecords all;
    for (const RecordKind& kind : recordKinds())
        for (const LaidRecord& record : laid->records(kind.fileKind, kind.list))
            all.m_records[kind.id].push_back({record.id, record.owner, *record.json, record.file->path,
                                              record.pointer, record.file->layer});
    return all;
}

const std::vector<KnowledgeRecord>& KnowledgeRecords::of(std::string_view kind) const
{
    static const std::vector<KnowledgeRecord> none;
    const auto found = m_records.find(kind);
    return found == m_records.end() ? none : found->second;
}

const KnowledgeRecord* KnowledgeRecords::find(std::string_view kind, std::string_view id) const
{
    const auto& records = of(kind);
    const auto found = std::find_if(records.begin(), records.end(), [&](const KnowledgeRecord& record) {
        return record.id == id || (!record.owner.empty() && record.owner + "/" + record.id == id);
    });
    return found == records.end() ? nullptr : &*found;
}

const Json* priceInForce(const Json& record, std::string_view date)
{
    const auto prices = record.find("prices");
    if (prices == record.end() || !prices->is_array())
        return nullptr;
    const Json* latest = nullptr;
    std::string latestFrom;
    for (const Json& price : *prices) {
        if (!price.is_object() || !textOf(price, "schedule").empty())
            continue;
        const std::string from = textOf(price, "valid_from");
        const std::string until = textOf(price, "valid_to");
        const bool isValid = date.empty() ? from.empty() : from <= date && (until.empty() || date < until);
        if (isValid && (!latest || from >= latestFrom)) {
            latest = &price;
            latestFrom = from;
        }
    }
    return latest;
}

const Json* memberOf(const Json& record, const std::string& key, std::string_view date)
{
    if (!record.is_object())
        return nullptr;
    if (const auto own = record.find(key); own != record.end())
        return &*own;
    const Json* price = priceInForce(record, date);
    if (!price)
        return nullptr;
    const auto found = price->find(key);
    return found == price->end() ? nullptr : &*found;
}

} // namespace ogive
