#include "ui/form/threshold_ticks.h"

#include "core/decide/changes/thresholds.h"
#include "core/evaluation/parts.h"
#include "ui/text/convert.h"
#include "ui/text/number_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace ogive::ui {
namespace {

constexpr std::size_t mostTicks = 5;

struct TickText {
    Q_DECLARE_TR_FUNCTIONS(ThresholdTicks)
};

/// Where on a slider, which decision, and what it becomes beyond, seen from where the field stands.
SliderTick tickOf(const Knowledge& knowledge, const Threshold& threshold, double now)
{
    const Field& field = knowledge.fields[threshold.field];
    const Decision& decision = knowledge.decisions[threshold.decision];
    const bool isBelow = !std::isnan(now) && now >= threshold.value;
    const auto beyond = isBelow ? threshold.below : threshold.from;
    const QString value =
        quantityText(threshold.value, toQString(field.unitPrefix), toQString(field.unitShort));
    const QString outcome =
        beyond ? toQString(decision.options[*beyond].title) : TickText::tr("open, or not asked");
    //: where on a slider, which decision, what it becomes: "From 100 001 /day: Architecture becomes
    //: Microservices"
    const QString text =
        isBelow ? TickText::tr("Below %1: %2 becomes %3") : TickText::tr("From %1: %2 becomes %3");
    return {threshold.value, text.arg(value, toQString(decision.title), outcome)};
}

bool isNumber(const Field& field)
{
    return field.kind == FieldKind::Integer || field.kind == FieldKind::Real;
}

} // namespace

std::vector<std::vector<SliderTick>> thresholdTicks(const Knowledge& knowledge, const Evaluation& evaluation)
{
    std::vector<std::vector<SliderTick>> ticks(knowledge.fields.size());
    for (const Threshold& threshold : thresholds(knowledge, chainOf(evaluation), evaluation.fields)) {
        const Field& field = knowledge.fields[threshold.field];
        const bool arises = evaluation.decisions[threshold.decision].isRelevant;
        if (arises && isNumber(field) && field.slider)
            ticks[threshold.field].push_back(
                tickOf(knowledge, threshold, evaluation.fields.values[threshold.field]));
    }
    for (std::size_t i = 0; i < ticks.size(); ++i) {
        const double now = evaluation.fields.values[i];
        std::ranges::stable_sort(ticks[i], {}, [now](const SliderTick& tick) {
            return std::isnan(now) ? tick.value : std::abs(tick.value - now);
        });
        if (ticks[i].size() > mostTicks)
            ticks[i].resize(mostTicks);
    }
    return ticks;
}

} // namespace ogive::ui
