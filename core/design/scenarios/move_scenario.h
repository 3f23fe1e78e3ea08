#pragma once

#include "core/base/message.h"
#include "core/base/result.h"
#include "core/design/design.h"

#include <cstddef>

namespace ogive {

/// Put a scenario at another position; the first one is the baseline. A position behind the last is the last.
struct MoveScenario {
    ScenarioId scenario;
    std::size_t position = 0;
};

/// Refused: a scenario that the design does not have.
[[nodiscard]] Result<void> moveScenario(Design& design, const MoveScenario& move);

/// What the move does, for the undo menu: "Make Year 2 the baseline", "Move scenario Year 2".
[[nodiscard]] Message describeMove(const MoveScenario& move, const Design& design);

} // namespace ogive
