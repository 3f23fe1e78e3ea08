#pragma once

#include "core/base/json.h"
#include "core/evaluation/evaluation.h"

#include <optional>
#include <string>

namespace ogive {

/// The evaluation of scenarios as `ogive evaluate --format json` prints it; `only` limits it to one scenario.
[[nodiscard]] Json evaluationJson(const Knowledge& knowledge, const Design& design,
                                  const std::string& designName, const std::optional<ScenarioId>& only,
                                  const RuleSetId& rules, std::string_view date);

/// The same for people, as text.
[[nodiscard]] std::string evaluationText(const Knowledge& knowledge, const Design& design,
                                         const std::optional<ScenarioId>& only, const RuleSetId& rules,
                                         std::string_view date);

/// What one decision came to: an option's id, the attributes of a plan, or null while open.
[[nodiscard]] Json outcomeJson(const Decision& decision, const std::optional<std::size_t>& outcome);

/// A value as JSON: whole numbers without a fraction, not known as null.
[[nodiscard]] Json valueJson(const Value& value);

} // namespace ogive
