#pragma once

#include "core/base/json.h"
#include "core/exchange/dmn/evaluate_dmn.h"

#include <string>
#include <string_view>

namespace ogive {

/// {"NAME": outcome}: a value, an object of several outputs, a list of these, or null.
[[nodiscard]] Json dmnAnswersJson(const DmnModel& model, const std::vector<DmnAnswer>& answers);

/// Evaluates an object of inputs, {"name or id": value}. An error's pointer is "/" and the input's name,
/// where it is about one.
[[nodiscard]] Result<Json> evaluateDmnInputs(const DmnEvaluator& evaluator, const Json& inputs);

/// Evaluates JSON Lines: {"id", "requirements": {input: value}} ("inputs" is the same) becomes
/// {"id", "decisions": {…}}, or {"id", "error": {"field", "message"}}; the run goes on. Threads: 0 means as
/// many as the machine has.
[[nodiscard]] std::string evaluateDmnLines(const DmnEvaluator& evaluator, std::string_view lines,
                                           std::size_t firstLine = 1, unsigned threads = 0);

} // namespace ogive
