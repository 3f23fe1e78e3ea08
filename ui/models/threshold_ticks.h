#pragma once

#include "core/evaluation/evaluation.h"
#include "core/evaluation/fields/field_flips.h"
#include "ui/widgets/level_slider.h"

#include <QStringList>

#include <cstddef>
#include <optional>
#include <vector>

namespace ogive::ui {

/// The values of one field at which a decision would become another, the other fields held; with what would
/// happen there in words.
struct FieldThresholds {
    std::vector<SliderTick> ticks; ///< the nearest, at most five
    QStringList others;            ///< those farther away, in words

    bool operator==(const FieldThresholds&) const = default;
};

/// Of one field, of choices too: their ticks are at the choices' positions. With a decision only those that
/// change this one.
[[nodiscard]] FieldThresholds thresholdsOf(const FieldFlips& flips, const Knowledge& knowledge,
                                           std::size_t field, std::optional<std::size_t> decision = {});

/// By field; none for fields without a slider.
[[nodiscard]] std::vector<FieldThresholds> thresholdTicks(const Knowledge& knowledge,
                                                          const Evaluation& evaluation);

} // namespace ogive::ui
