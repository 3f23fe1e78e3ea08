#include "ui/cost/cost_pictures.h"
#include "ui/models/shown_money.h"
#include "ui/text/convert.h"
#include "ui/text/number_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace ogive::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CostCharts)
};

std::string word(const QString& text)
{
    return toStdString(text);
}

std::string shortUsd(double usd)
{
    return usdTick(usd, numberStyle());
}

Curve curveOf(const std::string& name, const std::vector<double>& grid, const std::vector<double>& usd)
{
    Curve curve;
    curve.name = name;
    for (std::size_t i = 0; i < grid.size() && i < usd.size(); ++i)
        if (!std::isnan(usd[i]))
            curve.points.push_back({grid[i], usd[i]});
    return curve;
}

/// The y axis ends where it is of interest: around what is paid now, the budget and the break-evens.
double topOf(const CostStudy& study, std::optional<double> budget, const CurvePicture& picture)
{
    constexpr double aboveNow = 4;
    constexpr double aboveLimits = 1.6;
    const StudyCurve& chosen = study.curves.front();
    double now = 0;
    for (std::size_t i = 0; i < study.grid.size(); ++i)
        if (!std::isnan(chosen.usd[i]) && (i == 0 || study.grid[i] <= study.now))
            now = chosen.usd[i];
    double top = std::max(now * aboveNow, budget.value_or(0) * aboveLimits);
    for (const ChartMark& mark : picture.marks)
        top = std::max(top, mark.at.y * aboveLimits);
    return top;
}

void addMarks(const CostStudy& study, CurvePicture& picture)
{
    for (std::size_t i = 1; i < study.curves.size(); ++i)
        for (const double value : study.curves[i].breakEven.values) {
            const auto above = std::lower_bound(study.grid.begin(), study.grid.end(), value);
            const auto at = static_cast<std::size_t>(above - study.grid.begin());
            if (at >= study.grid.size() || std::isnan(study.curves.front().usd[at]))
                continue;
            picture.marks.push_back({countText(value, numberStyle()), {value, study.curves.front().usd[at]}});
        }
}

/// What eight of ten cases span: around the chosen curve, and along x around the break-even.
void addBands(const CostStudy& study, const StudyBands& bands, CurvePicture& picture)
{
    ChartBand chosen;
    for (std::size_t i = 0; i < study.grid.size(); ++i) {
        if (std::isnan(bands.chosen.p10[i]) || std::isnan(bands.chosen.p90[i]))
            continue;
        chosen.low.push_back({study.grid[i], bands.chosen.p10[i]});
        chosen.high.push_back({study.grid[i], bands.chosen.p90[i]});
    }
    picture.bands.push_back(std::move(chosen));
    if (!bands.breakEven)
        return;
    const auto [from, to] = *bands.breakEven;
    constexpr double aboveAll = 4; // the axis ends at a round number above the top
    const double top = picture.top.value_or(0) * aboveAll;
    for (std::size_t i = 1; i < study.curves.size(); ++i)
        if (!study.curves[i].breakEven.values.empty()) {
            picture.bands.push_back({i, {{from, 0}, {to, 0}}, {{from, top}, {to, top}}});
            return;
        }
}

/// Edges of round width that hold the samples between two percentiles.
std::vector<double> edgesOf(const std::vector<double>& costs)
{
    constexpr std::array<double, 2> ends{0.002, 0.99};
    constexpr std::size_t bins = 32;
    const std::vector<double> found = percentilesOf(costs, ends);
    const double width = (found[1] - found[0]) / static_cast<double>(bins);
    std::vector<double> edges;
    for (std::size_t i = 0; i <= bins; ++i)
        edges.push_back(found[0] + width * static_cast<double>(i));
    return edges;
}

std::string percent(double share)
{
    return readableNumber(std::round(share * 1000) / 10, numberStyle()) + " %";
}

} // namespace

CostCurves studyCurves(const Knowledge& knowledge, const CostStudy& study,
                       const std::optional<StudyBands>& bands, std::optional<double> budget)
{
    const Field& field = knowledge.fields[study.axis.field];
    CostCurves curves;
    CurvePicture& picture = curves.picture;
    picture.title = word(translated(studyFinding(knowledge, study)));
    picture.subtitle =
        word(study.axis.isLogarithmic ? Words::tr("Monthly cost against %1 (log axis), P10 to P90 shaded")
                                      : Words::tr("Monthly cost against %1, P10 to P90 shaded"));
    const auto place = picture.subtitle.find("%1");
    if (place != std::string::npos)
        picture.subtitle.replace(place, 2, inSentence(field.title));
    if (bands && bands->breakEven)
        picture.subtitle += word(Words::tr(" · break-even %1 to %2 in 8 of 10 cases")
                                     .arg(toQString(countText(bands->breakEven->first, numberStyle())),
                                          toQString(countText(bands->breakEven->second, numberStyle()))));
    picture.xTitle = field.unit.empty() ? field.title : field.title + ", " + field.unit;
    picture.xIsLog = study.axis.isLogarithmic;
    picture.xIsWhole = field.kind == FieldKind::Integer;
    for (const StudyCurve& curve : study.curves)
        picture.curves.push_back(curveOf(curve.title, study.grid, curve.usd));
    if (!std::isnan(study.now))
        picture.guides.push_back(
            {word(Words::tr("now %1").arg(toQString(countText(study.now, numberStyle())))), study.now, true});
    if (budget)
        picture.guides.push_back(
            {word(Words::tr("budget %1").arg(toQString(shortUsd(*budget)))), *budget, false, Ink::Bad, true});
    addMarks(study, picture);
    picture.top = topOf(study, budget, picture);
    if (bands)
        addBands(study, *bands, picture);
    picture.xText = [](double x) { return tickText(x, numberStyle()); };
    showYInCurrency(picture);

    curves.table.columns.push_back(headOfAmounts(toQString(picture.xTitle)));
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
    CurvePicture& picture = curves.picture;
    if (forecast.withinBudget)
        picture.title = word(Words::tr("%1 % chance to stay within the budget")
                                 .arg(QString::number(std::round(forecast.withinBudget->share * 100))));
    else
        picture.title = word(Words::tr("%1 to %2 a month in 8 of 10 cases")
                                 .arg(moneyText(forecast.cost.p10), moneyText(forecast.cost.p90)));
    picture.subtitle = word(Words::tr("How often each monthly cost comes out"));
    picture.xTitle = word(Words::tr("Monthly cost"));
    const bool varies = forecast.cost.p90 > forecast.cost.p10;
    const std::vector<double> edges =
        varies ? edgesOf(forecast.costs)
               : std::vector<double>{forecast.cost.p50 * 0.9, forecast.cost.p50 * 1.1 + 1};
    const std::vector<std::uint64_t> counts = countsInBins(forecast.costs, edges);
    Curve shares;
    shares.name = word(Words::tr("Share of cases"));
    shares.isStepped = true;
    curves.table.columns = {headOfAmounts(Words::tr("From")), word(Words::tr("To")), shares.name};
    const auto all = static_cast<double>(forecast.costs.size());
    for (std::size_t i = 0; i < counts.size(); ++i) {
        const double share = static_cast<double>(counts[i]) / all;
        shares.points.push_back({edges[i], share});
        curves.table.rows.push_back(
            {amountCell(edges[i]), amountCell(edges[i + 1]), {percent(share), share}});
    }
    shares.points.push_back({edges.back(), 0});
    picture.curves = {shares};
    const auto guide = [&](const std::string& name, double usd, Ink ink) {
        if (usd >= edges.front() && usd <= edges.back())
            picture.guides.push_back({name, usd, true, ink});
    };
    guide("P10", forecast.cost.p10, Ink::Muted);
    guide("P50", forecast.cost.p50, Ink::Muted);
    guide("P90", forecast.cost.p90, Ink::Muted);
    if (forecast.budget)
        guide(word(Words::tr("budget")), *forecast.budget, Ink::Bad);
    showXInCurrency(picture);
    picture.yText = percent;
    picture.valueText = percent;
    return curves;
}

CostBars tornadoBars(const Forecast& forecast)
{
    constexpr std::size_t mostBars = 7;
    constexpr double smallest = 0.04; ///< of the longest bar
    CostBars bars;
    StackedBarPicture& picture = bars.picture;
    bars.table.columns = {headOfAmounts(Words::tr("Input")), word(Words::tr("At its P10")),
                          word(Words::tr("At its P90")), word(Words::tr("Share of variance"))};
    double longest = 0;
    picture.series = {word(Words::tr("Below the median case")), word(Words::tr("Above it"))};
    for (const InputEffect& effect : forecast.effects) {
        const double low = std::min(effect.costAtP10, effect.costAtP90);
        const double high = std::max(effect.costAtP10, effect.costAtP90);
        const UncertainInput& input = forecast.inputs[effect.input];
        bars.table.rows.push_back({{input.title, {}},
                                   amountCell(effect.costAtP10),
                                   amountCell(effect.costAtP90),
                                   effect.firstOrder
                                       ? ChartCell{percent(*effect.firstOrder), effect.firstOrder}
                                       : ChartCell{"–", {}}});
        const double shown = picture.bars.empty() ? 0 : smallest * longest;
        if (picture.bars.size() == mostBars || high - low <= shown)
            continue;
        longest = std::max(longest, high - low);
        StackedBar bar;
        bar.label = input.title;
        bar.foot = low;
        bar.values = {std::max(0.0, std::min(high, forecast.base) - low),
                      std::max(0.0, high - std::max(low, forecast.base))};
        picture.bars.push_back(std::move(bar));
    }
    picture.title =
        picture.bars.empty()
            ? word(Words::tr("Nothing uncertain moves the cost"))
            : word(Words::tr("%1 moves the cost most").arg(toQString(picture.bars.front().label)));
    picture.subtitle =
        word(Words::tr("Monthly cost with each input from its P10 to its P90, the others at P50"));
    picture.guides.push_back({{}, forecast.base, false, Ink::Muted});
    showInCurrency(picture);
    picture.valueText = picture.tickText;
    return bars;
}

} // namespace ogive::ui
