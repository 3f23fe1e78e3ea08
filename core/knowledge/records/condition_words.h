#pragma once

#include "core/base/json.h"
#include "core/knowledge/knowledge.h"

#include <optional>
#include <string>

namespace ogive {

/// A condition as a person says it: "Traffic is more than 100,000 requests/day and (Team is at most 3 people
/// or Managed services preferred is no)".
[[nodiscard]] std::string conditionText(const Knowledge& knowledge, const Condition& condition);

/// The same of a record's member; nothing where it is no condition that this knowledge understands.
[[nodiscard]] std::optional<std::string> conditionTextOf(const Knowledge& knowledge, const Json& json);

} // namespace ogive
