#pragma once

#include "core/base/message.h"
#include "core/base/result.h"
#include "core/design/design.h"
#include "core/knowledge/knowledge.h"

#include <optional>
#include <string>

namespace ogive {

/// Say how far a requirement may be off, or with no range leave it to the knowledge again.
struct SetUncertainty {
    ScenarioId scenario;
    FieldId field;
    std::optional<UncertainRange> range;
};

/// Switch a savings pattern, and set its parameters.
struct SetPattern {
    ScenarioId scenario;
    PatternChoice choice;
};

/// See a parameter of the knowledge otherwise, or with no value as the knowledge has it.
struct SetParameter {
    ScenarioId scenario;
    std::string id;
    std::optional<double> value;
};

/// Whether a requirement is a number that can have a range: no choice, and not always derived.
[[nodiscard]] bool canHaveRange(const Field& field);

/// What the numbers of a range may be: finite, inside the field's own range and in order.
[[nodiscard]] Result<void> checkRange(const Field& field, const UncertainRange& range);

// Make the change. Refused, with the reason: unknown ids, fields whose value is no number of their own,
// ranges that checkRange refuses, parameters outside their range. What the file says beside the numbers is
// kept.

[[nodiscard]] Result<void> changeCost(Scenario& scenario, const SetUncertainty& change,
                                      const Knowledge& knowledge);
[[nodiscard]] Result<void> changeCost(Scenario& scenario, const SetPattern& change,
                                      const Knowledge& knowledge);
[[nodiscard]] Result<void> changeCost(Scenario& scenario, const SetParameter& change,
                                      const Knowledge& knowledge);

// What the change does, for the undo menu.

[[nodiscard]] Message describeCostChange(const SetUncertainty& change, const Knowledge& knowledge);
[[nodiscard]] Message describeCostChange(const SetPattern& change, const Knowledge& knowledge);
[[nodiscard]] Message describeCostChange(const SetParameter& change, const Knowledge& knowledge);

// Whether two changes in a row are one step of undo: numbers of the same thing, such as a slider gives.

[[nodiscard]] bool isSameCostTarget(const SetUncertainty& earlier, const SetUncertainty& later);
[[nodiscard]] bool isSameCostTarget(const SetPattern& earlier, const SetPattern& later);
[[nodiscard]] bool isSameCostTarget(const SetParameter& earlier, const SetParameter& later);

/// A range as a person reads it: "P10 500 to P90 2,000 requests/day", "500 to 2,000 requests/day,
/// most likely 800".
[[nodiscard]] Message rangeMessage(const Field& field, const UncertainRange& range);

} // namespace ogive
