#pragma once

#include "core/base/json_reader.h"
#include "core/design/design.h"

namespace ogive {

// What a scenario's file says of uncertainty, savings patterns and parameters: "uncertainty": {field: {"p10",
// "p90"} or {"min", "mode", "max"}}, "patterns": {id: {"on", "parameters"}}, "parameters": {id: number}.

/// Members that are absent leave the scenario without. Ids need not be known; errors: a range of no such
/// shape or out of order, a switch that is neither true nor false, what is no number.
void readCostChoices(const JsonReader& scenarioJson, Scenario& scenario);

[[nodiscard]] Json uncertaintyJson(const Scenario& scenario);
[[nodiscard]] Json patternsJson(const Scenario& scenario);
[[nodiscard]] Json parametersJson(const Scenario& scenario);

} // namespace ogive
