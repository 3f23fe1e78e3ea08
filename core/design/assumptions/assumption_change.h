#pragma once

#include "core/base/message.h"
#include "core/base/result.h"
#include "core/design/design.h"
#include "core/knowledge/knowledge.h"

#include <optional>

namespace ogive {

/// Say what is known of a requirement's value in all scenarios, or with nothing forget it.
struct SetAssumption {
    FieldId field;
    std::optional<Assumption> assumption;
};

/// Refused, with the reason: unknown fields, dates that are no days, a review before the statement, and a
/// statement that says nothing but its date. What the file says beside the texts is kept.
[[nodiscard]] Result<void> changeAssumption(Design& design, const SetAssumption& change,
                                            const Knowledge& knowledge);

/// What the change does, for the undo menu.
[[nodiscard]] Message describeAssumptionChange(const SetAssumption& change, const Knowledge& knowledge);

} // namespace ogive
