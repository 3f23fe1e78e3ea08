#pragma once

#include "core/base/json.h"
#include "core/base/numeric/input_ranges.h"
#include "core/base/result.h"
#include "core/compute/model_inputs.h"

#include <functional>
#include <string>
#include <vector>

namespace ogive {

// A model is one formula of MODELS.md under its public name, "W2.rps_peak": inputs as JSON in, a result as
// JSON out. Names of inputs and outputs are a public contract.

/// What a result is. An undefined number is null, and the status says why.
enum class AnswerStatus {
    Ok,
    Unstable, ///< a queue that grows without end: utilisation of 1 or more
    Never,    ///< what is asked for never comes
    Unserved  ///< nothing is served
};

[[nodiscard]] const char* idOf(AnswerStatus status);

struct Answer {
    AnswerStatus status = AnswerStatus::Ok;
    Json result;
    std::vector<Message> warnings; ///< what to know of a result that stands
};

/// One number or text of the result; a result that is no object has one, named "result".
struct ModelOutput {
    std::string name;
    std::string unit; ///< "" for pure numbers and for texts
};

struct ComputeModel {
    std::string name;
    Message meaning; ///< one line
    std::vector<ModelInput> inputs;
    std::vector<ModelOutput> outputs;
    std::function<Result<Answer>(const ModelInputs&)> formula;
};

} // namespace ogive
