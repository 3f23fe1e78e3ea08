#pragma once

#include "core/base/message.h"
#include "core/base/result.h"
#include "core/design/design.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace ogive {

/// Who approved a scenario's outcomes, and on what they rested.
struct Approval {
    std::string date; ///< ISO
    std::string by;
    RuleSetId rules;       ///< in effect then
    std::string knowledge; ///< its version
    std::string pricesAsOf;
    std::optional<double> monthlyUsd;    ///< the bill of a typical month; absent: not approved
    double tolerance = defaultTolerance; ///< share by which the bill may move
    Scenario basis; ///< requirements, overrides, patterns and parameters as they were; nothing else

    static constexpr double defaultTolerance = 0.1;
    bool operator==(const Approval&) const = default;
};

/// What a design's owners expect of one scenario. Ids need not be known.
struct ExpectedOutcomes {
    std::vector<std::pair<DecisionId, OptionId>> outcomes;
    std::optional<Approval> approval; ///< absent where the outcomes were only listed

    bool operator==(const ExpectedOutcomes&) const = default;
};

/// Expect these outcomes of a scenario, or with nothing none.
struct SetExpected {
    ScenarioId scenario;
    std::optional<ExpectedOutcomes> expected;
};

/// "expected" of a design file: {SCENARIO: {DECISION: OPTION, "approval": {"date", "by", "rules",
/// "knowledge", "prices_as_of", "monthly_usd", "tolerance", "requirements", "overrides", "patterns",
/// "parameters"}}}; the approval may be absent. Empty where the design states none. An error with its pointer
/// in the design where it has another shape, and for a tolerance outside 0 … 10.
[[nodiscard]] Result<std::vector<std::pair<ScenarioId, ExpectedOutcomes>>>
expectedOutcomes(const Design& design);

/// The part of a scenario that an approval rests on.
[[nodiscard]] Scenario basisOf(const Scenario& scenario);

/// Refused: a scenario that the design does not have, and a design whose "expected" has another shape.
[[nodiscard]] Result<void> setExpected(Design& design, const SetExpected& change);

/// What the change does, for the undo menu.
[[nodiscard]] Message describeExpected(const SetExpected& change);

} // namespace ogive
