#include "ui/form/threshold_ticks.h"

#include "core/evaluation/fields/field_flips.h"
#include "ui/models/flip_text.h"

namespace ogive::ui {
namespace {

constexpr std::size_t mostTicks = 5;

} // namespace

std::vector<FieldThresholds> thresholdTicks(const Knowledge& knowledge, const Evaluation& evaluation)
{
    const FieldFlips flips(knowledge, evaluation);
    std::vector<FieldThresholds> thresholds(knowledge.fields.size());
    for (std::size_t i = 0; i < knowledge.fields.size(); ++i) {
        const Field& field = knowledge.fields[i];
        const bool followsOthers = field.derived && !evaluation.fields.isPinned(i);
        if (!field.slider || !field.choices.empty() || followsOthers)
            continue;
        for (const FieldFlip& flip : flips.of(i)) {
            const QString text = flipText(knowledge, i, flip);
            if (thresholds[i].ticks.size() < mostTicks)
                thresholds[i].ticks.push_back({flip.value, text});
            else
                thresholds[i].others << text;
        }
    }
    return thresholds;
}

} // namespace ogive::ui
