#pragma once

#include "core/exchange/dmn/dmn_model.h"

#include <string>

namespace ogive {

/// A model as a DMN 1.3 file with its decision requirements diagram (DMNDI); the same model, the same bytes.
/// Texts may hold anything: what XML can't say of them is replaced by U+FFFD.
[[nodiscard]] std::string writeDmn(const DmnModel& model);

} // namespace ogive
