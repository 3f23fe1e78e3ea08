#pragma once

#include "core/base/json.h"
#include "core/base/result.h"
#include "core/knowledge/records/records.h"

#include <optional>
#include <string>
#include <string_view>

namespace ogive {

/// Where a record belongs: its kind, and for an option the decision.
struct RecordPlace {
    const RecordKind* kind = nullptr;
    std::string owner;
};

/// What the name of a file of edits ends with: edit-llm-models.json, edit-options-vector_db.json.
[[nodiscard]] std::string editFileEnding(const RecordPlace& place);

/// A file of an overlay with a record in it: in the place of the one with its id, else behind the others.
/// `content` is the file as it is; nothing: a new one.
[[nodiscard]] Result<std::string> withRecord(const RecordPlace& place,
                                             const std::optional<std::string>& content,
                                             const std::string& file, const Json& record);

/// The file without the record at a JSON pointer; nothing when no record would be left in it.
[[nodiscard]] Result<std::optional<std::string>>
withoutRecord(const std::string& content, const std::string& file, const std::string& pointer);

/// The record that says that one of a lower layer is gone.
[[nodiscard]] Json deletedRecord(const std::string& id);

} // namespace ogive
