#pragma once

#include "core/base/json.h"
#include "core/base/message.h"
#include "core/design/design.h"
#include "core/knowledge/knowledge.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ogive {

/// What one change between two states of a design is about. Decision, Cost, Capacity and Check follow from
/// the others.
enum class ChangeKind {
    Design,
    Scenario,
    Requirement,
    Range,
    Pattern,
    Parameter,
    Override,
    Decision,
    Cost,
    Capacity,
    Check
};

/// "requirement", "decision", … as in files.
[[nodiscard]] std::string_view nameOf(ChangeKind kind);

/// One thing that is not as it was.
struct DesignChange {
    ScenarioId scenario; ///< as the later state has it, else the earlier; empty: of the design as a whole
    std::string scenarioName;
    ChangeKind kind = ChangeKind::Design;
    std::string id; ///< of the field, decision, bill's line, figure, …
    Message title;
    Json from; ///< in full, as files hold it: values, option ids, US dollars a month; null: absent
    Json to;
    std::optional<Message> fromText; ///< in words; absent: nothing
    std::optional<Message> toText;
};

/// What changed from one state of a design to another, and what follows from it by the same knowledge: the
/// design first, then scenario by scenario. Scenarios are matched by matchScenarios(), so that a new name or
/// id is one change. What saving adds is none. `date` (ISO) chooses dated prices in both states.
///
/// Requirements count by what is stated of them; costs and figures when they are shown differently.
[[nodiscard]] std::vector<DesignChange> designChanges(const Design& before, const Design& after,
                                                      const Knowledge& knowledge, std::string_view date);

} // namespace ogive
