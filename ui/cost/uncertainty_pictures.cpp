#include "ui/cost/cost_pictures.h"
#include "ui/models/shown_money.h"
#include "ui/text/convert.h"
#include "ui/text/number_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace ogive::ui {
namespace {

struct CostWords {
    Q_DECLARE_TR_FUNCTIONS(CostCharts)
};

std::string word(const QString& text)
{
    return toStdString(text);
}

std::string shown(const Message& message)
{
    return toStdString(translated(message));
}

} // namespace

CostCurves studyCurves(const Knowledge& knowledge, const CostStudy& study,
                       const std::optional<StudyBands>& bands, std::optional<double> budget)
{
    CostCurves curves;
    curves.picture = studyPicture(knowledge, study, bands, budget, shown, numberStyle());
    showYInCurrency(curves.picture);
    curves.table.columns.push_back(headOfAmounts(toQString(curves.picture.xTitle)));
    for (const StudyCurve& curve : study.curves)
        curves.table.columns.push_back(curve.title);
    for (std::size_t i = 0; i < study.grid.size(); ++i) {
        std::vector<ChartCell> row{{readableNumber(study.grid[i], numberStyle()), study.grid[i]}};
        for (const StudyCurve& curve : study.curves)
            row.push_back(amountCell(curve.usd[i]));
        curves.table.rows.push_back(std::move(row));
    }
    return curves;
}

CostCurves distributionCurves(const Forecast& forecast)
{
    CostCurves curves;
    curves.picture = distributionPicture(forecast, shown, numberStyle());
    curves.table.columns = {headOfAmounts(CostWords::tr("From")), word(CostWords::tr("To")),
                            curves.picture.curves.front().name};
    const CostBins bins = costBins(forecast);
    const auto all = static_cast<double>(forecast.costs.size());
    for (std::size_t i = 0; i < bins.counts.size(); ++i) {
        const double share = static_cast<double>(bins.counts[i]) / all;
        curves.table.rows.push_back({amountCell(bins.edges[i]),
                                     amountCell(bins.edges[i + 1]),
                                     {tenthPercentText(share, numberStyle()), share}});
    }
    showXInCurrency(curves.picture);
    return curves;
}

CostBars tornadoBars(const Forecast& forecast)
{
    CostBars bars;
    bars.picture = tornadoPicture(forecast, shown);
    bars.table.columns = {headOfAmounts(CostWords::tr("Input")), word(CostWords::tr("At its P10")),
                          word(CostWords::tr("At its P90")), word(CostWords::tr("Share of variance"))};
    for (const InputEffect& effect : forecast.effects)
        bars.table.rows.push_back(
            {{forecast.inputs[effect.input].title, {}},
             amountCell(effect.costAtP10),
             amountCell(effect.costAtP90),
             effect.firstOrder
                 ? ChartCell{tenthPercentText(*effect.firstOrder, numberStyle()), effect.firstOrder}
                 : ChartCell{"–", {}}});
    showInCurrency(bars.picture);
    bars.picture.valueText = bars.picture.tickText;
    return bars;
}

} // namespace ogive::ui
