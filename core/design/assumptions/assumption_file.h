#pragma once

#include "core/base/json_reader.h"
#include "core/design/design.h"

namespace ogive {

// What a design's file says of its assumptions: "assumptions": {field: {"note", "source", "owner", "date",
// "review_by"}}, all of them texts that may be absent.

/// Without the member, or with an empty list, there are none. Ids need not be known; errors: another shape,
/// what is no text, dates that are no days.
void readAssumptions(const JsonReader& designJson, Design& design);

/// Empty texts are left out; fields in the order in which they were stated.
[[nodiscard]] Json assumptionsJson(const Design& design);

} // namespace ogive
