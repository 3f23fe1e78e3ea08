#pragma once

#include "core/base/result.h"
#include "core/design/design.h"
#include "core/knowledge/knowledge.h"

#include <string>

namespace ogive {

/// A design with one scenario, "Baseline", that states the starter's requirements; its story is the brief.
/// The error for an unknown starter lists those there are.
[[nodiscard]] Result<Design> designFromStarter(const Knowledge& knowledge, const std::string& starterId);

} // namespace ogive
