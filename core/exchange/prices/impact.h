#pragma once

#include "core/design/design.h"
#include "core/exchange/prices/rate_changes.h"
#include "core/knowledge/knowledge.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ogive {

/// A decision that becomes another option. Empty: open.
struct OutcomeChange {
    DecisionId decision;
    OptionId from;
    OptionId to;

    bool operator==(const OutcomeChange&) const = default;
};

/// What other prices do to one scenario.
struct ScenarioImpact {
    ScenarioId id;
    std::vector<RateChange> prices; ///< of the models in use, rates known before and after
    std::vector<OutcomeChange> outcomes;
    /// The whole bill of what is chosen, US dollars; absent: not known, or no provider is chosen.
    std::optional<double> monthlyFrom;
    std::optional<double> monthlyTo;

    /// How much more a month costs afterwards (negative: less), US dollars; absent while one is not known.
    [[nodiscard]] std::optional<double> difference() const;
    [[nodiscard]] bool isMoved() const;
    bool operator==(const ScenarioImpact&) const = default;
};

/// Evaluates every scenario of a design with two states of the knowledge and says what differs. `date` (ISO)
/// chooses the prices in force.
[[nodiscard]] std::vector<ScenarioImpact> impactOn(const Design& design, const Knowledge& before,
                                                   const Knowledge& after, std::string_view date);

} // namespace ogive
