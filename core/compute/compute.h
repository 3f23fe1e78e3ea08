#pragma once

#include "core/base/json.h"
#include "core/base/result.h"
#include "core/compute/compute_model.h"

#include <string>
#include <string_view>
#include <vector>

namespace ogive {

/// Every model of MODELS.md's appendix A.
[[nodiscard]] std::vector<ComputeModel> allComputeModels();

/// The model of a name; an unknown one is wrong usage, with the name that was probably meant.
[[nodiscard]] Result<ComputeModel> findComputeModel(std::string_view name);

/// {"status", "result"}, and "warnings" where there are some. Errors at the input's JSON pointer. Every
/// number of the result is finite; undefined ones are null.
[[nodiscard]] Result<Json> compute(const ComputeModel& model, const Json& inputs);

/// As above, of JSON text that stands in `file`, which errors name.
[[nodiscard]] Result<Json> compute(const ComputeModel& model, std::string_view inputs,
                                   const std::string& file);

} // namespace ogive
