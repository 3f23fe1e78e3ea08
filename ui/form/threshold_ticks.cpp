#include "ui/form/threshold_ticks.h"

#include "core/decide/single_changes.h"
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

QString boundText(Bound bound, const QString& threshold)
{
    switch (bound) {
    case Bound::Exactly:
        return TickText::tr("At %1").arg(threshold);
    case Bound::AtLeast:
        return TickText::tr("From %1").arg(threshold);
    case Bound::MoreThan:
        return TickText::tr("Above %1").arg(threshold);
    case Bound::AtMost:
        return TickText::tr("Up to %1").arg(threshold);
    case Bound::LessThan:
        return TickText::tr("Below %1").arg(threshold);
    }
    Q_UNREACHABLE();
}

SliderTick tickOf(const Field& field, const Decision& decision, const SingleChange& change)
{
    const QString threshold =
        quantityText(change.threshold, toQString(field.unitPrefix), toQString(field.unitShort));
    //: where on a slider, which decision, what it becomes: "Above 100 000 /day: Architecture becomes
    //: Microservices"
    return {change.threshold, TickText::tr("%1: %2 becomes %3")
                                  .arg(boundText(change.bound, threshold), toQString(decision.title),
                                       toQString(decision.options[change.outcome].title))};
}

bool isNumber(const Field& field)
{
    return field.kind == FieldKind::Integer || field.kind == FieldKind::Real;
}

} // namespace

std::vector<std::vector<SliderTick>> thresholdTicks(const Knowledge& knowledge, const Evaluation& evaluation)
{
    std::vector<std::vector<SliderTick>> ticks(knowledge.fields.size());
    for (std::size_t i = 0; i < knowledge.decisions.size(); ++i) {
        const DecisionResult& result = evaluation.decisions[i];
        if (!result.isRelevant)
            continue;
        const RuleTree& tree = treeOf(knowledge, result, i);
        for (const SingleChange& change :
             singleChanges(knowledge, tree, evaluation.fields, result.outcome, evaluation.chosen)) {
            const Field& field = knowledge.fields[change.field];
            if (isNumber(field) && field.slider)
                ticks[change.field].push_back(tickOf(field, knowledge.decisions[i], change));
        }
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
