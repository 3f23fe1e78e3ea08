#pragma once

#include "core/base/message.h"
#include "core/design/design.h"
#include "core/knowledge/knowledge.h"

#include <optional>
#include <string>
#include <vector>

namespace ogive {

/// One thing that two designs state differently, as a person reads it.
struct DesignDifference {
    ScenarioId scenario;           ///< empty: of the design as a whole
    std::string scenarioName;      ///< as the first design has it, else the second
    Message what;                  ///< "Traffic", "Override of Vector database"
    std::optional<Message> first;  ///< absent: the first design says nothing of it
    std::optional<Message> second; ///< …

    auto operator<=>(const DesignDifference&) const = default;
};

/// What two designs state differently: texts, rules and rankings first, then scenario by scenario in the
/// order of the first design, with the requirements in the order of the knowledge. What saving adds (the
/// stamp of the knowledge) is no difference. Scenarios are matched by their ids.
[[nodiscard]] std::vector<DesignDifference> designDifferences(const Design& first, const Design& second,
                                                              const Knowledge& knowledge);

} // namespace ogive
