#pragma once

#include "core/base/json.h"
#include "core/compute/compute_model.h"

#include <span>
#include <string>

namespace ogive {

// What there is to compute, for people and for programs.

/// A model a paragraph: name and meaning, each input with its unit, range and default, and what comes out.
[[nodiscard]] std::string modelListText(std::span<const ComputeModel> models);

/// {"models": [{"name", "meaning", "inputs", "outputs"}]}; an input without "default" is required.
[[nodiscard]] Json modelListJson(std::span<const ComputeModel> models);

} // namespace ogive
