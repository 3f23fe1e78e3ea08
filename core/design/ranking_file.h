#pragma once

#include "core/base/json.h"
#include "core/base/json_reader.h"
#include "core/design/design.h"

namespace ogive {

/// Reads the members `weights`, `ranking` and `constraints` of a design, each by decision, into its rankings.
/// Members that say nothing (absent, empty) stay in the design's rest.
void readRankings(const JsonReader& json, Design& design);

/// Writes what readRankings reads; members of which nothing is stated are left as they are in `written`.
void writeRankings(const Design& design, Json& written);

} // namespace ogive
