#pragma once

#include <QString>

namespace ogive::ui {

class DesignSession;

/// What it means that a design was saved with another knowledge than the present one.
struct KnowledgeChanges {
    QString text;             ///< empty: it was saved with this one, or says nothing of it
    bool hasOutcomes = false; ///< decisions have become something else
};

[[nodiscard]] KnowledgeChanges knowledgeChanges(const DesignSession& session);

} // namespace ogive::ui
