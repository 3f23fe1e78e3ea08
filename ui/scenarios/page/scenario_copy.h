#pragma once

#include "core/base/result.h"
#include "core/design/scenarios/copy_values.h"
#include "core/evaluation/compare/scenario_comparison.h"

#include <QString>

#include <vector>

namespace ogive::ui {

class DesignSession;

/// A row or a whole section of the table, as what scenarios say of their own.
struct CopiedThing {
    QString title;
    ScenarioParts parts; ///< empty for results, which nobody can copy
};
[[nodiscard]] CopiedThing copiedRow(const Knowledge& knowledge, const ComparedRow& row);
[[nodiscard]] CopiedThing copiedSection(const Knowledge& knowledge, const ComparedSection& section);

/// Whether a copy would change the scenario `to`.
[[nodiscard]] bool canCopy(const DesignSession& session, const CopiedThing& thing, const ScenarioId& from,
                           const ScenarioId& to);
/// Lets other scenarios say what `from` says of the thing, in one step of undo.
Result<void> copyTo(DesignSession& session, const CopiedThing& thing, const ScenarioId& from,
                    const std::vector<ScenarioId>& to);

} // namespace ogive::ui
