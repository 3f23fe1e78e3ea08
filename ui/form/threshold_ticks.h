#pragma once

#include "core/evaluation/evaluation.h"
#include "ui/widgets/level_slider.h"

#include <vector>

namespace ogive::ui {

/// Per field, the nearest values (at most five) at which a decision would become another, the other fields
/// held; with what would happen there in words.
[[nodiscard]] std::vector<std::vector<SliderTick>> thresholdTicks(const Knowledge& knowledge,
                                                                  const Evaluation& evaluation);

} // namespace ogive::ui
