#include "core/knowledge/records/overlay_edit.h"

#include <algorithm>

namespace ogive {
namespace {

std::string written(const Json& file)
{
    return file.dump(2) + "\n";
}

Json emptyFile(const RecordPlace& place)
{
    Json file = {{"format", "ogive-knowledge"}, {"version", 1}, {"kind", place.kind->fileKind}};
    if (!place.owner.empty())
        file["decision"] = place.owner;
    file[std::string(place.kind->list)] = Json::array();
    return file;
}

bool isOfId(const Json& record, const Json& id)
{
    return record.is_object() && record.contains("id") && record.at("id") == id;
}

/// Whether any list of records in the file has one.
bool hasRecords(const Json& file)
{
    return std::any_of(file.begin(), file.end(), [](const Json& member) {
        return (member.is_array() || member.is_object()) && !member.empty();
    });
}

} // namespace

std::string editFileEnding(const RecordPlace& place)
{
    const std::string owner = place.owner.empty() ? std::string() : "-" + place.owner;
    return "edit-" + std::string(place.kind->fileKind) + owner + ".json";
}

Result<std::string> withRecord(const RecordPlace& place, const std::optional<std::string>& content,
                               const std::string& file, const Json& record)
{
    Json json = emptyFile(place);
    if (content) {
        auto parsed = parseJson(*content, file);
        if (!parsed)
            return Failure(parsed.error());
        json = std::move(*parsed);
    }
    const std::string list(place.kind->list);
    if (!json.is_object() || (json.contains(list) && !json.at(list).is_array()))
        return Failure(Error{ErrorCode::Invalid,
                             {file, "/" + list, 0},
                             OGIVE_TR("knowledge", "expected a list of records"),
                             {}});
    Json& records = json[list];
    if (records.is_null())
        records = Json::array();
    const auto same = std::find_if(records.begin(), records.end(),
                                   [&](const Json& one) { return isOfId(one, record.value("id", Json())); });
    if (same != records.end())
        *same = record;
    else
        records.push_back(record);
    return written(json);
}

Result<std::optional<std::string>> withoutRecord(const std::string& content, const std::string& file,
                                                 const std::string& pointer)
{
    auto parsed = parseJson(content, file);
    if (!parsed)
        return Failure(parsed.error());
    const Json::json_pointer place(pointer.starts_with('/') ? pointer : std::string());
    if (place.empty() || !parsed->contains(place))
        return Failure(Error{ErrorCode::Unknown,
                             {file, pointer, 0},
                             OGIVE_TR("knowledge", "there is no such record in this file"),
                             OGIVE_TR("knowledge", "Read the folder again: something else has changed it.")});
    Json& records = parsed->at(place.parent_pointer());
    if (records.is_array())
        records.erase(static_cast<std::size_t>(std::stoul(place.back())));
    else
        records.erase(place.back());
    return hasRecords(*parsed) ? std::optional(written(*parsed)) : std::nullopt;
}

Json deletedRecord(const std::string& id)
{
    return {{"id", id}, {"deleted", true}};
}

} // namespace ogive
