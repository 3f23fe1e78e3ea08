#include "ui/knowledge/history/layer_changes.h"

#include "core/knowledge/reading/knowledge_files.h"
#include "core/knowledge/records/records.h"

#include <algorithm>
#include <unordered_map>

namespace ogive::ui {
namespace {

std::string lookUpId(const KnowledgeRecord& record)
{
    return record.owner.empty() ? record.id : record.owner + "/" + record.id;
}

void appendChanges(std::string_view kind, const std::vector<KnowledgeRecord>& below,
                   const std::vector<KnowledgeRecord>& above, std::vector<RecordChange>& changes)
{
    std::unordered_map<std::string, const KnowledgeRecord*> before;
    for (const KnowledgeRecord& record : below)
        before.emplace(lookUpId(record), &record);
    for (const KnowledgeRecord& record : above) {
        const auto found = before.find(lookUpId(record));
        if (found == before.end()) {
            changes.push_back({RecordChange::What::Added, std::string(kind), lookUpId(record)});
            continue;
        }
        if (found->second->json != record.json)
            changes.push_back({RecordChange::What::Changed, std::string(kind), lookUpId(record)});
        before.erase(found);
    }
    for (const KnowledgeRecord& record : below)
        if (before.contains(lookUpId(record)))
            changes.push_back({RecordChange::What::Removed, std::string(kind), lookUpId(record)});
}

} // namespace

Result<std::vector<RecordChange>> layerChanges(const std::string& folder, const std::string& file)
{
    auto files = filesWith(folder);
    if (!files)
        return Failure(files.error());
    const auto layer = std::ranges::find(*files, file, &KnowledgeFile::path);
    if (layer == files->end())
        return std::vector<RecordChange>();
    const std::size_t number = layer->layer;
    std::erase_if(*files, [&](const KnowledgeFile& one) { return one.layer > number; });
    const auto above = KnowledgeRecords::load(*files);
    if (!above)
        return Failure(above.error());
    std::erase_if(*files, [&](const KnowledgeFile& one) { return one.layer == number; });
    const auto below = KnowledgeRecords::load(*files);
    if (!below)
        return Failure(below.error());
    std::vector<RecordChange> changes;
    for (const RecordKind& kind : recordKinds())
        appendChanges(kind.id, below->of(kind.id), above->of(kind.id), changes);
    return changes;
}

} // namespace ogive::ui
