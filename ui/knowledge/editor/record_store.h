#pragma once

#include "core/base/json.h"
#include "core/base/result.h"
#include "core/knowledge/records/overlay_edit.h"

#include <QString>

#include <optional>

namespace ogive::ui {

class DesignSession;
class KnowledgeLibrary;

/// Writes records into the user's own knowledge, each as one step that can be undone. What the open design or
/// other records need can't be taken away.
class RecordStore {
public:
    RecordStore(DesignSession& session, KnowledgeLibrary& library)
        : m_session(session)
        , m_library(library)
    {}

    /// `former` is the id that the record had; empty: it is new, and its id must be free. An error's pointer
    /// begins with the member of the record that it is about, where there is one.
    Result<void> save(const RecordPlace& place, const Json& record, const std::string& former);
    /// What is the user's own goes; what is built in is marked as gone.
    Result<void> remove(const RecordPlace& place, const std::string& id);
    /// Whether the record would come back as built in when the user's own is removed.
    [[nodiscard]] bool isOverBuiltin(const RecordPlace& place, const std::string& id) const;

private:
    [[nodiscard]] QString editFile(const RecordPlace& place) const;
    [[nodiscard]] std::optional<Error> objectionToLosing(const RecordPlace& place, const std::string& id);
    [[nodiscard]] const KnowledgeRecord* find(const RecordPlace& place, const std::string& id);

    DesignSession& m_session;
    KnowledgeLibrary& m_library;
};

} // namespace ogive::ui
