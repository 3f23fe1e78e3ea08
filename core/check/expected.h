#pragma once

#include "core/base/result.h"
#include "core/design/design.h"

namespace ogive {

/// The outcomes that a design expects: {SCENARIO: {DECISION: OPTION}}; empty where it states none. An error
/// with its pointer in the design where they have another shape.
[[nodiscard]] Result<Json> expectedOutcomes(const Design& design);

} // namespace ogive
