#pragma once

#include "core/evaluation/evaluation.h"
#include "core/evaluation/findings/number_findings.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace ogive {

/// How these values keep the guide's best practices, in the knowledge's order. `chosen` holds the chosen
/// option per decision.
[[nodiscard]] std::vector<PracticeResult> practiceResults(const Knowledge& knowledge,
                                                          const FieldValues& fields,
                                                          std::span<const std::optional<std::size_t>> chosen);

/// What a status rests on, a line each: "Team size: 3 people", "Architecture: Monolith".
[[nodiscard]] std::vector<std::string> evidenceTexts(const Knowledge& knowledge, const Evaluation& evaluation,
                                                     const DecidingValues& evidence);

/// "satisfied", "violated", "not applicable" or "open".
[[nodiscard]] Message statusText(PracticeStatus status);

/// The checks that fire, what the numbers say and the practices, as `ogive evaluate` lists them for people.
[[nodiscard]] std::string checksText(const Knowledge& knowledge, const Evaluation& evaluation,
                                     std::span<const NumberFinding> numbers);

} // namespace ogive
