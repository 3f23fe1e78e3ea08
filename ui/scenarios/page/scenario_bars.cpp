#include "ui/scenarios/page/scenario_bars.h"

#include "core/cost/cost_finding.h"
#include "ui/text/convert.h"
#include "ui/text/number_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <optional>

namespace ogive::ui {
namespace {

struct BarWords {
    Q_DECLARE_TR_FUNCTIONS(ScenarioBars)
};

constexpr qsizetype lettersOfTitle = 20;
constexpr qsizetype lettersOfAllBars = 90; ///< that the labels below the bars have room for together
constexpr qsizetype fewestLettersOfBar = 8;

struct NamedCost {
    QString name;
    double usd = 0;
};

/// How many times one cost is another, in as many digits as one reads.
QString timesText(double ratio)
{
    return toQString(
        readableNumber(ratio < 10 ? std::round(ratio * 10) / 10 : std::round(ratio), numberStyle()));
}

/// A name that leaves the others room; its end often tells it from them.
QString shortName(const QString& name, qsizetype mostLetters)
{
    if (name.size() <= mostLetters)
        return name;
    const qsizetype atEnd = (mostLetters - 1) / 3;
    //: the beginning and the end of a name that is shortened
    return BarWords::tr("%1…%2").arg(name.first(mostLetters - 1 - atEnd).trimmed(),
                                     name.last(atEnd).trimmed());
}

QString findingOf(const NamedCost& most, const NamedCost& least, const std::optional<NamedCost>& reference)
{
    const QString amount = moneyText(most.usd);
    const QString dearest = shortName(most.name, lettersOfTitle);
    if (moneyText(most.usd) == moneyText(least.usd))
        return BarWords::tr("All scenarios cost the same: %1 a month").arg(amount);
    if (!reference || reference->usd <= 0 || reference->name == most.name)
        return BarWords::tr("%1 costs most: %2 a month").arg(dearest, amount);
    const double ratio = most.usd / reference->usd;
    if (ratio < 1.05)
        return BarWords::tr("%1 costs most: %2 a month, hardly more than %3")
            .arg(dearest, amount, shortName(reference->name, lettersOfTitle));
    return BarWords::tr("%1 costs most: %2 a month, %3 times as much as %4")
        .arg(dearest, amount, timesText(ratio), shortName(reference->name, lettersOfTitle));
}

} // namespace

CostBars scenarioBars(const DesignSession& session, const QList<ScenarioHead>& heads)
{
    const auto provider = session.knowledge().decisionInRole("llm");
    std::vector<BillColumn> columns;
    std::optional<NamedCost> most;
    std::optional<NamedCost> least;
    std::optional<NamedCost> reference;
    for (const ScenarioHead& head : heads) {
        const EvaluationPtr evaluation = session.evaluationOf(*session.design().scenario(head.id));
        const CostEstimate* estimate =
            provider ? chosenEstimate(evaluation->cost, evaluation->decisions[*provider].chosen()) : nullptr;
        columns.push_back({toStdString(head.name), head.isShown,
                           estimate != nullptr ? estimate->lines : std::vector<CostLine>{}});
        if (estimate == nullptr || !estimate->monthlyUsd)
            continue;
        const NamedCost cost{head.name, *estimate->monthlyUsd};
        if (!most || cost.usd > most->usd)
            most = cost;
        if (!least || cost.usd < least->usd)
            least = cost;
        if (head.isReference)
            reference = cost;
    }
    if (!most)
        return {};
    CostBars bars = billBars(columns);
    const qsizetype letters = std::max(fewestLettersOfBar, lettersOfAllBars / heads.size());
    for (qsizetype i = 0; i < heads.size(); ++i)
        bars.picture.bars[static_cast<std::size_t>(i)].label = toStdString(shortName(heads[i].name, letters));
    bars.picture.title = toStdString(findingOf(*most, *least, reference));
    bars.picture.subtitle = toStdString(BarWords::tr("Monthly cost by line, typical use"));
    return bars;
}

} // namespace ogive::ui
