#include "ui/models/threshold_ticks.h"

#include "ui/models/flip_text.h"

namespace ogive::ui {
namespace {

constexpr std::size_t mostTicks = 5;

} // namespace

FieldThresholds thresholdsOf(const FieldFlips& flips, const Knowledge& knowledge, std::size_t field,
                             std::optional<std::size_t> decision)
{
    FieldThresholds thresholds;
    for (const FieldFlip& flip : flips.of(field)) {
        if (decision && flip.decision != *decision)
            continue;
        const QString text = flipText(knowledge, field, flip);
        if (thresholds.ticks.size() < mostTicks)
            thresholds.ticks.push_back({flip.value, text});
        else
            thresholds.others << text;
    }
    return thresholds;
}

std::vector<FieldThresholds> thresholdTicks(const Knowledge& knowledge, const Evaluation& evaluation)
{
    const FieldFlips flips(knowledge, evaluation);
    std::vector<FieldThresholds> thresholds(knowledge.fields.size());
    for (std::size_t i = 0; i < knowledge.fields.size(); ++i) {
        const Field& field = knowledge.fields[i];
        const bool followsOthers = field.derived && !evaluation.fields.isPinned(i);
        if (field.slider && field.choices.empty() && !followsOthers)
            thresholds[i] = thresholdsOf(flips, knowledge, i);
    }
    return thresholds;
}

} // namespace ogive::ui
